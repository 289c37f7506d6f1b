import { labelOf, type ValueOf } from "../../src/model/vocabulary.ts";
import { boundOfCount, counted, figureCells, noFigures, phrase, round, writeFigure, type Figures } from "./figures.ts"; // prettier-ignore
import { earlier, measureCells, measurePoints, type Ids, type Measures } from "./measures.ts";
import { weighted, type Random } from "./random.ts";
import type { Source } from "./source.ts";

type Unit = ValueOf<"unit">;
type Role = ValueOf<"count_role">;
type Party = ValueOf<"party">;

export interface Counts extends Measures {
  unit: Unit[];
  role: Role[];
  party: Party[];
  figures: Figures;
  phrase(row: number): string;
}

const units = weighted<Unit>({
  merchant: 22,
  company: 18,
  person: 14,
  percent: 12,
  market: 6,
  store: 6,
  time: 6,
  organization: 5,
  multiple: 3,
  household: 2, // prettier-ignore
  channel: 2,
  friend: 1,
  tonne: 1,
  year: 2,
  ratio: 2,
  rank: 1,
  language: 1,
  event: 2,
  percentage_point: 1,
});
const roles = weighted<Role>({
  outcome: 22,
  participant: 16,
  target: 12,
  beneficiary: 12,
  selected: 9,
  applicant: 8,
  activity: 8,
  baseline: 6,
  reach: 4,
  term: 3, // prettier-ignore
});
/** What those who help did, and on which terms. */
const doings: readonly Role[] = ["activity", "term"];
/** Units of which there are never thousands, and their zeros at most. */
const small: Partial<Record<Unit, number>> = { percent: 0, percentage_point: 0, multiple: 0, year: 0, ratio: 0, rank: 0, language: 0, market: 1, time: 1 }; // prettier-ignore

export function makeCounts(random: Random, measures: Measures): Counts {
  const { count } = measures;
  const unit = new Array<Unit>(count);
  const role = new Array<Role>(count);
  const party = new Array<Party>(count);
  const figures = noFigures(count);
  const taken = new Float64Array(count);
  const isWhole = (row: number) =>
    measures.partOf[row]! < 0 && measures.restates[row]! < 0 && figures.bound[row] === "exact";
  for (let row = 0; row < count; row += 1) {
    unit[row] = units(random);
    role[row] = roles(random);
    party[row] = doings.includes(role[row]!) ? "helper" : "helped";
    const bound = boundOfCount(random);
    // Nobody prints a range of ratios.
    const told = unit[row] === "ratio" && bound === "range" ? "exact" : bound;
    writeFigure(figures, row, told, round(random, 0, small[unit[row]!] ?? 3));
    const other = earlier(random, row, 8);
    const share = figures.value[other]! / 2;
    if (
      other >= 0 &&
      isWhole(other) &&
      measures.article[other] === measures.article[row] &&
      unit[other] === unit[row] &&
      Number.isInteger(share) &&
      share <= figures.value[other]! - taken[other]! &&
      random.percent(40)
    ) {
      measures.partOf[row] = other;
      measures.accumulation[row] = measures.accumulation[other]!;
      measures.asOf[row] = measures.asOf[other]!;
      taken[other]! += share;
      writeFigure(figures, row, "exact", share);
    }
    const again = earlier(random, row, 400);
    if (again >= 0 && measures.partOf[row]! < 0 && isWhole(again) && random.percent(8)) {
      measures.restates[row] = again;
      measures.actor[row] = measures.actor[again]!;
      unit[row] = unit[again]!;
      role[row] = role[again]!;
      party[row] = party[again]!;
      writeFigure(figures, row, "exact", figures.value[again]!);
    }
  }
  return {
    ...measures,
    unit,
    role,
    party,
    figures,
    phrase: (row) => phrase(figures, row, "face", counted(unit[row]!)),
  };
}

export function countSource(
  counts: Counts,
  ids: Ids,
  nameOf: (program: number, org: number) => { ko: string; en: string },
): Source {
  const { unit, role, party, figures, id } = counts;
  const named = (row: number) => nameOf(counts.program[row]!, counts.actor[row]!);
  return {
    table: "counts",
    rows: counts.count,
    points: measurePoints(counts),
    cells: {
      ...measureCells(counts, ids),
      ...figureCells(figures, ["value", "value_min", "value_max"]),
      count_id: id,
      unit: (row) => unit[row]!,
      role: (row) => role[row]!,
      party: (row) => party[row]!,
      label_ko: (row) => `${named(row).ko} ${labelOf("count_role", role[row]!, "ko")}`,
      label_en: (row) => `${named(row).en}: ${labelOf("count_role", role[row]!, "en")}`,
    },
  };
}
