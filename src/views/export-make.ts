import { fontSlices } from "virtual:font-slices";
import { evidenceReader } from "../engine/evidence-reader.ts";
import type { FactRow } from "../engine/fact-table.ts";
import type { NamedFact } from "../engine/names.ts";
import type { PromiseMade } from "../engine/promises.ts";
import { articleRows } from "../export/articles-rows.ts";
import { factsRows } from "../export/facts-rows.ts";
import { fileName } from "../export/file-name.ts";
import { fontFaces, glyphsOf } from "../export/font-faces.ts";
import { fundingRows } from "../export/funding-rows.ts";
import { listing, type ListedLine } from "../export/listing.ts";
import { networkRows } from "../export/network-rows.ts";
import { promisesRows } from "../export/promises-rows.ts";
import { reachRows } from "../export/reach-rows.ts";
import { sheet, type SheetWords } from "../export/sheet.ts";
import type { ExportTable } from "../export/table.ts";
import { timelineRows } from "../export/timeline-rows.ts";
import { printSvg } from "../export/xml.ts";
import { labelIn } from "../marks/options.ts";
import type { Theme } from "../marks/palette.ts";
import type { NetworkSentence } from "../model/chart.ts";
import { formatEdtf } from "../model/edtf.ts";
import { sentence } from "../model/sentence.ts";
import { defaultViewState } from "../model/view-state.ts";
import { labelOf, type Locale } from "../model/vocabulary.ts";
import type { Explorer } from "../state/explorer.svelte.ts";
import { coverageWords } from "./coverage-words.ts";
import type { ExportRows, ExportSubject } from "./export-subject.ts";
import { exportWords, notListed } from "./export-words.ts";
import { cellsOf, figureOf } from "./facts-words.ts";
import { ledgerReasons } from "./funding-words.ts";
import { leftOutWords } from "./left-out.ts";
import { fulfilmentWords, promisesWords, sumOf, untilWords } from "./promises-words.ts";
import { toldGroups } from "./told-groups.ts";
import { toldBy } from "./told.ts";

/** A picture of words has no more lines: the files of rows have the rest. */
const mostListed = 60;

/** What an export is made with. */
export interface ExportSetting {
  explorer: Explorer;
  locale: Locale;
}

export interface SvgFile {
  text: string;
  /** CSS pixels. */
  width: number;
  height: number;
}

type NetworkPart = Extract<ExportRows, { view: "network" }>;

/** The sentences of ties by their relation in the order of the page, the first of those chosen as subject. */
function tellTies(rows: NetworkPart, { explorer, locale }: ExportSetting): Map<string, string> {
  const groups = toldGroups(explorer.index, rows, rows.selected, locale);
  return new Map(
    groups.flatMap(({ ties }) =>
      ties.map(({ tie, told: { clause, occasion } }) => [
        tie.relation_id,
        occasion ? `${clause}: ${occasion}` : clause,
      ]),
    ),
  );
}

/** The rows that a figure shows. */
export function tableOf(rows: ExportRows, setting: ExportSetting): ExportTable {
  const { explorer, locale } = setting;
  const evidenceOf = evidenceReader(explorer.index.tables);
  switch (rows.view) {
    case "timeline":
      return timelineRows(rows.lanes, evidenceOf, locale);
    case "funding": {
      const reason = (code: keyof typeof ledgerReasons) => ledgerReasons[code][locale];
      return fundingRows(rows, { evidenceOf, reason }, locale);
    }
    case "network": {
      const told = tellTies(rows, setting);
      const tell = ({ relation_id }: NetworkSentence) => told.get(relation_id) ?? null;
      return networkRows(rows, { evidenceOf, tell }, locale);
    }
    case "reach":
      return reachRows(rows.panels, evidenceOf, locale);
    case "promises":
      return promisesRows(
        rows.made,
        { evidenceOf, tell: (table, amount) => sumOf(table, amount, locale) },
        locale,
      );
    case "articles":
      return articleRows(rows.article, rows.strip, locale);
    case "facts": {
      const figure = (fact: FactRow) => figureOf(fact, locale);
      return factsRows(rows.facts(), { evidenceOf, figureOf: figure }, locale);
    }
  }
}

