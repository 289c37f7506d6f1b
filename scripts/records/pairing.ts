import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { isMap } from "yaml";
import type { Original } from "./originals.ts";
import { problem, type Problem } from "./problem.ts";
import { readSource, type Source } from "./source.ts";

/** Gives an original by its file name; null if there is none. */
export type OpenOriginal = (name: string) => Promise<Original | null>;

/** The text under a key of a mapping, if there is one. */
export function textUnder(map: unknown, key: string): string | null {
  const value: unknown = isMap(map) ? map.get(key) : null;
  return typeof value === "string" ? value : null;
}

/**
 * The original that a record was made from, or why there is none: original-missing, or
 * original-changed when the record has the fingerprint of another file.
 */
export async function originalOf(
  { document, placeOf }: Source,
  open: OpenOriginal,
): Promise<Original | Problem> {
  const article: unknown = document.get("article");
  const place = placeOf(["article", "original"]);
  const name = textUnder(article, "original");
  if (name === null) return problem(place, "missing-key", "missing key: original");
  const original = await open(name);
  if (!original) return problem(place, "original-missing", `no such original: ${name}`);
  const sha256 = textUnder(article, "sha256");
  if (sha256 === null || sha256 === original.sha256) return original;
  const message = `${name} is not the file that the record was made from: sha256 ${original.sha256}`;
  return problem(placeOf(["article", "sha256"]), "original-changed", message);
}

/** The original of another article, whose record stands beside `path`. */
export async function neighbourOriginal(
  path: string,
  article_id: string,
  open: OpenOriginal,
): Promise<Original | null> {
  const neighbour = join(dirname(path), `${article_id}.yaml`);
  if (!existsSync(neighbour)) return null;
  const { source, problems } = readSource(neighbour);
  const found = problems.length > 0 ? null : await originalOf(source, open);
  return found && "points" in found ? found : null;
}
