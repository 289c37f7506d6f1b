import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import type { Correction } from "../../src/model/corrections.ts";
import { readAtlas } from "../../scripts/tables/atlas.ts";
import { describe as describeTables } from "../../scripts/tables/descriptor.ts";
import { printFiles, printRows } from "../../scripts/tables/print.ts";
import { sortRows } from "../../scripts/tables/resolve.ts";
import { tableNames, tables, type Atlas } from "../../src/model/tables.ts";
import { LANTERN, sandbox, TERMINALS } from "./sandbox.ts";

function atlasOf(box: ReturnType<typeof sandbox>): Atlas {
  const { atlas, problems } = readAtlas(box.path("seeds"));
  if (!atlas) throw new Error(`invalid fixture: ${problems[0]?.message}`);
  return atlas;
}

describe("resolve", () => {
  const atlas = atlasOf(sandbox());

  test("keys in schema order, what is missing is null", () => {
    for (const table of tableNames)
      for (const row of atlas[table])
        expect(Object.keys(row)).toEqual(Object.keys(tables[table].columns));
    expect(atlas.events.find(({ event_id }) => event_id === "lantern-fair")).toEqual({
      event_id: "lantern-fair",
      article_id: "lantern-2024-05",
      kind: "fair",
      status: "planned",
      date: "2024-09",
      date_basis: "relative",
      title_ko: "등불 한마당",
      title_en: "Lantern fair",
      note_ko: null,
      note_en: null,
    });
  });

  test("defaults: face value, the total of its period, the whole", () => {
    const fund = atlas.amounts.find(({ amount_id }) => amount_id === "lantern-fund");
    expect(fund).toMatchObject({ valuation: "face", accumulation: "period", scope: "whole" });
  });

  test("official names stand among the names", () => {
    expect(atlas.organization_names.filter(({ org_id }) => org_id === "hanbit")).toEqual([
      { org_id: "hanbit", name: "Hanbit Electronics", kind: "official" },
      { org_id: "hanbit", name: "한빛", kind: "short" },
      { org_id: "hanbit", name: "한빛전자", kind: "official" },
    ]);
  });

  test("a part that two articles state is one row with the evidence of both", () => {
    const id = "lantern-shops.hanbit.lead";
    const rows = atlas.program_organizations.filter((row) => row.program_organization_id === id);
    const said = atlas.evidence.filter(({ fact_id }) => fact_id === id);
    expect(rows).toHaveLength(1);
    expect(said.map(({ article_id }) => article_id)).toEqual([
      "lantern-2024-05",
      "terminals-2024-06",
    ]);
  });

  test("evidence in another article names that article", () => {
    const said = atlas.evidence.filter(({ figure }) => figure === "등불 한마당");
    expect(said).toMatchObject([
      { fact_table: "programs", fact_id: "lantern", field: null, article_id: "lantern-2024-05" },
    ]);
  });

  test("every row that needs evidence has it, and every reference points to a row", () => {
    const proven = new Set(
      atlas.evidence.map(({ fact_table, fact_id }) => `${fact_table} ${fact_id}`),
    );
    for (const { event_id } of atlas.events) expect(proven).toContain(`events ${event_id}`);
    const organizations = new Set(atlas.organizations.map(({ org_id }) => org_id));
    for (const { a_org_id, b_org_id } of atlas.relations)
      expect(organizations.has(a_org_id) && organizations.has(b_org_id)).toBe(true);
  });
});

