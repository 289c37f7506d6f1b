import type { Component, ComponentProps } from "svelte";
import { readHashes, readReleases, type Release, type RowHashes } from "../model/release.ts";
import type Pinned from "../views/Pinned.svelte";

/** A frozen release as an embed shows it, or, where there is none of that id, the id alone. */
export interface OpenedRelease {
  id: string;
  release: Release | null;
  /** Hashes of its rows and of today's; null where they could not be had. */
  hashes: { was: RowHashes; today: RowHashes } | null;
  Notice: Component<ComponentProps<typeof Pinned>>;
}

/** Looks a release up in `data/releases.json`. Rejects where the list cannot be read at all. */
export async function openRelease(
  root: URL,
  id: string,
  get: typeof fetch,
): Promise<OpenedRelease> {
  const json = async (path: string): Promise<unknown> => {
    const response = await get(new URL(path, root).href);
    if (!response.ok) throw new Error(`missing file: ${path}, status ${response.status}`);
    return response.json();
  };
  const { default: Notice } = await import("../views/Pinned.svelte");
  const releases = readReleases(await json("data/releases.json"));
  const release = releases.find((known) => known.id === id) ?? null;
  if (!release) return { id, release, hashes: null, Notice };
  const hashes = await Promise.all([json(`data/r/${id}/hashes.json`), json("data/hashes.json")])
    .then(([was, today]) => ({ was: readHashes(was), today: readHashes(today) }))
    // The frozen tables can still be shown; that nothing could be compared is said.
    .catch(() => null);
  return { id, release, hashes, Notice };
}
