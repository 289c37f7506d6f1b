import { describe, expect, test } from "vitest";
import { deriveRelations } from "../../scripts/tables/relations.ts";
import type { Atlas, RowOf } from "../../src/model/tables.ts";
import type { ValueOf } from "../../src/model/vocabulary.ts";

const none: Omit<Atlas, "relations"> = {
  articles: [],
  organizations: [],
  organization_names: [],
  memberships: [],
  programs: [],
  program_categories: [],
  program_beneficiaries: [],
  program_organizations: [],
  events: [],
  event_programs: [],
  event_organizations: [],
  amounts: [],
  counts: [],
  links: [],
  evidence: [],
  ignored: [],
};

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
const organizations = ["agency-a", "agency-b", "firm-a", "firm-b", "zeta"].map(organization);

const event = (event_id: string, kind: ValueOf<"event_kind">): RowOf<"events"> => ({
  event_id,
  article_id: "news",
  kind,
  status: "done",
  date: "2024-05",
  date_basis: "stated",
  title_ko: "",
  title_en: "",
  note_ko: null,
  note_en: null,
});

/** Roles as `role organization`. */
const eventParts = (event_id: string, ...parts: string[]) =>
  parts.map((part): RowOf<"event_organizations"> => {
    const [role = "", org_id = ""] = part.split(" ");
    return {
      event_organization_id: `${event_id}.${org_id}.${role}`,
      event_id,
      org_id,
      role: role as ValueOf<"event_role">,
    };
  });

const programParts = (program_id: string, ...parts: string[]) =>
  parts.map((part): RowOf<"program_organizations"> => {
    const [role = "", org_id = ""] = part.split(" ");
    return {
      program_organization_id: `${program_id}.${org_id}.${role}`,
      program_id,
      org_id,
      role: role as ValueOf<"program_role">,
    };
  });

const evidence = (fact_id: string, article_id: string): RowOf<"evidence"> => ({
  fact_table: "program_organizations",
  fact_id,
  field: null,
  article_id,
  start: 0,
  end: 1,
  digest: "0123456789abcdef",
  figure: "가",
  support: "direct",
});

const print = (relations: RowOf<"relations">[]) =>
  relations.map(({ a_org_id, b_org_id, kind }) => `${a_org_id} ${b_org_id} ${kind}`).sort();

const ofEvent = (kind: ValueOf<"event_kind">, ...parts: string[]) =>
  print(
    deriveRelations({
      ...none,
      organizations,
      events: [event("e", kind)],
      event_organizations: eventParts("e", ...parts),
    }),
  );

describe("events", () => {
  test("an agreement of four: every two of them, six ties, those within a side too", () => {
    expect(
      ofEvent(
        "agreement",
        "actor zeta",
        "counterpart agency-a",
        "counterpart agency-b",
        "participant firm-a",
      ),
    ).toEqual([
      "agency-a agency-b agreement",
      "firm-a agency-a agreement",
      "firm-a agency-b agreement",
      "firm-a zeta agreement",
      "zeta agency-a agreement",
      "zeta agency-b agreement",
    ]);
  });

  test.each<[ValueOf<"event_kind">, string[], string[]]>([
    [
      "award",
      ["giver agency-a", "host agency-b", "receiver firm-a"],
      ["firm-a agency-a award", "firm-a agency-b award"],
    ],
    ["award", ["giver agency-a", "host agency-b", "participant firm-b"], []],
    [
      "selection",
      ["host agency-a", "receiver firm-a", "receiver zeta"],
      ["firm-a agency-a selection", "zeta agency-a selection"],
    ],
    ["selection", ["actor agency-a", "receiver firm-a"], []],
    ["payment", ["giver firm-a", "receiver agency-a"], ["firm-a agency-a funding"]],
    ["pledge", ["actor firm-a", "receiver agency-a", "host zeta"], ["firm-a agency-a funding"]],
    [
      "fair",
      ["host agency-a", "participant firm-a", "participant zeta"],
      ["firm-a agency-a participation", "zeta agency-a participation"],
    ],
    [
      "campaign",
      ["actor firm-a", "counterpart agency-a", "participant zeta"],
      ["firm-a agency-a joint_program"],
    ],
    ["report", ["participant firm-a", "participant agency-a"], []],
    ["launch", ["host firm-a", "actor firm-a"], []],
  ])("%s of %j", (kind, parts, expected) => {
    expect(ofEvent(kind, ...parts)).toEqual(expected);
  });

  test("one row for a pair, whatever roles it has twice", () => {
    expect(ofEvent("award", "giver agency-a", "host agency-a", "receiver firm-a")).toEqual([
      "firm-a agency-a award",
    ]);
  });

  test("of two rows for one event, the one linked from gives none", () => {
    const links: Atlas["links"] = [
      {
        from_table: "events",
        from_id: "late",
        to_table: "events",
        to_id: "e",
        kind: "same_as",
        note_ko: null,
        note_en: null,
      },
    ];
    const relations = deriveRelations({
      ...none,
      organizations,
      links,
      events: [event("late", "agreement"), event("e", "agreement")],
      event_organizations: [
        ...eventParts("late", "actor firm-a", "counterpart agency-b"),
        ...eventParts("e", "actor firm-a", "counterpart agency-a"),
      ],
    });
    expect(relations.map(({ relation_id }) => relation_id)).toEqual([
      "e.firm-a.agency-a.agreement",
    ]);
  });

  test("the program is named when the event has one", () => {
    const of = (...programs: string[]) =>
      deriveRelations({
        ...none,
        organizations,
        events: [event("e", "agreement")],
        event_programs: programs.map((program_id) => ({ event_id: "e", program_id })),
        event_organizations: eventParts("e", "actor firm-a", "counterpart agency-a"),
      })[0];
    expect(of("p")).toEqual({
      relation_id: "e.firm-a.agency-a.agreement",
      a_org_id: "firm-a",
      b_org_id: "agency-a",
      kind: "agreement",
      date: "2024-05",
      program_id: "p",
      event_id: "e",
      article_id: "news",
    });
    expect(of()?.program_id).toBeNull();
    expect(of("p", "q")?.program_id).toBeNull();
  });
});

