import { labelIn, nameOf } from "../marks/options.ts";
import type { NetworkNode, NetworkSentence } from "../model/chart.ts";
import { labelOf, type Locale } from "../model/vocabulary.ts";
import { evidenceCells, evidenceColumns, type EvidenceOf } from "./evidence-cells.ts";
import type { ExportTable } from "./table.ts";

export interface NetworkTies {
  nodes: readonly NetworkNode[];
  /** The ties shown. */
  sentences: readonly NetworkSentence[];
  selected: readonly string[];
}

/** Ties as rows, one for each occasion and kind; `tell` gives the sentence of one. */
export function networkRows(
  { nodes, sentences, selected }: NetworkTies,
  { evidenceOf, tell }: { evidenceOf: EvidenceOf; tell: (tie: NetworkSentence) => string | null },
  locale: Locale,
): ExportTable {
  const byId = new Map(nodes.map((node) => [node.org_id, node]));
  return {
    columns: [
      ...(["table", "id", "a_org_id", "a", "a_side", "b_org_id", "b", "b_side"] as const),
      ...(["kind", "kind_label", "date", "fact", "label", "sentence"] as const),
      ...(selected.length > 0 ? (["chosen"] as const) : []),
      ...evidenceColumns,
    ],
    rows: sentences.map((tie) => {
      const { a_org_id, b_org_id, kind, date, fact } = tie;
      const [a, b] = [byId.get(a_org_id), byId.get(b_org_id)];
      const colon = fact.indexOf(":");
      return {
        table: "relations",
        id: tie.relation_id,
        a_org_id,
        a: a ? nameOf(a, locale) : null,
        a_side: a?.side ?? null,
        b_org_id,
        b: b ? nameOf(b, locale) : null,
        b_side: b?.side ?? null,
        kind,
        kind_label: labelOf("relation_kind", kind, locale),
        date,
        fact,
        label: labelIn(tie, locale),
        sentence: tell(tie),
        chosen: selected.includes(a_org_id) || selected.includes(b_org_id),
        ...evidenceCells(evidenceOf(fact.slice(0, colon), fact.slice(colon + 1))),
      };
    }),
  };
}
