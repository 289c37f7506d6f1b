import { parseArgs } from "node:util";
import { command } from "./records/command.ts";
import { originalNames, originalsFolders } from "./records/originals.ts";
import { report } from "./records/problem.ts";
import { nameOf } from "./records/source.ts";
import type { Claim } from "./rules/claims.ts";
import { verifySeeds } from "./rules/originals.ts";

/**
 * `npm run verify [-- --seeds DIR] [--originals DIR] [--if-present] [--quiet]`: holds every record
 * against the originals, and lists what became of each number in them.
 */

const meaning = ({ facts, ignored }: Claim): string =>
  facts.length > 0 ? facts.join(", ") : ignored === null ? "unclaimed" : `ignored: ${ignored}`;

function printClaims(article_id: string, claims: Claim[], quiet: boolean): void {
  const rows = claims.map((claim) => [`${claim.line}:${claim.column}`, claim.text, meaning(claim)]);
  const widths = [0, 1].map((i) => Math.max(0, ...rows.map((row) => row[i]?.length ?? 0)));
  const lines = rows.map((row) => row.map((text, i) => text.padEnd(widths[i] ?? 0)).join("  "));
  const claimed = claims.filter(({ facts }) => facts.length > 0).length;
  const ignored = claims.filter(({ facts, ignored }) => facts.length === 0 && ignored).length;
  const rest = claims.length - claimed - ignored;
  const summary = `${claims.length} numbers, ${claimed} claimed, ${ignored} ignored, ${rest} unclaimed`;
  if (!quiet) for (const line of lines) process.stdout.write(`  ${line}\n`);
  process.stdout.write(`${article_id}: ${summary}\n`);
}

async function run(): Promise<boolean> {
  const { values } = parseArgs({
    options: {
      seeds: { type: "string", default: "seeds" },
      originals: { type: "string" },
      "if-present": { type: "boolean", default: false },
      quiet: { type: "boolean", default: false },
    },
  });
  const folders = originalsFolders(values.seeds, values.originals);
  const names = originalNames(folders);
  if (names.length === 0) {
    const skip = values["if-present"];
    const message = `no originals in ${folders.map(nameOf).join(" or ")}`;
    if (skip) process.stdout.write(`verify: skipped, ${message}\n`);
    else process.stderr.write(`verify: ${message}: name their folder with --originals\n`);
    return skip;
  }

  const { problems, claims } = await verifySeeds(values.seeds, folders);
  for (const [article_id, listed] of claims) printClaims(article_id, listed, values.quiet);
  return report(problems) === 0;
}

await command("verify", run);
