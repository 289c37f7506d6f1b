import type { EvidenceMaker } from "./draft-evidence.ts";
import type { DraftArticle } from "./draft-record.ts";
import type { Topic } from "./relations.ts";

export interface ArticleToDraft {
  text: string;
  article_id: string;
  /** The file name of the text. */
  original: string;
  /** YYYY-MM-DD. */
  published: string;
  publisher: string | null;
}

/** The header of a record, with a title that stands in for one of our own words. */
export function draftArticle(
  { text, article_id, original, published, publisher }: ArticleToDraft,
  nameOf: (org_id: string) => { ko: string; en: string },
  topics: readonly Topic[],
  idOf: (name: string) => string,
  evidence: EvidenceMaker,
): DraftArticle {
  const first = topics.find(({ names }) => names.length > 0)?.names.slice(0, 2) ?? [];
  const who = first.map((name) => nameOf(idOf(name)));
  const byline = /(?<![가-힣])([가-힣]{2,4} 기자)(?![가-힣])/.exec(text)?.[1];
  const [year = "", month = "", day = ""] = published.split("-");
  const printed = new RegExp(
    `${year}[.\\-/년]\\s?0?${Number(month)}[.\\-/월]\\s?0?${Number(day)}(?!\\d)`,
  ).exec(text);
  const dated =
    printed &&
    evidence(
      { start: printed.index, end: printed.index + printed[0].length },
      { field: "published" },
    );
  const at = publisher === null || publisher === "" ? -1 : text.indexOf(publisher);
  const signed =
    publisher !== null && at >= 0
      ? evidence({ start: at, end: at + publisher.length }, { field: "publisher" })
      : null;
  return {
    article_id,
    status: "draft",
    original,
    ...(publisher === null ? {} : { publisher }),
    ...(byline === undefined ? {} : { byline }),
    title_ko: who.length > 0 ? `${who.map(({ ko }) => ko).join("·")} 소식` : "제목을 붙여 주세요",
    title_en:
      who.length > 0 ? `News of ${who.map(({ en }) => en).join(" and ")}` : "Title to be given",
    published,
    published_basis: "stated",
    evidence: [dated, signed].filter((place) => place !== null),
  };
}
