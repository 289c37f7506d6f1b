import type { ValueOf } from "../model/vocabulary.ts";
import type { Money } from "./money.ts";
import type { Tense } from "./tense.ts";

type AmountKind = ValueOf<"amount_kind">;
type CountRole = ValueOf<"count_role">;

/** 750억원 규모의 협약보증, 보증 한도 5천만원, 보증서를 발급: what somebody vouches for. */
const vouched =
  /(?:협약|특례|특별|신용|대출|이행|우대)\s?보증(?!재단|기금|공사|보험|료|인|금)|보증(?:을|를| )\s?(?:공급|제공|지원|선다|서[고준 ])|보증 ?(?:한도|규모|총액)|보증서[를을]? ?(?:발급|끊)/;

/**
 * What kind of money a sum is, by the words around it: `clause` is about forty letters on both
 * sides. A sum announced is a pledge; one paid in the past a disbursement; with an agreement in the
 * sentence a commitment.
 */
export function amountKindOf(
  { bound }: Pick<Money, "bound">,
  clause: string,
  tense: Tense,
  agreed: boolean,
): AmountKind {
  if (/조기 ?(?:지급|집행)|앞당겨|선지급|미리 (?:지급|정산)/.test(clause)) return "early_payment";
  if (vouched.test(clause) && !/출연|보증료/.test(clause)) return "guarantee";
  if (/보상|보험금|보장/.test(clause) && bound === "at_most") return "insurance_limit";
  if (/매출|거래액|판매액|수출액|판매고|결제액/.test(clause))
    return tense === "planned" || /목표/.test(clause) ? "sales_target" : "sales_outcome";
  if (/구매|구입|매입|사들/.test(clause)) return "purchase";
  if (/상당의? ?[가-힣 ]{0,8}(?:물품|생필품|식료품|제품|구호|교육|광고|서비스|현물)/.test(clause))
    return "in_kind";
  if (agreed && !/기부|기탁|전달/.test(clause)) return "commitment";
  if (tense === "past" && /기금|펀드/.test(clause) && /조성|마련|설립/.test(clause)) return "fund";
  if (tense === "past" && /출연|기부|기탁|전달|지급|집행|지원했|후원|쾌척/.test(clause))
    return "disbursement";
  return "pledge";
}

/** What part the counted have, by the words around: who applied, was picked, took part, was helped. */
export function countRoleOf(unit: string, clause: string, tense: Tense): CountRole {
  if (/신청|지원한 곳|응모|접수|경쟁률/.test(clause)) return "applicant";
  if (unit === "time") return "activity";
  if (unit === "percent" || unit === "percentage_point")
    return /할인|수수료|금리|이율|현금|부담|감면/.test(clause) ? "term" : "outcome";
  if (/선정|선발|뽑/.test(clause)) return tense === "planned" ? "target" : "selected";
  if (/참여|참가|동참|모집/.test(clause)) return tense === "planned" ? "target" : "participant";
  if (/증가|성장|늘[었어]|개설|달성|판매됐|방문/.test(clause)) return "outcome";
  if (/대상|목표|예정|계획/.test(clause) || tense === "planned") return "target";
  if (/지원|도왔|돕|혜택|제공/.test(clause)) return "beneficiary";
  return unit === "person" || unit === "merchant" ? "reach" : "activity";
}
