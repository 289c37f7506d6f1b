import { describe, expect, test } from "vitest";
import { numbersIn } from "../../scripts/rules/numbers.ts";
import { LANTERN, sandbox, TERMINALS } from "./sandbox.ts";

/** A sentence of the fixture's own original, 46 characters of it. */
const sentence = "협약에 따라 한빛전자는 2026년까지 3년간 총 120억 원을 내놓는다. 이 가운데";

describe("verify tells what does not hold", () => {
  test("everything holds in the fixture", async () => {
    expect(await sandbox().verify()).toEqual([]);
  });

  test("a changed original, and which spans changed with it", async () => {
    const box = sandbox();
    box.patch("originals/lantern.txt", "약 50억 원은", "약 70억 원은");
    const problems = await box.verify();
    expect(problems[0]).toMatch(
      /^seeds\/articles\/lantern-2024-05\.yaml:6: fingerprint-mismatch: sha256 is dc7386d8.*, lantern\.txt has [0-9a-f]{64}$/,
    );
    expect(problems.slice(1)).toEqual([
      expect.stringMatching(`^${box.at(LANTERN, "약 50억 원")}: digest-mismatch: digest of .* is `),
      `${box.at(LANTERN, "약 50억 원")}: phrase-not-in-span: 약 50억 원 does not stand at 162..169 of lantern.txt`,
    ]);
  });

  test("another length", async () => {
    const box = sandbox();
    box.patch(LANTERN, "characters: 353", "characters: 354");
    expect(await box.verify()).toEqual([
      `${LANTERN}:7: fingerprint-mismatch: characters is 354, lantern.txt has 353`,
    ]);
  });

  test("a wrong digest", async () => {
    const box = sandbox();
    box.patch(LANTERN, "digest: effa4168a0d7f60f", "digest: effa4168a0d7f600");
    expect(await box.verify()).toEqual([
      `${box.at(LANTERN, "effa4168a0d7f600")}: digest-mismatch: digest of 28..40 is effa4168a0d7f60f, not effa4168a0d7f600`,
    ]);
  });

  test("a phrase that does not stand in its span", async () => {
    const box = sandbox();
    box.patch(LANTERN, "figure: 최대 4540명", "figure: 최대 4550명");
    expect(await box.verify()).toEqual([
      `${box.at(LANTERN, "최대 4550명")}: phrase-not-in-span: 최대 4550명 does not stand at 198..206 of lantern.txt`,
    ]);
  });

  test("a span past the end", async () => {
    const box = sandbox();
    box.patch(LANTERN, "start: 347, end: 352", "start: 352, end: 357");
    expect(await box.verify()).toContain(
      `${box.at(LANTERN, "21.5℃")}: phrase-not-in-span: 21.5℃ does not stand at 352..357 of lantern.txt`,
    );
  });

  test("a number that nothing claims", async () => {
    const box = sandbox();
    box.patch(LANTERN, "  - { figure: 21.5℃", "  # - { figure: 21.5℃");
    expect(await box.verify()).toEqual([
      `${LANTERN}:5: unclaimed-number: 21.5 at 10:7 of lantern.txt: a fact claims it, or ignored says why not (a date or term told again: add evidence with field: date; digits of a name: ignored as name)`,
    ]);
  });

  test("a record that nothing is located in yet: one line says which command mends it", async () => {
    const box = sandbox();
    const bare = box
      .read(LANTERN)
      .replace(/,? start: \d+, end: \d+, digest: "?[0-9a-f]{16}"?/g, "")
      .replace(/ {2}(sha256|characters): .*\n/g, "");
    box.write(LANTERN, bare);
    const line = `${LANTERN}:2: not-located: no sha256 or characters; 28 phrases have no start, end or digest: run npm run locate -- ${LANTERN}`;
    const problems = await box.verify();
    expect(problems.filter((one) => !one.includes(": unclaimed-number: "))).toEqual([line]);
    expect(box.data()).toEqual([line]);
  });

  test("a number that is ignored and claimed", async () => {
    const box = sandbox();
    const digest = /figure: 최대 4540명, (.*) }/.exec(box.read(LANTERN))?.[1] ?? "";
    box.patch(
      LANTERN,
      "ignored:\n",
      `ignored:\n  - { figure: 최대 4540명, reason: name, ${digest} }\n`,
    );
    expect(await box.verify()).toEqual([
      `${box.at(LANTERN, "reason: name")}: ignored-and-claimed: 최대 4540명 is ignored and claimed by lantern-terminals`,
    ]);
  });

  test("an original that is not there", async () => {
    const box = sandbox();
    box.patch(TERMINALS, "original: terminals.txt", "original: gone.txt");
    expect(await box.verify()).toEqual([
      `${TERMINALS}:4: original-missing: no such original in originals: gone.txt`,
    ]);
  });
});

