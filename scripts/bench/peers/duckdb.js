// The benchmark's question in SQL, asked of DuckDB in WebAssembly.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);
const duckdb = require("@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs");
const dist = dirname(require.resolve("@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs"));

const quoted = (values) => values.map((value) => `'${value}'`).join(", ");

/** The condition on `fact` that a state makes; `period` holds its first and last day. */
function conditions(state, period) {
  const among = (table, where) => `fact IN (SELECT fact FROM ${table} WHERE ${where})`;
  const oneOf = (column, values) => `${column} IN (${quoted(values)})`;
  const found = [
    ...["category", "kind", "for"]
      .filter((name) => state[name].length > 0)
      .map((name) =>
        among(`"${name === "for" ? "beneficiary" : name}"`, oneOf(`"${name}"`, state[name])),
      ),
    ...(state.agency.length > 0 ? [among("organization", oneOf("org_id", state.agency))] : []),
  ];
  if (state.company.length > 0)
    found.push(
      among(
        "organization",
        `org_id IN (SELECT org_id FROM above WHERE ${oneOf("above", state.company)})`,
      ),
    );
  if (period) found.push(among("days", `"from" <= ${period.to} AND "to" >= ${period.from}`));
  return found.length > 0 ? found.join(" AND ") : "true";
}

const rowsOf = (result) => result.toArray().map((row) => row.toJSON());

/**
 * A database of `tables`, each the bytes of an Arrow stream by its name.
 * `ask` answers the rows of lanes, sums and edges for a state.
 */
export async function openDuckDB(tables) {
  const file = (name) => ({ mainModule: join(dist, `duckdb-${name}.wasm`), mainWorker: "" });
  const bundles = { mvp: file("mvp"), eh: file("eh") };
  const db = await duckdb.createDuckDB(bundles, new duckdb.VoidLogger(), duckdb.NODE_RUNTIME);
  await db.instantiate();
  const connection = db.connect();
  for (const [name, bytes] of Object.entries(tables))
    connection.insertArrowFromIPCStream(bytes, { name });
  return {
    ask(state, period) {
      const shown = conditions(state, period);
      const lanes = connection.query(
        `SELECT org_id, count(*)::INTEGER AS events, min(day) AS first FROM lanes
         WHERE ${shown} GROUP BY org_id ORDER BY first, org_id`,
      );
      const sums = connection.query(
        `SELECT kind, org_id, sum(krw)::DOUBLE AS krw, count(*)::INTEGER AS amounts FROM amounts
         WHERE ${shown} GROUP BY kind, org_id ORDER BY kind, krw DESC, org_id`,
      );
      const edges = connection.query(
        `SELECT a_org_id, b_org_id, kind, count(DISTINCT fact)::INTEGER AS ties FROM ties
         WHERE ${shown} GROUP BY a_org_id, b_org_id, kind ORDER BY a_org_id, b_org_id, kind`,
      );
      return { lanes: rowsOf(lanes), sums: rowsOf(sums), edges: rowsOf(edges) };
    },
    close: () => connection.close(),
  };
}
