import { describe, expect, test } from "vitest";
import { LANTERN, spoil, TERMINALS, type Broken } from "./sandbox.ts";

const ORGANIZATIONS = "seeds/organizations.yaml";
const PROGRAMS = "seeds/programs.yaml";

const alone = ["a part of itself", "a draft", "a commitment to no event"];

const cases: Broken[] = [
  {
    name: "a part_of circle",
    file: LANTERN,
    from: "    duration: P3Y\n",
    to: "    duration: P3Y\n    part_of: lantern-signs\n",
    at: "part_of: lantern-signs",
    message: "part-of-cycle: part_of goes in a circle: lantern-fund → lantern-signs → lantern-fund",
  },
  {
    name: "a part of itself",
    file: LANTERN,
    from: "part_of: lantern-fund",
    to: "part_of: lantern-signs",
    at: "part_of: lantern-signs",
    message: "part-of-cycle: part_of goes in a circle: lantern-signs → lantern-signs",
  },
  {
    name: "a restates circle",
    file: LANTERN,
    from: "    duration: P3Y\n",
    to: "    duration: P3Y\n    restates: terminals-fund\n",
    at: "restates: terminals-fund",
    message:
      "restates-cycle: restates goes in a circle: lantern-fund → terminals-fund → lantern-fund",
  },
  {
    name: "a part of another group",
    file: LANTERN,
    from: "    kind: in_kind\n",
    to: "    kind: in_kind\n    part_of: lantern-fund\n",
    at: "part_of: lantern-fund\n    bound: undisclosed",
    message:
      "part-of-across-groups: in_kind (moved) is part of commitment (promised): lantern-fund",
  },
  {
    name: "a count as part of itself",
    file: LANTERN,
    from: "    value: 12000\n",
    to: "    value: 12000\n    part_of: lantern-terminals-before\n",
    at: "part_of: lantern-terminals-before",
    message:
      "part-of-cycle: part_of goes in a circle: lantern-terminals-before → lantern-terminals-before",
  },
  {
    name: "a child larger than its parent",
    file: LANTERN,
    from: "    value: 12000\n",
    to: "    value: 12000\n    part_of: lantern-terminals\n",
    at: "part_of: lantern-terminals",
    message: "child-larger-than-parent: 12000 is more than lantern-terminals has: 4540",
  },
  {
    name: "cumulative without as_of",
    file: LANTERN,
    from: '    as_of: "2023"\n',
    to: "",
    at: "accumulation: cumulative",
    message:
      "cumulative-without-as-of: accumulation cumulative without as_of: say as of when it was counted",
  },
  {
    name: "a done event after its article",
    file: LANTERN,
    from: "date: 2024-05-14",
    to: "date: 2024-05-21",
    at: "date: 2024-05-21",
    message:
      "done-after-article: done on 2024-05-21, after its article of 2024-05-20: planned, or another date",
  },
  {
    name: "a commitment to no event",
    file: TERMINALS,
    from: "    event_id: lantern-agreement\n",
    to: "",
    at: "kind: commitment",
    message:
      "commitment-without-instrument: commitment belongs to no event; it needs an agreement, or is a pledge",
  },
  {
    name: "a commitment without an instrument",
    file: TERMINALS,
    from: "event_id: lantern-agreement",
    to: "event_id: lantern-fair",
    at: "kind: commitment",
    message:
      "commitment-without-instrument: commitment belongs to a fair: lantern-fair; it needs an agreement, or is a pledge",
  },
  {
    name: "a draft",
    file: TERMINALS,
    from: "status: reviewed",
    to: "status: draft",
    at: "status: draft",
    message: "draft-record: status is draft, should be reviewed before data",
  },
  {
    name: "an e-mail address",
    file: LANTERN,
    from: "byline: 김가람 기자",
    to: "byline: 김가람 기자 garam@news.example",
    at: "byline:",
    message: "personal-data: e-mail address: garam@news.example, leave it out",
  },
  {
    name: "a telephone number, in a comment of a register",
    file: ORGANIZATIONS,
    from: "# Everybody here is invented.",
    to: "# Ask 02-1234-5678.",
    at: "# Ask",
    message: "personal-data: telephone number: 02-1234-5678, leave it out",
  },
  {
    name: "a parent without basis",
    file: ORGANIZATIONS,
    from: "  parent_basis: register\n",
    to: "",
    at: "parent_org_id: hanbit",
    message: "parent-basis: missing parent_basis: text or register",
  },
  {
    name: "a circle of parents",
    file: PROGRAMS,
    from: "parent_program_id: lantern",
    to: "parent_program_id: lantern-shops",
    at: "parent_program_id",
    message: "parent-cycle: parent_program_id goes in a circle: lantern-shops → lantern-shops",
  },
  {
    name: "a record under another name",
    file: TERMINALS,
    from: "article_id: terminals-2024-06",
    to: "article_id: terminals-2024-07",
    at: "article_id: terminals-2024-07",
    message:
      "file-name: article_id is terminals-2024-07, should be the file's name: terminals-2024-06",
  },
  {
    name: "a name borne by two (a warning)",
    file: ORGANIZATIONS,
    from: "{ name: 센터, kind: short }",
    to: "{ name: 한빛, kind: short }",
    at: "org_id: naru-center",
    message: "warning: shared-name: 한빛 names hanbit and naru-center",
  },
  {
    name: "a claim said again without a word (a warning)",
    file: TERMINALS,
    from: "    restates: lantern-fund\n",
    to: "",
    at: "krw: 12000000000",
    message:
      "warning: repeated-claim: hanbit, commitment, 12000000000 also in lantern-fund: give restates or a link",
  },
];

describe("data tells what is wrong in what records say, and where", () => {
  test.each(cases)("$name", (one) => {
    const { found, line } = spoil(one);
    expect(found).toContain(line);
  });

  test.each(cases.filter(({ name }) => alone.includes(name)))("$name: told alone", (one) => {
    expect(spoil(one).found).toEqual([spoil(one).line]);
  });
});
