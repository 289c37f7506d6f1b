import { parseArgs } from "node:util";
import { command } from "./records/command.ts";
import { report } from "./records/problem.ts";
import { nameOf } from "./records/source.ts";
import { freeze, ReleaseError } from "./release/freeze.ts";
import { readAtlas } from "./tables/atlas.ts";
import { printFiles } from "./tables/print.ts";
import { drift } from "./tables/write.ts";

/** `npm run release -- ID [--seeds DIR] [--data DIR] [--date DAY]`: freezes the tables as ID. */

function run(): boolean {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      seeds: { type: "string", default: "seeds" },
      data: { type: "string", default: "data" },
      date: { type: "string", default: new Date().toISOString().slice(0, 10) },
    },
  });
  const { seeds, data, date } = values;
  const [id, ...more] = positionals;
  if (id === undefined || more.length > 0)
    return fail("one name is needed: npm run release -- 2026-11");
  const { problems, atlas, corrections } = readAtlas(seeds);
  report(problems);
  if (!atlas) return false;
  const [stale] = drift(printFiles(atlas, corrections), data);
  if (stale) return fail(`${nameOf(`${data}/${stale}`)} differs from seeds, run npm run data`);
  try {
    const { articles, facts } = freeze(data, id, date);
    process.stdout.write(
      `${nameOf(`${data}/r/${id}`)}: ${facts} facts of ${articles} articles, frozen on ${date}\n`,
    );
    return true;
  } catch (error) {
    if (error instanceof ReleaseError) return fail(error.message);
    throw error;
  }
}

function fail(message: string): false {
  process.stderr.write(`release: ${message}\n`);
  return false;
}

await command("release", run);
