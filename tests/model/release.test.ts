import { describe, expect, test } from "vitest";
import {
  dataFolder,
  isReleaseId,
  readHashes,
  readReleases,
  since,
} from "../../src/model/release.ts";
import type { Focus } from "../../src/model/view-state.ts";

const release = {
  id: "2026-01",
  date: "2026-01-31",
  version: "1.0.0",
  articles: 5,
  facts: 300,
  sha256: "0".repeat(64),
};

describe("releases.json", () => {
  test("is read as it stands", () => {
    expect(readReleases([])).toEqual([]);
    expect(readReleases([release])).toEqual([release]);
  });
  test.each([null, {}, [null], [{ ...release, id: "../x" }], [{ ...release, facts: "3" }]])(
    "refuses %j",
    (json) => expect(() => readReleases(json)).toThrow("invalid release"),
  );
  test("names and folders", () => {
    expect(isReleaseId("2026-01")).toBe(true);
    expect(isReleaseId("../2026")).toBe(false);
    expect([dataFolder(null), dataFolder("2026-01")]).toEqual(["data/", "data/r/2026-01/"]);
  });
});

describe("since", () => {
  const amount = (id: string): Focus => ({ table: "amounts", id });
  test("tells what was changed and what was withdrawn of the facts shown, each once", () => {
    const then = { amounts: { same: "a", other: "b", gone: "c", hidden: "d" } };
    const now = { amounts: { same: "a", other: "x", hidden: "y", new: "z" } };
    const shown = ["same", "other", "gone", "new", "other"].map(amount);
    expect(since(shown, then, now)).toEqual({
      changed: [amount("other")],
      withdrawn: [amount("gone")],
    });
  });
  test("a table that is not there any more is withdrawn whole", () => {
    expect(since([amount("a")], { amounts: { a: "1" } }, {}).withdrawn).toEqual([amount("a")]);
  });
  test.each([null, [], { amounts: 3 }, { amounts: { a: 1 } }])("hashes are refused: %j", (json) =>
    expect(() => readHashes(json)).toThrow("invalid hashes"),
  );
});
