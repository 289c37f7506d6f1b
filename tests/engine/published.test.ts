import { expect, test } from "vitest";
import { wholePath } from "./whole-path.ts";
import amounts from "../../data/amounts.json" with { type: "json" };
import relations from "../../data/relations.json" with { type: "json" };

/** The rules hold on the published tables, whatever stands in them. */
const { summary, timeline, funding, network, problems } = await wholePath("");

test("every tie leads to its occasion, none is lost or told twice", () => {
  const told = network.sentences.map(({ relation_id }) => relation_id);
  expect(new Set(told).size).toBe(told.length);
  expect(network.edges.flatMap(({ relation_ids }) => relation_ids).sort()).toEqual(told.sort());
  const lost = relations.filter(({ relation_id }) => !told.includes(relation_id));
  // Only ties of an event that another row stands for.
  for (const { a_org_id, b_org_id, kind, event_id } of lost) {
    expect(event_id).not.toBeNull();
    expect(
      network.edges.some(
        (edge) => edge.a_org_id === a_org_id && edge.b_org_id === b_org_id && edge.kind === kind,
      ),
    ).toBe(true);
  }
});

test("every event stands in a lane", () => {
  const placed = new Set(timeline.flatMap(({ events }) => events.map(({ event_id }) => event_id)));
  expect(placed.size).toBe(summary.tables.events);
  expect(problems).toEqual([]);
});

test("every amount is in a sum or in the ledger", () => {
  const ledger = new Set(funding.ledger.map(({ amount_id }) => amount_id));
  const rest = amounts.filter(({ amount_id }) => !ledger.has(amount_id));
  const kinds = funding.panels.flatMap(({ sums }) => sums);
  const added = kinds.flatMap(({ sums }) => sums.flatMap(({ claims }) => claims));
  expect(added.map(({ amount_id }) => amount_id).sort()).toEqual(
    rest.map(({ amount_id }) => amount_id).sort(),
  );
});

test("everything is shown at once, and every place of a node is baked", () => {
  expect(summary.left_out).toEqual({ facts: 0, lacking: [] });
  expect(summary.facts).toBeGreaterThan(100);
  const places = network.nodes.map(({ side, rank }) => `${side} ${rank}`);
  expect(new Set(places).size).toBe(network.nodes.length);
});
