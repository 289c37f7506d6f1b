import { describe, expect, test } from "vitest";
import { LANTERN, sandbox, TERMINALS } from "./sandbox.ts";

describe("npm run data", () => {
  test("writes all tables, says how many rows, and touches nothing when nothing changed", () => {
    const box = sandbox();
    const first = box.run("data");
    expect(first).toMatchObject({ status: 0, stderr: [] });
    expect(first.stdout).toMatch(/^articles 2, organizations 5, .*relations 8, .*ignored 3\n$/);
    const before = box.snapshot("data");
    expect(Object.keys(before)).toHaveLength(21);
    expect(box.run("data", "--check")).toMatchObject({ status: 0, stderr: [] });
    box.write("data/articles.json", "[]\n");
    expect(box.run("data", "--check")).toMatchObject({
      status: 1,
      stderr: ["data/articles.json:1: stale: differs from seeds, run npm run data"],
    });
    expect(box.read("data/articles.json")).toBe("[]\n");
    expect(box.run("data").status).toBe(0);
    expect(box.snapshot("data")).toEqual(before);
  });

  test("a YAML file that does not parse: every syntax error, no dangling ids, data/ untouched", () => {
    const box = sandbox();
    box.make();
    const before = box.snapshot("data");
    box.patch("seeds/organizations.yaml", "name_ko: 한빛전자", "name_ko: 'a' 'b'");
    box.patch(TERMINALS, "kind: report", "kind: [report");
    const { status, stdout, stderr } = box.run("data");
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr.every((line) => line.includes(": yaml-syntax: "))).toBe(true);
    expect(stderr.some((line) => line.startsWith("seeds/organizations.yaml:3: "))).toBe(true);
    expect(stderr.some((line) => line.endsWith(": name_ko: 'a' 'b'"))).toBe(true);
    expect(stderr.some((line) => line.startsWith(TERMINALS))).toBe(true);
    expect(box.snapshot("data")).toEqual(before);
  });

  test.each([
    [LANTERN, "krw: 5000000000", "krw: 500000000", "{ figure: 약 50억 원", "figure-mismatch"],
    [
      TERMINALS,
      "event_id: lantern-agreement",
      "event_id: lantern-agreemnt",
      "event_id: lantern-agr",
      "dangling-id",
    ],
    [TERMINALS, "title_en: Report", "title_en: a@b.example", "title_en: a@b", "personal-data"],
  ])("%s, %j to %j: exit 1, data/ untouched", (file, from, to, at, rule) => {
    const box = sandbox();
    box.make();
    const before = box.snapshot("data");
    box.patch(file, from, to);
    const { status, stdout, stderr } = box.run("data");
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr[0]).toMatch(`${box.at(file, at)}: ${rule}: `);
    expect(box.snapshot("data")).toEqual(before);
  });

  test("several at once are all printed, by file and line", () => {
    const box = sandbox();
    box.patch(TERMINALS, "status: reviewed", "status: draft");
    box.patch(LANTERN, "bound: about", "bound: abuot");
    box.patch(LANTERN, "date: 2024-09", "date: 2024-13");
    box.patch("seeds/programs.yaml", "categories: [funding, promotion]", "categories: [fund]");
    const { status, stderr } = box.run("data");
    expect(status).toBe(1);
    expect(stderr).toEqual([
      `${box.at(LANTERN, "date: 2024-13")}: invalid-date: invalid date: 2024-13, months go from 01 to 12, quarters from 33 to 36, half-years are 40 and 41`,
      `${box.at(LANTERN, "bound: abuot")}: unknown-value: unknown bound: abuot, did you mean about`,
      `${TERMINALS}:3: draft-record: status is draft, should be reviewed before data`,
      "seeds/programs.yaml:4: unknown-value: unknown category: fund, did you mean funding",
    ]);
  });

  test("warnings do not stop it", () => {
    const box = sandbox();
    box.patch(
      "seeds/organizations.yaml",
      "{ name: 센터, kind: short }",
      "{ name: 한빛, kind: short }",
    );
    const line = `${box.at("seeds/organizations.yaml", "- org_id: naru-center")}: warning: shared-name: 한빛 names hanbit and naru-center`;
    const { status, stderr } = box.run("data");
    expect({ status, stderr }).toEqual({ status: 0, stderr: [line] });
    expect(Object.keys(box.snapshot("data"))).toHaveLength(21);
  });

  test("an unknown option is told in a line", () => {
    const { status, stderr } = sandbox().run("data", "--sedes", "x");
    expect(status).toBe(1);
    expect(stderr[0]).toMatch(/^data: Unknown option '--sedes'/);
  });
});