describe("the same bytes", () => {
  /** Shuffles every list of rows, and the keys of every row, by a seeded draw. */
  function shuffle(value: unknown, draw: () => number): unknown {
    const mixed = <T>(items: T[]): T[] =>
      items
        .map((item) => ({ item, key: draw() }))
        .sort((a, b) => a.key - b.key)
        .map(({ item }) => item);
    if (Array.isArray(value)) return mixed(value).map((item) => shuffle(item, draw));
    if (typeof value !== "object" || value === null) return value;
    const entries = mixed(Object.entries(value));
    return Object.fromEntries(entries.map(([key, item]) => [key, shuffle(item, draw)]));
  }

  test("whatever the order of rows and keys", () => {
    const expected = printFiles(atlasOf(sandbox()));
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (stream) => {
        const box = sandbox();
        for (const file of [
          LANTERN,
          TERMINALS,
          "seeds/organizations.yaml",
          "seeds/programs.yaml",
        ]) {
          const value: unknown = parse(box.read(file), { schema: "failsafe" });
          box.write(file, stringify(shuffle(value, () => stream.next().value ?? 0)));
        }
        expect(printFiles(atlasOf(box))).toEqual(expected);
      }),
      { numRuns: 10 },
    );
  });

  test("by code unit, nulls first, numbers as numbers", () => {
    const rows = (["B", "a", "Z"] as const).flatMap((article_id) =>
      [10, 9].map((start) => ({
        article_id,
        start,
        end: 11,
        digest: "",
        figure: "",
        reason: "name" as const,
      })),
    );
    expect(
      sortRows("ignored", rows).map(({ article_id, start }) => `${article_id}${start}`),
    ).toEqual(["B9", "B10", "Z9", "Z10", "a9", "a10"]);
  });

  test("two rows with one key are a bug that is told", () => {
    const row = { program_id: "p", category: "funding" as const };
    expect(() => sortRows("program_categories", [row, row])).toThrow(
      "duplicate key in program_categories: p funding",
    );
  });

  test("one row a line", () => {
    expect(printRows([])).toBe("[]");
    expect(printRows([{ a: 1 }, { a: "ㄱ" }])).toBe('[\n{"a":1},\n{"a":"ㄱ"}\n]');
  });
});

describe("descriptor", () => {
  interface Field {
    name: string;
    type: string;
    constraints?: { required?: true; enum?: string[]; maxLength?: number; pattern?: string };
    categories?: { value: string; label: string; label_en: string }[];
  }
  interface Resource {
    name: string;
    path: string;
    rows: number;
    schema: {
      fields: Field[];
      primaryKey?: string[];
      foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
    };
  }
  const atlas = atlasOf(sandbox());
  const mended: Correction[] = [
    {
      correction_id: "lantern-fund-2026",
      date: "2026-01-05",
      fact_table: "amounts",
      fact_id: "lantern-fund",
      wrong_ko: "금액이 틀렸습니다.",
      wrong_en: "The sum was wrong.",
      right_ko: null,
      right_en: null,
    },
  ];
  const rowsOf = (name: string): readonly object[] =>
    name === "corrections" ? mended : atlas[name as keyof Atlas];
  const { resources } = describeTables(atlas, mended.length) as { resources: Resource[] };
  const resource = (name: string) => {
    const found = resources.find((one) => one.name === name);
    if (!found) throw new Error(`missing resource: ${name}`);
    return found;
  };

  test("a resource a table, with its rows", () => {
    expect(resources.map(({ name }) => name)).toEqual([...tableNames, "corrections"]);
    for (const { name, path, rows } of resources) {
      expect(path).toBe(`${name}.json`);
      expect(rows).toBe(rowsOf(name).length);
    }
  });

  test("every row holds to it", () => {
    for (const { name, schema } of resources)
      for (const row of rowsOf(name))
        for (const { name: column, type, constraints = {} } of schema.fields) {
          const value = (row as Record<string, string | number | null>)[column] ?? null;
          if (value === null) {
            expect(constraints.required).toBeUndefined();
            continue;
          }
          expect(typeof value).toBe(type === "string" ? "string" : "number");
          if (constraints.enum) expect(constraints.enum).toContain(value);
          if (constraints.pattern) expect(value).toMatch(new RegExp(constraints.pattern));
          if (constraints.maxLength)
            expect([...String(value)].length).toBeLessThanOrEqual(constraints.maxLength);
        }
  });

  test("keys, enumerations with both labels, references", () => {
    const { fields, primaryKey, foreignKeys } = resource("amounts").schema;
    expect(primaryKey).toEqual(["amount_id"]);
    expect(fields.find(({ name }) => name === "kind")?.categories?.[0]).toEqual({
      value: "pledge",
      label: "약속",
      label_en: "pledge",
    });
    expect(foreignKeys).toContainEqual({
      fields: ["actor_org_id"],
      reference: { resource: "organizations", fields: ["org_id"] },
    });
    expect(foreignKeys).toContainEqual({
      fields: ["part_of"],
      reference: { resource: "", fields: ["amount_id"] },
    });
  });

  test("no primary key over a column that may be empty", () => {
    expect(resource("evidence").schema.primaryKey).toBeUndefined();
  });
});
