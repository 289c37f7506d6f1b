import type { RowOf } from "../model/tables.ts";
import { focusTables, type Focus } from "../model/view-state.ts";
import { valuesOf, type ValueOf } from "../model/vocabulary.ts";
import { byCodeUnit, rowReader } from "./columns.ts";
import type { FactIndex } from "./facts.ts";
import { rowsById, type NamedFact } from "./names.ts";

type TieKind = "part_of" | "restates" | ValueOf<"link_kind">;

/** How a fact bears on another one, which the tie names. */
export interface FactTie extends NamedFact {
  kind: TieKind;
  /** `to`: the fact in hand is part of it, fulfils it, …; `from`: the other way round. */
  direction: "to" | "from";
  note_ko: string | null;
  note_en: string | null;
  /** The other fact's row where it is a figure: a tie to a sum says how much. */
  figure: RowOf<"amounts" | "counts"> | null;
}

const KINDS: readonly TieKind[] = ["part_of", "restates", ...valuesOf("link_kind")];

/** Ties of a fact both ways, by kind, direction (`to` first), table and id. */
export function tiesOf(
  index: FactIndex,
  focus: Focus,
  nameOf: (focus: Focus) => NamedFact | null,
): FactTie[] {
  const ties: FactTie[] = [];
  const add = (
    kind: TieKind,
    direction: FactTie["direction"],
    other: Ends,
    notes: Pick<FactTie, "note_ko" | "note_en"> = { note_ko: null, note_en: null },
  ) => {
    const named = isFocus(other) ? nameOf(other) : null;
    if (named) ties.push({ ...named, kind, direction, ...notes, figure: figureOf(index, named) });
  };
  const both = (
    kind: TieKind,
    from: Ends,
    to: Ends,
    notes?: Pick<FactTie, "note_ko" | "note_en">,
  ) => {
    if (isSame(from, focus)) add(kind, "to", to, notes);
    if (isSame(to, focus)) add(kind, "from", from, notes);
  };
  const { table } = focus;
  if (table === "amounts" || table === "counts") {
    const figureAt = rowReader<"amounts" | "counts">(index.tables, table);
    for (let row = 0; row < index.tables[table].totalRows(); row += 1) {
      const figure = figureAt(row);
      const id = "amount_id" in figure ? figure.amount_id : figure.count_id;
      for (const kind of ["part_of", "restates"] as const) {
        const whole = figure[kind];
        if (whole !== null) both(kind, { table, id }, { table, id: whole });
      }
    }
  }
  const linkAt = rowReader(index.tables, "links");
  for (let row = 0; row < index.tables.links.totalRows(); row += 1) {
    const { from_table, from_id, to_table, to_id, kind, note_ko, note_en } = linkAt(row);
    both(
      kind,
      { table: from_table, id: from_id },
      { table: to_table, id: to_id },
      { note_ko, note_en },
    );
  }
  return ties.sort(
    (a, b) =>
      KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
      byCodeUnit(b.direction, a.direction) ||
      byCodeUnit(a.table, b.table) ||
      byCodeUnit(a.id, b.id),
  );
}

function figureOf(index: FactIndex, { table, id }: Focus): FactTie["figure"] {
  if (table !== "amounts" && table !== "counts") return null;
  const row = rowsById(index, table).get(id);
  return row === undefined ? null : rowReader<"amounts" | "counts">(index.tables, table)(row);
}

interface Ends {
  table: string;
  id: string;
}

const isSame = (a: Ends, b: Ends) => a.table === b.table && a.id === b.id;

const isFocus = (end: Ends): end is Focus => Object.values<string>(focusTables).includes(end.table);
