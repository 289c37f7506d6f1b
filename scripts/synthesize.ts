import { parseArgs } from "node:util";
import { tableNames } from "../src/model/tables.ts";
import { command } from "./records/command.ts";
import { nameOf } from "./records/source.ts";
import { synthesize } from "./synthesize/plan.ts";
import { formats, mayWrite, writeSynthesized, type Format } from "./synthesize/write.ts";

/**
 * `npm run synthesize -- --facts N --out DIR [--seed S] [--format json,arrow,parquet]`: invented tables
 * of the published schema, to try the atlas at any size. JSON up to 50,000 facts, Arrow and Parquet
 * beyond, unless told.
 */

const MOST_FACTS_OF_JSON = 50_000;

function wrong(message: string): never {
  throw Object.assign(new Error(message), { code: "ERR_PARSE_ARGS_INVALID_OPTION_VALUE" });
}

function wholeNumber(name: string, text: string, least: number): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(number) || number < least)
    wrong(`invalid --${name}: ${text}, a whole number from ${least} is needed`);
  return number;
}

function formatsOf(text: string): Format[] {
  const named = text.split(",");
  const unknown = named.find((name) => !(formats as readonly string[]).includes(name));
  if (unknown !== undefined) wrong(`invalid --format: ${unknown}, one of ${formats.join(", ")}`);
  return [...new Set(named)] as Format[];
}

function run(): boolean {
  const { values } = parseArgs({
    options: {
      facts: { type: "string" },
      seed: { type: "string", default: "1" },
      out: { type: "string" },
      format: { type: "string" },
    },
  });
  if (values.facts === undefined) wrong("missing --facts: how many");
  if (values.out === undefined) wrong("missing --out: the folder to write");
  const facts = wholeNumber("facts", values.facts, 50);
  const seed = wholeNumber("seed", values.seed, 0);
  const wanted = formatsOf(values.format ?? (facts <= MOST_FACTS_OF_JSON ? "json" : "arrow,parquet")); // prettier-ignore
  if (wanted[0] === "parquet")
    wrong("invalid --format: parquet first, the page reads json or arrow");
  if (!mayWrite(values.out)) wrong(`invalid --out: ${values.out} holds something else`);

  const progress = (text: string) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
  };
  progress(`inventing ${facts} facts`);
  const synthesized = synthesize(facts, seed);
  const files = wanted.length * tableNames.length;
  let written = 0;
  writeSynthesized(synthesized, values.out, wanted, (name) => {
    written += 1;
    progress(`${written} of ${files}: ${name}, ${synthesized.sources[name.split(".")[0] as "events"].rows} rows`); // prettier-ignore
  });
  progress("");
  const rows = tableNames.map((table) => `${table} ${synthesized.sources[table].rows}`).join(", ");
  process.stdout.write(
    `${rows}${process.stdout.isTTY ? `, written to ${nameOf(values.out)}` : ""}\n`,
  );
  return true;
}

await command("synthesize", run);
