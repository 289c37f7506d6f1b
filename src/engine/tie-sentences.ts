import type { NetworkSentence } from "../model/chart.ts";
import { partReader } from "./columns.ts";
import { factAt } from "./fact-space.ts";
import type { FactIndex } from "./facts.ts";
import { occasionReader } from "./occasions.ts";
import { tiesOf } from "./relations.ts";

/** Tells ties in words, by their position in `tiesOf`. */
export function sentenceReader(index: FactIndex): (at: number) => NetworkSentence {
  const { rows, fact } = tiesOf(index);
  const relationAt = partReader(index.tables, "relations", [
    ...(["relation_id", "a_org_id", "b_org_id", "kind", "date"] as const),
  ]);
  const occasionAt = occasionReader(index);
  return (at) => {
    const { id, label_ko, label_en } = occasionAt(fact[at]!);
    const { table } = factAt(index, fact[at]!);
    return { ...relationAt(rows[at]!), label_ko, label_en, fact: `${table}:${id}` };
  };
}
