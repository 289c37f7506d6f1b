import { parseArgs } from "node:util";
import { reviewedArticles } from "./draft/reviewed.ts";
import { counts, dates, money } from "./draft/score-figures.ts";
import { organizations, relations } from "./draft/score-names.ts";
import { scorePeers } from "./draft/score-peers.ts";
import { printScore, scoreOf, type Recogniser } from "./draft/score.ts";
import { command } from "./records/command.ts";

/**
 * `npm run draft:score [-- --seeds DIR] [--originals DIR] [--peers DIR] [--quiet]`: recall, precision and F1 of
 * each recogniser against the reviewed records, whose originals lie beside the repository, and the
 * share of other projects' cases that it reads as they do; every failure, unless --quiet.
 */

/** A recogniser more is a line more. */
const recognisers: readonly Recogniser[] = [money, counts, dates, organizations, relations];

async function run(): Promise<boolean> {
  const { values } = parseArgs({
    options: {
      seeds: { type: "string", default: "seeds" },
      originals: { type: "string" },
      peers: { type: "string", default: "../shared/peer" },
      quiet: { type: "boolean", default: false },
    },
  });
  const write = (line: string) => process.stdout.write(`${line}\n`);
  const list = (failures: readonly string[]) => {
    if (!values.quiet) for (const failure of failures) write(`  ${failure}`);
  };
  const { articles, missing } = await reviewedArticles(values.seeds, values.originals);
  for (const article_id of missing) write(`${article_id}: no original at hand, not measured`);
  if (articles.length > 0) {
    write(`${articles.length} reviewed articles`);
    for (const recogniser of recognisers) {
      const score = scoreOf(recogniser, articles);
      write(printScore(score));
      list(score.failures);
    }
  }
  const peers = scorePeers(values.peers);
  if (peers.length === 0) write("peers' cases: none at hand, not measured");
  for (const { name, cases, passed, failures } of peers) {
    write(
      `${name.padEnd(14)}  ${(passed / cases).toFixed(3)} (${passed} of ${cases} peers' cases)`,
    );
    list(failures);
  }
  return true;
}

await command("draft:score", run);