describe("programs", () => {
  const program: RowOf<"programs"> = {
    program_id: "p",
    name_ko: "",
    name_en: "",
    parent_program_id: null,
    period: "2024/..",
    duration: null,
  };
  const ofProgram = (...parts: string[]) => {
    const program_organizations = programParts("p", ...parts);
    const all = program_organizations.map((part) => evidence(part.program_organization_id, "news"));
    return deriveRelations({
      ...none,
      organizations,
      programs: [program],
      program_organizations,
      evidence: all,
    });
  };

  test.each<[string[], string[]]>([
    [["lead firm-a", "lead agency-a"], ["firm-a agency-a joint_program"]],
    [
      ["lead firm-a", "partner agency-a", "partner agency-b"],
      ["firm-a agency-a joint_program", "firm-a agency-b joint_program"],
    ],
    [
      ["funder firm-a", "lead agency-a", "participant zeta"],
      ["firm-a agency-a funding", "firm-a zeta funding", "zeta agency-a participation"],
    ],
    [["supporter agency-a", "lead firm-a"], ["firm-a agency-a support"]],
    [["selector agency-a", "participant firm-a"], ["firm-a agency-a selection"]],
    [["participant firm-a", "participant agency-a"], []],
    [["partner firm-a", "participant agency-a"], []],
    [
      ["lead firm-a", "partner agency-a", "participant agency-a"],
      ["firm-a agency-a joint_program", "firm-a agency-a participation"],
    ],
  ])("%j", (parts, expected) => {
    expect(print(ofProgram(...parts))).toEqual(expected);
  });

  test("an event of the program that ties the pair in the same way is the same occasion", () => {
    const program_organizations = programParts("p", "lead firm-a", "partner agency-a");
    const of = (kind: ValueOf<"event_kind">) =>
      deriveRelations({
        ...none,
        organizations,
        programs: [program],
        program_organizations,
        events: [event("e", kind)],
        event_programs: [{ event_id: "e", program_id: "p" }],
        event_organizations: eventParts("e", "actor firm-a", "counterpart agency-a"),
        evidence: program_organizations.map((part) =>
          evidence(part.program_organization_id, "news"),
        ),
      }).map(({ relation_id }) => relation_id);
    expect(of("operation")).toEqual(["e.firm-a.agency-a.joint_program"]);
    expect(of("agreement")).toEqual([
      "e.firm-a.agency-a.agreement",
      "p.firm-a.agency-a.joint_program",
    ]);
  });

  test("dated by the program, and said by the first article that names both", () => {
    const program_organizations = programParts("p", "lead firm-a", "partner agency-a");
    const of = (...said: [string, string][]) =>
      deriveRelations({
        ...none,
        organizations,
        programs: [program],
        program_organizations,
        evidence: said.map(([fact_id, article_id]) => evidence(fact_id, article_id)),
      })[0];
    const [lead, partner] = ["p.firm-a.lead", "p.agency-a.partner"];
    expect(of([lead, "b"], [partner, "b"], [lead, "a"], [lead, "c"], [partner, "c"])).toMatchObject(
      {
        relation_id: "p.firm-a.agency-a.joint_program",
        date: "2024/..",
        program_id: "p",
        event_id: null,
        article_id: "b",
      },
    );
    expect(of([lead, "b"], [partner, "a"])?.article_id).toBe("a");
  });
});

test("a membership ties a member to its body", () => {
  const memberships: Atlas["memberships"] = [
    {
      membership_id: "agency-a.firm-a.founder",
      org_id: "firm-a",
      body_org_id: "agency-a",
      role: "founder",
      date: "2022-03",
      article_id: "news",
    },
  ];
  expect(deriveRelations({ ...none, organizations, memberships })).toEqual([
    {
      relation_id: "agency-a.firm-a.founder.firm-a.agency-a.membership",
      a_org_id: "firm-a",
      b_org_id: "agency-a",
      kind: "membership",
      date: "2022-03",
      program_id: null,
      event_id: null,
      article_id: "news",
    },
  ]);
});
