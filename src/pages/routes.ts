import type { Locale } from "../model/vocabulary.ts";
import { isQuestion, questionOf, questionSlugs, type QuestionSlug } from "../views/questions.ts";

/** The pages that show the whole atlas, in the order of the menu. */
export const views = [
  "overview",
  "timeline",
  "funding",
  "network",
  "reach",
  "facts",
  "articles",
  "about",
] as const;
/** Pages about the tables, linked from the foot of every page. */
export const foot = ["data", "corrections", "embed"] as const;
export type ViewName = (typeof views)[number] | (typeof foot)[number];

export type Route = { locale: Locale } & (
  | { view: ViewName }
  /** The page of one organization. */
  | { view: "org"; id: string }
  /** A curated question. */
  | { view: "q"; id: QuestionSlug }
);

/** Which components of `views/` a page is made of, from top to bottom. */
const partNames = {
  overview: ["Overview", "Timeline", "FundingFigure", "Network"],
  timeline: ["Timeline"],
  funding: ["Funding", "Promises"],
  network: ["Network"],
  reach: ["Reach"],
  facts: ["Facts"],
  articles: ["Articles"],
  about: ["About"],
  data: ["Data"],
  corrections: ["Corrections"],
  embed: ["EmbedGuide"],
  org: ["Organization"],
} as const satisfies Record<Exclude<Route["view"], "q">, readonly string[]>;
export type PartName = (typeof partNames)[keyof typeof partNames][number] | "Question";

/** The parts of a page: a question stands above the view that answers it. */
export function partsOf(route: Route): readonly PartName[] {
  if (route.view !== "q") return partNames[route.view];
  const parts: readonly PartName[] = partNames[questionOf(route.id).view];
  return ["Question", ...(route.id === "open-promises" ? parts.toReversed() : parts)];
}

/** Pages of one key are made of the same parts. */
export const partsKey = (route: Route): string => partsOf(route).join(" ");

/** `en/timeline/` for the English timeline; empty for the Korean overview. */
export function pathOf(route: Route): string {
  const below =
    route.view === "overview"
      ? ""
      : "id" in route
        ? `${route.view}/${route.id}/`
        : `${route.view}/`;
  return `${route.locale === "en" ? "en/" : ""}${below}`;
}

/** Every page, for organizations of these ids. */
export const routesFor = (organizations: readonly string[]): Route[] =>
  (["ko", "en"] as const).flatMap((locale) => [
    ...[...views, ...foot].map((view): Route => ({ view, locale })),
    ...questionSlugs.map((id): Route => ({ view: "q", id, locale })),
    ...organizations.map((id): Route => ({ view: "org", id, locale })),
  ]);

/**
 * The route of a path below the site's root; null for an address that is no page of ours. Whether
 * there is such an organization is for the tables to say.
 */
export function routeAt(path: string): Route | null {
  const [first = "", ...rest] = path.replace(/(^|\/)index\.html$/, "$1").split("/");
  const locale = first === "en" ? "en" : "ko";
  const parts = (locale === "en" ? rest : [first, ...rest]).filter((part) => part !== "");
  const [name = "overview", id, ...more] = parts;
  if (name === "org")
    return id !== undefined && more.length === 0 ? { view: name, id, locale } : null;
  if (name === "q")
    return id !== undefined && isQuestion(id) && more.length === 0
      ? { view: name, id, locale }
      : null;
  const view = [...views, ...foot].find((known) => known === name);
  return view && id === undefined && (view !== "overview" || parts.length === 0)
    ? { view, locale }
    : null;
}

/** The language of a path, of one that is no page of ours too. */
export const localeOf = (path: string): Locale => (/^en(\/|$)/.test(path) ? "en" : "ko");

/** `../../` for `en/timeline/`: how a page reaches the site's root, wherever the site stands. */
export const rootFrom = (route: Route): string =>
  "../".repeat(pathOf(route).split("/").length - 1) || "./";

export const siteName = { ko: "상생지도", en: "Sangsaeng Atlas" } as const;

export const pageTitles: Record<ViewName, Record<Locale, string>> = {
  overview: { ko: "한눈에", en: "Overview" },
  timeline: { ko: "타임라인", en: "Timeline" },
  funding: { ko: "지원금", en: "Funding" },
  network: { ko: "관계망", en: "Network" },
  reach: { ko: "도달", en: "Reach" },
  facts: { ko: "사실 표", en: "Facts" },
  articles: { ko: "기사", en: "Articles" },
  about: { ko: "만든 방법", en: "About" },
  data: { ko: "데이터", en: "Data" },
  corrections: { ko: "바로잡은 것", en: "Corrections" },
  embed: { ko: "기사에 넣기", en: "Embed" },
};

export const pageDescriptions: Record<ViewName, Record<Locale, string>> = {
  overview: {
    ko: "누가 소상공인과 중소기업을, 얼마나, 언제, 어느 기관과 함께 돕는지 뉴스 기사에서 모아 보입니다.",
    en: "Who in Korea supports small merchants and small companies, with how much, when, and together with which public agency, from news articles.",
  },
  timeline: {
    ko: "기업별 상생 사건과 여러 해에 걸친 약속.",
    en: "Events by company, and promises that last for years.",
  },
  funding: {
    ko: "약속한 돈, 쓰인 돈, 앞당겨 치른 대금, 팔린 금액을 섞지 않고 견줍니다.",
    en: "Money promised, moved, brought forward and sold, compared without mixing kinds.",
  },
  network: {
    ko: "어느 기업이 어느 기관과 함께 일했는지.",
    en: "Which company worked with which agency.",
  },
  reach: {
    ko: "몇 명, 몇 곳, 몇 번에 닿았는지 단위별로 봅니다.",
    en: "How many people, merchants, markets and times, unit by unit.",
  },
  facts: {
    ko: "기사에서 옮긴 모든 사실을 표로 찾고 거릅니다.",
    en: "Every claim taken from the articles, as a table to search and filter.",
  },
  articles: {
    ko: "기사마다 어디에서 어떤 사실이 나왔는지, 무엇을 왜 뺐는지.",
    en: "Where in each article its facts stand, and what was left out and why.",
  },
  about: {
    ko: "모은 기사, 옮기는 법, 낱말의 뜻, 이용 조건.",
    en: "The articles, the method, the vocabulary and the licence.",
  },
  data: {
    ko: "모든 표를 JSON과 CSV로 내려받고, 표와 열의 뜻을 찾아봅니다.",
    en: "Every table as JSON and CSV, and what its columns and values mean.",
  },
  corrections: {
    ko: "무엇을 잘못 적었고 언제 바로잡았는지.",
    en: "What was wrong here, and when it was mended.",
  },
  embed: {
    ko: "지도의 화면이나 사실 하나를 기사에 넣는 법: HTML, 워드프레스, 고스트, 인쇄, 인용.",
    en: "How to put a view or a single claim into an article: HTML, WordPress, Ghost, print, citation.",
  },
};
