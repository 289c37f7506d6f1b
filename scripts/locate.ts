import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { command } from "./records/command.ts";
import { originalNames, originalsFolders, readOriginal } from "./records/originals.ts";
import { placePhrases } from "./records/place.ts";
import { report, type Problem } from "./records/problem.ts";
import { recordFiles } from "./records/read.ts";
import { nameOf } from "./records/source.ts";

/**
 * `npm run locate [-- RECORD…] [--seeds DIR] [--originals DIR]`: writes start, end and digest of
 * each phrase, and the original's fingerprint, into records, drafts too. All records unless named.
 */
async function run(): Promise<boolean> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { seeds: { type: "string", default: "seeds" }, originals: { type: "string" } },
  });
  const folders = originalsFolders(values.seeds, values.originals);
  if (originalNames(folders).length === 0) {
    process.stderr.write(
      `locate: no originals in ${folders.map(nameOf).join(" or ")}: name their folder with --originals\n`,
    );
    return false;
  }
  const problems: Problem[] = [];
  for (const path of positionals.length > 0 ? positionals : recordFiles(values.seeds)) {
    const placing = await placePhrases(path, (name) => readOriginal(folders, name));
    problems.push(...placing.problems);
    if (placing.text !== null) writeFileSync(path, placing.text);
    process.stdout.write(`${nameOf(path)}: ${placing.placed} phrases placed\n`);
  }
  return report(problems) === 0;
}

await command("locate", run);
