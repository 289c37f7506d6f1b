import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { tableNames } from "../src/model/tables.ts";

const top = new URL("..", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, top), "utf8");
const readme = read("README.md");

test("the row counts in README are those of the tables", () => {
  const told = [...readme.matchAll(/^\| `(\w+)` +\| +(\d+) \|/gm)].map(([, table, rows]) => [
    table,
    Number(rows),
  ]);
  const counted = tableNames.map((table) => [
    table,
    (JSON.parse(read(`data/${table}.json`)) as unknown[]).length,
  ]);
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(counted));
});

test("README names every package that is installed by name, and no other", () => {
  const { devDependencies } = JSON.parse(read("package.json")) as {
    devDependencies: Record<string, string>;
  };
  const table = readme.slice(readme.search(/^\| package +\|/m), readme.indexOf("## Licence"));
  const named = (name: string) => table.includes(name.replace(/^@types\//, ""));
  const covered = /^(@types\/node|globals|eslint|@eslint|typescript-eslint|prettier)/;
  const missing = Object.keys(devDependencies).filter(
    (name) => !covered.test(name) && !named(name),
  );
  expect(missing).toEqual([]);
});

test("every picture and file that README links to is there", () => {
  const links = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map(([, path]) => path!);
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((path) => !existsSync(new URL(path, top)))).toEqual([]);
});

test("every command that README names exists", () => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  const named = [...readme.matchAll(/npm (?:run )?([a-z]+)/g)].map(([, name]) => name!);
  expect([...new Set(named)].filter((name) => !(name in scripts))).toEqual([]);
});
