import { describe, expect, test } from "vitest";
import { factAt } from "../../src/engine/fact-space.ts";
import type { FactIndex } from "../../src/engine/facts.ts";
import { leftOut, select, type FilterState, type Selection } from "../../src/engine/filter.ts";
import { rowReader } from "../../src/engine/columns.ts";
import { fact } from "../../src/engine/fact.ts";
import { funding } from "../../src/engine/funding.ts";
import { network } from "../../src/engine/network.ts";
import { timeline } from "../../src/engine/timeline.ts";
import type { FundingRow } from "../../src/model/chart.ts";
import { summary } from "../../src/engine/summary.ts";
import type { Atlas } from "../../src/model/tables.ts";
import {
  covered,
  expectedChoices,
  expectedLeftOut,
  expectedMonths,
  expectedSummary,
  passing,
} from "./oracle/choosing.ts";
import { allChoices } from "./all-choices.ts";
import { longTables, type Long } from "./oracle/long-tables.ts";
import { expectedTimeline } from "./oracle/lanes.ts";
import { expectedFunding } from "./oracle/money.ts";
import { expectedNeighbours, expectedNetwork, expectedTies } from "./oracle/ties.ts";
import { randomAtlas, randomFilters, randomLanes, randomLayout } from "./random-atlas.ts";
import { indexOf } from "./small-atlas.ts";

interface Case {
  seed: number;
  atlas: Atlas;
  index: FactIndex;
  long: Long;
  state: FilterState;
  selection: Selection;
}

/** The engine must give the answer of Arquero's own verbs, on random tables under random filters. */
const cases: Case[] = Array.from({ length: 150 }, (_, seed) => {
  const atlas = randomAtlas(seed);
  const index = indexOf(atlas);
  const state = randomFilters(seed, atlas);
  return { seed, atlas, index, long: longTables(atlas), state, selection: select(index, state) };
});
const forAll = (check: (each: Case) => void) => () => {
  for (const each of cases)
    try {
      check(each);
    } catch (error) {
      throw new Error(`seed ${each.seed}: ${(error as Error).message}`, { cause: error });
    }
};

describe("filters", () => {
  test(
    "show the same facts",
    forAll(({ index, long, state, selection }) => {
      const found: string[] = [];
      for (const fact of selection.shown.numbers()) {
        const { table, row } = factAt(index, fact);
        const id = { events: "event_id", programs: "program_id", amounts: "amount_id", counts: "count_id", memberships: "membership_id" }[table]; // prettier-ignore
        found.push(
          `${table}:${(rowReader(index.tables, table)(row) as Record<string, unknown>)[id]}`,
        );
      }
      expect(found.sort()).toEqual((passing(long, state).array("fact") as string[]).sort());
    }),
  );
  test(
    "leave out the same facts",
    forAll(({ index, long, state, selection }) => {
      expect(leftOut(index, selection)).toEqual(expectedLeftOut(long, state));
    }),
  );
  test("are tried: some states show all, some a part, some nothing", () => {
    const shares = cases.map(
      ({ index, selection }) => selection.shown.count() / index.universe.count(),
    );
    expect(shares.filter((share) => share === 1).length).toBeGreaterThan(5);
    expect(shares.filter((share) => share > 0 && share < 1).length).toBeGreaterThan(30);
    expect(shares.filter((share) => share === 0).length).toBeGreaterThan(5);
  });
});

test(
  "choices",
  forAll(({ index, long, state, selection }) => {
    const { period, ...lists } = allChoices(index, state, selection);
    const expected = expectedChoices(long, state);
    for (const filter of ["company", "agency", "category", "kind", "for"] as const) {
      const some = lists[filter].filter(({ facts }) => facts > 0);
      const tally = Object.fromEntries(some.map(({ value, facts }) => [value, facts]));
      expect(tally).toEqual(expected[filter]);
      const selected = lists[filter].filter((choice) => choice.selected);
      expect(selected.map(({ value }) => value).sort()).toEqual([...state[filter]].sort());
    }
    expect({ from: period.from, to: period.to }).toEqual(
      covered(long, passing(long, state, "period")),
    );
    const months = expectedMonths(long, state);
    expect(period.months.filter(({ events }) => events > 0)).toHaveLength(
      Object.keys(months).length,
    );
    for (const { month, events } of period.months)
      expect(events).toBeCloseTo(months[month] ?? 0, 9);
  }),
);

