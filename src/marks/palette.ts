import type { ValueOf } from "../model/vocabulary.ts";

/**
 * Every colour of the pictures. Literal, because a picture must look the same in an export or on a
 * host's page, where no stylesheet of ours reaches it. Hues after Okabe and Ito's order of
 * colour-blind safety; nothing is told by hue alone. tests/marks/palette.test.ts computes the contrasts.
 */
export type Theme = "light" | "dark";

export interface MoneyColours {
  /** Bars, on paper. */
  mark: string;
  /** A part inside its whole. */
  deep: string;
  /** A figure that holds for one case only; the upper stretch of a range. */
  soft: string;
  /** Words on paper. */
  text: string;
  onMark: string;
  onDeep: string;
}

export interface CountColours {
  mark: string;
  /** What was received; a part inside its whole. */
  deep: string;
  /** What was only meant, or within reach. */
  soft: string;
}

export interface SpanColours {
  fill: string;
  /** Where it is known to begin, and its lower edge. */
  edge: string;
  text: string;
}

/** Kinds of event that share a glyph and a colour. */
export type Glyph =
  | "agreement"
  | "pledge"
  | "launch"
  | "payment"
  | "award"
  | "fair"
  | "recruitment"
  | "operation"
  | "relocation"
  | "report";

export interface Palette {
  paper: string;
  ink: string;
  /** Second-rank words. */
  quiet: string;
  grid: string;
  /** Between lanes. */
  rule: string;
  /** Counts are no money: they take a hue that no kind of money has. */
  count: CountColours;
  /** Counts of those who help are not of those helped. */
  helper: CountColours;
  money: Record<ValueOf<"amount_group">, MoneyColours>;
  event: Record<Glyph, string>;
  span: Record<"amounts" | "programs", SpanColours>;
  relation: Record<ValueOf<"relation_kind">, string>;
  /** What the reader has chosen. */
  accent: string;
  /** Organizations, chosen or near a chosen one. */
  node: string;
  nodeUsual: string;
  receded: string;
  /** Histogram bars outside and inside the chosen period. */
  bin: string;
  binChosen: string;
}

const light: Palette = {
  paper: "#fbfaf7",
  ink: "#1b1b19",
  quiet: "#66635b",
  grid: "#e3e0d7",
  rule: "#edeae2",
  count: { mark: "#8a5aa0", deep: "#533b5d", soft: "#dbcddf" },
  helper: { mark: "#77746c", deep: "#3f3e3a", soft: "#dcdad3" },
  money: {
    promised: {
      mark: "#34679a",
      deep: "#1c3d60",
      soft: "#c6d7e8",
      text: "#24578c",
      onMark: "#ffffff",
      onDeep: "#ffffff",
    },
    moved: {
      mark: "#1e7b6c",
      deep: "#11473f",
      soft: "#bfe0d8",
      text: "#1a6d60",
      onMark: "#ffffff",
      onDeep: "#ffffff",
    },
    brought_forward: {
      mark: "#b4801f",
      deep: "#6b4a0e",
      soft: "#efdcb5",
      text: "#86600f",
      onMark: "#1b1b19",
      onDeep: "#ffffff",
    },
    sales: {
      mark: "#b8533c",
      deep: "#6f2b1c",
      soft: "#f0cec4",
      text: "#a8442e",
      onMark: "#ffffff",
      onDeep: "#ffffff",
    },
    ceiling: {
      mark: "#77746c",
      deep: "#3f3e3a",
      soft: "#dcdad3",
      text: "#5f5c54",
      onMark: "#ffffff",
      onDeep: "#ffffff",
    },
  },
  event: {
    agreement: "#1e7b6c",
    pledge: "#24578c",
    launch: "#3f3f3c",
    payment: "#b8533c",
    award: "#b07d1f",
    fair: "#8a5aa0",
    recruitment: "#4f7f9e",
    operation: "#77746c",
    relocation: "#77746c",
    report: "#77746c",
  },
  span: {
    amounts: { fill: "#d3e0ee", edge: "#34679a", text: "#1d3f63" },
    programs: { fill: "#e4e2d8", edge: "#85817a", text: "#45433b" },
  },
  relation: {
    agreement: "#1e7b6c",
    joint_program: "#4d4b45",
    funding: "#24578c",
    support: "#4f86bd",
    award: "#a87414",
    selection: "#86600f",
    participation: "#85817a",
    membership: "#8a5aa0",
  },
  accent: "#1e7b6c",
  node: "#1b1b19",
  nodeUsual: "#55534c",
  receded: "#8f8b82",
  bin: "#cfcabd",
  binChosen: "#77746c",
};

