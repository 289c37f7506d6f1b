// The room table of the architecture, held against the tree: who may import whom, which packages
// live where, no cycles, no file that has outgrown its name.
import { readFileSync, readdirSync } from "node:fs";
import { extname, join, posix, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";

/** Paths from the project's root, with `/`, to the text of each file ("" where it is not code). */
type Files = Readonly<Record<string, string>>;

const below = ["model", "extract", "engine", "marks", "state", "export", "ui"].map(
  (r) => `src/${r}`,
);
const anything = [...below, "src/views", "src/pages", "scripts", "scripts/site", "scripts/bench"];

/** Each room and the rooms it may import besides itself; the longest prefix of a path is its room. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  "src/model": [],
  "src/extract": ["src/model"],
  "src/engine": ["src/model"],
  "src/marks": ["src/model"],
  "src/state": ["src/model", "src/engine"],
  "src/export": ["src/model", "src/marks"],
  "src/ui": [],
  "src/views": below,
  "src/pages": [...below, "src/views"],
  scripts: ["src/model", "src/extract", "scripts/site"],
  "scripts/site": anything,
  "scripts/bench": anything,
};

const build = ["scripts/site", "scripts/bench"];
const svelteRooms = ["src/state", "src/ui", "src/views", "src/pages", ...build];

/** Packages that only some rooms may import; the first pattern that fits decides. */
const packageRooms: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(arquero|@uwdata\/.*)$/, ["src/engine", "scripts", ...build]],
  [/^d3-force$/, ["scripts", ...build]],
  [/^d3-(brush|drag|selection|zoom)$/, ["src/marks", "src/ui", ...build]],
  [/^(@observablehq\/plot|d3|d3-.*)$/, ["src/marks", ...build]],
  [/^svelte(\/.*)?$/, svelteRooms],
  [/^node:/, ["scripts", ...build]],
];

const longest = 300;
const vagueFolders = new Set(["utils", "util", "helpers", "lib", "misc", "common"]);
const code = new Set([".ts", ".mjs", ".js", ".svelte"]);
const runes = new Set([
  "$state",
  "$derived",
  "$effect",
  "$props",
  "$bindable",
  "$inspect",
  "$host",
]);

describe("the tree", () => {
  const files = { ...readTree("src"), ...readTree("scripts") };

  test("has code to check", () => expect(Object.keys(files).length).toBeGreaterThan(10));
  test("keeps every file in a room", () => expect(outsideRooms(files)).toEqual([]));
  test("imports only downward", () => expect(upwardImports(files)).toEqual([]));
  test("imports files that exist", () => expect(danglingImports(files)).toEqual([]));
  test("has no import cycles", () => expect(cycles(files)).toEqual([]));
  test("keeps packages in their rooms", () => expect(strayPackages(files)).toEqual([]));
  test("has runes only in Svelte files", () => expect(strayRunes(files)).toEqual([]));
  test("has no file above 300 lines", () => expect(overlong(files)).toEqual([]));
  test("has no folder with a vague name", () => expect(vague(files)).toEqual([]));
});

