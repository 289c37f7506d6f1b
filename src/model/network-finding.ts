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
): Title {
  const byId = new Map(nodes.map((node) => [node.org_id, node]));
  const [first, second] = chosen.map((id) => byId.get(id));
  if (first && second && pair) return ofPair(first, second, pair);
  if (first) {
    const partners = partnersOf(first.org_id, edges).flatMap((id) => byId.get(id) ?? []);
    if (partners.length > 0) return ofOne(first, partners);
  }
  const companies = ({ org_id }: NetworkNode) =>
    partnersOf(org_id, edges).filter(
      (id) => byId.get(id)?.side === "company" && (named === null || named.has(id)),
    ).length;
  const [most, next] = nodes
    .filter(({ side }) => side === "agency")
    .map((node) => ({ node, companies: companies(node) }))
    .sort((a, b) => b.companies - a.companies);
  if (!most || most.companies === next?.companies || most.companies < 2)
    return { ko: "누가 누구와 함께했나", en: "Who worked with whom" };
  if (named !== null)
    return {
      ko: `고른 기업 가운데 ${most.companies}곳이 ${withParticle(most.node.name_ko, "와/과")} 이어져 있다`,
      en: `${most.companies} of the chosen companies are tied to ${nameInEnglish(most.node)}`,
    };
  return {
    ko: `가장 많은 기업과 이어진 곳은 ${most.node.name_ko}(기업 ${most.companies}곳)이다`,
    en: `The body tied to most companies is ${nameInEnglish(most.node)}, with ${most.companies}`,
  };
}

function ofOne(chosen: NetworkNode, partners: readonly NetworkNode[]): Title {
  const some = (nameOf: (node: NetworkNode) => string, comma: string) =>
    partners.slice(0, 3).map(nameOf).join(comma);
  const korean = some(({ name_ko }) => name_ko, "·");
  const more = partners.length - 3;
  const whom = more > 0 ? `${korean} 등 ${partners.length}곳과` : withParticle(korean, "와/과");
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