const dark: Palette = {
  paper: "#17181b",
  ink: "#eeece6",
  quiet: "#a8a59c",
  grid: "#303236",
  rule: "#26282b",
  count: { mark: "#b79bd3", deep: "#d3c4dd", soft: "#443d4f" },
  helper: { mark: "#a39e93", deep: "#cfcabf", soft: "#3d3b36" },
  money: {
    promised: {
      mark: "#5f94cf",
      deep: "#1e3f66",
      soft: "#2c4259",
      text: "#8ab6e8",
      onMark: "#0f1114",
      onDeep: "#ffffff",
    },
    moved: {
      mark: "#3fa896",
      deep: "#124d44",
      soft: "#1f4640",
      text: "#5cc0ae",
      onMark: "#0f1114",
      onDeep: "#ffffff",
    },
    brought_forward: {
      mark: "#d29f45",
      deep: "#62460f",
      soft: "#4d4024",
      text: "#e0b260",
      onMark: "#0f1114",
      onDeep: "#ffffff",
    },
    sales: {
      mark: "#dc7a63",
      deep: "#6f2a1b",
      soft: "#57332b",
      text: "#eb9480",
      onMark: "#0f1114",
      onDeep: "#ffffff",
    },
    ceiling: {
      mark: "#8f8c84",
      deep: "#3d3c38",
      soft: "#3a3a38",
      text: "#b3b0a7",
      onMark: "#0f1114",
      onDeep: "#ffffff",
    },
  },
  event: {
    agreement: "#46b3a0",
    pledge: "#7fb0e6",
    launch: "#dedbd3",
    payment: "#e07f68",
    award: "#dcab52",
    fair: "#b79bd3",
    recruitment: "#86b4cf",
    operation: "#98958c",
    relocation: "#98958c",
    report: "#98958c",
  },
  span: {
    amounts: { fill: "#25374b", edge: "#5f94cf", text: "#c3d9f0" },
    programs: { fill: "#33342f", edge: "#8f8c84", text: "#d8d5cb" },
  },
  relation: {
    agreement: "#46b3a0",
    joint_program: "#d3d0c8",
    funding: "#7fb0e6",
    support: "#5b8fca",
    award: "#dcab52",
    selection: "#c79a4a",
    participation: "#8f8c84",
    membership: "#b79bd3",
  },
  accent: "#46b3a0",
  node: "#eeece6",
  nodeUsual: "#b9b6ae",
  receded: "#77756e",
  bin: "#3d3f43",
  binChosen: "#98958c",
};

type Tree = { readonly [name: string]: string | Tree };

/** Every colour by its path of names, `money-promised-mark`. */
const pathsOf = (tree: Tree, path: readonly string[] = []): [string, string][] =>
  Object.entries(tree).flatMap(([name, value]) =>
    typeof value === "string"
      ? [[[...path, name].join("-"), value] as [string, string]]
      : pathsOf(value, [...path, name]),
  );

const named = (tree: Tree, path: readonly string[] = []): Tree =>
  Object.fromEntries(
    Object.entries(tree).map(([name, value]) => [
      name,
      typeof value === "string"
        ? `var(--mark-${[...path, name].join("-")})`
        : named(value, [...path, name]),
    ]),
  );

const asTree = (palette: Palette) => palette as unknown as Tree;

/**
 * `page`: what `pageColours` says, so that a page changes its theme without a new drawing, and can
 * be drawn before anyone knows which its reader prefers.
 */
export const palettes: Record<Theme | "page", Palette> = {
  light,
  dark,
  page: named(asTree(light)) as unknown as Palette,
};

/** The style sheet that gives the `page` palette its colours, by the `color-scheme` in force. */
export function pageColours(): string {
  const darkOf = new Map(pathsOf(asTree(dark)));
  const rules = pathsOf(asTree(light)).map(
    ([path, colour]) => `  --mark-${path}: light-dark(${colour}, ${darkOf.get(path)});`,
  );
  return `:root {\n${rules.join("\n")}\n}\n`;
}

/** Relative luminance of `#rrggbb`, 0 to 1 (WCAG 2.2). */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const v = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two `#rrggbb` colours, 1 to 21 (WCAG 2.2). */
export function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}
