import type { Locale } from "../model/vocabulary.ts";

/** The pages that show a view of the whole atlas. */
export const views = ["overview", "timeline", "funding", "network"] as const;
export type ViewName = (typeof views)[number];

export interface Route {
  view: ViewName;
  locale: Locale;
}

/** `en/timeline/` for the English timeline; empty for the Korean overview. */
export const pathOf = ({ view, locale }: Route): string =>
  `${locale === "en" ? "en/" : ""}${view === "overview" ? "" : `${view}/`}`;

export const routes: Route[] = (["ko", "en"] as const).flatMap((locale) =>
  views.map((view) => ({ view, locale })),
);

/** The route of a path below the site's root; null for an address that is no page of ours. */
export function routeAt(path: string): Route | null {
  const wanted = path.replace(/(^|\/)index\.html$/, "$1").replace(/\/*$/, "");
  return routes.find((route) => pathOf(route).replace(/\/$/, "") === wanted) ?? null;
}

/** `../../` for `en/timeline/`: how a page reaches the site's root, wherever the site stands. */
export const rootFrom = (route: Route): string =>
  "../".repeat(pathOf(route).split("/").length - 1) || "./";

export const siteName = { ko: "상생지도", en: "Sangsaeng Atlas" } as const;

export const pageTitles: Record<ViewName, Record<Locale, string>> = {
  overview: { ko: "한눈에", en: "Overview" },
  timeline: { ko: "타임라인", en: "Timeline" },
  funding: { ko: "지원금", en: "Funding" },
  network: { ko: "관계망", en: "Network" },
};

export const pageDescriptions: Record<ViewName, Record<Locale, string>> = {
  overview: {
    ko: "누가 소상공인과 중소기업을, 얼마나, 언제, 어느 기관과 함께 돕는지 뉴스 기사에서 모아 보입니다.",
    en: "Who in Korea supports small merchants and small companies, with how much, when, and together with which agency, from news articles.",
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
};
