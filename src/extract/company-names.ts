import { isCommonSubject } from "./common-nouns.ts";
import { knownCompanies } from "./known-companies.ts";
import { lastLetters } from "./letter-set.ts";
import { isPlace } from "./place-names.ts";

/**
 * Company names by form: Latin letters joined to Hangul (GS리테일), names of the business groups that
 * the fair trade commission designates and their members (롯데웰푸드), and ㈜.
 */

const groups =
  "삼성 현대차 현대 코레일 한전 롯데 신세계 한화 포스코 두산 효성 코오롱 셀트리온 아모레퍼시픽 이랜드 넷마블 넥슨 하림 미래에셋 한진 금호 호반 애경 오뚜기 농심 빙그레 하이트진로 동원 대상 풀무원 매일유업 남양 카카오 네이버 쿠팡 토스 배달의민족 무신사 컬리 당근 야놀자 신한 농협 수협 교보 메리츠 한국투자 한국타이어 이마트 홈플러스 스타벅스 맥도날드 파리바게뜨 세븐일레븐";
/** Of these the bare word is the company; of others it is a common word as well. */
const bare: ReadonlySet<string> = new Set(
  "삼성 현대차 롯데 신세계 한화 포스코 두산 효성 코오롱 셀트리온 아모레퍼시픽 이랜드 넷마블 넥슨 하림 기아 메리츠화재 오뚜기 농심 빙그레 하이트진로 풀무원 네이버 카카오 쿠팡 토스 배달의민족 무신사 컬리 야놀자 이마트 홈플러스 세븐일레븐 스타벅스 맥도날드 파리바게뜨 SK LG GS CJ LS DL KT&G BGF HDC KCC OCI".split(
    " ",
  ),
);
const businesses =
  "전자 전기 물산 생명 화재 카드 증권 중공업 디스플레이 차 자동차 모비스 건설 제철 글로비스 조선 미포조선 백화점 홈쇼핑 그린푸드 아울렛 쇼핑 마트 슈퍼 칠성 칠성음료 웰푸드 제과 케미칼 렌탈 호텔 면세점 면세 온 하이마트 푸드 인터내셔널 아이앤씨 솔루션 에어로스페이스 시스템 손해보험 생명보험 손보 라이프 이앤씨 퓨처엠 디엔에이 로보틱스 에너빌리티 밥캣 티앤씨 첨단소재 글로벌 바이오로직스 엔터 게임즈 뱅크 페이 헬스케어 엔터프라이즈 엔터테인먼트 모빌리티 스타일 메이커스 파이낸셜 클라우드 웹툰 랩스 유통 이츠 이츠서비스 로지스틱스 풀필먼트서비스 은행 금융지주 금융그룹 금융 캐피탈 그룹 지주 홀딩스 재단 에프앤비 타이어 이엔지 텔레콤 통운 택배 항공 씨앤에스 SDS SDI 닷컴 F&B C&C E&C".split(
    " ",
  );
const business: ReadonlySet<string> = new Set(businesses);

/** Abbreviations that are no company: before Hangul they make common compounds (AI기술, ESG경영). */
const common: ReadonlySet<string> = new Set(
  "O2O B2B B2C D2C C2C P2P B2G G2G KC KS AI IT ICT ESG SNS TV DX AX PB PL OTT MZ QR CEO CFO CSR CSV IoT IR PR VR AR XR EV FTA GDP HMR HACCP MOU CCTV LED LNG LPG ATM SW HW SaaS API APP UI UX NFT ETF IPO SME UN EU US USA ISO DB OEM ODM PC NGO NPO PG VAN POS GPS RE BI CI CT DIY VIP MD PD TF PM RPA GPT LLM EXPO SOC RFID CJK MBTI OST SUV KTX SRT GTX UHD OLED IC DNA PCR EITC BTS FAX ARS URL CMS ERP SCM".split(
    " ",
  ),
);

/** Financial houses named with a word of everyday use: 우리은행, 국민카드, but 기업금융 is none. */
const houses =
  /^(?:하나|우리|국민|기업|산업|수출입|중소기업)(?:은행|카드|금융지주|금융그룹|증권|캐피탈|투자증권)$/;

/** The last letters that such names have. */
export const groupEnds: readonly number[] = lastLetters([
  ...businesses,
  ...bare,
  ...knownCompanies,
  "은행",
  "카드",
]);

const mixed = /^[A-Z][A-Za-z&]{1,5}[가-힣]{2,10}$/;
const member = new RegExp(`^(?:${groups.split(" ").join("|")})`);

/** Whether a word is Latin letters and Hangul joined as company names are. */
export function isMixedName(word: string): boolean {
  if (!mixed.test(word)) return false;
  const letters = /^[A-Za-z&]+/.exec(word)?.[0] ?? "";
  return letters === "DB"
    ? /(?:보험|증권|금융투자|하이텍|생명|그룹)$/.test(word)
    : !common.has(letters);
}

/** A second word in capitals behind a group's letters: LG CNS, CJ ENM, but not KT AI. */
const capitals = /^ ([A-Z][A-Z&]{1,5})(?![0-9A-Za-z&])/;

/** How many letters of `behind`, the text behind a name, belong to it: the CNS of LG CNS, 스타벅스 코리아. */
export function lettersBehind(name: string, behind: string): number {
  if (/^ 코리아(?:[은는이가를와의]|에|$|[^가-힣])/.test(behind) && /[가-힣]$/.test(name)) return 4;
  const own = /^[A-Z]{2,4}$/.test(name) ? capitals.exec(behind)?.[1] : undefined;
  return own === undefined || common.has(own) ? 0 : own.length + 1;
}

const lettered = /^([가-힣]{2,4})([A-Z]{2,4})$/;

/** Whether a word is Hangul and Latin letters joined as company names are: 여천NCC, 한전KPS. */
export function isLetteredName(word: string): boolean {
  const [, stem = "", letters = ""] = lettered.exec(word) ?? [];
  return stem !== "" && !common.has(letters) && !isPlace(stem) && !isCommonSubject(stem);
}

/** Whether a word is a business group or a member named after it. */
export function isGroupName(word: string): boolean {
  if (bare.has(word) || knownCompanies.has(word) || houses.test(word)) return true;
  const head = member.exec(word)?.[0];
  // 이마트24: a number tells a chain of the group from the group.
  if (head !== undefined && /^\d{1,3}$/.test(word.slice(head.length))) return true;
  return head !== undefined && business.has(word.slice(head.length));
}

/** Whether a word is the name of a business group, or a brand as well known: 스타벅스 코리아. */
export const isGroupHead = (word: string): boolean => member.exec(word)?.[0] === word;

/** Whether Latin letters alone may be a name, as far as their form says: LG, KT&G, BGF, not AI. */
export const isLatinName = (word: string): boolean =>
  /^[A-Z][A-Za-z0-9&]{1,15}$/.test(word) && !common.has(word) && !common.has(word.toUpperCase());
