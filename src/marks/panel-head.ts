import type { FundingPanel, FundingRow } from "../model/chart.ts";
import { labelOf, valuesOf, type Locale } from "../model/vocabulary.ts";
import { bar } from "./bar.ts";
import { dotShape } from "./dot.ts";
import { legend, type Key } from "./legend.ts";
import { drawable } from "./funding-layout.ts";
import { isPlanned } from "./figure-words.ts";
import { isNarrow } from "./options.ts";
import type { Palette } from "./palette.ts";
import { decoration, words, type Pen } from "./svg.ts";
import { textWidth, wrap } from "./text.ts";
import { panelStatement, plannedStatement, says } from "./words.ts";

const titleSize = 14;
const sure = { bound: "exact", accumulation: "period", scope: "whole", status: "done" } as const;

const within = (row: FundingRow): FundingRow[] => [
  row,
  ...[...drawable(row.parts), ...drawable(row.maybe_parts)].flatMap(within),
];

/** What a panel says of its money; of plans it must not say that they were carried out. */
function statementOf({ group, rows }: FundingPanel, locale: Locale): string {
  const all = rows.flatMap(within);
  const planned = all.filter(isPlanned).length;
  if (group !== "moved" || planned === 0) return panelStatement[group][locale];
  return plannedStatement[planned === all.length ? "all" : "some"][locale];
}

/** Its name; what the name alone does not tell a reader is said with it. */
const keyWord = (kind: FundingRow["kind"], locale: Locale): string => {
  const name = labelOf("amount_kind", kind, locale);
  return kind === "package" ? `${name}: ${says.package[locale]}` : name;
};

/** One swatch a kind, where a panel holds several. */
function kindKeys(
  pen: Pen,
  palette: Palette,
  panel: FundingPanel,
  locale: Locale,
  log: boolean,
): Key[] {
  const rows = panel.rows.flatMap(within);
  const kinds = valuesOf("amount_kind").filter((kind) => rows.some((row) => row.kind === kind));
  if (kinds.length < 2) return [];
  return kinds.map((kind) => {
    const first = rows.find((row) => row.kind === kind);
    return {
      word: keyWord(kind, locale),
      sign: log ? 14 : 24,
      draw: (x, y) => {
        if (!first) return [];
        const plain = { ...first, ...sure };
        const colours = palette.money[panel.group];
        if (log) return dotShape(pen, palette, colours, { row: plain, role: "whole", x, y });
        const box = { x: x - 12, y: y - 6, width: 24, height: 12 };
        return bar(pen, palette, colours, { row: plain, role: "whole", box, least: null });
      },
    };
  });
}

/** What a panel's money is, and is not, above its bars. */
export function panelHead(
  pen: Pen,
  palette: Palette,
  panel: FundingPanel,
  notes: readonly string[],
  { top, width, locale, log }: { top: number; width: number; locale: Locale; log: boolean },
): { element: SVGElement; height: number } {
  const title = labelOf("amount_group", panel.group, locale);
  const name = locale === "en" ? title.charAt(0).toUpperCase() + title.slice(1) : title;
  const statement = [statementOf(panel, locale), ...notes].join(" · ");
  const after = textWidth(name, titleSize, "semibold") + 14;
  const beside = !isNarrow(width) && after + textWidth(statement, 12) <= width;
  const lines = beside ? [statement] : wrap(statement, width, 12, "regular", 3);
  const head = [
    words(pen, 0, top + 12, name, {
      size: titleSize,
      weight: "semibold",
      fill: palette.money[panel.group].text,
    }),
    ...lines.map((line, i) =>
      words(pen, beside ? after : 0, beside ? top + 12.5 : top + 32 + i * 17, line, {
        size: 12,
        fill: palette.quiet,
      }),
    ),
  ];
  const y = top + 26 + (beside ? 0 : lines.length * 17 + 2);
  const keys = legend(pen, palette, kindKeys(pen, palette, panel, locale, log), { y, width });
  return {
    element: decoration(pen, "panel-head", [...head, keys.element]),
    height: y - top + keys.height + 4,
  };
}
