import type { FactRow } from "../engine/fact-table.ts";
import type {
  FundingPanel,
  LedgerRow,
  NetworkNode,
  NetworkSentence,
  ReachPanel,
  TimelineLane,
} from "../model/chart.ts";
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
  | { view: "facts"; facts: readonly FactRow[] };

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
