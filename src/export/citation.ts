import { boundsOf, formatEdtf, parseEdtf } from "../model/edtf.ts";
import { withinQuotes } from "../model/quotes.ts";
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

/** An article, and which characters of its text are meant, from 0; none for all of it. */
export interface Cited {
  article: Article;
  places?: readonly { start: number; end: number }[];
}

/** Each stretch once, counted from one: `95–109, 120`; empty for the whole article. */
function rangesOf({ places = [] }: Cited): string {
  const sorted = [...places].sort((a, b) => a.start - b.start || a.end - b.end);
  const said = sorted.map(({ start, end }) =>
    start + 1 === end ? `${end}` : `${start + 1}–${end}`,
  );
  return [...new Set(said)].join(", ");
}

const charactersOf = (cited: Cited) => {
  const ranges = rangesOf(cited);
  if (ranges === "") return "";
  return `${/[–,]/.test(ranges) ? "characters" : "character"} ${ranges}`;
};

/**
 * The citation of an article in a style, as text. A date that is only known by bounds is given as
 * such, never as a day.
 */
export function cite(article: Article, style: CitationStyle): string {
  return style === "csl" || style === "bibtex"
    ? citeAll([{ article }], style)
    : line({ article }, style);
}

function line(cited: Cited, style: "ko" | "en"): string {
  const { article } = cited;
  const author = authorOf(article);
  if (style === "ko") {
    const ranges = rangesOf(cited);
    const parts = [
      author,
      `「${titleOf(article, "ko")}」`,
      article.publisher ? `『${article.publisher}』` : "매체 미상",
      formatEdtf(article.published, "ko"),
      ranges === "" ? "" : `${ranges}번째 글자`,
      article.url,
    ];
    return `${parts.filter(Boolean).join(", ")}.`;
  }
  const named = [
    author,
    `“${withinQuotes(titleOf(article, "en"))},”`,
    article.publisher ?? "publisher unknown",
  ].filter(Boolean);
  const rest = [formatEdtf(article.published, "en"), charactersOf(cited), article.url];
  return `${[named.join(", ").replace(",”,", ",”"), ...rest.filter(Boolean)].join(", ")}.`;
}

const atlas = { ko: "상생지도", en: "Sangsaeng Atlas" };
/** As the guide for journalists asks it to be named. */
const described = { ko: "기사에서 옮긴 사실", en: "facts taken from news articles" };

/**
 * Citations of several articles as one text; CSL-JSON as one array. `link` is the lasting address of
 * what is shown of them here.
 */
export function citeAll(all: readonly Cited[], style: CitationStyle, link?: string): string {
  if (style === "csl")
    return `${JSON.stringify(
      all.map((cited) => csl(cited, link)),
      null,
      2,
    )}\n`;
  if (style === "bibtex") return all.map((cited) => bibtex(cited, link)).join("\n");
  const lines = all.map((cited) => line(cited, style));
  // With a colon: a full stop behind an address would be taken for its end.
  return `${[...lines, ...(link ? [`${atlas[style]}${style === "en" ? " " : ""}(${described[style]}): ${link}`] : [])].join("\n")}\n`;
}

const escapeTex = (text: string) => text.replace(/[\\{}%&$#_]/g, (mark) => `\\${mark}`);

function bibtex(cited: Cited, link?: string): string {
  const { article } = cited;
  const known = parseEdtf(article.published);
  const date = known.type === "instant" ? article.published : null;
  const { from, to } = boundsOf(article.published);
  const year = from?.slice(0, 4) === to?.slice(0, 4) ? from?.slice(0, 4) : undefined;
  const notes = [
    date ? "" : escapeTex(formatEdtf(article.published, "en")),
    charactersOf(cited).replaceAll("–", "--"),
    link ? `${atlas.en}, \\url{${link}}` : "",
  ].filter((note) => note !== "");
  const fields: [string, string | null | undefined][] = [
    ["author", authorOf(article)],
    ["title", titleOf(article, "ko")],
    ["journal", article.publisher],
    ["year", year],
    ["date", date],
    ["note", notes.join("; ")],
    ["url", article.url],
    ["langid", "korean"],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value ? [`  ${name} = {${["url", "note"].includes(name) ? value : escapeTex(value)}}`] : [],
  );
  return `@article{${article.article_id},\n${lines.join(",\n")}\n}\n`;
}

/** CSL-JSON; a date known by bounds goes in as its text. */
function csl(cited: Cited, link?: string): Record<string, unknown> {
  const { article } = cited;
  const known = parseEdtf(article.published);
  const author = authorOf(article);
  const place = charactersOf(cited);
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
    ...(place && { note: place }),
    ...(link && { archive: atlas.en, archive_location: link }),
    language: "ko",
  };
}
