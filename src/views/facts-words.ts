import type { FactColumn } from "../engine/fact-order.ts";
import type { FactRow } from "../engine/fact-table.ts";
import { formatCount } from "../model/count.ts";
import { formatEdtf } from "../model/edtf.ts";
import { formatFigure } from "../model/figure.ts";
import type { RowOf } from "../model/tables.ts";
import { labelOf, type Locale, type ValueOf } from "../model/vocabulary.ts";
import { formatWon } from "../model/won.ts";
import { tableNames } from "./fact-words.ts";
import { publisherName } from "./publishers.ts";

type Both = Record<Locale, string>;

export const factsWords = {
  title: {
    ko: (facts: string) => `기사에서 옮긴 사실 ${facts}건`,
    en: (facts: string) =>
      facts === "1" ? "One fact from the articles" : `All ${facts} facts from the articles`,
  },
  /** The same where some are left out: of the picture and the frame it is all that says so. */
  titleSome: {
    ko: (shown: string, all: string) => `기사에서 옮긴 사실 ${all}건 가운데 ${shown}건`,
    en: (shown: string, all: string) => `${shown} of the ${all} facts from the articles`,
  },
  subtitle: {
    ko: "사건과 사업, 금액, 수, 회원 관계를 한 줄에 하나씩. 줄을 고르면 근거가 열린다.",
    en: "Events, programs, sums, counts and memberships, one a line. Choose a line to see its evidence.",
  },
  shown: {
    ko: (shown: string, all: string) => `사실 ${all}건 가운데 ${shown}건`,
    en: (shown: string, all: string) => `${shown} of ${all} facts`,
  },
  first: {
    ko: (listed: string) => `처음 ${listed}건까지 보입니다. 조건을 좁히면 나머지도 나옵니다.`,
    en: (listed: string) => `The first ${listed} are listed; narrower filters bring up the others.`,
  },
  more: {
    ko: (facts: number) => `나머지 ${facts}건은 표를 다 읽으면 보입니다.`,
    en: (facts: number) => `${facts} more come with the whole table.`,
  },
  search: { ko: "사실 표에서 찾기", en: "Search the table of facts" },
  example: {
    ko: "이름, 제목, 초성(ㅅㅅㄱㅇ)",
    en: "Names, titles, programs",
  },
  clear: { ko: "지우기", en: "Clear" },
  nothing: {
    ko: (query: string) => `‘${query}’에 맞는 사실이 없습니다.`,
    en: (query: string) => `No fact matches “${query}”.`,
  },
  elsewhere: {
    ko: (facts: string) => `종류와 거르기를 풀면 ${facts}건이 있습니다.`,
    en: (facts: string) => `Without the kind and the filters there are ${facts}.`,
  },
  clearSearch: { ko: "찾는 말 지우기", en: "Clear the search" },
  table: { ko: "사실의 종류", en: "Kind of fact" },
  everyTable: { ko: "모든 종류", en: "All kinds" },
  noneOfTable: { ko: "이 종류의 사실이 없습니다.", en: "There is no fact of this kind." },
  clearTable: { ko: "모든 종류 보기", en: "Show all kinds" },
  sort: { ko: "차례", en: "Sort by" },
  ascending: { ko: "오름차순", en: "Ascending" },
  descending: { ko: "내림차순", en: "Descending" },
  hint: {
    ko: "위아래 화살표와 Page Up, Page Down, Home, End로 줄을 옮기고, 엔터로 근거를 엽니다.",
    en: "Up, Down, Page Up, Page Down, Home and End move between rows, Enter opens the evidence.",
  },
};

export const columnWords: Record<FactColumn, Both> = {
  kind: { ko: "종류", en: "Kind" },
  what: { ko: "내용", en: "What" },
  who: { ko: "누가", en: "Who" },
  program: { ko: "사업", en: "Program" },
  date: { ko: "날짜", en: "Date" },
  figure: { ko: "금액·수", en: "Figure" },
  article: { ko: "기사", en: "Article" },
};

/** The kind of event or money, or the part of what is counted; empty for a program. */
function ownKind(fact: FactRow, locale: Locale): string {
  switch (fact.table) {
    case "events":
      return labelOf("event_kind", fact.row.kind, locale);
    case "amounts":
      return labelOf("amount_kind", fact.row.kind, locale);
    case "counts":
      return labelOf("count_role", fact.row.role, locale);
    case "memberships":
      return labelOf("membership_role", fact.row.role, locale);
    case "programs":
      return "";
  }
}

export const kindWords = (fact: FactRow, locale: Locale): string =>
  [tableNames[fact.table][locale], ownKind(fact, locale)].filter((word) => word !== "").join(" · ");

const each: Record<ValueOf<"accumulation">, Record<Locale, (figure: string) => string>> = {
  period: { ko: (figure) => figure, en: (figure) => figure },
  cumulative: { ko: (figure) => `누적 ${figure}`, en: (figure) => `${figure} in total so far` },
  per_year: { ko: (figure) => `연 ${figure}`, en: (figure) => `${figure} a year` },
  per_unit: { ko: (figure) => `건당 ${figure}`, en: (figure) => `${figure} each` },
};

/** The sum or the count with the words that bound it; empty for a fact without one. */
export function figureOf(fact: FactRow, locale: Locale): string {
  if (fact.table === "amounts") {
    const { krw, krw_min, krw_max, bound, valuation, accumulation } = fact.row;
    const figure = { value: krw, min: krw_min, max: krw_max, bound, valuation };
    const text = formatFigure(figure, (won) => formatWon(won, locale), locale);
    return bound === "undisclosed" ? text : each[accumulation][locale](text);
  }
  if (fact.table !== "counts") return "";
  const { value, value_min: min, value_max: max, bound, unit, accumulation } = fact.row;
  if (bound === "undisclosed") return locale === "ko" ? "수 미공개" : "not disclosed";
  const figure = { value, min, max, bound, valuation: "face" as const };
  const text = formatFigure(figure, (n) => formatCount(n, unit, locale), locale);
  return each[accumulation][locale](text);
}

/** `서울경제, 2021년 11월` */
export const articleWords = (article: RowOf<"articles">, locale: Locale): string =>
  `${publisherName(article.publisher, locale)}, ${formatEdtf(article.published, locale)}`;

/** The first of several and how many more: `카카오 외 2곳`, `Kakao + 2`. */
export function firstOf(names: readonly string[], locale: Locale, shown = 1): string {
  const more = names.length - shown;
  const first = names.slice(0, shown).join(", ");
  if (more <= 0) return first;
  return locale === "ko" ? `${first} 외 ${more}` : `${first} + ${more}`;
}

/** What stands in each column of a fact's line. */
export function cellsOf(fact: FactRow, locale: Locale): Record<FactColumn, string> {
  const names = (list: readonly { name_ko: string; name_en: string }[]) =>
    list.map((row) => (locale === "ko" ? row.name_ko : row.name_en));
  const articles = fact.articles.map((article) => articleWords(article, locale));
  return {
    kind: kindWords(fact, locale),
    what: locale === "ko" ? fact.label_ko : fact.label_en,
    who: firstOf(names(fact.who), locale, 2),
    program: firstOf(names(fact.programs), locale),
    date: fact.date === null ? "" : formatEdtf(fact.date, locale),
    figure: figureOf(fact, locale),
    article: firstOf(articles, locale),
  };
}
