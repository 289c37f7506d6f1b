import { describe, expect, test } from "vitest";
import { placePhrases } from "../../scripts/records/place.ts";
import { readOriginal } from "../../scripts/records/originals.ts";
import { parseSource } from "../../scripts/records/source.ts";
import { setValues, splice } from "../../scripts/records/splice.ts";
import { isMap } from "yaml";
import { LANTERN, sandbox, TERMINALS } from "./sandbox.ts";

const locators = /,? start: \d+, end: \d+, digest: "?[0-9a-f]{16}"?/g;

/** A record as it was before anything was located. */
const unlocated = (text: string) =>
  text.replace(locators, "").replace(/ {2}(sha256|characters): .*\n/g, "");

describe("locate", () => {
  test("run on a located record it changes nothing", () => {
    const box = sandbox();
    const before = box.snapshot("seeds");
    const { status, stdout, stderr } = box.run("locate", "--originals", "originals");
    expect({ status, stderr }).toEqual({ status: 0, stderr: [] });
    expect(stdout).toBe(`${LANTERN}: 28 phrases placed\n${TERMINALS}: 12 phrases placed\n`);
    expect(box.snapshot("seeds")).toEqual(before);
  });

  test("brings back all that was taken out, and keeps comments, order and everything else", () => {
    const box = sandbox();
    const before = box.read(LANTERN);
    const bare = unlocated(before);
    expect(bare).not.toBe(before);
    expect(bare).toContain("# invented for the tests");
    box.write(LANTERN, bare);
    expect(box.run("locate", LANTERN, "--originals", "originals").status).toBe(0);
    expect(box.read(LANTERN)).toBe(before);
  });

  test("works on drafts, and with seeds/originals as the default folder", () => {
    const box = sandbox();
    box.patch(TERMINALS, "status: reviewed", "status: draft");
    const before = box.read(TERMINALS);
    box.write(TERMINALS, unlocated(before));
    for (const name of ["lantern.txt", "terminals.txt"])
      box.write(`seeds/originals/${name}`, box.read(`originals/${name}`));
    expect(box.run("locate", TERMINALS).status).toBe(0);
    expect(box.read(TERMINALS)).toBe(before);
  });

  test("tells what it cannot place, and writes the rest", () => {
    const box = sandbox();
    const whole = box.read(LANTERN);
    box.write(LANTERN, unlocated(whole));
    box.patch(LANTERN, "figure: 약 50억 원", "figure: 약 60억 원");
    box.patch(LANTERN, "{ figure: 한빛전자, occurrence: 2 }", "{ figure: 한빛전자 }");
    box.patch(
      LANTERN,
      "{ figure: 한빛전자, occurrence: 1 }",
      "{ figure: 한빛전자, occurrence: 9 }",
    );
    box.patch(LANTERN, "figure: 300~400곳", `figure: ${"가".repeat(41)}`);
    box.patch(LANTERN, "field: duration", "field: duration, article_id: nowhere");
    const { status, stdout, stderr } = box.run("locate", LANTERN, "--originals", "originals");
    const many = "한빛전자 stands 4 times in lantern.txt, on lines 1, 4, 5, 7";
    expect(status).toBe(1);
    expect(stdout).toBe(`${LANTERN}: 23 phrases placed\n`);
    expect(stderr).toEqual([
      `${box.at(LANTERN, "figure: 한빛전자, occurrence: 9")}: occurrence-not-found: no occurrence 9: ${many}`,
      `${box.at(LANTERN, "figure: 한빛전자 }")}: phrase-ambiguous: ${many}: give occurrence, or a longer phrase`,
      `${box.at(LANTERN, "article_id: nowhere")}: phrase-not-found: no original of article nowhere`,
      `${box.at(LANTERN, "약 60억 원")}: phrase-not-found: 약 60억 원 does not stand in lantern.txt`,
      `${box.at(LANTERN, "가".repeat(41))}: figure-too-long: figure has 41 characters, at most 40`,
    ]);
    expect(box.read(LANTERN)).toContain("{ figure: 총 120억 원, start: 140, end: 148, digest: ");
  });

  test("a changed original: nothing is written", () => {
    const box = sandbox();
    box.write("originals/terminals.txt", `${box.read("originals/terminals.txt")}.`);
    box.patch(TERMINALS, "start: 18, ", "");
    const before = box.read(TERMINALS);
    const { status, stderr } = box.run("locate", TERMINALS, "--originals", "originals");
    expect(status).toBe(1);
    expect(stderr).toHaveLength(1);
    expect(stderr[0]).toMatch(
      /^seeds\/articles\/terminals-2024-06\.yaml:5: original-changed: terminals\.txt is not the file that the record was made from: sha256 [0-9a-f]{64}$/,
    );
    expect(box.read(TERMINALS)).toBe(before);
  });

  test("a missing original, and no originals at all", async () => {
    const box = sandbox();
    box.patch(TERMINALS, "original: terminals.txt", "original: none.txt");
    const open = (name: string) => readOriginal([box.path("originals")], name);
    const { text, problems } = await placePhrases(box.path(TERMINALS), open);
    expect(text).toBeNull();
    expect(problems).toMatchObject([
      { line: 4, rule: "original-missing", message: "no such original: none.txt" },
    ]);
    const { status, stderr } = box.run("locate", "--originals", "nowhere");
    expect(status).toBe(1);
    expect(stderr).toEqual(["locate: no originals in nowhere: name their folder with --originals"]);
  });
});

describe("splicing", () => {
  const set = (text: string, values: Record<string, string | number>, after?: string) => {
    const { document } = parseSource("a.yaml", text).source;
    if (!isMap(document.contents)) throw new Error(`not a mapping: ${text}`);
    return splice(text, setValues(text, document.contents, values, after));
  };

  test.each([
    ["{ figure: a }", "{ figure: a, start: 1, end: 2 }"],
    ["{figure: a}", "{figure: a, start: 1, end: 2}"],
    ["{ figure: 'a, b', } # c", "{ figure: 'a, b', start: 1, end: 2, } # c"],
    ["{ figure: a, end: 7, start: 1 }", "{ figure: a, end: 2, start: 1 }"],
    ["{ figure: a, start: 9 }", "{ figure: a, start: 1, end: 2 }"],
    ["figure: a # why\n", "figure: a # why\nstart: 1\nend: 2\n"],
    ["start: 3 # where\nfigure: a\n", "start: 1 # where\nfigure: a\nend: 2\n"],
    ["figure: a", "figure: a\nstart: 1\nend: 2"],
    ["start:\nfigure: a\n", "start: 1\nfigure: a\nend: 2\n"],
  ])("%j", (before, after) => {
    expect(set(before, { start: 1, end: 2 })).toBe(after);
    expect(set(after, { start: 1, end: 2 })).toBe(after);
  });

  test("behind a key", () => {
    expect(set("a: 1\nb: 2\n", { c: "x" }, "a")).toBe("a: 1\nc: x\nb: 2\n");
  });

  test.each(["0123456789012345", "1234567890123e45", "12345678901234ab"])(
    "digest %s stays a text for every reader of YAML",
    (digest) => {
      const text = set("{ figure: a }", { digest });
      const { source } = parseSource("a.yaml", text);
      expect(source.value).toEqual({ figure: "a", digest });
      expect(text.includes(`"${digest}"`)).toBe(digest !== "12345678901234ab");
    },
  );
});
