import type { Plugin } from "vite";

const left = "\0expressions-left-out";

/**
 * Leaves the parser of Arquero's expressions (a third of what the page would load) out of the
 * build: an expression ends in `Function(...)`, which the Content-Security-Policy forbids, so the
 * engine has none. Should one slip in, it throws and says so.
 */
export function evalFreePlugin(): Plugin {
  return {
    name: "sangsaeng-eval-free",
    enforce: "pre",
    apply: "build",
    resolveId: (id) => (id === "acorn" ? left : null),
    load: (id) =>
      id === left
        ? 'export const parse = () => { throw new Error("an expression in a page without eval"); };'
        : null,
  };
}
