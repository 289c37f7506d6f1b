import { describe, expect, test } from "vitest";
import { timeline, wholeTimeline } from "../../src/engine/timeline.ts";
import { smallIndex, type Rows } from "./small-atlas.ts";

const organizations: NonNullable<Rows["organizations"]> = [
  { org_id: "zebra", side: "company", name_ko: "얼룩말" },
  { org_id: "alpha", side: "company", parent_org_id: "middle" },
  { org_id: "middle", side: "company", parent_org_id: "zebra" },
  { org_id: "solo", side: "company" },
  { org_id: "ministry", side: "agency" },
  { org_id: "office", side: "agency", parent_org_id: "ministry" },
];

type Asked = Parameters<typeof timeline>[2];
function lanes(rows: Rows, asked?: Asked) {
  const index = smallIndex({ organizations, ...rows });
  return timeline(index, index.universe, asked);
}
const events = (rows: Rows, asked?: Asked) =>
  Object.fromEntries(
    lanes(rows, asked).map((lane) => [lane.org_id, lane.events.map((e) => e.event_id)]),
  );
const spans = (rows: Rows) =>
  lanes(rows).flatMap(({ org_id, spans }) =>
    spans.map(({ id, from, to }) => [org_id, id, from, to]),
  );

describe("lanes", () => {
  test("an event stands with every company that takes part, and then with no agency", () => {
    const rows: Rows = {
      events: [{ event_id: "e1" }],
      event_organizations: [
        { event_id: "e1", org_id: "solo", role: "participant" },
        { event_id: "e1", org_id: "zebra", role: "receiver" },
        { event_id: "e1", org_id: "zebra", role: "actor" },
        { event_id: "e1", org_id: "ministry", role: "host" },
      ],
    };
    expect(events(rows)).toEqual({ solo: ["e1"], zebra: ["e1"] });
  });
  test("without a company it stands with the agencies that act, host or give", () => {
    const rows: Rows = {
      events: [{ event_id: "e1" }, { event_id: "e2" }],
      event_organizations: [
        { event_id: "e1", org_id: "ministry", role: "giver" },
        { event_id: "e1", org_id: "office", role: "receiver" },
        { event_id: "e2", org_id: "office", role: "participant" },
      ],
    };
    expect(events(rows)).toEqual({ ministry: ["e1"], office: ["e2"] });
  });
  test("companies first, by first event, then id; subsidiaries directly after the nearest group with a lane", () => {
    const on = (org_id: string, date: string, i: number) => ({
      event: { event_id: `e${i}-${org_id}`, date },
      part: { event_id: `e${i}-${org_id}`, org_id },
    });
    const all = [
      on("zebra", "2022-05", 1),
      on("alpha", "2020", 2),
      on("solo", "2022-05", 3),
      on("office", "2022-04", 4),
      on("ministry", "2022-04", 5),
      on("zebra", "2021-40", 6),
    ];
    const found = lanes({
      events: all.map(({ event }) => event),
      event_organizations: all.map(({ part }) => part),
    });
    expect(found.map(({ org_id, parent_org_id }) => [org_id, parent_org_id])).toEqual([
      ["zebra", null],
      ["alpha", "zebra"],
      ["solo", null],
      ["ministry", null],
      ["office", null],
    ]);
    expect(found[0]).toMatchObject({ name_ko: "얼룩말", side: "company" });
    expect(found[0]?.events).toMatchObject([
      { event_id: "e6-zebra", from: "2021-01-01", to: "2021-06-30", date: "2021-40" },
      { event_id: "e1-zebra", from: "2022-05-01", to: "2022-05-31" },
    ]);
  });
  test("an open beginning is null, and stands where its end is known", () => {
    const rows: Rows = {
      events: [
        { event_id: "e1", date: "1999" },
        { event_id: "e2", date: "[..2022]" },
      ],
      event_organizations: [
        { event_id: "e1", org_id: "solo" },
        { event_id: "e2", org_id: "solo" },
      ],
    };
    expect(lanes(rows)[0]?.events).toMatchObject([
      { event_id: "e1" },
      { event_id: "e2", from: null, to: "2022-12-31" },
    ]);
  });
});

