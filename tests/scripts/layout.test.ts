import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layOut } from "../../scripts/tables/layout.ts";
import { crossings, orderSides, type Edge } from "../../scripts/tables/ranks.ts";
import type { RowOf } from "../../src/model/tables.ts";

const graph = fc
  .array(
    fc.record({
      a: fc.integer({ min: 0, max: 7 }).map((n) => `company-${n}`),
      b: fc.integer({ min: 0, max: 7 }).map((n) => `agency-${n}`),
      weight: fc.integer({ min: 1, max: 4 }),
    }),
    { maxLength: 24 },
  )
  .map((edges) => [...new Map(edges.map((edge) => [`${edge.a} ${edge.b}`, edge])).values()]);

const idsOf = (edges: Edge[]) => ({
  a: [...new Set(edges.map(({ a }) => a))].sort(),
  b: [...new Set(edges.map(({ b }) => b))].sort(),
});

describe("ranks", () => {
  test("a crossing counts the product of its weights", () => {
    const edges = [
      { a: "x", b: "q", weight: 2 },
      { a: "y", b: "p", weight: 3 },
    ];
    expect(crossings(edges, { a: ["x", "y"], b: ["p", "q"] })).toBe(6);
    expect(crossings(edges, { a: ["x", "y"], b: ["q", "p"] })).toBe(0);
  });

  test("ties that can be drawn without a crossing are", () => {
    const edges = ["ad", "bc", "cb", "da"].map((pair) => ({
      a: pair.charAt(0),
      b: pair.charAt(1),
      weight: 1,
    }));
    expect(crossings(edges, orderSides(edges, idsOf(edges)))).toBe(0);
  });

  test("never more crossings than by id; the same ids; the order of the input does not matter", () => {
    fc.assert(
      fc.property(graph, fc.infiniteStream(fc.nat()), (edges, luck) => {
        const ids = idsOf(edges);
        const ordered = orderSides(edges, ids);
        expect(crossings(edges, ordered)).toBeLessThanOrEqual(crossings(edges, ids));
        expect({ a: [...ordered.a].sort(), b: [...ordered.b].sort() }).toEqual(ids);
        const shuffled = edges
          .map((edge) => ({ edge, key: luck.next().value as number }))
          .sort((x, y) => x.key - y.key)
          .map(({ edge }) => edge);
        expect(orderSides(shuffled, { a: [...ids.a].reverse(), b: [...ids.b].reverse() })).toEqual(
          ordered,
        );
      }),
    );
  });
});

describe("layout", () => {
  const organization = (org_id: string): RowOf<"organizations"> => ({
    org_id,
    name_ko: org_id,
    name_en: org_id,
    kind: "company",
    side: org_id.startsWith("agency") ? "agency" : "company",
    parent_org_id: null,
    parent_basis: null,
    krx_ticker: null,
  });
  const relation = (a_org_id: string, b_org_id: string, i: number): RowOf<"relations"> => ({
    relation_id: `r${i}`,
    a_org_id,
    b_org_id,
    kind: "agreement",
    date: null,
    program_id: null,
    event_id: null,
    article_id: "news",
  });
  const ids = ["agency-1", "agency-2", "agency-3", "firm-1", "firm-2", "lonely"];
  const organizations = ids.map(organization);
  const relations = [
    ["firm-1", "agency-2"],
    ["firm-1", "agency-2"],
    ["firm-2", "agency-1"],
    ["firm-1", "firm-2"],
    ["agency-2", "agency-3"],
  ].map(([a = "", b = ""], i) => relation(a, b, i));

  test("lays out those that have a relation, each side ranked from 0", () => {
    const { rank, map } = layOut({ organizations, relations });
    expect(map.map(({ org_id }) => org_id)).toEqual(ids.slice(0, 5));
    expect(rank.map(({ side, rank: n }) => `${side} ${n}`)).toEqual([
      "agency 0",
      "agency 1",
      "agency 2",
      "company 0",
      "company 1",
    ]);
    for (const { x, y } of map) {
      expect(Math.round(x * 100) / 100).toBe(x);
      expect(Math.round(y * 100) / 100).toBe(y);
    }
    const places = new Set(map.map(({ x, y }) => `${x} ${y}`));
    expect(places.size).toBe(5);
  });

  test("is the same in whatever order the rows come, and empty without relations", () => {
    const layout = layOut({ organizations, relations });
    const reversed = {
      organizations: [...organizations].reverse(),
      relations: [...relations].reverse(),
    };
    expect(layOut(reversed)).toEqual(layout);
    expect(layOut({ organizations, relations: [] })).toEqual({ rank: [], map: [] });
  });
});
