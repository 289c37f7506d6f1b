import type { ArticleFact, ArticleStrip } from "../model/article-strip.ts";
import { LONGEST_COPY, type InputProblem, type Outcome } from "../model/check-copy.ts";
import { formatNumber } from "../model/number.ts";
import type { FocusTable } from "../model/view-state.ts";
import type { Locale } from "../model/vocabulary.ts";

type Both = Record<Locale, string>;

/** Words of the articles and of the check against a reader's own copy. */
export const says = {
  headline: { ko: "기사 제목", en: "Headline" },
  openArticle: { ko: "기사 열기", en: "Open the article" },
  lead: {
    ko: "띠 하나가 기사 한 편입니다. 왼쪽 끝이 첫 글자, 오른쪽 끝이 마지막 글자이며, 색칠한 칸은 사실을 옮긴 자리, 속이 빈 칸은 사실이 아니어서 옮기지 않은 숫자입니다. 두 기사에 함께 나온 사실은 기사마다 셉니다.",
    en: "Each strip is one article, from its first character to its last. Filled ticks are where facts were taken from; hollow ticks are numbers that are no facts. What two articles report is counted with each of them.",
  },
  strip: { ko: "사실이 나온 자리", en: "Where the facts stand" },
  noFacts: {
    ko: "이 기사에서 옮긴 사실이 없습니다.",
    en: "No facts were taken from this article.",
  },
  more: { ko: "기사 더 보기", en: "More articles" },
  checkTitle: { ko: "갖고 있는 기사와 맞춰 보기", en: "Check against your own copy" },
  checkLead: {
    ko: "기사 전문은 여기에 싣지 않습니다. 갖고 있는 기사를 붙여 넣거나 텍스트 파일을 끌어다 놓으면, 어느 기사인지 찾아내 사실이 나온 자리를 본문 위에 밝혀 보입니다.",
    en: "The articles themselves are not republished here. Paste your own copy, or drop a text file: it is recognised, and every fact lights up where it stands.",
  },
  checkPrivate: {
    ko: "붙여 넣은 글은 이 브라우저 안에서만 견줍니다. 어디로도 보내지 않고 저장하지도 않습니다.",
    en: "Your text is compared in this browser only. It is not sent anywhere and not stored.",
  },
  paste: { ko: "기사 본문 붙여 넣기", en: "Paste the text of the article" },
  choose: { ko: "텍스트 파일 고르기", en: "Choose a text file" },
  clear: { ko: "글 지우기", en: "Clear the text" },
  checking: { ko: "맞춰 보고 있습니다…", en: "Checking…" },
  none: {
    ko: "모아 둔 기사 가운데 이 글과 맞는 것이 없습니다. 제목부터 끝까지 통째로 붙여 넣었는지 확인해 보십시오.",
    en: "This is none of the articles collected here. Try the whole text, from headline to end.",
  },
  identical: {
    ko: "원문과 한 글자도 다르지 않습니다.",
    en: "Your copy is identical to the original, byte for byte.",
  },
  different: {
    ko: "원문과 똑같지는 않아 자리마다 찾아보았습니다.",
    en: "Your copy differs from the original, so each place was looked for.",
  },
  lit: { ko: "사실을 밝힌 본문", en: "Your copy with the facts lit up" },
  litHint: {
    ko: "화살표로 밝힌 자리 사이를 옮겨 다니고, 엔터로 근거를 엽니다.",
    en: "Arrow keys move between lit places, Enter opens the evidence.",
  },
  notUtf8: {
    ko: "UTF-8 글이 아닙니다. 메모장이라면 ‘다른 이름으로 저장’에서 인코딩을 UTF-8로 바꾸거나, 본문을 복사해 붙여 넣어 주십시오.",
    en: "The file is not UTF-8 text. Save it again as UTF-8, or copy the text and paste it here.",
  },
  unreadable: { ko: "파일을 읽지 못했습니다.", en: "The file could not be read." },
  failed: { ko: "맞춰 보지 못했습니다.", en: "The check could not be finished." },
} satisfies Record<string, Both>;

export const problems: Record<InputProblem, Both> = {
  empty: { ko: "글이 비어 있습니다.", en: "There is no text in it." },
  huge: {
    ko: `기사 한 편치고는 너무 깁니다. ${formatNumber(LONGEST_COPY, "ko")}자까지 맞춰 봅니다.`,
    en: `That is too long for an article. Up to ${formatNumber(LONGEST_COPY, "en")} characters can be checked.`,
  },
  binary: {
    ko: "글이 아니라 그림이나 문서 파일인 듯합니다. 텍스트 파일(.txt)로 저장하거나 본문을 붙여 넣어 주십시오.",
    en: "This is not plain text. Save it as a text file (.txt), or paste the text itself.",
  },
  insecure: {
    ko: "이 주소에서는 브라우저가 글을 견줄 수 없습니다. https로 시작하는 주소에서 열어 주십시오.",
    en: "The browser cannot check texts at this address. Open the site over https.",
  },
};

