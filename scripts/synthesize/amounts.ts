import { amountGroupOf, labelOf, type ValueOf } from "../../src/model/vocabulary.ts";
import type { Events } from "./events.ts";
import { boundOfMoney, figureCells, noFigures, phrase, round, won, writeFigure, type Figures, type Valuation } from "./figures.ts"; // prettier-ignore
import { earlier, measureCells, measurePoints, type Ids, type Measures } from "./measures.ts";
import { weighted, type Random } from "./random.ts";
import type { Source } from "./source.ts";

export type AmountKind = ValueOf<"amount_kind">;

export interface Amounts extends Measures {
  kind: AmountKind[];
  valuation: Valuation[];
  figures: Figures;
  phrase(row: number): string;
}

const atAgreement = weighted<AmountKind>({ commitment: 60, fund: 25, pledge: 15 });
const atPledge = weighted<AmountKind>({ pledge: 78, fund: 12, package: 10 });
const atPayment = weighted<AmountKind>({ disbursement: 55, early_payment: 30, purchase: 15 });
const atReport = weighted<AmountKind>({ sales_outcome: 60, disbursement: 30, insurance_limit: 10 });
const elsewhere = weighted<AmountKind>({
  in_kind: 46,
  disbursement: 18,
  purchase: 8,
  pledge: 10,
  sales_outcome: 10,
  sales_target: 4,
  insurance_limit: 2,
  guarantee: 2, // prettier-ignore
});
const noActor: readonly AmountKind[] = [
  "sales_outcome",
  "sales_target",
  "insurance_limit",
  "guarantee",
];

/** Fills in whose money of which kind; some of it is part of another sum, or says one again. */
export function makeAmounts(random: Random, measures: Measures, events: Events): Amounts {
  const { count } = measures;
  const kind = new Array<AmountKind>(count);
  const valuation = new Array<Valuation>(count).fill("face");
  const figures = noFigures(count);
  /** How much of each sum its parts have taken. */
  const taken = new Float64Array(count);
  const isWhole = (row: number) =>
    measures.partOf[row]! < 0 && measures.restates[row]! < 0 && figures.bound[row] === "exact";

  for (let row = 0; row < count; row += 1) {
    const event = measures.event[row]!;
    const at = event < 0 ? "operation" : events.kind[event]!;
    const draw = { agreement: atAgreement, pledge: atPledge, payment: atPayment, report: atReport }[at as "pledge"] ?? elsewhere; // prettier-ignore
    kind[row] = draw(random);
    const bound = kind[row] === "package" ? "exact" : boundOfMoney(random);
    // Kinds that nobody gives have a figure, or are no claim.
    const said = noActor.includes(kind[row]!) && bound === "undisclosed" ? "exact" : bound;
    writeFigure(figures, row, said, round(random, kind[row] === "in_kind" ? 6 : 7, 5));
    if (said === "undisclosed" && random.percent(25))
      valuation[row] = random.percent(70) ? "free" : "full_cost";
    else if (said !== "undisclosed" && kind[row] === "in_kind" && random.percent(40))
      valuation[row] = "equivalent";

    const other = earlier(random, row, 6);
    if (other >= 0 && random.percent(14)) {
      const same = amountGroupOf[kind[other]!] === amountGroupOf[kind[row]!];
      const near = measures.article[other] === measures.article[row];
      const share = figures.value[other]! / random.pick([2, 4, 5, 10]);
      const left = figures.value[other]! - taken[other]!;
      if (isWhole(other) && near && (same || kind[other] === "package") && share <= left) {
        measures.partOf[row] = other;
        measures.accumulation[row] = measures.accumulation[other]!;
        measures.asOf[row] = measures.asOf[other]!;
        taken[other]! += share;
        writeFigure(figures, row, "exact", share);
        valuation[row] = "face";
      }
    }
    const again = earlier(random, row, 400);
    if (again >= 0 && measures.partOf[row]! < 0 && isWhole(again) && random.percent(14)) {
      measures.restates[row] = again;
      measures.actor[row] = measures.actor[again]!;
      if (kind[row] !== "commitment" && kind[again] !== "commitment") kind[row] = kind[again]!;
      writeFigure(figures, row, "exact", figures.value[again]!);
      valuation[row] = valuation[again]!;
    }
    if (noActor.includes(kind[row]!)) measures.actor[row] = -1;
  }
  return {
    ...measures,
    kind,
    valuation,
    figures,
    phrase: (row) => phrase(figures, row, valuation[row]!, won),
  };
}

export function amountSource(
  amounts: Amounts,
  ids: Ids,
  nameOf: (program: number, org: number) => { ko: string; en: string },
): Source {
  const { kind, valuation, figures, id } = amounts;
  const named = (row: number) => nameOf(amounts.program[row]!, amounts.actor[row]!);
  return {
    table: "amounts",
    rows: amounts.count,
    points: measurePoints(amounts),
    cells: {
      ...measureCells(amounts, ids),
      ...figureCells(figures, ["krw", "krw_min", "krw_max"]),
      amount_id: id,
      kind: (row) => kind[row]!,
      valuation: (row) => valuation[row]!,
      label_ko: (row) => `${named(row).ko} ${labelOf("amount_kind", kind[row]!, "ko")}`,
      label_en: (row) => `${named(row).en}: ${labelOf("amount_kind", kind[row]!, "en")}`,
    },
  };
}
