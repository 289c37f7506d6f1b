import { parseArgs } from "node:util";
import { tableNames } from "../src/model/tables.ts";
import { command } from "./records/command.ts";
import { problem, report } from "./records/problem.ts";
import { nameOf } from "./records/source.ts";
import { readAtlas } from "./tables/atlas.ts";
import { printFiles } from "./tables/print.ts";
import { drift, recover, writeTables } from "./tables/write.ts";

/** `npm run data [-- --seeds DIR] [--out DIR] [--check]`: records to tables, all of them or none. */

function run(): boolean {
  const { values } = parseArgs({
    options: {
      seeds: { type: "string", default: "seeds" },
      out: { type: "string", default: "data" },
      check: { type: "boolean", default: false },
    },
  });
  const { seeds, out, check } = values;
  if (!check) recover(out);
  const { problems, atlas, corrections } = readAtlas(seeds);
  report(problems);
  if (!atlas) return false;
  const files = printFiles(atlas, corrections);
  if (check) {
    const stale = drift(files, out).map((name) =>
      problem(
        { file: nameOf(`${out}/${name}`), line: 1 },
        "stale",
        "differs from seeds, run npm run data",
      ),
    );
    return report(stale) === 0;
  }
  const written = writeTables(files, out);
  const rows = tableNames.map((table) => `${table} ${atlas[table].length}`).join(", ");
  const where = written ? `, written to ${nameOf(out)}` : `, ${nameOf(out)} is up to date`;
  process.stdout.write(`${rows}${process.stdout.isTTY ? where : ""}\n`);
  return true;
}

await command("data", run);