test(
  "summary",
  forAll(({ index, long, state, selection }) => {
    const { organizations, ...numbers } = summary(index, selection);
    expect(numbers).toEqual(expectedSummary(long, state));
    expect(organizations.size).toBe(numbers.companies + numbers.agencies);
  }),
);

test(
  "timeline",
  forAll(({ seed, atlas, index, long, state, selection }) => {
    const asked = randomLanes(seed, atlas);
    const lanes = timeline(index, selection.shown, asked);
    expect(lanes).toEqual(expectedTimeline(long, passing(long, state), asked));
  }),
);

test(
  "funding",
  forAll(({ seed, index, long, state, selection }) => {
    const tree = (rows: readonly FundingRow[]): object =>
      Object.fromEntries(
        rows.map((row) => [
          row.amount_id,
          {
            under: row.under?.id ?? null,
            depth: row.depth,
            conflicts: row.conflicts,
            restated: row.restated.map(({ amount_id }) => amount_id),
            parts: tree(row.parts),
            maybe: tree(row.maybe_parts),
          },
        ]),
      );
    const by = (["company", "program", "year"] as const)[seed % 3]!;
    const found = funding(index, selection.shown, by);
    const panels = found.panels.map(({ group, rows, sums }) => ({
      group,
      rows: tree(rows),
      sums: sums.map(({ kind, sums, apart }) => ({
        kind,
        sums: sums.map((sum) => [sum.krw, sum.claims.map(({ amount_id }) => amount_id)]),
        apart,
      })),
    }));
    const expected = expectedFunding(long, passing(long, state), by);
    // As texts: the order of the rows counts too.
    expect(JSON.stringify(panels)).toEqual(JSON.stringify(expected.panels));
    expect(found.ledger).toEqual(expected.ledger);
  }),
);

test(
  "every amount shown is in a sum or in the ledger",
  forAll(({ index, atlas, selection }) => {
    const { panels, ledger } = funding(index, selection.shown);
    const shown = atlas.amounts.filter((_, row) => selection.shown.get(index.start.amounts + row));
    const excluded = new Set(ledger.map(({ amount_id }) => amount_id));
    const rest = shown.filter(({ amount_id }) => !excluded.has(amount_id));
    const sums = panels.flatMap(({ sums }) => sums).flatMap(({ sums }) => sums);
    expect(ledger).toHaveLength(excluded.size);
    expect(sums.reduce((n, { claims }) => n + claims.length, 0)).toBe(rest.length);
    expect(sums.reduce((n, { krw }) => n + krw, 0)).toBe(
      rest.reduce((n, { krw }) => n + (krw ?? NaN), 0),
    );
  }),
);

test(
  "network",
  forAll(({ seed, atlas, index, long, state, selection }) => {
    const layout = randomLayout(seed, atlas);
    const { nodes, edges, sentences } = network(index, selection.shown, layout);
    const told = sentences.map(({ label_ko: _, label_en: __, ...sentence }) => sentence);
    expect({ nodes, edges, sentences: told }).toEqual(
      expectedNetwork(long, passing(long, state), layout),
    );
  }),
);

test(
  "facts: ties and neighbours",
  forAll(({ atlas, index, long }) => {
    const focuses = [
      ...atlas.events.map(({ event_id: id }) => ({ table: "events" as const, id })),
      ...atlas.programs.map(({ program_id: id }) => ({ table: "programs" as const, id })),
      ...atlas.amounts.map(({ amount_id: id }) => ({ table: "amounts" as const, id })),
      ...atlas.counts.map(({ count_id: id }) => ({ table: "counts" as const, id })),
      ...atlas.memberships.map(({ membership_id: id }) => ({ table: "memberships" as const, id })),
    ];
    const details = focuses.map((focus) => fact(index, focus)!);
    const name = (other: { table: string; id: string } | null) =>
      other ? `${other.table}:${other.id}` : "-";
    const ties = details.flatMap((detail) =>
      detail.ties.map((tie) => `${name(detail)} ${tie.kind} ${tie.direction} ${name(tie)}`),
    );
    expect(ties.sort()).toEqual(expectedTies(long));
    const neighbours = details.flatMap((detail) =>
      detail.neighbours.map(
        ({ article_id, previous, next }) =>
          `${article_id} ${name(detail)} ${name(previous)} ${name(next)}`,
      ),
    );
    expect(neighbours.sort()).toEqual(expectedNeighbours(long));
    for (const { table, id, places } of details)
      expect(places).toHaveLength(
        atlas.evidence.filter((row) => row.fact_table === table && row.fact_id === id).length,
      );
  }),
);
