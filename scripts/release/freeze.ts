import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { isReleaseId, readHashes, readReleases, type Release } from "../../src/model/release.ts";
import { printRows } from "../tables/print.ts";

/** What `freeze` refuses, in a line. */
export class ReleaseError extends Error {
  override name = "ReleaseError";
}

const list = "releases.json";

/** The releases of a folder of tables, in the order of their making; none where there is no list. */
export function releasesIn(data: string): Release[] {
  const file = join(data, list);
  if (!existsSync(file)) return [];
  const json: unknown = JSON.parse(readFileSync(file, "utf8"));
  return readReleases(json);
}

const read = (data: string, name: string): unknown =>
  JSON.parse(readFileSync(join(data, name), "utf8"));

/**
 * Copies the tables in `data` to `data/r/ID/` and then lists them in `data/releases.json`: a release is
 * there once it is listed, whole; what an interrupted run left unlisted is made anew. Throws a
 * ReleaseError for an id that is no slug or is taken.
 */
export function freeze(data: string, id: string, date: string): Release {
  if (!isReleaseId(id)) throw new ReleaseError(`invalid release: ${id}, should be like 2026-11`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new ReleaseError(`invalid date: ${date}`);
  const releases = releasesIn(data);
  if (releases.some((release) => release.id === id))
    throw new ReleaseError(`release exists: ${id}, what is published never changes`);

  const hashes = readFileSync(join(data, "hashes.json"), "utf8");
  const rows = Object.values(readHashes(JSON.parse(hashes))).map((table) => Object.keys(table));
  const release: Release = {
    id,
    date,
    version: (read(data, "datapackage.json") as { version: string }).version,
    articles: (read(data, "articles.json") as unknown[]).length,
    facts: rows.flat().length,
    sha256: createHash("sha256").update(hashes).digest("hex"),
  };
  const [folder, stage] = [join(data, "r", id), join(data, "r", `${id}.next`)];
  for (const left of [folder, stage]) rmSync(left, { recursive: true, force: true });
  mkdirSync(stage, { recursive: true });
  for (const name of readdirSync(data))
    if (name.endsWith(".json") && name !== list) cpSync(join(data, name), join(stage, name));
  renameSync(stage, folder);
  const next = join(data, `${list}.next`);
  writeFileSync(next, `${printRows([...releases, release])}\n`);
  renameSync(next, join(data, list));
  return release;
}
