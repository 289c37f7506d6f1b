import type * as aq from "arquero";
import { isoDay } from "../../../src/model/edtf.ts";
import type { ViewState } from "../../../src/model/view-state.ts";
import { span, type Long } from "./long-tables.ts";

export interface Shelf {
  /** Heading of each amount. */
  under: ReadonlyMap<string, string | null>;
  by: ViewState["by"];
  long: Long;
  /** Pairs that conflict, both ways. */
  rivals: (readonly [string, string])[];
}

interface Row {
  amount_id: string;
  size: number;
  kind: string;
}

/** Nobody has sold what is only a target: it comes after what was. */
export const isTarget = ({ kind }: Pick<Row, "kind">) => kind === "sales_target";

const yearOf = (days: number) => (Number.isFinite(days) ? isoDay(days).slice(0, 4) : "");

/** What each amount is sorted under. */
export function headingsOf(
  long: Long,
  drawn: aq.ColumnTable,
  by: ViewState["by"],
): Map<string, string | null> {
  const programs = long.factProgram.objects() as { fact: string; program_id: string }[];
  const events = new Map(
    (long.events.objects() as { event_id: string; date: string; title_ko: string }[]).map((e) => [
      e.event_id,
      e,
    ]),
  );
  const articles = new Map(
    (
      long.t.articles.objects() as { article_id: string; published: string; title_ko: string }[]
    ).map((a) => [a.article_id, a]),
  );
  const rows = drawn.objects() as {
    amount_id: string;
    fact: string;
    actor_org_id: string | null;
    event: string | null;
    article_id: string;
  }[];
  return new Map(
    rows.map(({ amount_id, fact, actor_org_id, event, article_id }) => {
      const own = programs.filter((row) => row.fact === fact);
      const program = own.length === 1 ? own[0]!.program_id : null;
      const told = event === null ? null : events.get(event)!;
      if (by === "program") return [amount_id, program];
      if (by === "company")
        return [amount_id, actor_org_id ?? program ?? (told ?? articles.get(article_id)!).title_ko];
      const { from, to } = span(told?.date ?? articles.get(article_id)!.published);
      const [first, last] = [yearOf(from), yearOf(to)];
      return [amount_id, first === last ? first : `[${first}..${last}]`];
    }),
  );
}

/** Rows of one panel in the order of their headings, with their depth below a group. */
export function placed(rows: readonly Row[], { under, by, long, rivals }: Shelf) {
  const headingOf = ({ amount_id }: Row) => under.get(amount_id) ?? "";
  const present = new Set(rows.map(headingOf));
  const parents = new Map(
    (long.t.organizations.objects() as { org_id: string; parent_org_id: string | null }[]).map(
      ({ org_id, parent_org_id }) => [org_id, parent_org_id],
    ),
  );
  const above = (id: string): string[] => {
    if (by !== "company") return [];
    const parent = parents.get(id);
    if (!parent) return [];
    return present.has(parent) ? [parent, ...above(parent)] : above(parent);
  };
  const largest = (id: string) =>
    Math.max(...rows.filter((r) => [headingOf(r), ...above(headingOf(r))].includes(id)).map((r) => r.size)); // prettier-ignore
  const aims = (id: string) => Number(rows.filter((r) => headingOf(r) === id).every(isTarget));
  const year = (id: string) =>
    id.replace(/^\[(.*)\.\.(.*)\]$/, (_, a: string, b: string) => b || a);
  const digits = (n: number) => String(1e15 - n).padStart(16, "0");
  const sortKey = (id: string) =>
    `${id === "" ? 1 : 0} ${by === "year" ? year(id) : `${aims(id)} ${digits(largest(id))}`} ${id}`;
  // A heading's way down from its topmost group; sorted, the ways are the order of the headings.
  const way = (id: string) => [id, ...above(id)].reverse().map(sortKey).join("\u0001");
  const ofHeading = (id: string) => rows.filter((row) => headingOf(row) === id);
  return [...present]
    .sort((a, b) => (way(a) < way(b) ? -1 : 1))
    .flatMap((id) =>
      clusters(ofHeading(id), rivals).map(({ amount_id }) => ({
        amount_id,
        depth: above(id).length,
      })),
    );
}

/** Rows as they come, each followed by all that it conflicts with, however far. */
function clusters(rows: readonly Row[], rivals: Shelf["rivals"]): Row[] {
  const ids = new Set(rows.map(({ amount_id }) => amount_id));
  const label = new Map([...ids].map((id, i) => [id, i]));
  for (let round = 0; round < rows.length; round += 1)
    for (const [a, b] of rivals)
      if (ids.has(a) && ids.has(b)) {
        const low = Math.min(label.get(a)!, label.get(b)!);
        label.set(a, low).set(b, low);
      }
  return rows
    .map((row, i) => ({ row, i, at: label.get(row.amount_id)! }))
    .sort((a, b) => a.at - b.at || a.i - b.i)
    .map(({ row }) => row);
}
