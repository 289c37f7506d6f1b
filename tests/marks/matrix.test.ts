import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { matrix } from "../../src/marks/matrix.ts";
import { network } from "../../src/marks/network.ts";
import { rows } from "../gallery/network.ts";

const document = parseHTML("<!doctype html><html><body></body></html>")
  .document as unknown as Document;
const options = { width: 960, locale: "ko" as const, theme: "light" as const, document };
const attribute = (svg: SVGElement, name: string) =>
  [...svg.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? "");
const idsOf = (svg: SVGElement) => attribute(svg, "data-ids").flatMap((ids) => ids.split(" "));

test("a cell for every pair across, with all its ties, wide and narrow", () => {
  const side = new Map(rows.nodes.map((node) => [node.org_id, node.side]));
  const across = rows.edges.filter((edge) => side.get(edge.a_org_id) !== side.get(edge.b_org_id));
  const expected = across.flatMap(({ relation_ids }) =>
    relation_ids.map((id) => `relations:${id}`),
  );
  for (const width of [960, 360]) {
    const svg = matrix(rows, { ...options, width });
    expect(idsOf(svg).sort()).toEqual(expected.sort());
    expect(attribute(svg, "data-ids")).toHaveLength(5);
  }
});

test("rows and columns stand in rank order, and those without a tie across are left out", () => {
  const svg = matrix(rows, options);
  const organizations = attribute(svg, "data-id").filter((id) => id.startsWith("organizations:"));
  expect(organizations.map((id) => id.slice("organizations:".length))).toEqual([
    "markets",
    "merchants",
    "islands",
    "haetsal",
    "bada",
    "sanmaru",
  ]);
});

test("strokes tell the kinds as the diagram's do", () => {
  const dashes = (svg: SVGElement, kind: string) =>
    svg.querySelector(`.edge-${kind}`)?.getAttribute("stroke");
  const [one, two] = [matrix(rows, options), network(rows, options)];
  for (const kind of ["agreement", "award", "participation", "selection"])
    expect(dashes(one, kind)).toBe(dashes(two, kind));
});

test("of two chosen, their cell stands out, partners of both stay, the rest recedes", () => {
  const svg = network(rows, { ...options, selected: ["haetsal", "markets"] });
  const strength = (id: string) =>
    ["chosen", "usual", "receded"].filter((name) =>
      svg.querySelector(`[data-id="${id}"]`)?.classList.contains(name),
    );
  expect(strength("organizations:haetsal")).toEqual(["chosen"]);
  expect(strength("relations:haetsal-markets-agreement-1")).toEqual(["chosen"]);
  expect(strength("organizations:merchants")).toEqual(["usual"]);
  expect(strength("relations:haetsal-merchants-joint_program-1")).toEqual(["usual"]);
  expect(strength("organizations:sanmaru")).toEqual(["receded"]);
  expect(strength("relations:markets-islands-support-1")).toEqual(["receded"]);
});
