import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
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

/** Where an original is put: with the seeds, where git ignores it, unless an option says otherwise. */
export const originalsHome = (seeds: string, option?: string): string =>
  option ?? join(seeds, "originals");

/** Where originals are looked for, in this order. What is beside the repository is only read. */
export const originalsFolders = (seeds: string, option?: string): string[] =>
  option === undefined ? [originalsHome(seeds), "../shared/seeds"] : [option];

/** Names of the originals in folders, each once, in code-unit order. */
export const originalNames = (folders: readonly string[]): string[] => {
  const names = folders.filter((folder) => existsSync(folder)).flatMap((one) => readdirSync(one));
  return [...new Set(names.filter((name) => name.endsWith(".txt")))].sort();
};

/** From the first of the folders that has it; null if none does. Throws `invalid UTF-8`. */
export async function readOriginal(
  folders: readonly string[],
  name: string,
): Promise<Original | null> {
  const path = folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
  if (path === undefined) return null;
  const bytes = readFileSync(path);
  const text = decodeOriginal(bytes);
  return { name, text, points: indexText(text), sha256: await sha256Hex(bytes) };
}

/**
 * Copies the file of an original to a folder, which is made if it is missing. Nothing happens when the
 * same bytes are there under its name; false when other bytes are, which stay.
 */
export async function keepOriginal(
  path: string,
  { name, sha256 }: Original,
  folder: string,
): Promise<boolean> {
  const there = await readOriginal([folder], name);
  if (there) return there.sha256 === sha256;
  mkdirSync(folder, { recursive: true });
  copyFileSync(path, join(folder, name));
  return true;
}

/** Line and column of a code point, both from 1. */
export function lineAndColumn({ points }: Original, start: number): [number, number] {
  const before = points.slice(0, start).split("\n");
  return [before.length, [...(before.at(-1) ?? "")].length + 1];
}
