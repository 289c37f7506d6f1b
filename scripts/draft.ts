import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { slugOf } from "../src/extract/draft-register.ts";
import { draftRecord } from "../src/extract/draft.ts";
import { isEdtf } from "../src/model/edtf.ts";
import { runJsonl } from "./draft/jsonl.ts";
import { leftNumbers } from "./draft/ignored.ts";
import { printEntries, printRecord } from "./draft/print.ts";
import { readOrganizations, readRegisters } from "./draft/registers.ts";
import { command } from "./records/command.ts";
import { keepOriginal, originalsHome, readOriginal } from "./records/originals.ts";
import { placePhrases } from "./records/place.ts";
import { report } from "./records/problem.ts";
import { nameOf } from "./records/source.ts";

/**
 * `npm run draft -- ARTICLE.txt --published 2023-12-28 [--publisher 서울경제] [--id ID]
 * [--seeds DIR] [--originals DIR] [--print] [--force]`: writes a draft record of an article to
 * SEEDS/articles/ID.yaml, and proposes the organizations and programs that the registers lack at
 * their ends. The text goes to the folder of originals, if it is not there, and the phrases are
 * located in it. `--print` writes nothing, and prints it all. `--jsonl` reads articles from standard
 * input instead, one a line.
 */

const fail = (message: string): false => {
  process.stderr.write(`draft: ${message}\n`);
  return false;
};

async function run(): Promise<boolean> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      published: { type: "string" },
      publisher: { type: "string" },
      id: { type: "string" },
      seeds: { type: "string", default: "seeds" },
      originals: { type: "string" },
      jsonl: { type: "boolean", default: false },
      print: { type: "boolean", default: false },
      force: { type: "boolean", default: false },
    },
  });
  const { seeds, published, publisher } = values;
  if (values.jsonl)
    return runJsonl(process.stdin, process.stdout, process.stderr, readOrganizations(seeds));
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0) return fail("give one article: ARTICLE.txt");
  if (published === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(published) || !isEdtf(published))
    return fail(
      `invalid --published: ${published ?? "missing"}, should be a day such as 2023-12-28`,
    );
  const { registers, problems } = readRegisters(seeds);
  if (report(problems) > 0) return false;
  const article = existsSync(path) ? await readOriginal([dirname(path)], basename(path)) : null;
  if (!article) return fail(`no such article: ${nameOf(path)}`);

  const article_id = values.id ?? [slugOf(publisher ?? "") || "unknown", published].join("-");
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(article_id)) return fail(`invalid --id: ${article_id}`);
  const { text, name } = article;
  const facts = { text, article_id, original: name, published, publisher: publisher ?? null };
  const draft = draftRecord(facts, registers);
  const { ignored, unplaced } = leftNumbers(text, draft.record);
  draft.record.ignored = ignored;

  const record = printRecord(draft, unplaced);
  const organizations = printEntries(draft.organizations, article_id);
  const programs = printEntries(draft.programs, article_id);
  if (values.print) {
    process.stdout.write([record, organizations, programs].join(""));
    return true;
  }
  const file = join(seeds, "articles", `${article_id}.yaml`);
  if (existsSync(file) && !values.force)
    return fail(`${nameOf(file)} is there already: give --id, or --force to write over it`);
  // What a person has reviewed is never lost to a draft.
  if (existsSync(file) && !/^ {2}status: draft$/m.test(readFileSync(file, "utf8")))
    return fail(`${nameOf(file)} is no draft any more: give --id`);
  const folder = originalsHome(seeds, values.originals);
  if (!(await keepOriginal(path, article, folder)))
    return fail(`${nameOf(join(folder, name))} is another file of that name: rename the article`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, record);
  const { text: located, problems: unplaceable } = await placePhrases(file, (original) =>
    readOriginal([folder], original),
  );
  if (located !== null) writeFileSync(file, located);
  appendFileSync(join(seeds, "organizations.yaml"), organizations);
  appendFileSync(join(seeds, "programs.yaml"), programs);
  const { events, amounts, counts } = draft.record;
  const parts = [
    `${events.length} events, ${amounts.length} amounts, ${counts.length} counts`,
    `${draft.organizations.length} organizations and ${draft.programs.length} programs proposed`,
    `${unplaced.length} numbers left to place`,
  ];
  process.stdout.write(`${nameOf(file)}: ${parts.join("; ")}\n`);
  return report(unplaceable) === 0;
}

await command("draft", run);
