import { codes, column, dictionary, references, rowFinder } from "./columns.ts";
import { indexedTables, type FactSpace } from "./fact-space.ts";
import type { FactIndex } from "./facts.ts";
import { eachOf, gathered, grouped, type Lists } from "./lists.ts";
import { perIndex } from "./per-index.ts";

/** Articles behind each fact: the one that its row names, and those of its evidence. */
export const articlesOf = perIndex((index: FactIndex): Lists => {
  const { tables, start, size } = index;
  const articles = dictionary(column(tables, "articles", "article_id"));
  const named = new Int32Array(size).fill(-1);
  for (const table of ["events", "amounts", "counts", "memberships"] as const)
    named.set(references(column(tables, table, "article_id"), articles), start[table]);
  const facts = evidenceFacts(index);
  const behind = references(column(tables, "evidence", "article_id"), articles);
  const evidence = grouped(facts, size);
  const says = grouped(standing(index), size);
  return gathered(size, (fact, add) =>
    // An event that another row stands for adds its articles there.
    eachOf(says, fact, (own) => {
      add(named[own]!);
      eachOf(evidence, own, (row) => add(behind[row]!));
    }),
  );
});

/** Row of evidence → the fact that it supports, as its row says; -1 for what no filter chooses among. */
function evidenceFacts(space: FactSpace): Int32Array {
  const { tables, start } = space;
  const keys = {
    events: space.events,
    programs: space.programs,
    amounts: dictionary(column(tables, "amounts", "amount_id")),
    counts: dictionary(column(tables, "counts", "count_id")),
    memberships: dictionary(column(tables, "memberships", "membership_id")),
  };
  const of = codes(column(tables, "evidence", "fact_table"), indexedTables);
  const ids = column(tables, "evidence", "fact_id");
  const finders = indexedTables.map((table) => rowFinder(ids, keys[table]));
  const starts = indexedTables.map((table) => start[table]);
  const facts = new Int32Array(ids.length).fill(-1);
  for (let row = 0; row < facts.length; row += 1) {
    const found = of[row]! < 0 ? -1 : finders[of[row]!]!(row);
    if (found >= 0) facts[row] = starts[of[row]!]! + found;
  }
  return facts;
}

/** Fact → the one that stands for it. */
const standing = ({ size, start, eventOf }: FactSpace): Int32Array =>
  new Int32Array(size).map((_, fact) =>
    fact < start.programs ? start.events + eventOf[fact - start.events]! : fact,
  );
