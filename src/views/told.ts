import { subject } from "../engine/subject.ts";
import { boundsOf } from "../model/edtf.ts";
import type { Told } from "../model/sentence.ts";
import type { Explorer } from "../state/explorer.svelte.ts";

/** The numbers of the sentence on what the filters show. */
export function toldBy({
  index,
  view,
  summary,
}: Pick<Explorer, "index" | "view" | "summary">): Told {
  // A chosen period is the one to be told: what overlaps it may reach far beyond.
  const chosen = view.period ? boundsOf(view.period) : null;
  return {
    events: summary.tables.events,
    amounts: summary.disclosed_amounts,
    companies: summary.companies,
    agencies: summary.agencies,
    articles: summary.articles,
    from: chosen?.from ?? summary.from,
    to: chosen?.to ?? summary.to,
    subject: subject(index, view, summary),
  };
}
