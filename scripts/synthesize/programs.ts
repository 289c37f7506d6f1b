import { valuesOf, type ValueOf } from "../../src/model/vocabulary.ts";
import type { Articles } from "./articles.ts";
import type { Bodies } from "./bodies.ts";
import { period, Texts } from "./dates.ts";
import { programName } from "./names.ts";
import { ownersOf, PartsMaker, type Parts } from "./parts.ts";
import { Random, weighted } from "./random.ts";
import type { Source } from "./source.ts";

export type ProgramRole = ValueOf<"program_role">;

/** The programs in the order in which articles first tell of them. */
export interface Programs {
  count: number;
  /** The article that states each. */
  article: Int32Array;
  parent: Int32Array;
  /** Numbers in `periods`; -1 for none. */
  period: Int32Array;
  duration: Int32Array;
  periods: Texts;
  parts: Parts<ProgramRole>;
  /** One or two each, as positions in the vocabulary; 255 for no second. */
  categories: Uint8Array;
  beneficiaries: Uint8Array;
  id(row: number): string;
}

const NONE = 255;
const categories = weighted<ValueOf<"program_category">>({
  funding: 9,
  sales_channel: 14,
  digital_transformation: 9,
  education: 11,
  consultation: 6,
  environment: 5,
  insurance: 2, // prettier-ignore
  promotion: 9,
  payment_terms: 2,
  award: 4,
  welfare: 6,
  research_infrastructure: 3,
  other: 2,
});
const beneficiaries = weighted<ValueOf<"beneficiary">>({
  small_merchant: 30,
  sme: 12,
  supplier: 9,
  traditional_market: 8,
  creator: 4,
  platform_worker: 4,
  farmer: 6,
  senior: 3, // prettier-ignore
  youth: 5,
  vulnerable_group: 4,
  public: 5,
});

export function makePrograms(
  count: number,
  articles: Articles,
  bodies: Bodies,
  seed: number,
): Programs {
  const random = new Random(seed, 3);
  const texts = new Texts();
  const made: Programs = {
    count,
    article: new Int32Array(count),
    parent: new Int32Array(count).fill(-1),
    period: new Int32Array(count).fill(-1),
    duration: new Int32Array(count).fill(-1),
    periods: texts,
    parts: { offsets: new Int32Array(), org: new Int32Array(), role: new Uint8Array(), roles: [] },
    categories: new Uint8Array(2 * count).fill(NONE),
    beneficiaries: new Uint8Array(2 * count).fill(NONE),
    id: (row) => `program-${String(row + 1).padStart(7, "0")}`,
  };
  const parts = new PartsMaker<ProgramRole>(valuesOf("program_role"));
  const twice = (into: Uint8Array, row: number, draw: () => number) => {
    const [first, second] = [draw(), random.percent(40) ? draw() : NONE];
    into[2 * row] = first;
    if (second !== first) into[2 * row + 1] = second;
  };
  for (let row = 0; row < count; row += 1) {
    const article = Math.floor((row * articles.count) / count);
    made.article[row] = article;
    if (row > 0 && random.percent(8)) made.parent[row] = row - 1 - random.below(Math.min(row, 60));
    if (random.percent(55)) made.period[row] = texts.add(period(random, articles.day[article]!));
    else if (random.percent(12)) made.duration[row] = 1 + random.below(5);
    twice(made.categories, row, () => valuesOf("program_category").indexOf(categories(random)));
    twice(made.beneficiaries, row, () => valuesOf("beneficiary").indexOf(beneficiaries(random)));

    parts.add(random.percent(72) ? bodies.company(random) : bodies.agency(random), "lead");
    if (random.percent(8)) parts.add(bodies.company(random), "lead");
    if (random.percent(40)) parts.add(bodies.agency(random), "partner");
    if (random.percent(12)) parts.add(bodies.company(random), "partner");
    if (random.percent(10)) parts.add(bodies.company(random), "funder");
    if (random.percent(12)) parts.add(bodies.agency(random), "supporter");
    if (random.percent(4)) parts.add(bodies.agency(random), "selector");
    for (let more = random.percent(14) ? 1 + random.below(3) : 0; more > 0; more -= 1)
      parts.add(bodies.agency(random), "participant");
    parts.next();
  }
  return { ...made, parts: parts.done() };
}

export function programSources(programs: Programs, bodies: Bodies): Source[] {
  const { id, parent, parts } = programs;
  const owner = ownersOf(parts);
  return [
    {
      table: "programs",
      rows: programs.count,
      points: { parent_program_id: (row) => parent[row]! },
      cells: {
        program_id: id,
        name_ko: (row) => programName(row).ko,
        name_en: (row) => programName(row).en,
        parent_program_id: (row) => (parent[row]! < 0 ? null : id(parent[row]!)),
        period: (row) => programs.periods.at(programs.period[row]!),
        duration: (row) => (programs.duration[row]! < 0 ? null : `P${programs.duration[row]}Y`),
      },
    },
    valueSource("program_categories", "category", programs, programs.categories, valuesOf("program_category")), // prettier-ignore
    valueSource("program_beneficiaries", "beneficiary", programs, programs.beneficiaries, valuesOf("beneficiary")), // prettier-ignore
    {
      table: "program_organizations",
      rows: parts.org.length,
      points: { program_id: (row) => owner[row]!, org_id: (row) => parts.org[row]! },
      cells: {
        program_organization_id: (row) =>
          `${id(owner[row]!)}.${bodies.id(parts.org[row]!)}.${parts.roles[parts.role[row]!]}`,
        program_id: (row) => id(owner[row]!),
        org_id: (row) => bodies.id(parts.org[row]!),
        role: (row) => parts.roles[parts.role[row]!]!,
      },
    },
  ];
}

/** One row for each program and value, by program and then by the value's name. */
function valueSource(
  table: "program_categories" | "program_beneficiaries",
  column: string,
  { count, id }: Programs,
  codes: Uint8Array,
  values: readonly string[],
): Source {
  const owners: number[] = [];
  const held: number[] = [];
  for (let row = 0; row < count; row += 1)
    for (const code of [codes[2 * row]!, codes[2 * row + 1]!]
      .filter((each) => each !== NONE)
      .sort((a, b) => (values[a]! < values[b]! ? -1 : 1))) {
      owners.push(row);
      held.push(code);
    }
  return {
    table,
    rows: owners.length,
    points: { program_id: (row) => owners[row]! },
    cells: { program_id: (row) => id(owners[row]!), [column]: (row) => values[held[row]!]! },
  };
}
