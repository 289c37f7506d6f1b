import { codes, column, partReader, references } from "./columns.ts";
import { factAt } from "./fact-space.ts";
import type { FactIndex } from "./facts.ts";
import { perIndex } from "./per-index.ts";

/** The fact behind each relation: its event, else its program, else the membership that it says; -1 for none. */
export const occasionsOf = perIndex((index: FactIndex): Int32Array => {
  const { tables, start, organizations, eventOf } = index;
  const events = references(column(tables, "relations", "event_id"), index.events);
  const programs = references(column(tables, "relations", "program_id"), index.programs);
  const [a, b] = (["a_org_id", "b_org_id"] as const).map((name) =>
    references(column(tables, "relations", name), organizations),
  ) as [Int32Array, Int32Array];
  const kinds = codes(column(tables, "relations", "kind"), ["membership"]);
  const articles = column(tables, "relations", "article_id");
  const memberships = membershipsByPair(index);
  return events.map((event, row) => {
    if (event >= 0) return start.events + eventOf[event]!;
    if (programs[row]! >= 0) return start.programs + programs[row]!;
    if (kinds[row] !== 0) return -1;
    const article = articles.at(row);
    const membership =
      memberships.get(`${a[row]} ${b[row]} ${article}`) ??
      memberships.get(`${b[row]} ${a[row]} ${article}`);
    return membership === undefined ? -1 : start.memberships + membership;
  });
});

/** A relation does not name its membership; member, body and article do. The first in the table counts. */
function membershipsByPair({ tables, organizations }: FactIndex): Map<string, number> {
  const orgs = references(column(tables, "memberships", "org_id"), organizations);
  const bodies = references(column(tables, "memberships", "body_org_id"), organizations);
  const articles = column(tables, "memberships", "article_id");
  const rows = new Map<string, number>();
  for (let row = orgs.length - 1; row >= 0; row -= 1)
    rows.set(`${orgs[row]} ${bodies[row]} ${articles.at(row)}`, row);
  return rows;
}

/** Id and name of an event, a program or (by its body) a membership. */
export function occasionReader(index: FactIndex) {
  const { tables, organizations } = index;
  const eventAt = partReader(tables, "events", ["event_id", "title_ko", "title_en"]);
  const programAt = partReader(tables, "programs", ["program_id", "name_ko", "name_en"]);
  const membershipAt = partReader(tables, "memberships", ["membership_id", "body_org_id"]);
  const organizationAt = partReader(tables, "organizations", ["name_ko", "name_en"]);
  return (fact: number): { id: string; label_ko: string; label_en: string } => {
    const { table, row } = factAt(index, fact);
    if (table === "events") {
      const { event_id, title_ko, title_en } = eventAt(row);
      return { id: event_id, label_ko: title_ko, label_en: title_en };
    }
    if (table === "programs") {
      const { program_id, name_ko, name_en } = programAt(row);
      return { id: program_id, label_ko: name_ko, label_en: name_en };
    }
    const { membership_id, body_org_id } = membershipAt(row);
    const body = organizationAt(organizations.get(body_org_id) ?? 0);
    return { id: membership_id, label_ko: body.name_ko, label_en: body.name_en };
  };
}
