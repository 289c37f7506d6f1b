import { join } from "node:path";
import * as v from "valibot";
import type { RegisteredProgram } from "../../src/extract/draft-register.ts";
import type { Registers } from "../../src/extract/draft.ts";
import { registerOf, type RegisteredOrganization } from "../../src/extract/register.ts";
import type { Problem } from "../records/problem.ts";
import { readSeeds } from "../records/read.ts";
import { organization } from "../records/shape.ts";
import { readSource } from "../records/source.ts";

type Entry = v.InferOutput<typeof organization>;

const entryOf = ({ org_id, name_ko, kind, names }: Entry): RegisteredOrganization => ({
  org_id,
  name_ko,
  kind,
  names: names.map(({ name }) => name),
});

/** The registers under `seeds`, made ready for recognisers. What is wrong in them comes as problems. */
export function readRegisters(seeds: string): { registers: Registers; problems: Problem[] } {
  const { corpus, problems } = readSeeds(seeds);
  const organizations = corpus.organizations.map(({ value }) => value);
  const programs = corpus.programs.map(
    ({ value: { program_id, name_ko, names } }): RegisteredProgram => ({
      program_id,
      names: [name_ko, ...names],
    }),
  );
  const registers = {
    organizations: registerOf(organizations.map(entryOf)),
    names: new Map(
      organizations.map(({ org_id, name_ko, name_en }) => [org_id, { ko: name_ko, en: name_en }]),
    ),
    programs,
  };
  const own = problems.filter(({ file }) => /(?:organizations|programs)\.yaml$/.test(file));
  return { registers, problems: own };
}

/** The organizations alone, for what needs nothing else of the seeds; rows that do not fit are left out. */
export function readOrganizations(seeds: string): RegisteredOrganization[] {
  const { source } = readSource(join(seeds, "organizations.yaml"));
  const rows: unknown[] = Array.isArray(source.value) ? source.value : [];
  return rows.flatMap((row) => {
    const read = v.safeParse(organization, row);
    return read.success ? [entryOf(read.output)] : [];
  });
}
