import type { Names } from "./chart.ts";
import { nameInEnglish } from "./english-name.ts";
import { formatNumber } from "./number.ts";
import { withParticle } from "./particle.ts";
import type { Locale, ValueOf } from "./vocabulary.ts";

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
  /** Whom all of it is about; those who took part beside them are counted in `others`. */
  subject?: ToldOf | null;
}

type Named = Names & { kind: ValueOf<"org_kind"> };

/** Any of the companies, together with any of the agencies. */
export interface ToldOf {
  companies: readonly Named[];
  agencies: readonly Named[];
  /** Whether the companies stand for subsidiaries as well. */
  withSubsidiaries: boolean;
  /** How many more took part, neither named nor below one that is. */
  others: { companies: number; agencies: number };
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

/** `기업 26곳과 기관·단체 16곳`; empty where nobody took part. */
function countedKo({ companies, agencies }: ToldOf["others"]): string {
  const parts = [
    companies > 0 ? `기업 ${companies}곳` : "",
    agencies > 0 ? `기관·단체 ${agencies}곳` : "",
  ];
  return parts.filter((part) => part !== "").join("과 ");
}

/** `9 other companies and 4 agencies and bodies`: `other` stands before the first of the two. */
function countedEn({ companies, agencies }: ToldOf["others"], other = ""): string {
  const parts = [
    companies > 0 ? plural(companies, `${other}company`, `${other}companies`) : "",
    agencies > 0 ? plural(agencies, "agency or body", "agencies and bodies") : "",
  ];
  return parts.filter((part) => part !== "").join(" and ");
}

/** More names than these would be a list. */
const mostNamed = 3;

function aboutKo({ companies, agencies }: ToldOf): string {
  const some = (all: readonly Named[], what: string) =>
    all.length > mostNamed
      ? `고른 ${what} ${all.length}곳`
      : all.map(({ name_ko }) => name_ko).join("·");
  const [firms, bodies] = [some(companies, "기업"), some(agencies, "기관")];
  return firms !== "" && bodies !== ""
    ? `${withParticle(firms, "와/과")} ${bodies}`
    : firms + bodies;
}

function aboutEn({ companies, agencies, withSubsidiaries }: ToldOf): string {
  const some = (all: readonly Named[], what: string) =>
    all.length > mostNamed
      ? `any of ${all.length} chosen ${what}`
      : all.map(nameInEnglish).join(" or ");
  const own = companies.length > 1 ? "their subsidiaries" : "its subsidiaries";
  const firms = `${some(companies, "companies")}${withSubsidiaries ? ` or ${own}` : ""}`;
  const bodies = some(agencies, "bodies");
  return firms !== "" && bodies !== "" ? `both ${firms} and ${bodies}` : firms + bodies;
}

/**
 * What is on screen, in one sentence: `2016–2023년 기업 26곳과 기관·단체 16곳의 사건 94건,
 * 금액이 적힌 사실 15건. 기사 5건이 근거입니다.` Of a subject, `2019–2023년 KT 관련 사건
 * 12건(같은 사건에 나오는 곳은 기업 9곳), …`: who took part beside it has not done all of it.
 */
export function sentence(told: Told, locale: Locale): string {
  const when = years(told);
  const { subject = null } = told;
  if (locale === "ko") {
    const others = subject ? countedKo(subject.others) : "";
    const beside = [
      subject?.withSubsidiaries ? "계열사 포함" : "",
      others === "" ? "" : `같은 사건에 나오는 곳은 ${others}`,
    ].filter((part) => part !== "");
    const all = countedKo(told);
    const whose = subject ? `${aboutKo(subject)} 관련 ` : all === "" ? "" : `${all}의 `;
    const events = `사건 ${told.events}건${beside.length > 0 ? `(${beside.join(", ")})` : ""}`;
    return `${when ? `${when}년 ` : ""}${whose}${events}, 금액이 적힌 사실 ${told.amounts}건. 기사 ${told.articles}건이 근거입니다.`;
  }
  const events = plural(told.events, "event");
  const dates = when ? `, ${when}` : "";
  const rest = `${plural(told.amounts, "stated sum")}, from ${plural(told.articles, "article")}.`;
  if (subject) {
    const others = countedEn(subject.others, "other ");
    const beside = others === "" ? "" : ` (with ${others} named in the same events)`;
    return `${events} involving ${aboutEn(subject)}${beside}${dates}, with ${rest}`;
  }
  const all = countedEn(told);
  return `${events}${all === "" ? "" : ` by ${all}`}${dates}, with ${rest}`;
}
