import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { exhibits } from "../gallery/funding.ts";

interface Target {
  id: string;
  x: number;
  y: number;
  right: number;
  bottom: number;
}

/** Where each fact of an exhibit is touched and framed. */
function targetsOf(name: string, width: number): Target[] {
  const { draw } = exhibits.find((exhibit) => exhibit.name === name)!;
  const { document } = parseHTML("<html><body></body></html>");
  const svg = draw({ width, locale: "ko", theme: "light", document });
  return [...svg.querySelectorAll(".fact")].map((fact) => {
    const target = fact.querySelector(".target")!;
    const [x, y, wide, high] = ["x", "y", "width", "height"].map((at) =>
      Number(target.getAttribute(at)),
    ) as [number, number, number, number];
    return { id: fact.getAttribute("data-id")!, x, y, right: x + wide, bottom: y + high };
  });
}

describe.each(exhibits.map(({ name }) => name).filter((name) => name !== "funding-empty"))(
  "%s",
  (name) => {
    test("in a narrow picture a finger hits every claim, and no two at once", () => {
      const targets = targetsOf(name, 360);
      expect(targets.length).toBeGreaterThan(0);
      for (const { id, x, y, right, bottom } of targets) {
        expect(bottom - y, id).toBeGreaterThanOrEqual(26);
        expect(right - x, id).toBeGreaterThanOrEqual(24);
      }
      // What lies in a bar, its words inside it, takes its place from the bar.
      const inBar = (one: Target) =>
        targets.some((bar) => bar !== one && one.y >= bar.y && one.bottom <= bar.bottom + 1);
      const own = targets.filter((one) => !inBar(one));
      for (const { id, y, bottom } of own) expect(bottom - y, id).toBeGreaterThanOrEqual(43);
      for (const [i, one] of own.entries())
        for (const other of own.slice(i + 1))
          expect(
            one.bottom <= other.y + 2 || other.bottom <= one.y + 2,
            `${one.id} and ${other.id}`,
          ).toBe(true);
    });
  },
);
