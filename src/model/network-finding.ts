import type { NetworkEdge, NetworkNode, NetworkPair } from "./chart.ts";
import { capitalized, nameInEnglish } from "./english-name.ts";
import { withParticle } from "./particle.ts";
import type { Locale } from "./vocabulary.ts";

type Title = Record<Locale, string>;

const partnersOf = (id: string, edges: readonly NetworkEdge[]): string[] => [
  ...new Set(
    edges.flatMap(({ a_org_id, b_org_id }) =>
      a_org_id === id ? [b_org_id] : b_org_id === id ? [a_org_id] : [],
    ),
  ),
];

/** What is true of all that is tied, where only the largest of it is drawn. */
export interface WholeNetwork {
  /** To how many others each of the nodes is tied. */
  partners: ReadonlyMap<string, number>;
  /** The agency that is tied to most companies, of `named` ones alone; null for none, or where two are. `groups`: a company and those below it counted once. */
  broadest: { org_id: string; companies: number; groups: number } | null;
}

/**
 * The network's title: of two chosen organizations what they share, of one whom it is tied to,
 * else the agency with ties to most companies; of `named` ones alone where the reader filters by them,
 * for the others are drawn only because they took part as well.
 */
export function networkFinding(
  nodes: readonly NetworkNode[],
  edges: readonly NetworkEdge[],
  chosen: readonly string[],
  pair: NetworkPair | null = null,
  named: ReadonlySet<string> | null = null,
  whole: WholeNetwork = wholeOf(nodes, edges, named),
): Title {
  const byId = new Map(nodes.map((node) => [node.org_id, node]));
  const [first, second] = chosen.map((id) => byId.get(id));
  if (first && second && pair) return ofPair(first, second, pair);
  if (first) {
    const partners = partnersOf(first.org_id, edges).flatMap((id) => byId.get(id) ?? []);
    if (partners.length > 0) return ofOne(first, partners, whole.partners.get(first.org_id) ?? 0);
  }
  const most = byId.get(whole.broadest?.org_id ?? "");
  const companies = whole.broadest?.companies ?? 0;
  if (!most || companies < 2) return { ko: "누가 누구와 함께했나", en: "Who worked with whom" };
  if (named !== null)
    return {
      ko: `고른 기업 가운데 ${companies}곳이 ${withParticle(most.name_ko, "와/과")} 이어져 있다`,
      en: `${companies} of the chosen companies are tied to ${nameInEnglish(most)}`,
    };
  const groups = whole.broadest?.groups ?? companies;
  const grouped = groups < companies;
  return {
    ko: `가장 많은 기업과 이어진 곳은 ${most.name_ko}(기업 ${companies}곳${grouped ? `, 계열을 하나로 세면 ${groups}곳` : ""})이다`,
    en: `The body tied to most companies is ${nameInEnglish(most)}, with ${companies}${grouped ? ` (${groups} counting each group once)` : ""}`,
  };
}

/** Where all that is tied is drawn. */
function wholeOf(
  nodes: readonly NetworkNode[],
  edges: readonly NetworkEdge[],
  named: ReadonlySet<string> | null,
): WholeNetwork {
  const sides = new Map(nodes.map(({ org_id, side }) => [org_id, side]));
  const partners = new Map(nodes.map(({ org_id }) => [org_id, partnersOf(org_id, edges)]));
  const isCounted = (id: string) =>
    sides.get(id) === "company" && (named === null || named.has(id));
  const [most, next] = nodes
    .filter(({ side }) => side === "agency")
    .map(({ org_id }) => ({ org_id, companies: partners.get(org_id)!.filter(isCounted).length }))
    .sort((a, b) => b.companies - a.companies);
  // Nodes do not tell their groups.
  const broadest =
    most && most.companies !== next?.companies ? { ...most, groups: most.companies } : null;
  return { broadest, partners: new Map([...partners].map(([id, ids]) => [id, ids.length])) };
}

function ofOne(chosen: NetworkNode, partners: readonly NetworkNode[], all: number): Title {
  const some = (nameOf: (node: NetworkNode) => string, comma: string) =>
    partners.slice(0, 3).map(nameOf).join(comma);
  const korean = some(({ name_ko }) => name_ko, "·");
  const more = all - 3;
  const whom = more > 0 ? `${korean} 등 ${all}곳과` : withParticle(korean, "와/과");
  return {
    ko: `${withParticle(chosen.name_ko, "은/는")} ${whom} 이어져 있다`,
    en: capitalized(
      `${nameInEnglish(chosen)} is tied to ${some(nameInEnglish, ", ")}${more > 0 ? ` and ${more === 1 ? "one" : more} more` : ""}`,
    ),
  };
}

function ofPair(a: NetworkNode, b: NetworkNode, { occasions, partners }: NetworkPair): Title {
  const both = {
    ko: `${withParticle(a.name_ko, "와/과")} ${withParticle(b.name_ko, "은/는")}`,
    en: `${nameInEnglish(a)} and ${nameInEnglish(b)}`,
  };
  const n = partners.length;
  if (occasions > 0)
    return {
      ko: `${both.ko} ${occasions}건으로 이어져 있다`,
      en: `${capitalized(both.en)} share ${occasions === 1 ? "one occasion" : `${occasions} occasions`}`,
    };
  if (n > 0)
    return {
      ko: `${both.ko} 바로 이어져 있지 않고, 이어진 곳 ${n}곳이 겹친다`,
      en: `${capitalized(both.en)} are not tied directly, but share ${n === 1 ? "one partner" : `${n} partners`}`,
    };
  return {
    ko: `${both.ko} 이어진 데가 없다`,
    en: `Nothing ties ${both.en}`,
  };
}
