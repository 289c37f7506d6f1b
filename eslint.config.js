import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import { defineConfig, globalIgnores } from "eslint/config";
import ts from "typescript-eslint";

export default defineConfig(
  globalIgnores(["dist/", "data/", "data.next/", "data.previous/", "seeds/", "coverage/"]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  ts.configs.recommended,
  svelte.configs.recommended,
  {
    rules: {
      // TypeScript knows what is defined, in Svelte files too.
      "no-undef": "off",
      "prefer-const": "error",
      eqeqeq: ["error", "always", { null: "ignore" }],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      // This site is no SvelteKit app: its links are plain addresses.
      "svelte/no-navigation-without-resolve": "off",
    },
  },
  {
    files: ["src/**", "scripts/**", "tests/**"],
    ignores: ["**/*.svelte", "**/*.config.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "export by name: one concept, one name" },
      ],
    },
  },
  {
    files: ["src/**/*.ts", "scripts/**/*.ts", "tests/**/*.ts"],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
    },
  },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { parser: ts.parser } },
    // Props are declared with let: a binding may write to one of them.
    rules: { "prefer-const": "off", "svelte/prefer-const": "error" },
  },
  {
    // Its addresses are values; what is reactive is the browser's own, told by popstate.
    files: ["src/state/address.svelte.ts"],
    rules: { "svelte/prefer-svelte-reactivity": "off" },
  },
  {
    files: ["**/*.mjs", "*.js"],
    languageOptions: { globals: globals.node },
    rules: { "no-undef": "error" },
  },
  prettier,
  svelte.configs.prettier,
);
