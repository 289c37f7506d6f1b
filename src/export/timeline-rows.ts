import { nameOf, labelIn } from "../marks/options.ts";
import { laneNames, type TimelineLane } from "../model/chart.ts";
import { formatEventDate } from "../model/event-date.ts";
import { labelOf, type Locale } from "../model/vocabulary.ts";
import { evidenceCells, evidenceColumns, type EvidenceOf } from "./evidence-cells.ts";
import type { ExportTable } from "./table.ts";

/** Lanes as rows: of each lane its promises and programs, then its events, in order of the picture. */
export function timelineRows(
  lanes: readonly TimelineLane[],
  evidenceOf: EvidenceOf,
  locale: Locale,
): ExportTable {
  return {
    columns: [
      ...(["lane_id", "lane", "side", "table", "id", "label", "kind", "kind_label"] as const),
      ...(["status", "status_label", "date", "date_label", "from", "to"] as const),
      ...evidenceColumns,
    ],
    rows: lanes.flatMap((lane) => {
      const { org_id: lane_id, side, spans, events } = lane;
      const own = { lane_id, lane: nameOf(laneNames(lane), locale), side };
      return [
        ...spans.map((span) => ({
          ...own,
          table: span.table,
          id: span.id,
          label: labelIn(span, locale),
          from: span.from,
          to: span.to,
          ...evidenceCells(evidenceOf(span.table, span.id)),
        })),
        ...events.map((event) => ({
          ...own,
          table: "events",
          id: event.event_id,
          label: labelIn(event, locale),
          kind: event.kind,
          kind_label: labelOf("event_kind", event.kind, locale),
          status: event.status,
          status_label: labelOf("event_status", event.status, locale),
          date: event.date,
          date_label: formatEventDate(event.date, event.status, locale),
          from: event.from,
          to: event.to,
          ...evidenceCells(evidenceOf("events", event.event_id)),
        })),
      ];
    }),
  };
}
