import type { ArticlePlace, ArticleStrip, PlaceGroup } from "../model/article-strip.ts";
import { formatNumber } from "../model/number.ts";
import { labelOf, type Locale } from "../model/vocabulary.ts";
import { isNarrow, labelIn, nameOf, type MarkOptions } from "./options.ts";
import { palettes, type Palette } from "./palette.ts";
import { Shelf } from "./shelf.ts";
import { decoration, fact, penFor, picture, words, type Pen } from "./svg.ts";
import { textWidth } from "./text.ts";

export interface StripOptions extends MarkOptions {
  /** Characters that the whole width stands for, so that strips beside each other compare; at least the article's own. */
  longest?: number;
}

/** What each band holds, in the words of the picture and of the lists beside it. */
export const groupNames: Record<PlaceGroup, Record<Locale, string>> = {
  events: { ko: "사건", en: "Events" },
  amounts: { ko: "금액", en: "Amounts" },
  counts: { ko: "수", en: "Counts" },
  programs: { ko: "사업", en: "Programs" },
  parties: { ko: "기업·기관", en: "Who" },
  article: { ko: "기사·그 밖", en: "Other" },
};
const groups = Object.keys(groupNames) as PlaceGroup[];

/** The colour of a group; the band tells it too. */
export const groupColour = (palette: Palette, group: PlaceGroup): string =>
  ({
    events: palette.event.payment,
    amounts: palette.money.promised.mark,
    counts: palette.money.brought_forward.mark,
    programs: palette.accent,
    parties: palette.relation.membership,
    article: palette.quiet,
  })[group];

const labelSize = 12;
const tick = { height: 8, gap: 2, least: 3 };
const pad = 4;
const between = 6;
const axis = 22;

interface Placed<P> {
  place: P;
  x: number;
  y: number;
  width: number;
}

interface Band {
  group: PlaceGroup;
  top: number;
  height: number;
  ticks: Placed<ArticlePlace>[];
  hollow: Placed<ArticleStrip["ignored"][number]>[];
}

/** Pixels where the strip begins and what a character takes. */
function plane({ characters }: ArticleStrip, { width, locale, longest = 0 }: StripOptions) {
  const narrow = isNarrow(width);
  const names = groups.map((group) => textWidth(groupNames[group][locale], labelSize));
  const left = narrow ? 0 : Math.round(Math.max(...names) + 14);
  const scale = (width - left - 1) / Math.max(1, longest, characters);
  return { narrow, left, x: (character: number) => left + character * scale };
}

type Plane = ReturnType<typeof plane>;

/** Bands from top to bottom, only those that hold something; what overlaps is stacked. */
function bandsOf(strip: ArticleStrip, { narrow, x }: Plane): Band[] {
  let top = 0;
  return groups.flatMap((group) => {
    const places = strip.places.filter((place) => place.group === group);
    const ignored = group === "article" ? strip.ignored : [];
    if (places.length + ignored.length === 0) return [];
    const shelf = new Shelf(1);
    const above = top + (narrow ? 18 : 0);
    const put = <P extends { start: number; end: number }>(place: P): Placed<P> => {
      const [x0, width] = [x(place.start), Math.max(tick.least, x(place.end) - x(place.start))];
      const row = shelf.find({ x0, x1: x0 + width });
      shelf.put(row, { x0, x1: x0 + width });
      return { place, x: x0, y: above + pad + row * (tick.height + tick.gap), width };
    };
    const ticks = places.map(put);
    const hollow = ignored.map(put);
    const height = 2 * pad + shelf.size * (tick.height + tick.gap) - tick.gap;
    top = above + height + between;
    return [{ group, top: above, height, ticks, hollow }];
  });
}

/** What is said of a place: `금액: 기금, “총 120억 원”`. */
export function placeWords(place: ArticlePlace, locale: Locale): string {
  const who = place.party ? nameOf(place.party, locale) : "";
  const said = [who, labelIn(place, locale), `“${place.figure}”`].filter((part) => part !== "");
  return `${groupNames[place.group][locale]}: ${said.join(", ")}`;
}