describe("lanes that are asked for", () => {
  const rows: Rows = {
    events: [{ event_id: "e1" }, { event_id: "e2" }],
    event_organizations: [
      { event_id: "e1", org_id: "zebra", role: "actor" },
      { event_id: "e1", org_id: "alpha", role: "participant" },
      { event_id: "e1", org_id: "ministry", role: "participant" },
      { event_id: "e2", org_id: "alpha", role: "actor" },
    ],
    programs: [{ program_id: "p1", period: "2020" }],
    program_organizations: [
      { program_id: "p1", org_id: "zebra", role: "lead" },
      { program_id: "p1", org_id: "alpha", role: "lead" },
      { program_id: "p1", org_id: "office", role: "lead" },
    ],
  };
  test("agencies first, with their events and programs; the rest with companies", () => {
    const found = lanes(rows, { lanes: "agency", fold: [] });
    expect(found.map(({ org_id, events, spans }) => [org_id, events.length, spans.length])).toEqual(
      [
        ["office", 0, 1],
        ["ministry", 1, 0],
        ["alpha", 1, 0],
      ],
    );
  });
  test("a folded group holds what is below it, each once", () => {
    const found = lanes(rows, { lanes: "company", fold: ["middle", "zebra"] });
    expect(found).toMatchObject([{ org_id: "zebra", folded: 1, spans: [{ id: "p1" }] }]);
    expect(events(rows, { lanes: "company", fold: ["zebra"] })).toEqual({ zebra: ["e1", "e2"] });
    expect(events(rows, { lanes: "company", fold: ["middle"] })).toEqual({
      zebra: ["e1"],
      middle: ["e1", "e2"],
    });
  });
  test("what was folded before changes nothing", () => {
    const index = smallIndex({ organizations, ...rows });
    for (const fold of [["middle", "zebra"], [], ["middle"], ["zebra"], []])
      for (const side of ["company", "agency"] as const) {
        const asked = { lanes: side, fold };
        expect(timeline(index, index.universe, asked)).toEqual(lanes(rows, asked));
      }
  });
});