/** Position in a text, counted from one: `95–109번째 글자`. */
export const placeWords = ({ start, end }: { start: number; end: number }, locale: Locale) => {
  const [from, to] = [formatNumber(start + 1, locale), formatNumber(end, locale)];
  if (from === to) return locale === "ko" ? `${from}번째 글자` : `character ${from}`;
  return locale === "ko" ? `${from}–${to}번째 글자` : `characters ${from}–${to}`;
};

export function outcomeWords(outcome: Outcome, locale: Locale): string {
  if (outcome.kind === "found") return locale === "ko" ? "제자리에 있음" : "in its place";
  if (outcome.kind === "missing") return locale === "ko" ? "없음" : "not there";
  const by = formatNumber(Math.abs(outcome.by), locale);
  if (locale === "ko") return `${by}자 ${outcome.by > 0 ? "뒤" : "앞"}에 있음`;
  return `${by} ${by === "1" ? "character" : "characters"} ${outcome.by > 0 ? "later" : "earlier"}`;
}

/** `근거 자리 139곳 가운데 120곳은 제자리에 있고, 15곳은 옮겨졌으며, 4곳은 없습니다.` */
export function resultWords(
  { found, moved, missing }: { found: number; moved: number; missing: number },
  locale: Locale,
): string {
  const total = found + moved + missing;
  if (found === total)
    return locale === "ko"
      ? `근거 자리 ${total}곳이 모두 제자리에 있습니다.`
      : `All ${total} places were found.`;
  if (locale === "ko")
    return `근거 자리 ${total}곳 가운데 ${found}곳은 제자리에 있고, ${moved}곳은 옮겨졌으며, ${missing}곳은 없습니다.`;
  return `Of ${total} places, ${found} found, ${moved} moved, ${missing} missing.`;
}

/** Organizations stand in the text as well, but are no facts: the table of facts has none of them. */
const factUnits: Partial<Record<FocusTable, { ko: string; one: string; many: string }>> = {
  events: { ko: "사건", one: "event", many: "events" },
  programs: { ko: "사업", one: "program", many: "programs" },
  amounts: { ko: "금액", one: "sum", many: "sums" },
  counts: { ko: "수", one: "count", many: "counts" },
  memberships: { ko: "회원 관계", one: "membership", many: "memberships" },
};

const tableOf = ({ fact }: ArticleFact) => fact.slice(0, fact.indexOf(":")) as FocusTable;
const plural = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** `사실 69건과 기업·기관 14곳`; empty where there is neither. */
export function factsNamed({ facts }: Pick<ArticleStrip, "facts">, locale: Locale): string {
  const parties = facts.filter((fact) => tableOf(fact) === "organizations").length;
  const n = facts.length - parties;
  if (locale === "ko")
    return [n > 0 ? `사실 ${n}건` : "", parties > 0 ? `기업·기관 ${parties}곳` : ""]
      .filter((part) => part !== "")
      .join("과 ");
  return [
    n > 0 ? plural(n, "fact", "facts") : "",
    parties > 0 ? plural(parties, "organization", "organizations") : "",
  ]
    .filter((part) => part !== "")
    .join(" and ");
}

/** `사실 15건과 기업·기관 4곳: 사건 12, 금액 3. 글 속 40곳이 근거입니다.` */
export function factsCounted({ facts, places }: ArticleStrip, locale: Locale): string {
  if (facts.length === 0) return "";
  const counted = Object.entries(factUnits).flatMap(([table, { ko, one, many }]) => {
    const n = facts.filter((fact) => tableOf(fact) === table).length;
    if (n === 0) return [];
    return [locale === "ko" ? `${ko} ${n}` : plural(n, one, many)];
  });
  const spans = new Set(places.map(({ start, end }) => `${start}.${end}`)).size;
  const parts = counted.length > 0 ? `: ${counted.join(", ")}` : "";
  const told = `${factsNamed({ facts }, locale)}${parts}`;
  return locale === "ko"
    ? `${told}. 글 속 ${spans}곳이 근거입니다.`
    : `${told}; from ${plural(spans, "place", "places")} in the text.`;
}