describe("the checker", () => {
  test("reads imports, re-exports, types and dynamic imports", () => {
    const text = [
      'import { a } from "./a.ts";',
      'import type { B } from "../b.ts";',
      'export * from "./c.ts";',
      'const d = await import("./d.ts");',
      '// import "./comment.ts"',
      "const e = 'import \"./string.ts\"';",
    ].join("\n");
    expect(specifiers("src/x.ts", text)).toEqual(["./a.ts", "../b.ts", "./c.ts", "./d.ts"]);
  });

  test("reads both script blocks of a component", () => {
    const text = `<script module>import "a";</script><p>import "b"</p>
      <script lang="ts">\n  import "c";\n</script>`;
    expect(specifiers("src/x.svelte", text)).toEqual(["a", "c"]);
  });

  test.each([
    ["src/model/date.ts", "../engine/load.ts"],
    ["src/marks/reach.ts", "../state/view.svelte.ts"],
    ["src/engine/load.ts", "../marks/reach.ts"],
    ["src/ui/Select.svelte", "../model/date.ts"],
    ["src/views/Reach.svelte", "../pages/Explorer.svelte"],
    ["src/pages/main.ts", "../../scripts/data.ts"],
    ["src/pages/main.ts", "../../tests/rows.ts"],
    ["scripts/data.ts", "../src/engine/load.ts"],
  ])("finds an upward import: %s imports %s", (path, specifier) => {
    const target = posix.join(posix.dirname(path), specifier);
    expect(upwardImports(importing(path, specifier))).toEqual([`${path} may not import ${target}`]);
  });

  test.each([
    ["none where two ways lead to one file", "a>b a>c b>d c>d", []],
    ["of two, reached from a third", "a>b b>c c>b", ["b → c → b"]],
    ["of one that imports itself", "a>a", ["a → a"]],
    ["twice, if there are two", "a>b b>a c>d d>c", ["a → b → a", "c → d → c"]],
  ])("finds a cycle: %s", (_, graph, expected) => {
    const files: Record<string, string> = {};
    for (const [from = "", to = ""] of graph.split(" ").map((edge) => edge.split(">"))) {
      files[from] = `${files[from] ?? ""}import type {} from "./${to}";\n`;
    }
    expect(cycles(files)).toEqual(expected);
  });

  test.each([
    ["src/views/reach.ts", "arquero"],
    ["src/engine/load.ts", "d3-array"],
    ["src/views/reach.ts", "@observablehq/plot"],
    ["src/marks/network.ts", "d3-force"],
    ["src/ui/brush.ts", "d3-shape"],
    ["src/marks/reach.ts", "svelte"],
    ["src/model/date.ts", "node:fs"],
  ])("finds a package outside its rooms: %s imports %s", (path, name) => {
    expect(strayPackages(importing(path, name))).toEqual([`${path} may not import ${name}`]);
  });

  test.each([
    ["src/engine/load.ts", "../model/date.ts"],
    ["src/engine/load.ts", "./bits.ts"],
    ["src/pages/main.ts", "../model/date.ts?raw"],
    ["scripts/site/prerender.ts", "../../src/views/Reach.svelte"],
    ["src/engine/load.ts", "arquero"],
    ["scripts/layout.ts", "d3-force"],
    ["src/marks/network.ts", "d3-shape"],
    ["src/ui/brush.ts", "d3-zoom"],
    ["src/state/view.svelte.ts", "svelte/reactivity"],
    ["src/model/schema.ts", "valibot"],
  ])("lets be what is in its room: %s imports %s", (path, specifier) => {
    const files = importing(path, specifier);
    expect([...upwardImports(files), ...strayPackages(files)]).toEqual([]);
  });

  test("finds runes in plain TypeScript, and only there", () => {
    const files = {
      "src/state/a.ts": "let a = $state(0); // $derived",
      "src/state/b.ts": "const b = '$state(0)';",
      "src/state/c.svelte.ts": "let c = $state(0);",
      "src/ui/D.svelte": "<script>let d = $props();</script>",
    };
    expect(strayRunes(files)).toEqual(["src/state/a.ts: $state outside a Svelte file"]);
  });

  test("finds what dangles, lies outside, is too long or vaguely named", () => {
    expect(danglingImports({ "src/model/a.ts": 'import "./b.ts";' })).toEqual([
      "src/model/a.ts: ./b.ts leads to no file",
    ]);
    expect(outsideRooms({ "src/core/a.ts": "", "src/a.ts": "" })).toHaveLength(2);
    expect(overlong({ "a.ts": "x\n".repeat(300), "b.ts": "x\n".repeat(301) })).toEqual([
      "b.ts: 301 lines, more than 300: which second name is in it?",
    ]);
    expect(vague({ "src/ui/utils/a.ts": "", "src/ui/select.ts": "" })).toHaveLength(1);
  });
});

function importing(path: string, specifier: string): Files {
  const text = `import "${specifier}";`;
  return { [path]: path.endsWith(".svelte") ? `<script>${text}</script>` : text };
}

