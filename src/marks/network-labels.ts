import type { Locale } from "../model/vocabulary.ts";
import type { NodeLabel, PlacedNode } from "./network-facts.ts";
import { nameLines } from "./network-names.ts";
import type { Strength } from "./network-style.ts";
import { nameOf } from "./options.ts";
import { textWidth } from "./text.ts";

export interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** A tie as a straight line from mark to mark. */
export interface Line {
  a: { x: number; y: number };
  b: { x: number; y: number };
}

const overlaps = (a: Box, b: Box) => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
const isWithin = (a: Box, b: Box) => a.x0 >= b.x0 && a.x1 <= b.x1 && a.y0 >= b.y0 && a.y1 <= b.y1;

/** How much of a line lies in a box, 0 to 1 (Liang and Barsky's clipping). */
function share({ a, b }: Line, { x0, y0, x1, y1 }: Box): number {
  let [from, to] = [0, 1];
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  for (const [step, room] of [
    [-dx, a.x - x0],
    [dx, x1 - a.x],
    [-dy, a.y - y0],
    [dy, y1 - a.y],
  ] as const) {
    if (step === 0 && room < 0) return 0;
    if (step < 0) from = Math.max(from, room / step);
    if (step > 0) to = Math.min(to, room / step);
  }
  return Math.max(0, to - from);
}

interface Place {
  label: NodeLabel;
  box: Box;
}

/** Where a name can stand: beside, above and below its mark, and at its corners; in one line or in more. */
function placesOf(
  { x, y, radius, node }: PlacedNode,
  { size, widths, locale }: { size: number; widths: readonly number[]; locale: Locale },
): Place[] {
  const near = radius + 5;
  /** A little farther off, where ties leave no room close by. */
  const far = near + 9;
  return widths.flatMap((most) => {
    const lines = nameLines(nameOf(node, locale), most, size, "semibold");
    const width = Math.max(...lines.map((line) => textWidth(line, size, "semibold")));
    const height = lines.length * (size + 2);
    const around = (off: number) => {
      const [above, below] = [y - off - height / 2 + 2, y + off + height / 2 - 2];
      return [
        [x + off, y, "start"],
        [x - off, y, "end"],
        [x, above, "middle"],
        [x, below, "middle"],
        [x + radius, above + 2, "start"],
        [x + radius, below - 2, "start"],
        [x - radius, above + 2, "end"],
        [x - radius, below - 2, "end"],
      ] as const;
    };
    return [...around(near), ...around(far)].map(([at, middle, anchor]) => {
      const x0 = anchor === "start" ? at : anchor === "end" ? at - width : at - width / 2;
      const box = {
        x0: x0 - 2,
        x1: x0 + width + 2,
        y0: middle - height / 2,
        y1: middle + height / 2,
      };
      return { label: { x: at, y: middle, anchor, lines }, box };
    });
  });
}

function moveInto({ label, box }: Place, bounds: Box): Place {
  const into = (from: number, to: number, least: number, most: number) =>
    Math.max(0, least - from) - Math.max(0, to - most);
  const x = label.x + into(box.x0, box.x1, bounds.x0, bounds.x1);
  const y = label.y + into(box.y0, box.y1, bounds.y0, bounds.y1);
  return { label: { ...label, x, y }, box };
}

/**
 * Names around their marks, where they cover no other mark or name and least of the ties: first
 * those of what is chosen, then those with most occasions. A name without a free place comes late.
 */
export function placeNames(
  nodes: readonly PlacedNode[],
  ties: readonly Line[],
  {
    size,
    bounds,
    widths,
    locale,
    ofNode,
  }: {
    size: number;
    bounds: Box;
    /** Pixels, of a name in one line and then in more. */
    widths: readonly number[];
    locale: Locale;
    ofNode: (id: string) => Strength;
  },
): void {
  const taken: Box[] = nodes.map(({ x, y, radius }) => ({
    x0: x - radius,
    y0: y - radius,
    x1: x + radius,
    y1: y + radius,
  }));
  const order = { chosen: 0, usual: 1, receded: 2 };
  const inOrder = [...nodes].sort(
    ({ node: a }, { node: b }) =>
      order[ofNode(a.org_id)] - order[ofNode(b.org_id)] ||
      b.occasions - a.occasions ||
      (a.org_id < b.org_id ? -1 : 1),
  );
  for (const placed of inOrder) {
    const places = placesOf(placed, { size, widths, locale });
    const within = places.filter(({ box }) => isWithin(box, bounds));
    const covered = ({ box }: Place) => {
      const parts = ties.map(
        (tie) => share(tie, box) * Math.hypot(tie.b.x - tie.a.x, tie.b.y - tie.a.y),
      );
      return parts.reduce((sum, length) => sum + length, 0);
    };
    const [free] = within
      .filter(({ box }) => !taken.some((other) => overlaps(box, other)))
      .map((place, i) => ({ place, cost: covered(place) + i * 0.5 }))
      .sort((a, b) => a.cost - b.cost);
    if (free) {
      taken.push(free.place.box);
      placed.label = free.place.label;
    } else {
      const [first] = [...within, ...places.map((place) => moveInto(place, bounds))];
      placed.label = first ? { ...first.label, late: true } : null;
    }
  }
}
