import { column, references, rowReader } from "./columns.ts";
import { factAt } from "./fact-space.ts";
import type { FactIndex } from "./facts.ts";

/** Filters change none of them: worked out once for a set of tables. */
const known = new WeakMap<FactIndex, Int32Array>();

/** The fact behind each relation: its event, else its program, else the membership that it says; -1 for none. */
export function occasionsOf(index: FactIndex): Int32Array {
  const found = known.get(index) ?? readOccasions(index);
  known.set(index, found);
  return found;
}

function readOccasions(index: FactIndex): Int32Array {
  const { tables, start } = index;
  const ids = column(tables, "relations", "event_id");
  const events = references(ids, index.events);
  const programs = references(column(tables, "relations", "program_id"), index.programs);
  const memberships = membershipsByPair(index);
  const relationAt = rowReader(tables, "relations");
  return Int32Array.from({ length: ids.length }, (_, row) => {
    if (events[row]! >= 0) return start.events + index.eventOf[events[row]!]!;
    if (programs[row]! >= 0) return start.programs + programs[row]!;
    const { kind, a_org_id, b_org_id, article_id } = relationAt(row);
    if (kind !== "membership") return -1;
    const membership =
      memberships.get(`${a_org_id} ${b_org_id} ${article_id}`) ??
      memberships.get(`${b_org_id} ${a_org_id} ${article_id}`);
    return membership === undefined ? -1 : start.memberships + membership;
  });
}

/** A relation does not name its membership; member, body and article do. The first in the table counts. */
function membershipsByPair({ tables }: FactIndex): Map<string, number> {
  const membershipAt = rowReader(tables, "memberships");
  const rows = new Map<string, number>();
  for (let row = tables.memberships.totalRows() - 1; row >= 0; row -= 1) {
    const { org_id, body_org_id, article_id } = membershipAt(row);
    rows.set(`${org_id} ${body_org_id} ${article_id}`, row);
  }
  return rows;
}

/** Id and name of an event, a program or (by its body) a membership. */
export function occasionReader(index: FactIndex) {
  const { tables, organizations } = index;
  const eventAt = rowReader(tables, "events");
  const programAt = rowReader(tables, "programs");
  const membershipAt = rowReader(tables, "memberships");
  const organizationAt = rowReader(tables, "organizations");
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