function tickMark(pen: Pen, palette: Palette, locale: Locale, placed: Placed<ArticlePlace>) {
  const { place, x, y, width } = placed;
  const label = placeWords(place, locale);
  const box = { x, y, width, height: tick.height };
  const bar = pen("rect", {
    class: "glyph",
    ...box,
    rx: place.group === "counts" || place.group === "programs" ? 1.5 : 0,
    fill: groupColour(palette, place.group),
  });
  // What is said of the article itself opens nothing.
  if (place.fact === null) return pen("g", {}, [pen("title", {}, [label]), bar]);
  const target = { x: x - 1, y: y - 1, width: width + 2, height: tick.height + 2 };
  return fact(pen, { id: place.fact, label, target }, [bar]);
}

const steps = [100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 1_000_000];

/** Marks at round numbers of characters, as close as their words allow. */
function ruler(pen: Pen, palette: Palette, strip: ArticleStrip, at: Plane, locale: Locale) {
  const { characters } = strip;
  const word = (n: number) =>
    locale === "ko" ? `${formatNumber(n, locale)}자` : formatNumber(n, locale);
  const room = textWidth(word(characters), 11) + 24;
  const step = steps.find((one) => at.x(one) - at.x(0) >= room) ?? Infinity;
  const ends = at.x(characters) - room / 2;
  const numbers: number[] = [];
  for (let n = step; at.x(n) < ends - room / 2; n += step) numbers.push(n);
  return {
    lines: numbers.map((n) => at.x(n)),
    words: (y: number) => [
      ...numbers.map((n) =>
        words(pen, at.x(n), y, word(n), { size: 11, fill: palette.quiet, anchor: "middle" }),
      ),
      words(pen, at.x(characters), y, word(characters), {
        size: 11,
        fill: palette.quiet,
        anchor: ends < at.left + room ? "start" : "end",
      }),
    ],
  };
}

/**
 * An article as a strip as long as its text: each fact stands where its words do, in a band of its
 * kind. Hollow ticks are numbers that are no facts. Read in order of place.
 */
export function strip(article: ArticleStrip, options: StripOptions): SVGSVGElement {
  const { width, locale, theme, document, label } = options;
  const pen = penFor(document);
  const palette = palettes[theme];
  const at = plane(article, options);
  const bands = bandsOf(article, at);
  const bottom = bands.reduce((max, { top, height }) => Math.max(max, top + height), 0);
  const { lines, words: numbers } = ruler(pen, palette, article, at, locale);

  const end = at.x(article.characters);
  const ground = bands.flatMap(({ group, top, height }) => [
    pen("rect", { x: at.left, y: top, width: end - at.left, height, fill: palette.rule }),
    ...lines.map((x) => pen("path", { d: `M${x},${top}v${height}`, stroke: palette.grid })),
    words(
      pen,
      at.narrow ? 0 : at.left - 10,
      at.narrow ? top - 9 : top + height / 2,
      groupNames[group][locale],
      {
        size: labelSize,
        fill: palette.ink,
        anchor: at.narrow ? "start" : "end",
      },
    ),
  ]);
  const hollow = bands.flatMap((band) =>
    band.hollow.map(({ place, x, y, width: wide }) =>
      pen("g", {}, [
        pen("title", {}, [`${place.figure}: ${labelOf("ignored_reason", place.reason, locale)}`]),
        pen("rect", {
          x: x + 0.5,
          y: y + 0.5,
          width: wide - 1,
          height: tick.height - 1,
          fill: palette.paper,
          stroke: palette.quiet,
        }),
      ]),
    ),
  );
  const ticks = bands
    .flatMap((band) => band.ticks)
    .sort((a, b) => a.place.start - b.place.start || a.place.end - b.place.end || a.y - b.y);
  const open = ticks.filter(({ place }) => place.fact !== null);
  const closed = ticks.filter(({ place }) => place.fact === null);
  const mark = (placed: Placed<ArticlePlace>) => tickMark(pen, palette, locale, placed);
  const name = label ?? (locale === "ko" ? "사실이 나온 자리" : "Where the facts stand");
  return picture(pen, "strip", { width, height: bottom + axis, label: name }, [
    decoration(pen, "ground", ground),
    decoration(pen, "others", [...hollow, ...closed.map(mark)]),
    pen("g", { class: "places" }, open.map(mark)),
    decoration(pen, "axis", numbers(bottom + axis / 2)),
  ]);
}