describe("spans", () => {
  const rows = (amount: NonNullable<Rows["amounts"]>[number]): Rows => ({
    events: [{ event_id: "e1", date: "2022-04" }],
    amounts: [{ amount_id: "x", kind: "pledge", actor_org_id: "solo", ...amount }],
  });
  test("a promise runs from its event to the end of its period", () => {
    expect(spans(rows({ event_id: "e1", period: "2023/2027" }))).toEqual([
      ["solo", "x", "2022-04-01", "2027-12-31"],
    ]);
    expect(spans(rows({ period: "2023/2027-06" }))).toEqual([
      ["solo", "x", "2023-01-01", "2027-06-30"],
    ]);
  });
  test("a promise told when its period is over runs in its period, not backwards", () => {
    expect(spans(rows({ event_id: "e1", period: "2020/2021" }))).toEqual([
      ["solo", "x", "2020-01-01", "2021-12-31"],
    ]);
  });
  test("a duration without a period leaves the end open", () => {
    expect(spans(rows({ event_id: "e1", duration: "P5Y" }))).toEqual([
      ["solo", "x", "2022-04-01", null],
    ]);
    expect(spans(rows({ event_id: "e1", period: "2022/.." }))).toEqual([
      ["solo", "x", "2022-04-01", null],
    ]);
    expect(spans(rows({ duration: "P5Y" }))).toEqual([]);
  });
  test.each<NonNullable<Rows["amounts"]>[number]>([
    { event_id: "e1" },
    { period: "2022", kind: "disbursement" },
    { period: "2022", part_of: "y" },
    { period: "2022", restates: "y" },
    { period: "2022", actor_org_id: null },
  ])("%j is none", (amount) => expect(spans(rows(amount))).toEqual([]));

  test("a program without an end says until when an article tells of it", () => {
    const evidence = (article_id: string) => ({
      fact_table: "programs",
      fact_id: "p1",
      article_id,
    });
    const [lane] = lanes({
      articles: [
        { article_id: "a1", published: "[2022-10-13..2022-10-31]" },
        { article_id: "a2", published: "2021-04" },
        { article_id: "a3", published: "2023-12-28" },
      ],
      programs: [
        { program_id: "p1", period: "2019/.." },
        { program_id: "p2", period: "2019/2020" },
      ],
      program_organizations: ["p1", "p2"].map((program_id) => ({
        program_organization_id: `${program_id}.solo.lead`,
        program_id,
        org_id: "solo",
        role: "lead" as const,
      })),
      evidence: [evidence("a2"), evidence("a1"), { ...evidence("a3"), fact_id: "p2" }],
    });
    expect(lane!.spans.map(({ id, told }) => [id, told])).toEqual([
      ["p1", "2022-10-31"],
      ["p2", undefined],
    ]);
  });
  test("a program with a period stands with the companies that lead it, else with such agencies", () => {
    const found = spans({
      programs: [
        { program_id: "p1", period: "2021/.." },
        { program_id: "p2", period: "2020" },
        { program_id: "p3" },
        { program_id: "p4", period: "2020" },
      ],
      program_organizations: [
        { program_id: "p1", org_id: "solo", role: "lead" },
        { program_id: "p1", org_id: "office", role: "lead" },
        { program_id: "p2", org_id: "office", role: "lead" },
        { program_id: "p2", org_id: "solo", role: "partner" },
        { program_id: "p3", org_id: "solo", role: "lead" },
        { program_id: "p4", org_id: "solo", role: "funder" },
      ],
    });
    expect(found).toEqual([
      ["solo", "p1", "2021-01-01", null],
      ["office", "p2", "2020-01-01", "2020-12-31"],
    ]);
  });
});

describe("of more than there is room for", () => {
  const on = (event_id: string, org_id: string) => ({ event_id, org_id });
  const index = smallIndex({
    organizations,
    events: [
      { event_id: "e1", date: "2021-11" },
      { event_id: "e2", date: "2022-01/2022-02" },
      { event_id: "e3", date: "2022-03-01" },
      { event_id: "e4", date: "2022-04" },
    ],
    event_organizations: [on("e1", "zebra"), on("e2", "zebra"), on("e3", "zebra"), on("e3", "solo"), on("e4", "alpha")], // prettier-ignore
  });
  const asked = { lanes: "company" as const, fold: [] };
  const ask = (limits: Parameters<typeof wholeTimeline>[3]) =>
    wholeTimeline(index, index.universe, asked, limits);

  test("the lanes with most events are drawn, and all are counted", () => {
    const { lanes, all, events, years } = ask({ lanes: 1, events: 9, spans: 9 });
    expect(lanes.map(({ org_id, events }) => [org_id, events.length])).toEqual([["zebra", 3]]);
    expect({ all, events, years: [...years] }).toEqual({ all: 3, events: 4, years: [[2021, 1], [2022, 3]] }); // prettier-ignore
  });
  test("a lane with too many events tells how many, and how many by month", () => {
    const [lane] = ask({ lanes: 1, events: 2, spans: 9 }).lanes;
    expect(lane?.events).toEqual([]);
    expect(lane?.dense?.events).toBe(3);
    const months = lane?.dense?.months.map(({ month, events }) => [month, Number(events.toFixed(3))]); // prettier-ignore
    expect(months).toEqual([["2021-11", 1], ["2022-01", 0.525], ["2022-02", 0.475], ["2022-03", 1]]); // prettier-ignore
  });
});
