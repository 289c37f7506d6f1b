import type { RegisteredProgram } from "../../src/extract/draft-register.ts";
import type { Registers } from "../../src/extract/draft.ts";
import { registerOf, type RegisteredOrganization } from "../../src/extract/register.ts";
import type { Corpus } from "../records/corpus.ts";
import type { Problem } from "../records/problem.ts";
import { readSeeds } from "../records/read.ts";

const registered = (corpus: Corpus): RegisteredOrganization[] =>
  corpus.organizations.map(({ value: { org_id, name_ko, kind, names } }) => ({
    org_id,
    name_ko,
    kind,
    names: names.map(({ name }) => name),
  }));

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
    organizations: registerOf(registered(corpus)),
    names: new Map(
      organizations.map(({ org_id, name_ko, name_en }) => [org_id, { ko: name_ko, en: name_en }]),
    ),
    programs,
  };
  const own = problems.filter(({ file }) => /(?:organizations|programs)\.yaml$/.test(file));
  return { registers, problems: own };
}

/** The organizations alone, for what needs no programs. */
export const readOrganizations = (seeds: string): RegisteredOrganization[] =>
  registered(readSeeds(seeds).corpus);
