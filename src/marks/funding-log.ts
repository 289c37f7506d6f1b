import type { FundingRow } from "../model/chart.ts";
import { amountWords, quietWords, type Role } from "./figure-words.ts";
import { drawable, reach, sizes, type PlacedRow, type Ruler } from "./funding-layout.ts";
import { isNarrow, nameOf } from "./options.ts";
import { fit, textWidth, wrap } from "./text.ts";
import { says } from "./words.ts";
import type { Locale } from "../model/vocabulary.ts";

const line = 26;

/** A whole and what lies inside it, one line each: lengths inside lengths mean nothing on a log scale. */
export function placeLogRow(
  row: FundingRow,
  top: number,
  ruler: Ruler,
  { width, locale }: { width: number; locale: Locale },
  role: Role = "whole",
): PlacedRow[] {
  const narrow = isNarrow(width);
  const x1 = ruler.x(reach(row) ?? 0);
  const prefix = { whole: "", part: `${says.ofWhich[locale]} `, maybe: "" }[role];
  const text =
    prefix + quietWords(row, locale) + (role === "maybe" ? ` · ${says.maybe[locale]}` : "");
  const amount = amountWords(row, locale);
  const owner =
    role === "whole"
      ? wrap(nameOf(row.owner, locale), narrow ? width : ruler.left - 14, sizes.owner, "semibold")
      : [];
  const used = textWidth(owner.at(-1) ?? "", sizes.owner, "semibold") + (owner.length > 0 ? 8 : 0);
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
  const height = above + Math.max(line, owner.length * 16 + 8);
  const y = top + above + (height - above - line) / 2;
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
    amount,
    quiet,
    beside: beside && (!narrow || owner.length > 0),
    below: [],
  };
  let next = top + height;
  const rest = [
    ...drawable(row.parts).map((part) => ({ part, role: "part" as const })),
    ...drawable(row.maybe_parts).map((part) => ({ part, role: "maybe" as const })),
  ].flatMap(({ part, role }) => {
    const rows = placeLogRow(part, next, ruler, { width, locale }, role);
    next = rows.reduce((end, r) => Math.max(end, r.top + r.height), next);
    return rows;
  });
  return [placed, ...rest];
}
