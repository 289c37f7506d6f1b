import { boundsOf, formatEdtf, parseEdtf } from "../model/edtf.ts";
import type { RowOf } from "../model/tables.ts";

/** Ways to cite the article behind a fact. */
export const citationStyles = ["ko", "en", "bibtex", "csl"] as const;
export type CitationStyle = (typeof citationStyles)[number];

type Article = RowOf<"articles">;

/** The headline as printed; our own wording stands in [brackets] where none was. */
const titleOf = (article: Article, locale: "ko" | "en") =>
  article.headline ?? `[${locale === "ko" ? article.title_ko : article.title_en}]`;

/** Without the 기자 or 칼럼니스트 that a byline prints behind the name. */
const authorOf = ({ byline }: Article) =>
  byline?.replace(/\s*(기자|칼럼니스트|특파원|논설위원)$/, "") ?? null;

/**
 * The citation of an article in a style, as text. A date that is only known by bounds is given as
 * such, never as a day.
 */
export function cite(article: Article, style: CitationStyle): string {
  if (style === "bibtex") return bibtex(article);
  if (style === "csl") return `${JSON.stringify([csl(article)], null, 2)}\n`;
  const author = authorOf(article);
  if (style === "ko") {
    const parts = [
      author,
      `「${titleOf(article, "ko")}」`,
      article.publisher ? `『${article.publisher}』` : "매체 미상",
      formatEdtf(article.published, "ko"),
      article.url,
    ];
    return `${parts.filter(Boolean).join(", ")}.`;
  }
  const parts = [
    author,
    `“${titleOf(article, "en")},”`,
    article.publisher ?? "publisher unknown",
  ].filter(Boolean);
  return `${parts.join(", ").replace(",”,", ",”")}, ${formatEdtf(article.published, "en")}${article.url ? `, ${article.url}` : ""}.`;
}

/** Citations of several articles as one text; CSL-JSON as one array. */
export function citeAll(articles: readonly Article[], style: CitationStyle): string {
  if (style === "csl") return `${JSON.stringify(articles.map(csl), null, 2)}\n`;
  const all = articles.map((article) => cite(article, style).trimEnd());
  return `${all.join(style === "bibtex" ? "\n\n" : "\n")}\n`;
}

const escapeTex = (text: string) => text.replace(/[\\{}%&$#_]/g, (mark) => `\\${mark}`);

function bibtex(article: Article): string {
  const known = parseEdtf(article.published);
  const date = known.type === "instant" ? article.published : null;
  const { from, to } = boundsOf(article.published);
  const year = from?.slice(0, 4) === to?.slice(0, 4) ? from?.slice(0, 4) : undefined;
  const fields: [string, string | null | undefined][] = [
    ["author", authorOf(article)],
    ["title", titleOf(article, "ko")],
    ["journal", article.publisher],
    ["year", year],
    ["date", date],
    ["note", date ? null : formatEdtf(article.published, "en")],
    ["url", article.url],
    ["langid", "korean"],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value ? [`  ${name} = {${name === "url" ? value : escapeTex(value)}}`] : [],
  );
  return `@article{${article.article_id},\n${lines.join(",\n")}\n}\n`;
}

/** CSL-JSON; a date known by bounds goes in as its text. */
function csl(article: Article): Record<string, unknown> {
  const known = parseEdtf(article.published);
  const author = authorOf(article);
  const issued =
    known.type === "instant" && known.date.part === undefined
      ? {
          "date-parts": [
            [known.date.year, known.date.month, known.date.day].filter(
              (part) => part !== undefined,
            ),
          ],
        }
      : { literal: formatEdtf(article.published, "ko") };
  return {
    id: article.article_id,
    type: "article-newspaper",
    title: titleOf(article, "ko"),
    ...(author && { author: [{ literal: author }] }),
    ...(article.publisher && { "container-title": article.publisher }),
    issued,
    ...(article.url && { URL: article.url }),
    language: "ko",
  };
}
