import type { Names, ReachRow, ReachTie } from "../model/chart.ts";
import type { FocusTable } from "../model/view-state.ts";
import { column, dictionary, rowReader } from "./columns.ts";
import type { FactIndex } from "./facts.ts";
import { listOf } from "./lists.ts";
import { namer } from "./names.ts";
import { panelOf, type Count, type CountLink } from "./reach-links.ts";

/** One row for each count, by id; nothing lies in another yet. */
export function reachRows(
  index: FactIndex,
  counts: readonly { row: number; count: Count }[],
  links: readonly CountLink[],
): Map<string, ReachRow> {
  const whoOf = naming(index);
  const tiesOf = telling(index, links);
  const panels = new Map(counts.map(({ count }) => [count.count_id, panelOf(count)]));
  return new Map(
    counts.map(({ row, count }) => [
      count.count_id,
      {
        count_id: count.count_id,
        unit: count.unit,
        role: count.role,
        party: count.party,
        bound: count.bound,
        accumulation: count.accumulation,
        scope: count.scope,
        value: count.value,
        value_min: count.value_min,
        value_max: count.value_max,
        as_of: count.as_of,
        ...whoOf(row, count),
        label_ko: count.label_ko,
        label_en: count.label_en,
        // Without the count that it says again, it is the claim itself.
        again: count.restates !== null && panels.get(count.restates) === panelOf(count),
        parts: [],
        baselines: [],
        ties: tiesOf(count.count_id),
      },
    ]),
  );
}

type Who = Pick<ReachRow, "actor" | "program" | "occasion" | "status">;

/** Whose doing a count is, under which program: its own, or the only one of its event. */
function naming(index: FactIndex): (row: number, count: Count) => Who {
  const { tables, start } = index;
  const organizationAt = rowReader(tables, "organizations");
  const programAt = rowReader(tables, "programs");
  const eventAt = rowReader(tables, "events");
  const articleAt = rowReader(tables, "articles");
  const titled = ({ title_ko, title_en }: { title_ko: string; title_en: string }): Names => ({
    name_ko: title_ko,
    name_en: title_en,
  });
  return (row, { actor_org_id }) => {
    const org = index.organizations.get(actor_org_id ?? "");
    const programs = listOf(index.programsOf, start.counts + row);
    const own = programs.length === 1 ? programAt(programs[0]!) : null;
    const body = org === undefined ? null : organizationAt(org);
    const event = index.event.counts[row]!;
    const article = index.article.counts[row]!;
    const told = event >= 0 ? eventAt(event) : article >= 0 ? articleAt(article) : null;
    return {
      actor: body && { org_id: body.org_id, name_ko: body.name_ko, name_en: body.name_en },
      program: own && { program_id: own.program_id, name_ko: own.name_ko, name_en: own.name_en },
      occasion: body || own || !told ? null : titled(told),
      status: event < 0 ? null : eventAt(event).status,
    };
  };
}

/** What the links say of a count. */
function telling(index: FactIndex, links: readonly CountLink[]): (id: string) => ReachTie[] {
  const nameOf = namer(index);
  const countAt = rowReader(index.tables, "counts");
  const rows = dictionary(column(index.tables, "counts", "count_id"));
  const byEnd = new Map<string, CountLink[]>();
  for (const link of links)
    for (const id of new Set([link.from_id, link.to_id])) {
      const known = byEnd.get(id);
      if (known) known.push(link);
      else byEnd.set(id, [link]);
    }
  const figureOf = (table: string, id: string): ReachTie["figure"] => {
    const row = table === "counts" ? rows.get(id) : undefined;
    if (row === undefined) return null;
    const { unit, bound, accumulation, value, value_min, value_max } = countAt(row);
    return { unit, bound, accumulation, value, value_min, value_max };
  };
  const tie = (
    kind: ReachTie["kind"],
    direction: ReachTie["direction"],
    table: string,
    id: string,
  ) => {
    const named = nameOf({ table: table as FocusTable, id });
    if (!named) return [];
    const { label_ko, label_en } = named;
    return [
      { kind, direction, fact: `${table}:${id}`, label_ko, label_en, figure: figureOf(table, id) },
    ];
  };
  return (id) =>
    (byEnd.get(id) ?? []).flatMap(({ kind, from_table, from_id, to_table, to_id }) => [
      ...(from_table === "counts" && from_id === id ? tie(kind, "to", to_table, to_id) : []),
      ...(to_table === "counts" && to_id === id ? tie(kind, "from", from_table, from_id) : []),
    ]);
}
