import { corrections } from "../../src/model/corrections.ts";
import { tableNames, tables, TABLES_VERSION } from "../../src/model/tables.ts";
import { pathOf, rootFrom, siteName, type Route } from "../../src/pages/routes.ts";
import { cardSize } from "./card.ts";
import type { PageWords } from "./page-words.ts";

/** Beside the page's index.html. */
export const cardFile = "card.png";

/**
 * The address that the site will have, from SITE_URL, with a slash at its end; null where nobody says.
 * Throws for what is no web address.
 */
export function siteUrl(environment: Readonly<Record<string, string | undefined>>): string | null {
  const given = environment.SITE_URL ?? "";
  if (given === "") return null;
  const url = URL.canParse(given) ? new URL(given) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== "" || url.hash !== "")
    throw new Error(`invalid SITE_URL: ${given}, should be like https://example.org/atlas/`);
  return url.href.replace(/\/*$/, "/");
}

export const escapeHtml = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

const tag = (name: string, attributes: Readonly<Record<string, string>>): string =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeHtml(value)}"`)
    .join("")} />`;

const inLocale = (route: Route, locale: Route["locale"]): Route => ({ ...route, locale });

/** Pages that show facts of the tables, and so are part of what is described as a data set. */
const hasFacts = (view: Route["view"]): boolean => view !== "about" && view !== "corrections";

/**
 * schema.org's Dataset, as a data block, which runs nothing and which the Content-Security-Policy lets be.
 * Addresses are absolute where the site's is known, and else left out.
 */
function dataset({ locale }: Route, { description }: PageWords, site: string | null): string {
  const file = (path: string) => ({ contentUrl: `${site}data/${path}` });
  const json = {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: siteName[locale],
    alternateName: siteName[locale === "ko" ? "en" : "ko"],
    description,
    inLanguage: ["ko", "en"],
    license: "https://creativecommons.org/licenses/by/4.0/",
    isAccessibleForFree: true,
    version: TABLES_VERSION,
    spatialCoverage: "KR",
    variableMeasured: [...tableNames.map((name) => tables[name]), corrections].map(
      (table) => table.description,
    ),
    ...(site === null
      ? {}
      : {
          url: `${site}${pathOf({ view: "data", locale })}`,
          distribution: tableNames.flatMap((name) => [
            {
              "@type": "DataDownload",
              encodingFormat: "application/json",
              ...file(`${name}.json`),
            },
            { "@type": "DataDownload", encodingFormat: "text/csv", ...file(`${name}.csv`) },
          ]),
        }),
  };
  // Nothing in it may end the element.
  const text = JSON.stringify(json).replaceAll("<", "\\u003c");
  return `<script type="application/ld+json">${text}</script>`;
}

/**
 * What the head of a page says to search engines and social sites, an element a line. Its other
 * language is linked wherever the site stands; canonical links and pictures need `site`.
 */
export function metadata(route: Route, words: PageWords, site: string | null): string[] {
  const { locale } = route;
  const path = pathOf(route);
  const alternates = (["ko", "en"] as const).map((other) => {
    const to = pathOf(inLocale(route, other));
    const href = site === null ? `${rootFrom(route)}${to}` : `${site}${to}`;
    return tag("link", { rel: "alternate", hreflang: other, href });
  });
  const feed = tag("link", {
    rel: "alternate",
    type: "application/atom+xml",
    href: `${rootFrom(route)}${locale === "en" ? "en/" : ""}corrections.atom`,
  });
  const property = (name: string, content: string) => tag("meta", { property: name, content });
  const og = [
    property("og:type", route.view === "q" || route.view === "org" ? "article" : "website"),
    property("og:site_name", siteName[locale]),
    property("og:locale", locale === "ko" ? "ko_KR" : "en_US"),
    property("og:title", words.heading),
    property("og:description", words.description),
  ];
  const picture = `${site}${path}${cardFile}`;
  const absolute =
    site === null
      ? [tag("meta", { name: "twitter:card", content: "summary" })]
      : [
          tag("link", { rel: "canonical", href: `${site}${path}` }),
          property("og:url", `${site}${path}`),
          property("og:image", picture),
          property("og:image:type", "image/png"),
          property("og:image:width", String(cardSize.width)),
          property("og:image:height", String(cardSize.height)),
          property("og:image:alt", words.heading),
          tag("meta", { name: "twitter:card", content: "summary_large_image" }),
          tag("meta", { name: "twitter:image", content: picture }),
        ];
  return [
    ...absolute,
    ...alternates,
    feed,
    ...og,
    ...(hasFacts(route.view) ? [dataset(route, words, site)] : []),
  ];
}

/** Every page of the site with its other language: `sitemap.xml`. */
export function sitemap(routes: readonly Route[], site: string): string {
  const urls = routes.map((route) => {
    const alternates = (["ko", "en"] as const).map((locale) =>
      tag("xhtml:link", {
        rel: "alternate",
        hreflang: locale,
        href: `${site}${pathOf(inLocale(route, locale))}`,
      }),
    );
    return `<url><loc>${escapeHtml(`${site}${pathOf(route)}`)}</loc>${alternates.join("")}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    "</urlset>\n",
  ].join("\n");
}

/** All may be read by all. */
export const robots = (site: string | null): string =>
  `User-agent: *\nAllow: /\n${site === null ? "" : `Sitemap: ${site}sitemap.xml\n`}`;
