import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A test case of another project; `span` is the part of `text` that holds the number. */
export interface PeerCase {
  text: string;
  span?: string;
  category?: string;
  currency?: string;
  value: number;
  value_krw?: number | null;
  suspect?: boolean;
}

/** Other projects' cases, which lie beside the repository and not in it: without them, none, and it says so. */
export function peerCases(file: string): PeerCase[] {
  const path = fileURLToPath(new URL(`../../../shared/peer/${file}`, import.meta.url));
  if (existsSync(path)) return JSON.parse(readFileSync(path, "utf8")) as PeerCase[];
  console.info(`peer cases not found: not run (${file})`);
  return [];
}

/** The share of `cases` that `passes`, printed with those that do not; 1 when there are none. */
export function peerShare(
  title: string,
  cases: PeerCase[],
  passes: (peer: PeerCase) => boolean,
): number {
  if (cases.length === 0) return 1;
  const failures = cases.filter((peer) => !passes(peer)).map(({ text }) => text);
  const passed = cases.length - failures.length;
  const listed = failures.length ? `; not: ${failures.join(" | ")}` : "";
  console.info(`${title}: ${passed} of ${cases.length} peer cases pass${listed}`);
  return passed / cases.length;
}
