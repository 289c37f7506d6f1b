import type { FundingHeading, FundingRow } from "../model/chart.ts";
import { boundsOf, formatEdtf } from "../model/edtf.ts";
import type { ViewState } from "../model/view-state.ts";
import type { Amount } from "./claims.ts";
import { column, rowReader } from "./columns.ts";
import { dayOf } from "./days.ts";
import type { FactIndex } from "./facts.ts";
import { listOf } from "./lists.ts";

type Owner = FundingRow["owner"];

/**
 * Whose row an amount is: its actor's, else its program's, else (where several act) it goes by its
 * event or, without one, by its article. `program_id` is also given beside an actor: its own, or
 * the only one of its event.
 */
export function owners(index: FactIndex): (row: number, amount: Amount) => Owner {
  const { tables, start } = index;
  const organizationAt = rowReader(tables, "organizations");
  const programAt = rowReader(tables, "programs");
  const eventAt = rowReader(tables, "events");
  const articleAt = rowReader(tables, "articles");
  return (row, { actor_org_id }) => {
    const programs = listOf(index.programsOf, start.amounts + row);
    const program = programs.length === 1 ? programAt(programs[0]!) : null;
    const program_id = program?.program_id ?? null;
    const actor = index.organizations.get(actor_org_id ?? "");
    const name = actor === undefined ? program : organizationAt(actor);
    const org_id = actor === undefined ? null : actor_org_id;
    if (name) return { name_ko: name.name_ko, name_en: name.name_en, org_id, program_id };
    const event = index.event.amounts[row]!;
    const article = index.article.amounts[row]!;
    const told = event >= 0 ? eventAt(event) : article >= 0 ? articleAt(article) : null;
    return { name_ko: told?.title_ko ?? "", name_en: told?.title_en ?? "", org_id, program_id };
  };
}

/** What an amount is sorted under: its owner, its program, or the year in which it was announced. */
export function headings(
  index: FactIndex,
  by: ViewState["by"],
): (row: number, owner: Owner) => FundingHeading | null {
  if (by === "company")
    return (_, { org_id, program_id, name_ko, name_en }) => ({
      id: org_id ?? program_id ?? name_ko,
      name_ko,
      name_en,
    });
  if (by === "year") return years(index);
  const programAt = rowReader(index.tables, "programs");
  return (_, { program_id }) => {
    if (program_id === null) return null;
    const { name_ko, name_en } = programAt(index.programs.get(program_id)!);
    return { id: program_id, name_ko, name_en };
  };
}

/** The year of an amount's event, else of its article: the years in question where it is vague. */
function years({ tables, event, article, start, from, to }: FactIndex) {
  const published = column(tables, "articles", "published");
  return (row: number): FundingHeading | null => {
    const told = event.amounts[row]!;
    const days =
      told >= 0
        ? { from: dayOf(from[start.events + told]!), to: dayOf(to[start.events + told]!) }
        : boundsOf(published.at(article.amounts[row]!));
    const [first = "", last = ""] = [days.from?.slice(0, 4), days.to?.slice(0, 4)];
    if (first === "" && last === "") return null;
    const id = first === last ? first : `[${first}..${last}]`;
    return { id, name_ko: formatEdtf(id, "ko"), name_en: formatEdtf(id, "en") };
  };
}
