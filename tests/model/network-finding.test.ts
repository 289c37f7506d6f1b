import { describe, expect, test } from "vitest";
import type { NetworkEdge, NetworkNode, NetworkPair } from "../../src/model/chart.ts";
import { networkFinding } from "../../src/model/network-finding.ts";

const node = (org_id: string, side: NetworkNode["side"], name_ko: string): NetworkNode => ({
  org_id,
  side,
  kind: side === "company" ? "company" : "association",
  name_ko,
  name_en: org_id,
  rank: 0,
  x: 0,
  y: 0,
  occasions: 1,
});
const nodes = [
  node("a", "company", "SKT"),
  node("b", "company", "11번가"),
  node("p", "agency", "한마음"),
  node("q", "agency", "두레"),
];
const edge = (a_org_id: string, b_org_id: string): NetworkEdge => ({
  a_org_id,
  b_org_id,
  kind: "agreement",
  relation_ids: [`${a_org_id}${b_org_id}`],
});
const edges = [edge("a", "p"), edge("b", "p"), edge("b", "q")];
const pair = (rest: Partial<NetworkPair>): NetworkPair => ({
  a_org_id: "a",
  b_org_id: "b",
  ties: [],
  occasions: 0,
  partners: [],
  programs: [],
  ...rest,
});

describe("the network's title", () => {
  test("names the agency with ties to most companies, unless two have as many", () => {
    expect(networkFinding(nodes, edges, []).ko).toBe(
      "가장 많은 기업과 이어진 곳은 한마음(기업 2곳)이다",
    );
    expect(networkFinding(nodes, [...edges, edge("a", "q")], []).en).toBe("Who worked with whom");
  });
  test("says how many they are where companies of one group are among them", () => {
    const whole = { partners: new Map(), broadest: { org_id: "p", companies: 2, groups: 1 } };
    expect(networkFinding(nodes, edges, [], null, null, whole)).toEqual({
      ko: "가장 많은 기업과 이어진 곳은 한마음(기업 2곳, 계열을 하나로 세면 1곳)이다",
      en: "The body tied to most companies is the p, with 2 (1 counting each group once)",
    });
  });
  test("counts only the companies that are filtered by, for the others took part beside them", () => {
    const three = [...edges, edge("c", "q"), edge("a", "q")];
    const more = [...nodes, node("c", "company", "새벽")];
    expect(networkFinding(more, three, []).ko).toContain("두레(기업 3곳)");
    expect(networkFinding(more, three, [], null, new Set(["a", "c"])).ko).toBe(
      "고른 기업 가운데 2곳이 두레와 이어져 있다",
    );
    expect(networkFinding(more, three, [], null, new Set(["c"])).en).toBe("Who worked with whom");
  });
  test("tells whom the chosen one is tied to", () => {
    expect(networkFinding(nodes, edges, ["b"])).toEqual({
      ko: "11번가는 한마음·두레와 이어져 있다",
      en: "B is tied to the p, the q",
    });
  });
  test("an English title has the article that a body's name takes", () => {
    const shared = pair({ b_org_id: "p", occasions: 2 });
    expect(networkFinding(nodes, edges, ["p", "a"], shared).en).toBe(
      "The p and a share 2 occasions",
    );
  });
  test.each([
    [pair({ occasions: 1 }), "SKT와 11번가는 1건으로 이어져 있다", "A and b share one occasion"],
    [
      pair({ partners: ["p"] }),
      "SKT와 11번가는 바로 이어져 있지 않고, 이어진 곳 1곳이 겹친다",
      "A and b are not tied directly, but share one partner",
    ],
    [pair({}), "SKT와 11번가는 이어진 데가 없다", "Nothing ties a and b"],
  ])("tells what two chosen ones share", (shared, ko, en) => {
    expect(networkFinding(nodes, edges, ["a", "b"], shared)).toEqual({ ko, en });
  });
});
