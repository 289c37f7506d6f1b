import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeOriginal, indexText, sha256Hex, type IndexedText } from "../../src/model/locator.ts";

/** An article as somebody has it on disk. It is read and never published. */
export interface Original {
  name: string;
  text: string;
  points: IndexedText;
  /** Of its bytes, 64 hex digits. */
  sha256: string;
}

/** Where the originals are when no option says so: with the seeds, else beside the repository. */
export function originalsFolder(seeds: string, option?: string): string {
  if (option !== undefined) return option;
  const own = join(seeds, "originals");
  return existsSync(own) ? own : "../shared/seeds";
}

/** Names of the originals in a folder, in code-unit order; none if there is no such folder. */
export const originalNames = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(".txt"))
        .sort()
    : [];

/** Null if there is no such file. Throws `invalid UTF-8`. */
export async function readOriginal(folder: string, name: string): Promise<Original | null> {
  const path = join(folder, name);
  if (!existsSync(path)) return null;
  const bytes = readFileSync(path);
  const text = decodeOriginal(bytes);
  return { name, text, points: indexText(text), sha256: await sha256Hex(bytes) };
}

/** Line and column of a code point, both from 1. */
export function lineAndColumn({ points }: Original, start: number): [number, number] {
  const before = points.slice(0, start).split("\n");
  return [before.length, [...(before.at(-1) ?? "")].length + 1];
}
