import { romanize } from "es-hangul";
import type { ValueOf } from "../model/vocabulary.ts";
import type { ProposedOrganization, ProposedProgram } from "./draft-record.ts";
import type { Identity } from "./mentions.ts";

/** A program that the register has. */
export interface RegisteredProgram {
  program_id: string;
  names: readonly string[];
}

const companySide: ReadonlySet<ValueOf<"org_kind">> = new Set([
  "company",
  "subsidiary",
  "business_unit",
]);

/** A slug of a Korean name: 부산신용보증재단, in the Revised Romanization. Empty if it has no letters. */
export const slugOf = (name: string): string =>
  romanize(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60)
    .replace(/-+$/, "");

const romanName = (name: string): string =>
  romanize(name)
    .replace(/[^\p{ASCII}]/gu, "")
    .replace(/(?:^|\s)[a-z]/g, (letter) => letter.toUpperCase())
    .trim() || "Name to be given";

/** Gives each name an id of its own, beside those that are taken. */
export function idGiver(taken: ReadonlySet<string>, fallback: string) {
  const given = new Set(taken);
  return (name: string): string => {
    const base = slugOf(name) || fallback;
    let id = base;
    for (let n = 2; given.has(id); n++) id = `${base}-${n}`;
    given.add(id);
    return id;
  };
}

/** The register entry that an unknown organization would have. */
export const proposeOrganization = (
  { name, type, reason }: Identity,
  org_id: string,
): ProposedOrganization => ({
  org_id,
  name_ko: name,
  name_en: romanName(name),
  kind: type,
  side: companySide.has(type) ? "company" : "agency",
  reason: `${reason}; the English name is a romanization`,
});

const categories: readonly (readonly [RegExp, ValueOf<"program_category">])[] = [
  [/펀드|기금|대출|보증|자금|금융지원|출연|기부/, "funding"],
  [/판로|입점|기획전|박람회|상품전|장터|축제|페스타|쇼핑|수출/, "sales_channel"],
  [/디지털|온라인|스마트|AI|플랫폼|채널/, "digital_transformation"],
  [/교육|아카데미|학교|교실|클래스|강의|세미나|캠프|연수/, "education"],
  [/상담|컨설팅|자문|협의/, "consultation"],
  [/친환경|환경|탄소|재활용|다회용/, "environment"],
  [/보험|공제/, "insurance"],
  [/캠페인|홍보|광고|할인|쿠폰|선결제/, "promotion"],
  [/납품대금|조기 ?지급|정산|결제대금/, "payment_terms"],
  [/시상|대상$|어워드|표창|선정|우수/, "award"],
  [/복지|의료|장학|나눔|봉사|성금/, "welfare"],
  [/연구|공장|설비|데이터/, "research_infrastructure"],
];
const beneficiaries: readonly (readonly [RegExp, ValueOf<"beneficiary">])[] = [
  [/소상공인|자영업|골목상권|점주/, "small_merchant"],
  [/중소기업|스타트업|벤처|중기/, "sme"],
  [/협력사|협력업체|납품/, "supplier"],
  [/전통시장|상인회|시장 상인/, "traditional_market"],
  [/창작자|작가|크리에이터/, "creator"],
  [/기사|라이더|대리운전|배달원/, "platform_worker"],
  [/농가|농민|농산물|농수산|어민/, "farmer"],
  [/노년|어르신|노인|시니어/, "senior"],
  [/청년|청소년|대학생/, "youth"],
  [/취약계층|장애인|이웃|저소득/, "vulnerable_group"],
];

const matching = <T>(table: readonly (readonly [RegExp, T])[], text: string): T[] =>
  table.filter(([words]) => words.test(text)).map(([, value]) => value);

/** The register entry that an unknown program would have, by its name and the sentence that names it. */
export function proposeProgram(
  name: string,
  sentence: string,
  program_id: string,
): ProposedProgram {
  const own = matching(categories, name);
  const told = own.length > 0 ? own : matching(categories, sentence).slice(0, 2);
  return {
    program_id,
    name_ko: name,
    name_en: romanName(name),
    categories: told.length > 0 ? told : ["other"],
    beneficiaries: matching(beneficiaries, `${name} ${sentence}`),
    reason: "a quoted name beside a word for programs; the English name is a romanization",
  };
}
