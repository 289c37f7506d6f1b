import { textWidth } from "../../src/marks/text.ts";

interface Words {
  text: string;
  x0: number;
  x1: number;
  y0: number;
  y1: number;
  /** Not shown before its mark is pointed at: it may cover other words. */
  late: boolean;
}

const number = (element: Element, name: string): number => Number(element.getAttribute(name) ?? 0);

/** How far the groups around `element` move it. */
function shiftOf(element: Element): [number, number] {
  let [x, y] = [0, 0];
  for (let at: Element | null = element; at; at = at.parentElement) {
    const [, dx, dy] =
      /translate\(([-\d.]+),?\s*([-\d.]+)?\)/.exec(at.getAttribute("transform") ?? "") ?? [];
    x += Number(dx ?? 0);
    y += Number(dy ?? 0);
  }
  return [x, y];
}

const inherited = (element: Element, name: string): string | null => {
  for (let at: Element | null = element; at; at = at.parentElement)
    if (at.hasAttribute(name)) return at.getAttribute(name);
  return null;
};

/** Every line of words of a picture with the box that it takes. */
function wordsOf(svg: SVGElement): Words[] {
  return [...svg.querySelectorAll("text")].map((element) => {
    const text = element.textContent ?? "";
    const size = Number(inherited(element, "font-size") ?? 10);
    const weight = inherited(element, "font-weight") === "600" ? "semibold" : "regular";
    const width = textWidth(text, size, weight);
    const [dx, dy] = shiftOf(element);
    const share =
      { start: 0, middle: 0.5, end: 1 }[inherited(element, "text-anchor") ?? "start"] ?? 0;
    const x0 = number(element, "x") + dx - width * share;
    // Plot gives the baseline's shift in em.
    const baseline =
      number(element, "y") + dy + Number.parseFloat(element.getAttribute("dy") ?? "0") * size;
    const late = inherited(element, "visibility") === "hidden";
    return {
      text,
      late,
      x0,
      x1: x0 + width,
      y0: baseline - size * 0.75,
      y1: baseline + size * 0.1,
    };
  });
}

/** Words that run out of the picture by more than a pixel. */
export function outsideOf(svg: SVGElement): string[] {
  const [width, height] = [number(svg, "width"), number(svg, "height")];
  return wordsOf(svg)
    .filter(({ x0, x1, y0, y1 }) => x0 < -1 || y0 < -1 || x1 > width + 1 || y1 > height + 1)
    .map(({ text }) => text);
}

/** Pairs of words that lie on each other. */
export function overlapsOf(svg: SVGElement): string[] {
  const all = wordsOf(svg).filter(({ late }) => !late);
  return all.flatMap((a, i) =>
    all
      .slice(i + 1)
      .filter(
        (b) => a.x0 + 0.5 < b.x1 && b.x0 + 0.5 < a.x1 && a.y0 + 0.5 < b.y1 && b.y0 + 0.5 < a.y1,
      )
      .map((b) => `${a.text} | ${b.text}`),
  );
}
