import { formatFigure } from "../../src/model/figure.ts";
import { formatNumber } from "../../src/model/number.ts";
import type { ValueOf } from "../../src/model/vocabulary.ts";
import { formatWon } from "../../src/model/won.ts";
import { weighted, type Random } from "./random.ts";

export type Bound = ValueOf<"bound">;
export type Valuation = ValueOf<"valuation">;

/** The figures of a table of amounts or counts by row; NaN is none. */
export interface Figures {
  value: Float64Array;
  min: Float64Array;
  max: Float64Array;
  bound: Bound[];
}

export const noFigures = (count: number): Figures => ({
  value: new Float64Array(count).fill(NaN),
  min: new Float64Array(count).fill(NaN),
  max: new Float64Array(count).fill(NaN),
  bound: new Array<Bound>(count).fill("undisclosed"),
});

/** Writes a figure with the bounds that its `bound` needs, and no others. */
export function writeFigure(
  { value, min, max, bound: bounds }: Figures,
  row: number,
  bound: Bound,
  figure: number,
): void {
  bounds[row] = bound;
  value[row] = min[row] = max[row] = NaN;
  if (bound === "undisclosed") return;
  if (bound === "range") {
    min[row] = figure;
    max[row] = 2 * figure;
    return;
  }
  value[row] = figure;
  if (bound === "at_least" || bound === "over") min[row] = figure;
  if (bound === "at_most" || bound === "under") max[row] = figure;
}

export const boundOfMoney = weighted<Bound>({
  undisclosed: 42,
  exact: 33,
  about: 11,
  at_least: 3,
  over: 4,
  at_most: 3,
  under: 1,
  range: 3, // prettier-ignore
});
export const boundOfCount = weighted<Bound>({
  exact: 62,
  about: 24,
  at_least: 3,
  over: 4,
  at_most: 1,
  under: 1,
  range: 3,
  undisclosed: 2, // prettier-ignore
});

/** A round number of one or two digits that counts, up to `zeros` zeros behind it, seldom so many. */
export function round(random: Random, least: number, zeros: number): number {
  let figure = random.percent(55) ? 1 + random.below(9) : 10 + random.below(90);
  const more = Math.min(random.below(zeros + 1), random.below(zeros + 1));
  for (let zero = least + more; zero > 0; zero -= 1) figure *= 10;
  return figure;
}

const orNull = (figure: number): number | null => (Number.isNaN(figure) ? null : figure);

/** The figure as an article would print it; `parseFigure` reads it back. */
export function phrase(
  { value, min, max, bound }: Figures,
  row: number,
  valuation: Valuation,
  render: (figure: number) => string,
): string {
  const figure = {
    value: orNull(value[row]!),
    min: orNull(min[row]!),
    max: orNull(max[row]!),
    bound: bound[row]!,
    valuation,
  };
  return formatFigure(figure, render, "ko");
}

export const won = (krw: number): string => formatWon(krw, "ko");

/** What follows the number of each unit. */
const counters: Record<ValueOf<"unit">, string> = {
  person: "명",
  merchant: "명",
  company: "개사",
  store: "곳",
  market: "곳",
  channel: "개",
  household: "가구",
  friend: "명", // prettier-ignore
  organization: "곳",
  time: "회",
  tonne: "톤",
  event: "회",
  language: "개",
  year: "년",
  rank: "위",
  ratio: "대 1", // prettier-ignore
  percent: "%",
  percentage_point: "%포인트",
  multiple: "배",
};

export const counted =
  (unit: ValueOf<"unit">) =>
  (value: number): string =>
    `${formatNumber(value, "ko")}${counters[unit]}`;

/** Columns of the figures, under the names that a table gives them. */
export function figureCells(
  { value, min, max, bound }: Figures,
  names: readonly [string, string, string],
) {
  const cell = (figures: Float64Array) => (row: number) => orNull(figures[row]!);
  return {
    [names[0]]: cell(value),
    [names[1]]: cell(min),
    [names[2]]: cell(max),
    bound: (row: number) => bound[row]!,
  };
}
