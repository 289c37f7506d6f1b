import type { Locale } from "../model/vocabulary.ts";
import { pageTitles, pathOf, siteName, type ViewName } from "./routes.ts";

/** The views that can stand in another page, and one claim as a card. */
export const embedNames = [
  "timeline",
  "funding",
  "network",
  "reach",
  "facts",
  "articles",
  "fact",
] as const;
export type EmbedName = (typeof embedNames)[number];

export interface EmbedRoute {
  embed: EmbedName;
  locale: Locale;
}

/** The component of `views/` that an embed shows. */
export const embedParts = {
  timeline: "Timeline",
  funding: "Funding",
  network: "Network",
  reach: "Reach",
  facts: "Facts",
  articles: "Articles",
  fact: "FactCard",
} as const satisfies Record<EmbedName, string>;

export const embedRoutes: readonly EmbedRoute[] = (["ko", "en"] as const).flatMap((locale) =>
  embedNames.map((embed) => ({ embed, locale })),
);

/** `en/embed/timeline/`, below the site's root. */
export const embedPathOf = ({ embed, locale }: EmbedRoute): string =>
  `${locale === "en" ? "en/" : ""}embed/${embed}/`;

/** The embed at a path below the site's root; null where there is none. */
export const embedRouteAt = (path: string): EmbedRoute | null =>
  embedRoutes.find((route) => embedPathOf(route) === path.replace(/index\.html$/, "")) ?? null;

/** The page of the atlas that an embed is taken from. */
export const wholePage = ({ embed }: EmbedRoute): ViewName => (embed === "fact" ? "facts" : embed);

export const wholePathOf = (route: EmbedRoute): string =>
  pathOf({ view: wholePage(route), locale: route.locale });

/** `../../` for `embed/timeline/`: how an embed reaches the site's root. */
export const embedRootFrom = (route: EmbedRoute): string =>
  "../".repeat(embedPathOf(route).split("/").length - 1);

/** What an embed's page is called; the frame around it carries the sentence of what it shows. */
export const embedTitle = (route: EmbedRoute): string =>
  route.embed === "fact"
    ? { ko: "사실 하나 · 상생지도", en: "One claim · Sangsaeng Atlas" }[route.locale]
    : `${pageTitles[route.embed][route.locale]} · ${siteName[route.locale]}`;
