import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterEach, vi } from "vitest";
import { printProblem, sortProblems, type Problem } from "../../scripts/records/problem.ts";
import { nameOf } from "../../scripts/records/source.ts";
import { verifySeeds } from "../../scripts/rules/originals.ts";
import { readAtlas } from "../../scripts/tables/atlas.ts";
import { printFiles } from "../../scripts/tables/print.ts";
import { writeTables } from "../../scripts/tables/write.ts";

const top = fileURLToPath(new URL("../..", import.meta.url));
const fixture = join(top, "tests/fixtures/small");
const loader = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

// Child processes start slowly on a busy machine, and that is no failure.
vi.setConfig({ testTimeout: 120_000 });

const opened: string[] = [];
afterEach(() => {
  for (const dir of opened.splice(0)) rmSync(dir, { recursive: true, force: true });
});

export const LANTERN = "seeds/articles/lantern-2024-05.yaml";
export const TERMINALS = "seeds/articles/terminals-2024-06.yaml";

/** File and arguments of a child process that runs a command as npm does. */
export const childOf = (command: string, ...args: string[]): [string, string[]] => [
  process.execPath,
  ["--import", loader, join(top, "scripts", `${command}.ts`), ...args],
];

/** A copy of the small fixture, with seeds/ and originals/, that a test may spoil. */
export function sandbox() {
  const dir = mkdtempSync(join(tmpdir(), "atlas-"));
  opened.push(dir);
  cpSync(fixture, dir, { recursive: true });
  const path = (file: string) => join(dir, file);
  const read = (file: string) => readFileSync(path(file), "utf8");
  const write = (file: string, text: string) => {
    mkdirSync(dirname(path(file)), { recursive: true });
    writeFileSync(path(file), text);
  };

  /** Replaces one text, the first of its kind, with another. */
  const patch = (file: string, from: string, to: string) => {
    const text = read(file);
    if (!text.includes(from)) throw new Error(`missing text: ${from}`);
    write(
      file,
      text.replace(from, () => to),
    );
  };

  /** The problems' lines as the commands print them from within the sandbox. */
  const print = (problems: readonly Problem[]) =>
    sortProblems(
      problems.map((found) => ({ ...found, file: found.file.replace(`${nameOf(dir)}/`, "") })),
    ).map((found) => printProblem(found).replaceAll(`${nameOf(dir)}/`, ""));

  return {
    dir,
    path,
    read,
    write,
    patch,
    /** `FILE:LINE` of the line where a text first begins. */
    at(file: string, text: string): string {
      const [before = "", ...after] = read(file).split(text);
      if (after.length === 0) throw new Error(`missing text: ${text}`);
      return `${file}:${before.split("\n").length}`;
    },
    /** Makes the tables as the command does, without a process of its own. */
    make(out = "data") {
      const { atlas } = readAtlas(path("seeds"));
      if (!atlas) throw new Error("invalid fixture");
      return writeTables(printFiles(atlas), path(out));
    },
    data: () => print(readAtlas(path("seeds")).problems),
    verify: async () => print((await verifySeeds(path("seeds"), [path("originals")])).problems),
    /** Runs a command as npm does, in the sandbox. */
    run(command: string, ...args: string[]) {
      const [file, all] = childOf(command, ...args);
      const { status, stdout, stderr } = spawnSync(file, all, { cwd: dir, encoding: "utf8" });
      return { status, stdout, stderr: stderr.split("\n").filter((line) => line !== "") };
    },
    /** Every file below a folder with its text, by its path in that folder. */
    snapshot(folder: string): Record<string, string> {
      if (!existsSync(path(folder))) return {};
      const names = readdirSync(path(folder), { recursive: true, encoding: "utf8" });
      const files = names.filter((name) => statSync(join(path(folder), name)).isFile()).sort();
      return Object.fromEntries(files.map((name) => [name, read(join(folder, name))]));
    },
  };
}

/** One thing spoiled in the fixture, and the line that `data` then prints. */
export interface Broken {
  name: string;
  file: string;
  /** What is patched, and with what. */
  from: string;
  to: string;
  /** What begins on the line that the rule points to, or stands within it. */
  at: string;
  message: string;
}

/** Spoils a copy of the fixture: all that `data` finds, and what it should find. */
export function spoil({ file, from, to, at, message }: Broken): { found: string[]; line: string } {
  const box = sandbox();
  box.patch(file, from, to);
  return { found: box.data(), line: `${box.at(file, at)}: ${message}` };
}
