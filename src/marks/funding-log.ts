import type { FundingRow } from "../model/chart.ts";
import { besideWords, quietWords, type Role } from "./figure-words.ts";
import type { HeadingWords } from "./funding-heading.ts";
import {
  childIndent,
  drawable,
  reach,
  sizes,
  touchable,
  type PlacedRow,
  type Ruler,
} from "./funding-layout.ts";
import { sameMoney } from "./funding-words.ts";
import { isNarrow } from "./options.ts";
import { fit, textWidth, wrap } from "./text.ts";
import { says } from "./words.ts";
import type { Locale } from "../model/vocabulary.ts";

const line = 26;
const belowLine = 18;

/** A whole and what lies inside it, one line each: lengths inside lengths mean nothing on a log scale. */
export function placeLogRow(
  row: FundingRow,
  top: number,
  ruler: Ruler,
  { width, locale, heading }: { width: number; locale: Locale; heading: HeadingWords },
  role: Role = "whole",
): PlacedRow[] {
  const narrow = isNarrow(width);
  const x1 = ruler.x(reach(row) ?? 0);
  const prefix = role === "part" ? `${says.ofWhich[locale]} ` : "";
  const text = prefix + quietWords(row, locale, role);
  const amount = besideWords(row, locale);
  const child = role === "whole" && heading.child;
  const indent = child ? childIndent : 0;
  const owner =
    role === "whole" && heading.text !== ""
      ? wrap(heading.text, (narrow ? width : ruler.left - 14) - indent, sizes.owner, "semibold")
      : [];
  const used =
    textWidth(owner.at(-1) ?? "", sizes.owner, "semibold") + (owner.length > 0 ? 8 + indent : 0);
  const beside = !narrow || used + textWidth(text, sizes.quiet) <= width;
  const room = width - x1 - 30 - textWidth(amount, sizes.amount, "semibold");
  const quiet = narrow
    ? beside
      ? [text]
      : wrap(text, width, sizes.quiet)
    : [fit(text, room, sizes.quiet)].filter((t) => t !== "");
  const above = narrow
    ? 18 * Math.max(1, owner.length + (beside && owner.length > 0 ? 0 : quiet.length))
    : 0;
  const own = above + Math.max(line, owner.length * 16 + 8);
  const againLine = narrow ? touchable : belowLine;
  const height = own + row.restated.length * againLine;
  const y = top + above + (own - above - line) / 2;
  const again = row.restated.map((other, i) => ({
    row: other,
    text: fit(sameMoney(other, locale), width - ruler.left - 2, sizes.part),
    y: top + own + (i + 0.5) * againLine,
  }));
  const bar = {
    row,
    role,
    x0: ruler.left,
    x1,
    y,
    height: line,
    words: null,
    onPale: false,
    parts: [],
  };
  const placed = {
    bar,
    top,
    height,
    owner,
    child,
    amount,
    quiet,
    beside: beside && (!narrow || owner.length > 0),
    below: [],
    maybes: [],
    again,
    years: null,
  };
  let next = top + height;
  const rest = [
    ...drawable([...row.parts, ...row.holds]).map((part) => ({ part, role: "part" as const })),
    ...drawable(row.maybe_parts).map((part) => ({ part, role: "maybe" as const })),
  ].flatMap(({ part, role }) => {
    const rows = placeLogRow(part, next, ruler, { width, locale, heading }, role);
    next = rows.reduce((end, r) => Math.max(end, r.top + r.height), next);
    return rows;
  });
  return [placed, ...rest];
}
