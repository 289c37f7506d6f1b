import type { Plugin } from "vite";
import { pageColours } from "../../src/marks/palette.ts";

const name = "virtual:mark-colours.css";

/** The style sheet of the marks' colours in both themes: written once, in `marks/palette.ts`. */
export function coloursPlugin(): Plugin {
  return {
    name: "sangsaeng-colours",
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load: (id) => (id === `\0${name}` ? pageColours() : null),
  };
}