function factLine(fact: FactRow, locale: Locale): ListedLine {
  const { date, what, figure, kind, who, program, article } = cellsOf(fact, locale);
  const text = figure === "" ? what : `${what}: ${figure}`;
  const quiet = [kind, who, program, article].filter((cell) => cell !== "").join(" · ");
  return { id: `${fact.table}:${fact.id}`, lead: date, text, quiet };
}

function promiseLine(promise: PromiseMade, locale: Locale): ListedLine {
  const { table, id, date, owners, amounts, fulfilled } = promise;
  const named = (facts: readonly NamedFact[]) => facts.map((fact) => labelIn(fact, locale));
  const sums = amounts.map((amount) => sumOf(table, amount, locale));
  const text = [labelIn(promise, locale), ...sums].join(": ");
  const later = fulfilled.map((fact) => fulfilmentWords(fact, locale)).join(", ");
  const quiet = [
    named(owners).join(", "),
    `${promisesWords.ends[locale]} ${untilWords(promise, locale)}`,
    `${promisesWords.later[locale]} ${later || promisesWords.none[locale]}`,
  ]
    .filter((part) => part !== "")
    .join(" · ");
  return { id: `${table}:${id}`, lead: date ? formatEdtf(date, locale) : "–", text, quiet };
}

/** What a figure of words shows, line by line; none for a figure with a chart. */
function linesOf(rows: ExportRows, setting: ExportSetting): ListedLine[] {
  const { locale } = setting;
  if (rows.view === "facts") return rows.facts().map((fact) => factLine(fact, locale));
  if (rows.view === "promises") return rows.made.map((promise) => promiseLine(promise, locale));
  if (rows.view !== "network") return [];
  const kinds = new Map(rows.sentences.map(({ relation_id, kind }) => [relation_id, kind]));
  return [...tellTies(rows, setting)].map(([id, text]) => {
    const kind = kinds.get(id);
    return {
      id: `relations:${id}`,
      lead: "",
      text,
      quiet: kind ? labelOf("relation_kind", kind, locale) : "",
    };
  });
}

/** Everything that is said of a figure. */
export function wordsOf(
  { title, sentence: own, notes, address }: ExportSubject,
  { explorer, locale }: ExportSetting,
): SheetWords {
  const leftOut = own === undefined ? leftOutWords(explorer.summary.left_out, locale) : "";
  return {
    title,
    sentence: own ?? sentence(toldBy(explorer), locale),
    notes: [...notes, leftOut].filter((note) => note !== ""),
    source: coverageWords(explorer.index, locale),
    brand: exportWords.brand[locale],
    terms: exportWords.terms[locale],
    address,
  };
}

/** The name of a figure's files, without an ending. */
export function nameOf({ name, rows }: ExportSubject, { explorer, locale }: ExportSetting): string {
  // What has a name of its own is not narrowed by the filters.
  return fileName(name ?? rows.view, name ? defaultViewState() : explorer.view, locale);
}

/** A figure as an SVG file for `width` CSS pixels of chart; rejects where its font cannot be had. */
export async function svgOf(
  subject: ExportSubject,
  setting: ExportSetting,
  { width, theme, document }: { width: number; theme: Theme; document: Document },
): Promise<SvgFile> {
  const lines = subject.draw ? [] : linesOf(subject.rows, setting);
  const drawn = lines.slice(0, mostListed);
  const chart =
    subject.draw?.(width, theme) ??
    listing(drawn, { width, theme, document, label: subject.title });
  const said = wordsOf(subject, setting);
  const rest = lines.length - drawn.length;
  const notes = rest > 0 ? [...said.notes, notListed(rest, setting.locale)] : said.notes;
  const { locale } = setting;
  const svg = sheet(chart, { ...said, notes }, { locale, theme, document });
  const css = await fontFaces(glyphsOf(svg), fontSlices, (url) => fetch(url));
  return {
    text: printSvg(svg, css),
    width: Number(svg.getAttribute("width")),
    height: Number(svg.getAttribute("height")),
  };
}

/** The theme that the page shows: its own, or else the reader's. */
export function themeInForce(view: Window): Theme {
  const scheme = view.getComputedStyle(view.document.documentElement).colorScheme;
  if (scheme === "light" || scheme === "dark") return scheme;
  return view.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}
