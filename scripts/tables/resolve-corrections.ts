import type { Correction } from "../../src/model/corrections.ts";
import type { Corpus } from "../records/corpus.ts";
import { byCodeUnit } from "../records/problem.ts";
import { factOf } from "../rules/corrections.ts";

/** The corrections as rows: newest first, those of one day by id. */
export const resolveCorrections = ({ corrections }: Corpus): Correction[] =>
  corrections
    .map(({ value: { fact, correction_id, date, ...words } }) => {
      const { table, id } = factOf(fact);
      return { correction_id, date, fact_table: table, fact_id: id, ...words };
    })
    .sort((a, b) => byCodeUnit(b.date, a.date) || byCodeUnit(a.correction_id, b.correction_id));