function readTree(folder: string): Files {
  const top = fileURLToPath(new URL("..", import.meta.url));
  const files: Record<string, string> = {};
  for (const entry of readdirSync(join(top, folder), { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(top, path).replaceAll("\\", "/");
    // The benchmark's peers are installed below their own package.json.
    if (!entry.isFile() || name.includes("/node_modules/")) continue;
    files[name] = code.has(extname(path)) ? readFileSync(path, "utf8") : "";
  }
  return files;
}

function outsideRooms(files: Files): string[] {
  const stray = Object.keys(files).filter((path) => roomOf(path) === undefined);
  return stray.map((path) => `${path} is in no room`);
}

function upwardImports(files: Files): string[] {
  return edges(files)
    .filter(({ from, to }) => !mayReach(roomOf(from), roomOf(to)))
    .map(({ from, to }) => `${from} may not import ${to}`);
}

function danglingImports(files: Files): string[] {
  return edges(files)
    .filter(({ to }) => roomOf(to) !== undefined && !(to in files))
    .map(({ from, specifier }) => `${from}: ${specifier} leads to no file`);
}

/** Depth first: an import of a file that is still being walked closes a cycle. */
function cycles(files: Files): string[] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of edges(files)) targets.set(from, [...(targets.get(from) ?? []), to]);
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) found.push([...trail.slice(start), path].join(" → "));
    if (start >= 0 || done.has(path)) return;
    for (const target of targets.get(path) ?? []) walk(target, [...trail, path]);
    done.add(path);
  };
  for (const path of targets.keys()) walk(path, []);
  return found;
}

function strayPackages(files: Files): string[] {
  return imports(files)
    .filter(({ specifier }) => !specifier.startsWith("."))
    .filter(({ from, specifier }) => {
      const rule = packageRooms.find(([pattern]) => pattern.test(specifier));
      return rule !== undefined && !rule[1].includes(roomOf(from) ?? "");
    })
    .map(({ from, specifier }) => `${from} may not import ${specifier}`);
}

function strayRunes(files: Files): string[] {
  return Object.entries(files)
    .filter(([path]) => !/\.svelte(\.ts|\.js)?$/.test(path))
    .flatMap(([path, text]) => [...runesIn(path, text)].map((rune) => [path, rune]))
    .map(([path, rune]) => `${path}: ${rune} outside a Svelte file`);
}

function overlong(files: Files): string[] {
  return Object.entries(files)
    .map(([path, text]) => [path, text.replace(/\n$/, "").split("\n").length] as const)
    .filter(([, lines]) => lines > longest)
    .map(
      ([path, lines]) =>
        `${path}: ${lines} lines, more than ${longest}: which second name is in it?`,
    );
}

function vague(files: Files): string[] {
  return Object.keys(files).filter((path) =>
    path
      .split("/")
      .slice(0, -1)
      .some((folder) => vagueFolders.has(folder)),
  );
}

function roomOf(path: string): string | undefined {
  const rooms = Object.keys(mayImport).filter((room) => path.startsWith(`${room}/`));
  return rooms.toSorted((a, b) => b.length - a.length)[0];
}

function mayReach(from: string | undefined, to: string | undefined): boolean {
  if (from === undefined || to === undefined) return false;
  return from === to || (mayImport[from]?.includes(to) ?? false);
}

function edges(files: Files): { from: string; specifier: string; to: string }[] {
  return imports(files)
    .filter(({ specifier }) => specifier.startsWith("."))
    .map(({ from, specifier }) => {
      const to = posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ""));
      return { from, specifier, to };
    });
}

function imports(files: Files): { from: string; specifier: string }[] {
  return Object.entries(files).flatMap(([from, text]) =>
    specifiers(from, text).map((specifier) => ({ from, specifier })),
  );
}

function specifiers(path: string, text: string): string[] {
  const scripts = path.endsWith(".svelte")
    ? [...text.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)].map((match) => match[1] ?? "")
    : [text];
  return scripts.flatMap((script) =>
    ts.preProcessFile(script, true, true).importedFiles.map((file) => file.fileName),
  );
}

/** The runes that are named in code: not those that only stand in a comment or a string. */
function runesIn(path: string, text: string): Set<string> {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && runes.has(node.text)) found.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  return found;
}
