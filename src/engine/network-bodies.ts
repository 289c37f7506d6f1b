import type { NetworkNode } from "../model/chart.ts";
import { valuesOf } from "../model/vocabulary.ts";
import { rowReader } from "./columns.ts";
import type { FactIndex } from "./facts.ts";
import type { Place } from "./load.ts";
import { organizationRanks } from "./organizations.ts";
import { firstOf } from "./ranks.ts";
import type { TieCounts } from "./tie-counts.ts";

/** 1 for organizations that are drawn: those chosen, then those tied to them, then those with most occasions; `most` of a side. */
export function networkBodies(
  index: FactIndex,
  { occasions, near }: TieCounts,
  wanted: ReadonlySet<number>,
  most: number,
): Uint8Array {
  const { isCompany } = index;
  const ranks = organizationRanks(index);
  const rest = (org: number) => Number(!wanted.has(org));
  const order = (a: number, b: number) => rest(a) - rest(b) || near[b]! - near[a]! || occasions[b]! - occasions[a]! || ranks[a]! - ranks[b]!; // prettier-ignore
  const isIn = new Uint8Array(occasions.length);
  for (const side of [0, 1]) {
    const own: number[] = [];
    for (let org = 0; org < occasions.length; org += 1)
      if (occasions[org]! > 0 && isCompany[org] === side) own.push(org);
    for (const org of firstOf(own, most, order)) isIn[org] = 1;
  }
  return isIn;
}

/** The agency that is tied to most companies, or -1 where two are; and how many those are. */
export function broadestOf(companies: Uint32Array): { agency: number; companies: number } {
  let [first, second] = [-1, -1];
  const number = (org: number) => (org < 0 ? 0 : companies[org]!);
  for (let org = 0; org < companies.length; org += 1)
    if (companies[org]! > number(first)) [first, second] = [org, first];
    else if (companies[org]! > number(second)) second = org;
  return { agency: number(first) === number(second) ? -1 : first, companies: number(first) };
}

/** Organizations as nodes: companies first, then by place; those without one below, by id. */
export function placed(
  index: FactIndex,
  orgs: readonly number[],
  occasions: Uint32Array,
  layout: readonly Place[],
): NetworkNode[] {
  const ranks = organizationRanks(index);
  const organizationAt = rowReader(index.tables, "organizations");
  const places = new Map(layout.map((place) => [place.org_id, place]));
  let below = layout.reduce((most, { rank }) => Math.max(most, rank), -1) + 1;
  const sides = valuesOf("side");
  return [...orgs]
    .sort((a, b) => ranks[a]! - ranks[b]!)
    .map((org): NetworkNode & { id: number } => {
      const { org_id, name_ko, name_en, kind, side } = organizationAt(org);
      const { rank, x, y } = places.get(org_id) ?? { rank: below++, x: 0, y: 0 };
      return { org_id, name_ko, name_en, kind, side, rank, x, y, occasions: occasions[org]!, id: ranks[org]! }; // prettier-ignore
    })
    .sort((a, b) => sides.indexOf(a.side) - sides.indexOf(b.side) || a.rank - b.rank || a.id - b.id)
    .map(({ id: _, ...node }) => node);
}
