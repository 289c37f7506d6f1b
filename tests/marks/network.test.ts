import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { network } from "../../src/marks/network.ts";
import { textWidth } from "../../src/marks/text.ts";
import type { NetworkEdge, NetworkNode } from "../../src/model/chart.ts";

const document = parseHTML("<!doctype html><html><body></body></html>")
  .document as unknown as Document;
const options = { width: 960, locale: "ko" as const, theme: "light" as const, document };

const node = (i: number, [x, y]: [number, number], name_ko: string): NetworkNode => ({
  org_id: `org-${i}`,
  name_ko,
  name_en: `Body number ${i}`,
  kind: "association",
  side: "agency",
  rank: i,
  x,
  y,
  occasions: 30 - i,
});
const edge = (a: number, b: number): NetworkEdge => ({
  a_org_id: `org-${a}`,
  b_org_id: `org-${b}`,
  kind: "agreement",
  relation_ids: [`${a}-${b}`],
});
const bodies = [0, 1, 2, 3, 4, 5].map((i) => node(i, [i * 40, 0], `${i}번째 상인회`));

test.each(["sides", "map"] as const)(
  "%s: the focus frame lies over the name's halo and ends before its letters",
  (layout) => {
    for (const width of [360, 960]) {
      const svg = network({ nodes: bodies, edges: [edge(0, 2)] }, { ...options, width, layout });
      for (const one of svg.querySelectorAll(".nodes .fact")) {
        const frame = one.lastElementChild!;
        expect(frame.getAttribute("class")).toBe("target");
        const number = (name: string) => Number(frame.getAttribute(name));
        const [left, top] = [number("x") - 1, number("y") - 1];
        const [right, bottom] = [left + number("width") + 2, top + number("height") + 2];
        for (const line of one.querySelectorAll("text")) {
          const [x, size] = [
            Number(line.getAttribute("x")),
            Number(line.getAttribute("font-size")),
          ];
          const anchor = line.getAttribute("text-anchor");
          const wide = textWidth(line.textContent ?? "", size, "regular");
          const from = anchor === "start" ? x : anchor === "end" ? x - wide : x - wide / 2;
          // Letters stand about the baseline: what is above them is the line's own room.
          const base = Number(line.getAttribute("y"));
          const isApart =
            from >= right || from + wide <= left || base <= top || base - size * 0.71 >= bottom;
          expect(isApart, `${layout} ${width}: ${line.textContent}`).toBe(true);
        }
      }
    }
  },
);

test("the heads of the columns stay in the picture, however short the names below them are", () => {
  const short = bodies.map((body) => ({ ...body, name_en: "KT" }));
  const companies = short.map((body) => ({
    ...body,
    org_id: `company-${body.org_id}`,
    side: "company" as const,
  }));
  const svg = network(
    { nodes: [...companies, ...short], edges: [] },
    { ...options, width: 328, locale: "en" },
  );
  const heads = [...svg.querySelectorAll(".heads text")];
  expect(heads.map((head) => head.textContent)).toEqual(["Companies", "Agencies and bodies"]);
  for (const head of heads) {
    const x = Number(head.getAttribute("x"));
    const wide = textWidth(head.textContent!, 12);
    const from = head.getAttribute("text-anchor") === "end" ? x - wide : x;
    expect(from).toBeGreaterThanOrEqual(-0.1);
    expect(from + wide).toBeLessThanOrEqual(328.1);
  }
});

describe("ties within a side", () => {
  const edges = [edge(0, 2), edge(0, 3), edge(1, 3), edge(3, 5), edge(0, 5), edge(3, 4)];
  const svg = network({ nodes: bodies, edges }, options);
  /** Where an arc leaves its upper and meets its lower name. */
  const endsOf = (id: string) => {
    const d = svg.querySelector(`[data-id="relations:${id}"] .edge`)?.getAttribute("d") ?? "";
    const [, up, down] = /^M[\d.-]+,([\d.-]+)H.*Q[\d.-]+,([\d.-]+) [\d.,-]+H[\d.-]+$/.exec(d) ?? [];
    return [Number(up), Number(down)];
  };
  const middleOf = (i: number) =>
    Number(svg.querySelector(`[data-id="organizations:org-${i}"]`)?.getAttribute("data-y"));

  test("meet their names within the height of the name, none where another does", () => {
    const met = new Map<number, number[]>();
    for (const { a_org_id, b_org_id, relation_ids } of edges) {
      const ends = endsOf(relation_ids[0] ?? "");
      for (const [n, id] of [a_org_id, b_org_id].entries()) {
        const i = Number(id.slice(-1));
        expect(Math.abs((ends[n] ?? NaN) - middleOf(i))).toBeLessThanOrEqual(6.5);
        met.set(i, [...(met.get(i) ?? []), ends[n] ?? NaN]);
      }
    }
    for (const ends of met.values()) expect(new Set(ends).size).toBe(ends.length);
    expect(met.get(3)).toHaveLength(4);
  });

  test("a single arc meets the middle of its name", () => {
    expect(endsOf("0-2")[1]).toBe(middleOf(2));
    expect(endsOf("1-3")[0]).toBe(middleOf(1));
  });
});

describe("the free map", () => {
  /** Marks so near each other that not all names find room. */
  const crowd = Array.from({ length: 30 }, (_, i) =>
    node(i, [(i % 6) * 3, Math.floor(i / 6) * 2], `${i}번째 소상공인 지원 협의회`),
  );
  const textsOf = (svg: SVGElement, selector: string) =>
    [...svg.querySelectorAll(`${selector} text`)].map((text) => text.textContent);

  test.each([360, 960])("every organization has its name, some of them late, at %d px", (width) => {
    const svg = network({ nodes: crowd, edges: [] }, { ...options, width, layout: "map" });
    const facts = [...svg.querySelectorAll(".nodes .fact")];
    expect(facts).toHaveLength(30);
    for (const fact of facts) expect(fact.querySelectorAll("text").length).toBeGreaterThan(0);
    const late = [...svg.querySelectorAll(".late")];
    expect(late.every((label) => label.getAttribute("visibility") === "hidden")).toBe(true);
    expect(svg.querySelector('[data-id="organizations:org-0"] .late')).toBeNull();
  });

  test("those chosen are named first", () => {
    const svg = network(
      { nodes: crowd, edges: [] },
      { ...options, width: 360, layout: "map", selected: ["org-29"] },
    );
    expect(textsOf(svg, ".late").length).toBeGreaterThan(0);
    expect(svg.querySelector('[data-id="organizations:org-29"] .late')).toBeNull();
  });

  test("wider than high, it stands upright on a phone", () => {
    const svg = network({ nodes: bodies, edges: [] }, { ...options, width: 360, layout: "map" });
    const ys = bodies.map(({ org_id }) =>
      Number(svg.querySelector(`[data-id="organizations:${org_id}"]`)?.getAttribute("data-y")),
    );
    expect(ys).toEqual([...ys].sort((a, b) => a - b));
    expect(new Set(ys).size).toBe(6);
  });
});

test("whom the title is about is set in bold, but not beside one that the reader has chosen", () => {
  const bold = (selected: string[]) => {
    const svg = network(
      { nodes: bodies, edges: [edge(0, 2)] },
      { ...options, selected, leading: "org-2" },
    );
    return [...svg.querySelectorAll(".nodes .fact")]
      .filter((one) => one.querySelector("text")?.getAttribute("font-weight") === "600")
      .map((one) => one.getAttribute("data-id"));
  };
  expect(bold([])).toEqual(["organizations:org-2"]);
  expect(bold(["org-5"])).toEqual(["organizations:org-5"]);
});
