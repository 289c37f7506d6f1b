import type { Plugin } from "vite";

const never = (what: string, names: readonly string[]) =>
  names
    .map(
      (name) =>
        `export const ${name} = () => { throw new Error("left out of the build: ${what}"); };`,
    )
    .join("\n");

/**
 * Modules of our dependencies that no page can reach, and what stands in their place: they would be
 * more than a third of what a page loads. Whatever is called after all throws and says so.
 */
const leftOut: Readonly<Record<string, string>> = {
  // Arquero: of its tables the engine asks for columns and their length. The rest leads to expressions,
  // which end in `Function(...)` and which the Content-Security-Policy forbids; tests hold the whole class.
  "/arquero/src/table/Table.js": `
    export class Table {
      #columns;
      constructor(columns) { this.#columns = Object.freeze({ ...columns }); }
      column(name) { return this.#columns[name]; }
      totalRows() { return Object.values(this.#columns)[0]?.length ?? 0; }
    }`,
  // Plot: maps and their projections.
  "/plot/src/projection.js": [
    "export const createProjection = () => undefined;",
    "export const hasProjection = () => false;",
    "export const projectionAspectRatio = () => undefined;",
    never("projections", ["project", "xyProjection", "getGeometryChannels", "applyPosition"]),
  ].join("\n"),
  // Our marks bring their own legends, colours and evidence.
  "/plot/src/legends.js": [
    "export const createLegends = () => [];",
    "export const exposeLegends = () => () => undefined;",
    never("legends", ["legend"]),
  ].join("\n"),
  "/plot/src/marks/tip.js": never("tips", ["Tip", "tip", "getSourceChannels", "formatChannels"]),
  "/plot/src/interactions/pointer.js": never("pointers", [
    "anchorX",
    "anchorY",
    "pointer",
    "pointerX",
    "pointerY",
  ]),
};

/** Leaves out of the build what no page can reach; in the dev server and tests it is all there. */
export function leftOutPlugin(): Plugin {
  return {
    name: "sangsaeng-left-out",
    enforce: "pre",
    apply: "build",
    load(id) {
      if (!id.includes("/node_modules/")) return null;
      const found = Object.keys(leftOut).find((part) => id.includes(part));
      return found === undefined ? null : leftOut[found]!;
    },
  };
}
