import { labelIn } from "../marks/options.ts";
import type { ArticleStrip } from "../model/article-strip.ts";
import type { RowOf } from "../model/tables.ts";
import type { Locale } from "../model/vocabulary.ts";
import { evidenceCells, evidenceColumns } from "./evidence-cells.ts";
import type { ExportTable } from "./table.ts";

/** The facts and the organizations of one article in the order of the text, and where it says so. */
export function articleRows(
  article: RowOf<"articles">,
  { facts, places }: ArticleStrip,
  locale: Locale,
): ExportTable {
  return {
    columns: ["table", "id", "label", ...evidenceColumns],
    rows: facts.map((fact) => {
      const colon = fact.fact.indexOf(":");
      const own = places.filter((place) => place.fact === fact.fact);
      return {
        table: fact.fact.slice(0, colon),
        id: fact.fact.slice(colon + 1),
        label: labelIn(fact, locale),
        ...evidenceCells(own.map((place) => ({ ...place, article }))),
      };
    }),
  };
}
