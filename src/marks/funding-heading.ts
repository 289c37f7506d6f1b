import type { FundingRow } from "../model/chart.ts";
import type { Locale } from "../model/vocabulary.ts";
import { fundingSays } from "./funding-words.ts";
import { nameOf } from "./options.ts";

/** What a row, and all that follow it under the same heading, stands under. */
export interface HeadingWords {
  /** Empty where the row before has said it. */
  text: string;
  /** It is below the heading before. */
  child: boolean;
}

/** The words at the left of `row`, or above it where the picture is narrow. */
export function headingWords(
  row: FundingRow,
  before: FundingRow | undefined,
  locale: Locale,
): HeadingWords {
  const said = before !== undefined && before.under?.id === row.under?.id;
  const name = row.under === null ? fundingSays.noHeading[locale] : nameOf(row.under, locale);
  return { text: said ? "" : name, child: row.depth > 0 };
}
