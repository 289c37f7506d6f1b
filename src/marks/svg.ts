import { fontFamily, type Weight } from "./text.ts";

export type Attributes = Record<string, string | number | null | undefined>;
export type Child = Node | string | null;

export interface Pen {
  /** Makes one SVG element; numbers are rounded to a tenth of a pixel, null attributes left out. */
  (name: string, attributes?: Attributes, children?: Child[]): SVGElement;
  /** The drawing that it makes, for ids in it. */
  readonly drawing: string;
}

const namespace = "http://www.w3.org/2000/svg";

/** A tenth of a pixel is finer than the eye, and keeps files short and the same everywhere. */
export const round = (x: number): number => Math.round(x * 10) / 10;

/**
 * `drawing` is to differ between drawings of which a page shows one and hides another, as it does with
 * the narrow and the wide one: what an id in a hidden one stands for is not painted.
 */
export function penFor(document: Document, drawing = ""): Pen {
  const pen = (name: string, attributes: Attributes = {}, children: Child[] = []) => {
    const element = document.createElementNS(namespace, name) as SVGElement;
    for (const [key, value] of Object.entries(attributes))
      if (value !== null && value !== undefined)
        element.setAttribute(key, String(typeof value === "number" ? round(value) : value));
    for (const child of children)
      if (child !== null)
        element.appendChild(typeof child === "string" ? document.createTextNode(child) : child);
    return element;
  };
  return Object.assign(pen, { drawing });
}

export interface TextStyle {
  size: number;
  fill: string;
  weight?: Weight;
  anchor?: "start" | "middle" | "end";
  /** A halo in this colour, where a line may pass behind the words. */
  halo?: string;
  /** Its width in pixels, 3 when not given; half of it shows around the letters. */
  haloWidth?: number;
}

/** One line of words; `y` is its middle, so that it sits level with marks. */
export function words(pen: Pen, x: number, y: number, text: string, style: TextStyle): SVGElement {
  const { size, fill, weight = "regular", anchor = "start", halo, haloWidth = 3 } = style;
  return pen(
    "text",
    {
      x,
      // Pretendard's capitals and syllables are centred 0.355 em above the baseline.
      y: y + size * 0.355,
      "font-size": size,
      "font-weight": weight === "semibold" ? 600 : null,
      // Always said: Plot hangs "middle" on what it draws in.
      "text-anchor": anchor,
      fill,
      ...(halo === undefined
        ? {}
        : {
            stroke: halo,
            "stroke-width": haloWidth,
            "stroke-linejoin": "round",
            "paint-order": "stroke",
          }),
    },
    [text],
  );
}

/** The picture itself; what is in it is read in order, the decoration is hidden from readers. */
export function picture(
  pen: Pen,
  name: string,
  { width, height, label }: { width: number; height: number; label: string },
  children: Child[],
): SVGSVGElement {
  const svg = pen(
    "svg",
    {
      class: `mark mark-${name}`,
      width,
      height: Math.ceil(height),
      viewBox: `0 0 ${width} ${Math.ceil(height)}`,
      "font-family": fontFamily,
      role: "graphics-document",
      "aria-label": label,
    },
    children,
  ) as SVGSVGElement;
  svg.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns", namespace);
  return svg;
}

export interface Fact {
  /** `TABLE:ID`. */
  id: string;
  /** What a screen reader says, and the tip shows. */
  label: string;
  /** The rectangle that takes the pointer, also between thin strokes; null when the fact brings its own. */
  target: { x: number; y: number; width: number; height: number } | null;
  attributes?: Attributes;
}

/** One drawn fact: focus, drawer and lighting-up hang on its `data-id`. */
export function fact(pen: Pen, { id, label, target, attributes }: Fact, children: Child[]) {
  return pen(
    "g",
    { class: "fact", "data-id": id, role: "img", "aria-label": label, ...attributes },
    [
      pen("title", {}, [label]),
      target && pen("rect", { class: "target", ...target, fill: "none", "pointer-events": "all" }),
      ...children,
    ],
  );
}

export const decoration = (pen: Pen, name: string, children: Child[]): SVGElement =>
  pen("g", { class: name, "aria-hidden": "true" }, children);
