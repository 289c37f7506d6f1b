import type { NetworkNode } from "../model/chart.ts";
import type { WholeNetwork } from "../model/network-finding.ts";
import { valuesOf } from "../model/vocabulary.ts";
import { column, rowReader } from "./columns.ts";
import type { FactIndex } from "./facts.ts";
import { organizationsNamed } from "./filter.ts";
import type { Place } from "./load.ts";
import { organizationRanks } from "./organizations.ts";
import { firstOf } from "./ranks.ts";
import { tiesOf } from "./relations.ts";

/** The edges that are told, how often each is, and how many occasions each organization has. */
interface Counted {
  told: Int32Array;
  counts: Uint32Array;
  occasions: Uint32Array;
  /** 1 for organizations that are chosen. */
  wanted: Uint8Array;
  /** Companies that are filtered by. */
  named: readonly string[];
  /** How many of a side may be drawn. */
  most: number;
}

/** The organizations that are drawn: those chosen, then those tied to them, then those with most occasions. */
export function networkBodies(
  index: FactIndex,
  { told, counts, occasions, wanted, named, most }: Counted,
) {
  const { isCompany } = index;
  const { edges, pairs } = tiesOf(index);
  const ranks = organizationRanks(index);
  const isNamed = named.length === 0 ? null : organizationsNamed(index, named, true);
  const near = new Float64Array(occasions.length);
  const partners = new Uint32Array(occasions.length);
  const companies = new Uint32Array(occasions.length);
  const seen = new Uint8Array(pairs);
  for (const own of told) {
    const [a, b, pair] = [edges.a[own]!, edges.b[own]!, edges.pair[own]!];
    if (wanted[a] === 1) near[b]! += counts[own]!;
    if (wanted[b] === 1) near[a]! += counts[own]!;
    if (seen[pair] === 1) continue;
    seen[pair] = 1;
    partners[a]! += 1;
    partners[b]! += 1;
    const [company, agency] = isCompany[a] === 1 ? [a, b] : [b, a];
    if (edges.crosses[own] === 1 && (!isNamed || isNamed[company] === 1)) companies[agency]! += 1;
  }

  wanted.forEach((is, org) => is === 1 && (near[org] = Number.MAX_VALUE));
  const isIn = new Uint8Array(occasions.length);
  for (const side of [0, 1]) {
    const own: number[] = [];
    for (let org = 0; org < occasions.length; org += 1)
      if (occasions[org]! > 0 && isCompany[org] === side) own.push(org);
    for (const org of firstOf(own, most, (a, b) => near[b]! - near[a]! || occasions[b]! - occasions[a]! || ranks[a]! - ranks[b]!)) isIn[org] = 1; // prettier-ignore
  }
  const topmost = (org: number): number => {
    let top = org;
    while (index.parents[top]! >= 0) top = index.parents[top]!;
    return top;
  };
  /** How many groups the companies belong to that are tied to an agency. */
  const groupsOf = (body: number): number => {
    const groups = new Set<number>();
    for (const own of told) {
      if (edges.crosses[own] !== 1) continue;
      const [a, b] = [edges.a[own]!, edges.b[own]!];
      const company = a === body ? b : b === body ? a : -1;
      if (company >= 0 && (!isNamed || isNamed[company] === 1)) groups.add(topmost(company));
    }
    return groups.size;
  };
  const ids = column(index.tables, "organizations", "org_id");
  return {
    isIn,
    found: (tied: ReadonlySet<number>): WholeNetwork => {
      let [first, second] = [-1, -1];
      const number = (org: number) => (org < 0 ? 0 : companies[org]!);
      for (let org = 0; org < companies.length; org += 1)
        if (companies[org]! > number(first)) [first, second] = [org, first];
        else if (companies[org]! > number(second)) second = org;
      return {
        partners: new Map([...tied].map((org) => [ids.at(org), partners[org]!])),
        broadest:
          first < 0 || number(first) === number(second)
            ? null
            : { org_id: ids.at(first), companies: number(first), groups: groupsOf(first) },
      };
    },
  };
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
