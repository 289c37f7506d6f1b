import { join } from "node:path";
import { build, type Rolldown } from "vite";

/** Where the script stands, below the site's root: written into articles, so it never moves. */
export const hostScriptPath = "embed/v1.js";

/** The script of `src/pages/embed-host.ts` as one classic script, which any page can bring in. */
export async function hostScript(top: string): Promise<string> {
  const output = (await build({
    configFile: false,
    root: top,
    logLevel: "error",
    publicDir: false,
    build: {
      write: false,
      target: "es2020",
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: join(top, "src", "pages", "embed-host.ts"),
        output: { format: "iife", codeSplitting: false },
      },
    },
  })) as Rolldown.RolldownOutput;
  return output.output[0].code;
}
