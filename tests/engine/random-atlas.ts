import type { FilterState } from "../../src/engine/filter.ts";
import type { Place } from "../../src/engine/load.ts";
import type { Atlas } from "../../src/model/tables.ts";
import { valuesOf, type EnumerationName } from "../../src/model/vocabulary.ts";
import { smallAtlas, type Rows } from "./small-atlas.ts";

/** A linear congruential generator (Numerical Recipes): one seed, one atlas, on every machine. */
function generator(seed: number) {
  let state = (seed * 2654435761) >>> 0;
  const below = (n: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
  const chance = (p: number) => below(1000) < p * 1000;
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const some = <T>(list: readonly T[], most: number): T[] =>
    list.length === 0 ? [] : [...new Set(times(below(most + 1), () => pick(list)))];
  const shuffled = <T>(list: readonly T[]): T[] =>
    list.map((item) => ({ item, at: below(1e6) })).sort((a, b) => a.at - b.at).map(({ item }) => item); // prettier-ignore
  const maybe = <T>(p: number, make: () => T): T | null => (chance(p) ? make() : null);
  const choice = <E extends EnumerationName>(name: E) => pick(valuesOf(name));
  return { below, chance, pick, some, shuffled, maybe, choice };
}

const times = <T>(n: number, make: (i: number) => T): T[] =>
  Array.from({ length: n }, (_, i) => make(i));

const days = ["2019-03-05", "2020-02-29", "2021-11", "2022-04-30", "2022-05", "2022-40", "2023-34"];
const dates = [...days, "2020", "2022~", "2021?", "2020/2021-06", "2022-03/..", "../2021", "[..2022-06]"]; // prettier-ignore
const periods = ["2019/2023", "2022", "2021-05/2022-08", "2023/..", "../2020-06"];

/**
 * Tables of which every reference leads somewhere, in no order, small enough that facts meet: no
 * other rule of the data is kept, so that claims conflict, nest and repeat in every way.
 */
export function randomAtlas(seed: number): Atlas {
  const { below, chance, pick, some, shuffled, maybe, choice } = generator(seed);
  const ids = (prefix: string, n: number) => shuffled(times(n, (i) => `${prefix}${i}`));
  const articles = ids("art", 1 + below(4));
  const organizations = ids("org", 1 + below(10));
  const programs = ids("prog", below(6));
  const events = ids("ev", below(12));
  const amounts = ids("am", below(18));
  const counts = ids("co", below(6));
  const memberships = ids("mem", below(4));

  const parts = (of: readonly string[]) =>
    of.flatMap((id) => some(organizations, 4).map((org_id) => ({ id, org_id })));
  const measures = (own: readonly string[], i: number) => ({
    article_id: pick(articles),
    period: maybe(0.4, () => pick(periods)),
    duration: maybe(0.3, () => "P5Y"),
    actor_org_id: maybe(0.7, () => pick(organizations)),
    program_id: programs.length > 0 ? maybe(0.4, () => pick(programs)) : null,
    event_id: events.length > 0 ? maybe(0.6, () => pick(events)) : null,
    // Only what stands before it: there is no circle.
    part_of: i > 0 ? maybe(0.25, () => own[below(i)]!) : null,
    restates: i > 0 ? maybe(0.12, () => own[below(i)]!) : null,
    accumulation: chance(0.8) ? ("period" as const) : choice("accumulation"),
    scope: chance(0.8) ? ("whole" as const) : choice("scope"),
  });
  const amountRows: NonNullable<Rows["amounts"]> = amounts.map((amount_id, i) => {
    const bound = choice("bound");
    const open = bound === "undisclosed" || bound === "range";
    const krw = (1 + below(5)) * 100;
    const range = bound === "range" ? { krw_min: krw, krw_max: krw + below(300) } : {};
    const kind = chance(0.6) ? pick(["pledge", "fund", "disbursement"] as const) : choice("amount_kind"); // prettier-ignore
    return { amount_id, kind, krw: open ? null : krw, ...range, bound, ...measures(amounts, i) };
  });
  const eventParts = parts(events);
  const programParts = parts(programs);
  const memberRows = memberships.map((membership_id) => ({
    membership_id,
    org_id: pick(organizations),
    body_org_id: pick(organizations),
    article_id: pick(articles),
    date: maybe(0.5, () => pick(days)),
  }));
  const ties = [
    ...eventParts.map(({ id, org_id }) => ({ org_id, event_id: id, program_id: null })),
    ...programParts.map(({ id, org_id }) => ({ org_id, event_id: null, program_id: id })),
  ].flatMap(({ org_id, ...occasion }) => some(organizations, 2).map((b_org_id) => ({ a_org_id: org_id, b_org_id, kind: pick(["agreement", "funding"] as const), article_id: pick(articles), ...occasion }))); // prettier-ignore
  const memberTies = memberRows.map(({ org_id, body_org_id, article_id }) => {
    const [a_org_id, b_org_id] = chance(0.5) ? [org_id, body_org_id] : [body_org_id, org_id];
    return { a_org_id, b_org_id, kind: "membership" as const, article_id };
  });

  const among = (table: string, list: readonly string[], n: number, kinds: readonly string[]) =>
    list.length < 2
      ? []
      : times(below(n), () => ({
          from_table: table,
          from_id: pick(list),
          to_table: table,
          to_id: pick(list),
          kind: pick(kinds),
        })).filter(({ from_id, to_id }) => from_id !== to_id);
  const factTables = { events, programs, amounts, counts, memberships };
  const evidence = Object.entries(factTables).flatMap(([fact_table, list]) =>
    list.flatMap((fact_id) =>
      times(below(3), () => {
        const start = below(40);
        return {
          fact_table,
          fact_id,
          article_id: pick(articles),
          start,
          end: start + 1 + below(4),
        };
      }),
    ),
  );
  const rows: Rows = {
    articles: articles.map((article_id) => ({
      article_id,
      published: pick(["2022-10", "2023-12-28"]),
    })),
    organizations: organizations.map((org_id, i) => ({
      org_id,
      name_ko: `이름 ${org_id}`,
      side: pick(["company", "company", "agency"] as const),
      parent_org_id: i > 0 ? maybe(0.4, () => organizations[below(i)]!) : null,
    })),
    programs: programs.map((program_id) => ({
      program_id,
      name_ko: `사업 ${program_id}`,
      period: maybe(0.4, () => pick(periods)),
    })),
    program_categories: programs.flatMap((program_id) =>
      some(valuesOf("program_category").slice(0, 4), 3).map((category) => ({
        program_id,
        category,
      })),
    ),
    program_beneficiaries: programs.flatMap((program_id) =>
      some(valuesOf("beneficiary").slice(0, 3), 2).map((beneficiary) => ({
        program_id,
        beneficiary,
      })),
    ),
    program_organizations: programParts.map(({ id, org_id }) => ({
      program_id: id,
      org_id,
      role: pick(["lead", "lead", "partner", "funder"] as const),
    })),
    events: events.map((event_id) => ({
      event_id,
      article_id: pick(articles),
      kind: choice("event_kind"),
      status: choice("event_status"),
      date: pick(dates),
      title_ko: `사건 ${event_id}`,
    })),
    event_programs: events.flatMap((event_id) =>
      some(programs, 2).map((program_id) => ({ event_id, program_id })),
    ),
    event_organizations: eventParts.map(({ id, org_id }) => ({
      event_id: id,
      org_id,
      role: choice("event_role"),
    })),
    amounts: amountRows,
    counts: counts.map((count_id, i) => ({
      count_id,
      value: below(9),
      ...measures(counts, i),
      party: pick(["helped", "helped", "helper"]),
    })),
    memberships: memberRows,
    relations: [...ties, ...memberTies],
    links: [
      ...among("events", events, 4, ["same_as", "same_as", "fulfils"]),
      ...among("amounts", amounts, 6, ["maybe_part_of", "conflicts", "supersedes", "same_as"]),
      ...among("counts", counts, 2, ["measured_on"]),
    ] as NonNullable<Rows["links"]>,
    evidence,
  };
  const mixed = Object.fromEntries(
    Object.entries(smallAtlas(rows)).map(([table, list]) => [table, shuffled<unknown>(list)]),
  );
  return mixed as Atlas;
}

/** A choice of filters that the atlas of the same seed may or may not answer. */
export function randomFilters(seed: number, { organizations }: Atlas): FilterState {
  const { chance, pick, some } = generator(seed + 7919);
  const list = <T>(values: readonly T[]) => (chance(0.35) ? some(values, 2) : []);
  const side = (name: string) =>
    organizations.filter((org) => org.side === name).map(({ org_id }) => org_id);
  return {
    company: list(side("company")),
    agency: list(side("agency")),
    category: list(valuesOf("program_category").slice(0, 4)),
    kind: list(["pledge", "fund", "disbursement"] as const),
    for: list(valuesOf("beneficiary").slice(0, 3)),
    period: chance(0.35) ? pick(["2022", "2021-05/2021-12", "../2020", "2022-05/.."]) : null,
  };
}

/** Either side of lanes, with some companies folded in half of the cases. */
export function randomLanes(seed: number, { organizations }: Atlas) {
  const { some } = generator(seed + 15485863);
  const companies = organizations.filter(({ side }) => side === "company");
  const fold = some(
    companies.map(({ org_id }) => org_id),
    3,
  );
  const lanes = seed % 2 === 0 ? ("company" as const) : ("agency" as const);
  return { lanes, fold: seed % 4 < 2 ? [] : fold };
}

/** Places for most organizations. */
export function randomLayout(seed: number, { organizations }: Atlas): Place[] {
  const { chance, below } = generator(seed + 104729);
  return organizations
    .filter(() => chance(0.8))
    .map(({ org_id }, rank) => ({ org_id, rank, x: below(100), y: below(100) }));
}
