import { Table } from "./arquero.ts";
import type { Column } from "../model/column.ts";
import { tableNames, tables, TABLES_VERSION, type TableName } from "../model/tables.ts";

/** The published tables, column by column; rows in the order of the files. */
export type AtlasTables = Record<TableName, Table>;

export type TableErrorReason = "missing" | "truncated" | "version" | "shape";

/** Tables that cannot be used; `reason` says what the page can tell its reader. */
export class TableError extends Error {
  override name = "TableError";
  constructor(
    readonly table: TableName | "atlas" | "datapackage" | "layout",
    readonly reason: TableErrorReason,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Where an organization stands in the network: its rank on its side, and on the map. */
export interface Place {
  org_id: string;
  rank: number;
  x: number;
  y: number;
}

/** All tables in one file, `{TABLE: rows}`. */
export const atlasFile = "atlas.json";

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function fits(value: unknown, column: Column): boolean {
  if (value === null) return column.nullable === true;
  if (column.type === "string") return typeof value === "string";
  return column.type === "integer" ? Number.isSafeInteger(value) : Number.isFinite(value);
}

function requireRows(name: TableName, rows: number, stated: number | undefined): void {
  if (stated === undefined || stated === rows) return;
  const message = `truncated table: ${name}, ${rows} of ${stated} rows`;
  throw new TableError(name, "truncated", message);
}

function columnsOf(name: TableName, rows: unknown, stated: number | undefined): Table {
  if (!Array.isArray(rows)) throw new TableError(name, "shape", `not an array: ${name}`);
  requireRows(name, rows.length, stated);
  const stray = rows.findIndex((row) => !isObject(row));
  if (stray >= 0) throw new TableError(name, "shape", `not a row: ${name}[${stray}]`);
  const columns = Object.entries<Column>(tables[name].columns).map(([key, column]) => {
    const values = (rows as Record<string, unknown>[]).map((row) =>
      row[key] === undefined ? column.fallback : row[key],
    );
    const wrong = values.findIndex((value) => !fits(value, column));
    const found = values[wrong];
    if (wrong >= 0)
      throw new TableError(
        name,
        "shape",
        found === undefined
          ? `missing column: ${name}.${key}`
          : `invalid ${name}.${key}: ${JSON.stringify(found)}`,
      );
    return [key, values] as const;
  });
  return new Table(Object.fromEntries(columns));
}

/** What a descriptor says of the file of one table. */
interface TableFile {
  /** Beside the descriptor. */
  path: string;
  isArrow: boolean;
  /** How many rows it has, where that is said. */
  rows: number | undefined;
}

/** The files that a descriptor names. Throws a TableError for another major version. */
function filesOf(descriptor: unknown): Record<TableName, TableFile> {
  const version = isObject(descriptor) ? descriptor.version : undefined;
  if (typeof version !== "string")
    throw new TableError("datapackage", "shape", "missing version: datapackage");
  // Within a major version columns and values are only added.
  if (version.split(".")[0] !== TABLES_VERSION.split(".")[0])
    throw new TableError("datapackage", "version", `unknown version of the tables: ${version}`);
  const resources: unknown[] =
    isObject(descriptor) && Array.isArray(descriptor.resources) ? descriptor.resources : [];
  const entries = tableNames.map((name): [TableName, TableFile] => {
    const found = resources.filter(isObject).find((resource) => resource.name === name);
    const isArrow = found?.format === "arrow";
    const rows = typeof found?.rows === "number" ? found.rows : undefined;
    return [name, { path: `${name}.${isArrow ? "arrow" : "json"}`, isArrow, rows }];
  });
  return Object.fromEntries(entries) as Record<TableName, TableFile>;
}

/**
 * Tables from their published JSON: arrays of flat rows with at least the columns of
 * `model/tables.ts` (further ones are left aside), and the descriptor that states their version
 * and, if it does, how many rows each has. Throws a TableError for a table that is not there or
 * not whole, a row or cell of the wrong shape, or another major version.
 */
export function tablesFromJson(
  json: Partial<Record<TableName, unknown>>,
  descriptor: unknown,
): AtlasTables {
  const files = filesOf(descriptor);
  const entries = tableNames.map((name) => {
    if (json[name] === undefined) throw new TableError(name, "missing", `missing table: ${name}`);
    return [name, columnsOf(name, json[name], files[name].rows)] as const;
  });
  return Object.fromEntries(entries) as AtlasTables;
}

/** A column that was added since the table was written, where it says what holds without it. */
function filled({ fallback }: Column, found: ReadonlyMap<string, { length: number }>) {
  const [any] = found.values();
  return fallback === undefined || !any ? undefined : Array<string>(any.length).fill(fallback);
}

/** A table from the bytes of its Arrow file. Throws a TableError as `tablesFromJson` does. */
export async function tableFromArrow(
  name: TableName,
  bytes: Uint8Array,
  rows?: number,
): Promise<Table> {
  // Only who loads Arrow needs its reader.
  const { arrowColumns, firstMisfit } = await import("./load-arrow.ts");
  let found: ReturnType<typeof arrowColumns>;
  try {
    found = arrowColumns(bytes);
  } catch (cause) {
    const message = `truncated table: ${name}, ${(cause as Error).message}`;
    throw new TableError(name, "truncated", message, { cause });
  }
  const columns = Object.entries<Column>(tables[name].columns).map(([key, column]) => {
    const values = found.get(key);
    const since = values ? undefined : filled(column, found);
    if (since) return [key, since] as const;
    if (!values) throw new TableError(name, "shape", `missing column: ${name}.${key}`);
    requireRows(name, values.length, rows);
    const wrong = firstMisfit(values, column);
    if (wrong < 0) return [key, values] as const;
    const message = `invalid ${name}.${key}: ${JSON.stringify(values.at(wrong))}`;
    throw new TableError(name, "shape", message);
  });
  return new Table(Object.fromEntries(columns) as ConstructorParameters<typeof Table>[0]);
}

async function fetchFile<T>(
  { name, url, fetch }: { name: TableError["table"]; url: string; fetch: typeof globalThis.fetch },
  read: (response: Response) => Promise<T>,
): Promise<T> {
  const missing = (why: string, cause?: unknown) =>
    new TableError(name, "missing", `missing table: ${name}, ${why}`, { cause });
  const response = await fetch(url).catch((cause: unknown) => {
    throw missing("not reached", cause);
  });
  if (!response.ok) throw missing(`status ${response.status}`);
  return read(response).catch((cause: unknown) => {
    throw new TableError(name, "truncated", `truncated table: ${name}`, { cause });
  });
}

const fileAt = (baseUrl: string, path: string) => `${baseUrl.replace(/\/?$/, "/")}${path}`;

async function fetchJson(
  name: TableError["table"],
  baseUrl: string,
  fetch: typeof globalThis.fetch,
): Promise<unknown> {
  const url = fileAt(baseUrl, `${name}.json`);
  const text = await fetchFile({ name, url, fetch }, (response) => response.text());
  try {
    return JSON.parse(text);
  } catch (cause) {
    // A host that answers every address with its start page sends 200 and HTML.
    throw text.trimStart().startsWith("<")
      ? new TableError(name, "missing", `missing table: ${name}, a page came instead`, { cause })
      : new TableError(name, "truncated", `truncated table: ${name}`, { cause });
  }
}

/**
 * Fetches the descriptor and then all tables at once from the folder at `baseUrl` (`data/`, or that
 * of a release): one `atlas.json` with all of them where the descriptor names it, as on a slow line
 * twenty files cost more than their bytes; otherwise each as JSON, or as Arrow where it says so.
 * Rejects with a TableError.
 */
export async function loadTables(
  baseUrl: string,
  fetch: typeof globalThis.fetch,
): Promise<AtlasTables> {
  const descriptor = await fetchJson("datapackage", baseUrl, fetch);
  const files = filesOf(descriptor);
  if (isObject(descriptor) && descriptor.atlas === atlasFile) {
    const json = await fetchJson("atlas", baseUrl, fetch);
    if (!isObject(json)) throw new TableError("atlas", "shape", "not an object: atlas");
    return tablesFromJson(json, descriptor);
  }
  const load = async (name: TableName): Promise<[TableName, Table]> => {
    const { path, isArrow, rows } = files[name];
    if (!isArrow) return [name, columnsOf(name, await fetchJson(name, baseUrl, fetch), rows)];
    const url = fileAt(baseUrl, path);
    const bytes = await fetchFile({ name, url, fetch }, (response) => response.arrayBuffer());
    return [name, await tableFromArrow(name, new Uint8Array(bytes), rows)];
  };
  return Object.fromEntries(await Promise.all(tableNames.map(load))) as AtlasTables;
}

/**
 * Fetches the baked positions of the network, `{rank: [{org_id, side, rank}], map: [{org_id, x, y}]}`.
 * Rejects with a TableError.
 */
export async function loadLayout(
  baseUrl: string,
  fetch: typeof globalThis.fetch,
): Promise<Place[]> {
  const layout = await fetchJson("layout", baseUrl, fetch);
  const invalid = (what: string) => new TableError("layout", "shape", `invalid layout: ${what}`);
  const rowsOf = (name: string): Record<string, unknown>[] => {
    const rows = isObject(layout) ? layout[name] : undefined;
    if (!Array.isArray(rows) || !rows.every(isObject)) throw invalid(name);
    return rows;
  };
  const map = new Map(rowsOf("map").map((row) => [row.org_id, row]));
  return rowsOf("rank").map(({ org_id, rank }) => {
    const place = { org_id, rank, x: map.get(org_id)?.x, y: map.get(org_id)?.y };
    if (typeof org_id !== "string" || ![rank, place.x, place.y].every(Number.isFinite))
      throw invalid(JSON.stringify(place));
    return place as Place;
  });
}
