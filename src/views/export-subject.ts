import type { FactRow } from "../engine/fact-table.ts";
import type { PromiseMade } from "../engine/promises.ts";
import type { ArticleStrip } from "../model/article-strip.ts";
import type {
  FundingPanel,
  FundingRow,
  LedgerRow,
  NetworkNode,
  NetworkSentence,
  ReachPanel,
  ReachRow,
  TimelineLane,
} from "../model/chart.ts";
import type { RowOf } from "../model/tables.ts";
import type { Theme } from "../marks/palette.ts";

/** What a figure shows: the rows that it draws. */
export type ExportRows =
  | { view: "timeline"; lanes: readonly TimelineLane[] }
  | { view: "funding"; panels: readonly FundingPanel[]; ledger: readonly LedgerRow[] }
  | {
      view: "network";
      nodes: readonly NetworkNode[];
      sentences: readonly NetworkSentence[];
      selected: readonly string[];
    }
  | { view: "reach"; panels: readonly ReachPanel[] }
  | { view: "promises"; made: readonly PromiseMade[] }
  | { view: "articles"; article: RowOf<"articles">; strip: ArticleStrip }
  | { view: "facts"; facts: () => readonly FactRow[] };

/** A figure as it can leave the page. */
export interface ExportSubject {
  rows: ExportRows;
  /** The finding. */
  title: string;
  /** The sentence of what is shown, where it is not the one of all that the filters show. */
  sentence?: string;
  /** How to read it, and what is not in it. */
  notes: readonly string[];
  /** Draws the chart that is on the screen; null for a figure of words, which is listed. */
  draw: ((width: number, theme: Theme) => SVGSVGElement) | null;
  /** The whole address that shows the same. */
  address: string;
  /** For the names of files, where it is not the view's: `org-kakao-timeline`. */
  name?: string;
}

/** Tables and ids of the facts that a figure shows, those behind its ties included. */
export function factsOf(rows: ExportRows): (readonly [table: string, id: string])[] {
  switch (rows.view) {
    case "timeline":
      return rows.lanes.flatMap(({ spans, events }) => [
        ...spans.map(({ table, id }) => [table, id] as const),
        ...events.map(({ event_id }) => ["events", event_id] as const),
      ]);
    case "funding": {
      const within = (row: FundingRow): FundingRow[] => [
        row,
        ...[...row.restated, ...row.parts, ...row.maybe_parts].flatMap(within),
      ];
      const drawn = rows.panels.flatMap((panel) => panel.rows.flatMap(within));
      return [...drawn, ...rows.ledger].map(({ amount_id }) => ["amounts", amount_id] as const);
    }
    case "network":
      return rows.sentences.map(({ fact }) => {
        const colon = fact.indexOf(":");
        return [fact.slice(0, colon), fact.slice(colon + 1)] as const;
      });
    case "reach": {
      const within = (row: ReachRow): ReachRow[] => [
        row,
        ...[...row.parts, ...row.baselines].flatMap(within),
      ];
      return rows.panels
        .flatMap((panel) => panel.rows.flatMap(within))
        .map(({ count_id }) => ["counts", count_id] as const);
    }
    case "promises":
      return rows.made.map(({ table, id }) => [table, id] as const);
    case "articles":
      return rows.strip.facts.map(({ fact }) => {
        const colon = fact.indexOf(":");
        return [fact.slice(0, colon), fact.slice(colon + 1)] as const;
      });
    case "facts":
      return rows.facts().map(({ table, id }) => [table, id] as const);
  }
}
