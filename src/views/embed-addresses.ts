import type { Locale } from "../model/vocabulary.ts";
import { embedNameWords } from "./embed-names.ts";
import { embedWords } from "./embed-words.ts";

/** The views that can stand in another page, and one claim as a card. */
export const embedNames = [
  "timeline",
  "funding",
  "network",
  "reach",
  "facts",
  "promises",
  "articles",
  "fact",
] as const;
export type EmbedName = (typeof embedNames)[number];

export interface EmbedRoute {
  embed: EmbedName;
  locale: Locale;
}

/** The component that an embed shows; the build preloads it. */
export const embedParts = {
  timeline: "Timeline",
  funding: "Funding",
  network: "Network",
  reach: "Reach",
  facts: "Facts",
  promises: "Promises",
  articles: "Articles",
  fact: "FactCard",
} as const satisfies Record<EmbedName, string>;

const localeFolder = (locale: Locale) => (locale === "en" ? "en/" : "");

/** `en/embed/timeline/`, below the site's root. */
export const embedPathOf = ({ embed, locale }: EmbedRoute): string =>
  `${localeFolder(locale)}embed/${embed}/`;

/** The embed at a path below the site's root; null where there is none. */
export function embedRouteAt(path: string): EmbedRoute | null {
  const [, english, name] = /^(en\/)?embed\/([a-z]+)\/(?:index\.html)?$/.exec(path) ?? [];
  const embed = embedNames.find((known) => known === name);
  return embed ? { embed, locale: english ? "en" : "ko" } : null;
}

/** What stands on the page of another view. */
const within: Partial<Record<EmbedName, string>> = { fact: "facts", promises: "funding" };

/** The page of the atlas that an embed is taken from. */
export const wholePathOf = ({ embed, locale }: EmbedRoute): string =>
  `${localeFolder(locale)}${within[embed] ?? embed}/`;

/** `../../` for `embed/timeline/`: how an embed reaches the site's root. */
export const embedRootFrom = (route: EmbedRoute): string =>
  "../".repeat(embedPathOf(route).split("/").length - 1);

/** What an embed's page is called; the frame around it carries the sentence of what it shows. */
export const embedTitle = ({ embed, locale }: EmbedRoute): string =>
  `${embedNameWords[embed][locale]} · ${embedWords.atlas[locale]}`;
