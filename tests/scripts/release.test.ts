import { cpSync, mkdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { freeze, ReleaseError, releasesIn } from "../../scripts/release/freeze.ts";
import { hashRows } from "../../scripts/tables/hashes.ts";
import { readAtlas } from "../../scripts/tables/atlas.ts";
import type { Atlas } from "../../src/model/tables.ts";
import { LANTERN, sandbox } from "./sandbox.ts";

function made() {
  const box = sandbox();
  box.make();
  return box;
}
const atlasOf = (box: ReturnType<typeof sandbox>): Atlas => readAtlas(box.path("seeds")).atlas!;

describe("freeze", () => {
  test("copies every table, lists the release, and leaves today's tables alone", () => {
    const box = made();
    const before = box.snapshot("data");
    const release = freeze(box.path("data"), "2026-01", "2026-01-31");
    expect(release).toMatchObject({ id: "2026-01", date: "2026-01-31", articles: 2 });
    expect(box.snapshot("data/r/2026-01")).toEqual(before);
    expect(releasesIn(box.path("data"))).toEqual([release]);
    const { "releases.json": _, ...after } = box.snapshot("data");
    for (const [name, text] of Object.entries(before)) expect(after[name]).toBe(text);
  });

  test("survives new tables", () => {
    const box = made();
    freeze(box.path("data"), "one", "2026-01-31");
    const frozen = box.snapshot("data/r/one");
    box.patch(LANTERN, "title_ko: 등불 한마당", "title_ko: 등불 큰마당");
    expect(box.make()).toBe(true);
    expect(box.snapshot("data/r/one")).toEqual(frozen);
    expect(releasesIn(box.path("data"))).toHaveLength(1);
    freeze(box.path("data"), "two", "2026-02-28");
    expect(releasesIn(box.path("data")).map(({ id }) => id)).toEqual(["one", "two"]);
    expect(box.snapshot("data/r/two")["r/one/events.json"]).toBeUndefined();
  });

  test("never overwrites", () => {
    const box = made();
    freeze(box.path("data"), "one", "2026-01-31");
    const before = box.snapshot("data");
    expect(() => freeze(box.path("data"), "one", "2026-02-01")).toThrow(ReleaseError);
    expect(box.snapshot("data")).toEqual(before);
  });

  test("makes anew what an interrupted run left unlisted", () => {
    const box = made();
    const tables = box.snapshot("data");
    mkdirSync(box.path("data/r/one.next"), { recursive: true });
    cpSync(box.path("data/events.json"), box.path("data/r/one/stray.json"));
    freeze(box.path("data"), "one", "2026-01-31");
    expect(box.snapshot("data/r/one")).toEqual(tables);
    expect(Object.keys(box.snapshot("data/r")).every((name) => name.startsWith("one/"))).toBe(true);
  });

  test.each(["", "..", "a/b", "A", "2026_01", "a".repeat(33)])("refuses the name %j", (id) => {
    const box = made();
    const before = box.snapshot("data");
    expect(() => freeze(box.path("data"), id, "2026-01-31")).toThrow("invalid release");
    expect(box.snapshot("data")).toEqual(before);
  });
});

describe("npm run release", () => {
  test("freezes what the records say, once; not tables that are stale", () => {
    const box = made();
    expect(box.run("release", "one", "--date", "2026-01-31")).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(
        /^data\/r\/one: \d+ facts of 2 articles, frozen on 2026-01-31\n$/,
      ),
    });
    expect(box.run("release", "one")).toMatchObject({
      status: 1,
      stderr: ["release: release exists: one, what is published never changes"],
    });
    box.write("data/events.json", "[]\n");
    expect(box.run("release", "two").stderr).toEqual([
      "release: data/events.json differs from seeds, run npm run data",
    ]);
    expect(Object.keys(box.snapshot("data/r/two"))).toEqual([]);
  });
});

describe("row hashes", () => {
  const atlas = atlasOf(sandbox());
  const hashes = hashRows(atlas);

  test("one for each row that can be in focus", () => {
    expect(Object.keys(hashes.events!)).toEqual(atlas.events.map(({ event_id }) => event_id));
    expect(Object.values(hashes.amounts!).every((hash) => /^[0-9a-f]{16}$/.test(hash))).toBe(true);
  });

  const changed = (change: (copy: Atlas) => void) => {
    const copy = structuredClone(atlas);
    change(copy);
    const now = hashRows(copy);
    return Object.entries(now).flatMap(([table, rows]) =>
      Object.entries(rows)
        .filter(([id, hash]) => hashes[table as "events"]?.[id] !== hash)
        .map(([id]) => `${table}:${id}`),
    );
  };

  test("change with the claim", () => {
    const { amount_id } = atlas.amounts[0]!;
    expect(changed((copy) => Object.assign(copy.amounts[0]!, { krw: 1 }))).toEqual([
      `amounts:${amount_id}`,
    ]);
  });

  test("change with who took part", () => {
    const { event_id } = atlas.event_organizations[0]!;
    expect(changed((copy) => copy.event_organizations.shift())).toEqual([`events:${event_id}`]);
  });

  test("do not change with the evidence, the order of rows, or an empty column that is added", () => {
    expect(changed((copy) => (copy.evidence = []))).toEqual([]);
    expect(changed((copy) => copy.event_organizations.reverse())).toEqual([]);
    const before = (copy: Atlas) =>
      (copy.counts = copy.counts.map(({ party: _, ...row }) => row) as Atlas["counts"]);
    expect(changed(before)).toEqual([]);
    expect(changed((copy) => copy.counts.forEach((row) => Object.assign(row, { new: null })))).toEqual([]); // prettier-ignore
  });
});
