import {
  closeSync,
  cpSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { byCodeUnit } from "../records/problem.ts";

/** File names and texts. */
export type Files = ReadonlyMap<string, string>;

const stageOf = (out: string) => `${out}.next`;
const previousOf = (out: string) => `${out}.previous`;

/** Releases are made by another command: kept as they are. Other JSON files at the top are tables. */
const isOwned = (name: string) => name.endsWith(".json") && name !== "releases.json";

/** Puts right what a run that was killed left: the folder is then whole, all old or all new. */
export function recover(out: string): void {
  if (existsSync(previousOf(out))) {
    if (existsSync(out)) rmSync(previousOf(out), { recursive: true });
    else renameSync(previousOf(out), out);
  }
  rmSync(stageOf(out), { recursive: true, force: true });
}

/** Names of the files that differ from what is in `out`: changed, missing or not made any more. */
export function drift(files: Files, out: string): string[] {
  const present = existsSync(out) ? readdirSync(out).filter(isOwned) : [];
  const names = new Set([...present, ...files.keys()]);
  const same = (name: string) =>
    present.includes(name) && readFileSync(join(out, name), "utf8") === files.get(name);
  return [...names].filter((name) => !same(name)).sort(byCodeUnit);
}

function sync(path: string): void {
  // Windows opens no folder.
  if (process.platform === "win32") return;
  const handle = openSync(path, "r");
  fsyncSync(handle);
  closeSync(handle);
}

function writeFile(path: string, text: string): void {
  const handle = openSync(path, "w");
  writeFileSync(handle, text);
  fsyncSync(handle);
  closeSync(handle);
}

/**
 * Writes all files or none: into a folder beside `out`, which then takes its place. Whenever it is
 * stopped, `recover` finds the old or the new whole. Returns false, having touched nothing, when
 * nothing changed. `onStep` is told each step before it is taken; tests stop there.
 */
export function writeTables(
  files: Files,
  out: string,
  { onStep = () => {} }: { onStep?: (step: string) => void } = {},
): boolean {
  recover(out);
  if (existsSync(out) && drift(files, out).length === 0) return false;
  const [stage, previous] = [stageOf(out), previousOf(out)];
  onStep("stage");
  mkdirSync(stage, { recursive: true });
  for (const name of existsSync(out) ? readdirSync(out).sort(byCodeUnit) : []) {
    if (isOwned(name)) continue;
    onStep(`keep ${name}`);
    cpSync(join(out, name), join(stage, name), { recursive: true, preserveTimestamps: true });
  }
  for (const [name, text] of files) {
    onStep(`write ${name}`);
    writeFile(join(stage, name), text);
  }
  sync(stage);
  if (existsSync(out)) {
    onStep("set the old aside");
    renameSync(out, previous);
  }
  onStep("put the new in place");
  renameSync(stage, out);
  sync(dirname(out));
  onStep("remove the old");
  rmSync(previous, { recursive: true, force: true });
  return true;
}
