import type { Column } from "../../src/model/column.ts";
import { corrections } from "../../src/model/corrections.ts";
import {
  tableNames,
  tables,
  TABLES_VERSION,
  type Table,
  type TableName,
} from "../../src/model/tables.ts";
import { vocabulary, type Locale } from "../../src/model/vocabulary.ts";

/** The descriptor of the tables: Frictionless Data Package v2, https://datapackage.org/standard/. */

const slug = "[a-z0-9]+(-[a-z0-9]+)*";
const patterns: Partial<Record<NonNullable<Column["format"]>, string>> = {
  // Ids that the command makes join several with dots, and end in a role or kind.
  slug: `^${slug}(\\.${slug})*(\\.[a-z_]+)?$`,
  sha256: "^[0-9a-f]{64}$",
  digest: "^[0-9a-f]{16}$",
};

function fieldOf([name, column]: [string, Column], required: boolean): object {
  const { type, format, enumeration, maxLength, description } = column;
  const labels: Record<string, Record<Locale, string>> = enumeration ? vocabulary[enumeration] : {};
  const values = Object.keys(labels);
  const pattern = format && patterns[format];
  const constraints = {
    ...(required ? { required } : {}),
    ...(pattern ? { pattern } : {}),
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(enumeration ? { enum: values } : {}),
  };
  const categories = values.map((value) => ({
    value,
    label: labels[value]?.ko,
    label_en: labels[value]?.en,
  }));
  return {
    name,
    type,
    ...(format === "url" ? { format: "uri" } : {}),
    description,
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
    ...(enumeration ? { categories } : {}),
  };
}

function foreignKeyOf(table: string, [name, { references }]: [string, Column]): object[] {
  if (references === undefined) return [];
  const [key = ""] = tables[references as TableName].key;
  // An empty resource name is how the standard says "this table".
  const resource = references === table ? "" : references;
  return [{ fields: [name], reference: { resource, fields: [key] } }];
}

function resourceOf(table: string, { description, key, columns }: Table, rows: number): object {
  const entries = Object.entries(columns);
  // The standard wants every column of a primary key filled in, and evidence for a row as a whole
  // has no field: there the key only orders the rows.
  const whole = key.every((name) => !columns[name]?.nullable);
  const foreignKeys = entries.flatMap((entry) => foreignKeyOf(table, entry));
  return {
    name: table,
    path: `${table}.json`,
    description,
    format: "json",
    mediatype: "application/json",
    encoding: "utf-8",
    rows,
    schema: {
      $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
      fields: entries.map((entry) => fieldOf(entry, !entry[1].nullable)),
      ...(whole ? { primaryKey: key } : {}),
      ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
    },
  };
}

/** `data/datapackage.json`. Beyond the standard: `rows` of a resource and `label_en` of a category. */
export const describe = (
  atlas: Readonly<Record<TableName, { length: number }>>,
  mended = 0,
): object => ({
  $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
  name: "sangsaeng-atlas",
  title: "Sangsaeng Atlas (상생지도)",
  description: "Who in Korea supports small merchants, with how much, when, and with which agency.",
  version: TABLES_VERSION,
  licenses: [
    {
      name: "CC-BY-4.0",
      title: "Creative Commons Attribution 4.0",
      path: "https://creativecommons.org/licenses/by/4.0/",
    },
  ],
  resources: [
    ...tableNames.map((table) => resourceOf(table, tables[table], atlas[table].length)),
    resourceOf("corrections", corrections, mended),
  ],
});
