import { formatNumber } from "./number.ts";
import type { Locale } from "./vocabulary.ts";

/** The numbers that a sentence tells. */
export interface Told {
  events: number;
  /** Amounts with a figure, restated ones left out. */
  amounts: number;
  companies: number;
  agencies: number;
  articles: number;
  from: string | null;
  to: string | null;
}

const plural = (n: number, one: string, many = `${one}s`) =>
  `${formatNumber(n, "en")} ${n === 1 ? one : many}`;

/** First and last year, `2019–2023`; empty where nothing is dated. */
function years({ from, to }: Told): string {
  const first = from?.slice(0, 4);
  const last = to?.slice(0, 4);
  if (!first || !last) return first ?? last ?? "";
  return first === last ? first : `${first}–${last}`;
}

/**
 * What is on screen, in one sentence: `2016–2023년 기업 26곳과 기관·단체 16곳의 사건 94건,
 * 금액이 적힌 사실 15건. 기사 5건이 근거입니다.`
 */
export function sentence(told: Told, locale: Locale): string {
  const when = years(told);
  if (locale === "ko") {
    const who = [
      told.companies > 0 ? `기업 ${told.companies}곳` : "",
      told.agencies > 0 ? `기관·단체 ${told.agencies}곳` : "",
    ].filter((part) => part !== "");
    const whose = who.length > 0 ? `${who.join("과 ")}의 ` : "";
    return `${when ? `${when}년 ` : ""}${whose}사건 ${told.events}건, 금액이 적힌 사실 ${told.amounts}건. 기사 ${told.articles}건이 근거입니다.`;
  }
  const who = [
    told.companies > 0 ? plural(told.companies, "company", "companies") : "",
    told.agencies > 0 ? plural(told.agencies, "agency or body", "agencies and bodies") : "",
  ].filter((part) => part !== "");
  const whose = who.length > 0 ? ` by ${who.join(" and ")}` : "";
  return `${plural(told.events, "event")}${whose}${when ? `, ${when}` : ""}, with ${plural(told.amounts, "stated sum")}, from ${plural(told.articles, "article")}.`;
}
