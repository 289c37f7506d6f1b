import * as aq from "arquero";
import { daySpan } from "../../src/engine/days.ts";
import type { FilterState } from "../../src/engine/filter.ts";
import type { Answer } from "./answer.ts";
import type { LongTables } from "./long-tables.ts";

/** Another engine with the same rows in it; `ask` answers a change of filters and must be the same rows. */
export interface PeerEngine {
  name: string;
  ask: (state: FilterState) => unknown;
  answerOf: (asked: unknown) => Answer;
}

interface Period {
  from: number;
  to: number;
}
type Row = Record<string, unknown>;
type Asked = Record<"lanes" | "sums" | "edges", Row[]>;
interface Opened {
  ask: (state: FilterState, period: Period | null) => Asked;
}

const periodOf = ({ period }: FilterState): Period | null =>
  period === null ? null : daySpan(period);

const texts = (rows: readonly Row[], columns: readonly string[]) =>
  rows.map((row) => columns.map((column) => row[column]).join(" ")).sort();

/** DuckDB in WebAssembly, in this process, with the long tables as its own. */
export async function duckDB(long: LongTables): Promise<PeerEngine> {
  const { openDuckDB } = (await peer("duckdb.js")) as {
    openDuckDB: (tables: Record<string, Uint8Array>) => Promise<Opened>;
  };
  const bytes = Object.entries(long).map(
    ([name, table]) => [name, aq.toArrowIPC(table, { format: "stream" })] as const,
  );
  const { ask } = await openDuckDB(Object.fromEntries(bytes));
  return {
    name: "DuckDB-WASM",
    ask: (state) => ask(state, periodOf(state)),
    answerOf: (asked) => {
      const { lanes, sums, edges } = asked as Asked;
      return {
        lanes: texts(lanes, ["org_id", "events"]),
        sums: texts(sums, ["kind", "org_id", "krw", "amounts"]),
        edges: texts(edges, ["a_org_id", "b_org_id", "kind", "ties"]),
      };
    },
  };
}

/** Crossfilter in this process; it keeps its groups between the questions. */
export async function crossfilter(long: LongTables): Promise<PeerEngine> {
  const { openCrossfilter } = (await peer("crossfilter.js")) as {
    openCrossfilter: (records: Row[]) => Opened;
  };
  const { ask } = openCrossfilter(recordsOf(long));
  const above = long.above.objects() as { org_id: string; above: string }[];
  const below = (companies: readonly string[]) =>
    above.filter((row) => companies.includes(row.above)).map(({ org_id }) => org_id);
  return {
    name: "crossfilter2",
    ask: (state) => ask({ ...state, company: below(state.company) }, periodOf(state)),
    answerOf: (asked) => {
      const { lanes, sums, edges } = asked as Asked;
      const value = ({ value }: Row) => value as { krw: number; amounts: number };
      return {
        lanes: texts(lanes, ["key", "value"]),
        sums: sums.map((row) => `${row.key} ${value(row).krw} ${value(row).amounts}`).sort(),
        edges: texts(edges, ["key", "value"]),
      };
    },
  };
}

/** One record a fact: what it says in lists, its days, and its sum where it is added. */
function recordsOf(long: LongTables): Row[] {
  const records = new Map<number, Row>();
  for (const { fact } of long.facts.objects() as { fact: number }[])
    records.set(fact, {
      ...{ organization: [], category: [], kind: [], for: [], lanes: [], edges: [] },
      ...{ from: Infinity, to: -Infinity, sum: "", krw: 0 },
    });
  const add = (table: aq.ColumnTable, into: string, text: (row: Row) => string) => {
    for (const row of table.objects() as Row[]) {
      const list = records.get(row.fact as number)?.[into] as string[];
      if (!list.includes(text(row))) list.push(text(row));
    }
  };
  add(long.organization, "organization", ({ org_id }) => String(org_id));
  add(long.category, "category", ({ category }) => String(category));
  add(long.kind, "kind", ({ kind }) => String(kind));
  add(long.beneficiary, "for", (row) => String(row.for));
  add(long.lanes, "lanes", ({ org_id }) => String(org_id));
  add(long.ties, "edges", ({ a_org_id, b_org_id, kind }) => `${a_org_id} ${b_org_id} ${kind}`);
  for (const { fact, from, to } of long.days.objects() as (Period & { fact: number })[])
    Object.assign(records.get(fact) ?? {}, { from, to });
  for (const { fact, kind, org_id, krw } of long.amounts.objects() as Row[])
    Object.assign(records.get(fact as number) ?? {}, { sum: `${kind} ${org_id}`, krw });
  return [...records.values()];
}

/** The peers have packages of their own, which only this benchmark installs. */
const peer = (file: string): Promise<unknown> =>
  import(new URL(`peers/${file}`, import.meta.url).href);