describe("copied text", () => {
  const copied = (line: string) =>
    `${line}: copied-text: repeats 46 characters of lantern.txt, line 5: put it in our own words`;

  test("in a value, with other white space", async () => {
    const box = sandbox();
    const [head = "", ...rest] = sentence.split(" ");
    box.patch(
      TERMINALS,
      "    restates: lantern-fund",
      `    note_ko: >-\n      ${head}\n      ${rest.join(" ")}\n    note_en: x\n    restates: lantern-fund`,
    );
    expect(await box.verify()).toEqual([copied(box.at(TERMINALS, ">-"))]);
  });

  test("in a comment of a register, over two lines", async () => {
    const box = sandbox();
    box.patch(
      "seeds/organizations.yaml",
      "# Everybody",
      `# ${sentence.slice(0, 20)}\n# ${sentence.slice(20).trim()}\n\n# Everybody`,
    );
    expect(await box.verify()).toEqual([copied("seeds/organizations.yaml:1")]);
  });

  test("40 characters may stand", async () => {
    const box = sandbox();
    box.patch(TERMINALS, "title_en: Report on terminals", `title_en: ${sentence.slice(4, 44)}`);
    expect(await box.verify()).toEqual([]);
    box.patch(TERMINALS, sentence.slice(4, 44), sentence.slice(4, 45));
    expect(await box.verify()).toHaveLength(1);
  });
});

describe("as a command", () => {
  test("lists what became of each number", () => {
    const { status, stdout, stderr } = sandbox().run("verify", "--originals", "originals");
    expect({ status, stderr }).toEqual({ status: 0, stderr: [] });
    const lines = stdout.split("\n");
    expect(lines).toContain("  6:14  4540    lantern-terminals");
    expect(lines).toContain("  4:6   999990  ignored: ticker");
    expect(lines).toContain("lantern-2024-05: 20 numbers, 16 claimed, 4 ignored, 0 unclaimed");
  });

  test("--quiet prints summaries only; a failure exits 1", () => {
    const box = sandbox();
    box.patch(LANTERN, "figure: 최대 4540명", "figure: 최대 4550명");
    const { status, stdout, stderr } = box.run("verify", "--originals", "originals", "--quiet");
    expect(status).toBe(1);
    expect(stdout).toBe(
      "lantern-2024-05: 20 numbers, 16 claimed, 4 ignored, 0 unclaimed\n" +
        "terminals-2024-06: 2 numbers, 2 claimed, 0 ignored, 0 unclaimed\n",
    );
    expect(stderr).toEqual([
      `${box.at(LANTERN, "4550명")}: phrase-not-in-span: 최대 4550명 does not stand at 198..206 of lantern.txt`,
    ]);
  });

  test("without originals it says where it looked; --if-present skips", () => {
    const box = sandbox();
    expect(box.run("verify", "--originals", "nowhere")).toEqual({
      status: 1,
      stdout: "",
      stderr: ["verify: no originals in nowhere: name their folder with --originals"],
    });
    expect(box.run("verify", "--originals", "nowhere", "--if-present")).toEqual({
      status: 0,
      stdout: "verify: skipped, no originals in nowhere\n",
      stderr: [],
    });
  });
});

test.each([
  ["2023. 12. 28. 18:58", ["2023", "12", "28", "18", "58"]],
  ["2022.12.26, 1,202개 2.7대 1", ["2022.12.26", "1,202", "2.7", "1"]],
  ["총 이천오백억 원과 삼억 원, 오만명", ["이천오백", "삼", "오"]],
  ["3천억 원, 3 천억 원", ["3", "3"]],
  ["구조 개선, 연구조사, 백년가게, 이만하면", []],
  ["😀 5명", ["5"]],
])("the numbers of %s", (text, expected) => {
  const found = numbersIn(text);
  expect(found.map((number) => number.text)).toEqual(expected);
  const points = [...text];
  for (const { start, end, text: number } of found)
    expect(points.slice(start, end).join("")).toBe(number);
});
