import type { ValueOf } from "../model/vocabulary.ts";
import { determinerNouns, domainNouns, isMadeOf } from "./common-nouns.ts";
import { lastLetters } from "./letter-set.ts";
import { isGovernedPlace, placeHead } from "./place-names.ts";

/**
 * Names of bodies end in what they are. A strong head names with any stem that is more than a
 * determiner (소상공인연합회, but not 관련협회); a weak one needs a stem that is more than domain nouns
 * (신한은행, but not 지방은행); a placed one a place, 한국 or a stem of its own kind before it; a long
 * one a stem of two words or more that are no procedure (동반성장위원회, but not 심사위원회).
 */
type Strength = "strong" | "weak" | "placed" | "long";

interface Head {
  kind: ValueOf<"org_kind">;
  strength: Strength;
}

export interface FormedName {
  kind: ValueOf<"org_kind">;
  /** What the name ends in. */
  head: string;
  /** The stem says only what field it is: a place or a market before it belongs to the name. */
  bare: boolean;
}

const heads = new Map<string, Head>();
const list = (kind: Head["kind"], strength: Strength, words: string) => {
  for (const word of words.split(" ")) heads.set(word, { kind, strength });
};

list(
  "public_agency",
  "strong",
  "공단 진흥원 개발원 정보원 관리원 평가원 인증원 보호원 품질원 안전원 보건원 보증재단 보증기금 테크노파크 창조경제혁신센터 유통센터 마사회 금융감독원 금감원 예탁결제원 진흥센터 경제진흥원 산업진흥원 인력공단 예금보험공사 소비자원",
);
list(
  "public_agency",
  "placed",
  "공사 지원센터 혁신센터 창업센터 상담소 복지관 쉼터 비즈니스센터 복지센터 고용센터 거래소 소방본부 사회적경제센터 활성화센터 체육회 의료원 문화원 과학원 교육원",
);
list("institute", "strong", "연구원 연구소 대학교 정책원 개발연구원 과학기술원");
list("institute", "placed", "병원 대학 고등학교 교육대학 대학원 학교");
list("association", "strong", "협회 연합회 총연합회 중앙회 진흥회 상공회의소 총연맹 연맹 협의회");
list("association", "long", "협의체 위원회");
// Cooperatives are named by place: 경남농협, 서귀포수협.
list("company", "placed", "산림조합 새마을금고 제철소 조선소 반도체");
list("company", "weak", "농협 수협 축협 신협 생협");
list("association", "weak", "조합 노동조합 학회 상의 총협회 연대 공제회 공동체");
list("association", "placed", "포럼");
list("merchant_body", "strong", "상인회 상인연합회 번영회 상인협동조합 점주협의회");
list("foundation", "strong", "재단 장학회 공동모금회 적십자사 나눔재단 복지재단 문화재단");
list("local_government", "placed", "시청 도청 구청 군청 교육청 시의회 도의회 구의회 군의회 의회");
list("media", "placed", "일보 신문 신문사 방송공사");
list(
  "company",
  "weak",
  "은행 뱅크 금융지주 금융그룹 그룹 카드 증권 생명 화재 손해보험 손보 생명보험 캐피탈 저축은행 자산운용 페이 텔레콤 유플러스 전자 자동차 모비스 건설 중공업 조선해양 화학 케미칼 제약 바이오로직스 홈쇼핑 백화점 면세점 마트 리테일 쇼핑 커머스 푸드 푸드빌 웰푸드 식품 제과 칠성음료 칠성 유업 제당 제일제당 물산 상사 인터내셔널 항공 해운 대한통운 통운 택배 로지스틱스 글로비스 엔터테인먼트 모빌리티 홀딩스 지주 네트웍스 소프트 게임즈 컴퍼니 파트너스 벤처스 인베스트먼트 투자증권 에프앤비 에프앤씨 코리아 닷컴 브라더스 디스플레이 하이닉스 이노베이션 솔루션즈 테크놀로지 홈플러스 호텔 리조트 프레시 프레시웨이 로보틱스 시스템즈 랩스 큐브 주식회사 회계법인 법무법인 세무법인 노무법인 제철 정공 정밀 금형 주물 도금 열처리 제지 제강 제분 시멘트 페인트 팩토리 자산신탁 벤처투자 컴즈 공업 엔지니어링 에너지솔루션 정유 오일뱅크 칼텍스 타이어 통신 우유 비즈 씨앤씨 씨엔에스 아이앤씨 이앤씨 이엔지 생활건강 아모레",
);

/** Bodies whose whole name is a common noun and a head, or that are always called by a short name. */
const wholes = new Map<string, Head["kind"]>(
  (
    [
      [
        "public_agency",
        "금융감독원 금감원 신용보증기금 기술보증기금 예금보험공사 국민연금 건강보험공단 한전 코레일 코트라 가스공사",
      ],
      [
        "association",
        "전경련 경총 대한상의 동반위 노사정위 중기중앙회 소공연 은행연합회 여신금융협회",
      ],
      ["public_agency", "LH SH aT KOTRA HUG 캠코 신보 기보 중진공 소진공 창진원 농정원 서금원"],
      [
        "foundation",
        "사랑의열매 초록우산 굿네이버스 월드비전 세이브더칠드런 유니세프 기아대책 아름다운가게 구세군",
      ],
      ["company", "농협 수협 신협 새마을금고 산은 기은"],
    ] as const
  ).flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind] as const)),
);

/** The last letters that names by their form have. */
export const formEnds: readonly number[] = lastLetters([
  ...heads.keys(),
  ...wholes.keys(),
  ..."원회임대동크부위당힘전력",
]);

const longestHead = Math.max(...[...heads.keys()].map((head) => head.length));

/** Stems by which a 공사, a kind of body as well as a construction site, is a body. */
const corporations =
  /(?:한국|진흥|도시|개발|관광|교통|유통|전력|가스|도로|수자원|철도|공항|항만|주택|석유|조폐|농어촌|식품|시설|환경|방송|광고|인프라|토지|지하철|메트로)$/;
const nationalStem = /^(?:한국|대한)[가-힣]{2,}$/;
const national = /^(?:한국|대한|국립|국가|전국|서울|코리아|세계|중소벤처|중소기업|소상공인|신용)/;
/** 한국감정원, 한국금융연수원: whatever ends in 원 is a body when the nation stands before it. */
const nationalInstitute =
  /^(?:한국|국립)[가-힣]{2,10}(?<!공|지|회|직|임|인|후|차|자|요|학|동|구|병|대학)원$/;
/** Words that happen to end as a company does: 스마트, 간편페이, 노사 상생카드. */
const procedures =
  /(?:추진|준비|심사|자문|운영|특별|실무|대책|평가|선정|조직|징계|윤리|인사|집행|상임|분과|소)$/;
const homographs =
  /^(?:수석|책임|선임|전임|주임|객원|위촉)연구원$|(?:^|[^가-힣])(?:스마트|스마트팩토리|간편페이|메이드인코리아|포털|푸드뱅크|데이터뱅크|비즈)$|(?:스마트|상생카드|복지카드|교통카드|체크카드|신용카드|선불카드|선물카드|기프트카드|현장투표|푸드트럭|밀키트|지역화폐|간편식품|가공식품|로컬푸드|슬로푸드|[초고]정밀|(?:화학|기계|전자|섬유|조선|철강|뿌리|방위)공업|건강식품|신선식품|냉동식품|즉석식품|수산식품|농식품|기능식품|가전전자|라이브커머스|TV홈쇼핑|이커머스|소셜커머스|퀵커머스|지역공동체|시민공동체|경제공동체|인공지능학회지)$/;

/** 한국제과회, but not 전국대회: a society of the nation, by an old word for one. */
const society =
  /^(?:한국|대한)[가-힣]{2,8}(?<!사|대|기|집|음악|전시|박람|연주|발표|설명|간담|토론|강연|시사|품평|상담|동호|총)회$/;
/** 골목을위한전국주민모임: citizens name their groups by whom or what they are for, in one word. */
const civic =
  /^(?=.*(?:전국|위한))[가-힣]{4,}(?:모임|연대|행동|네트워크|운동본부|비상대책위|대책위)$/;
/** 한국중부발전: the power companies are told apart by where they stand. */
const power = /^(?:한국(?:[동서남중]{1,2}부?발전|전력|수력원자력)|남동발전|[동서남중]부발전)$/;
/** 더불어민주당: a party is named by what it is for. */
const party =
  /^[가-힣]{0,4}(?:민주|국민의|한국|통합|정의|진보|혁신|개혁|미래|새누리|노동|녹색)당$|^국민의힘$/;

/** 농협경남본부: of a body of many branches, written in one word. */
const regional = /^(?:NH)?(?:농협|수협|농협은행|한국은행)[가-힣]{2}(?:지역)?본부$/;
/** 한국생산성본부: a headquarters of the nation is a body, and not a part of one. */
const headquarters = /^한국[가-힣]{2,6}본부$/;

const others: readonly [form: RegExp, kind: Head["kind"], head: string][] = [
  [nationalInstitute, "public_agency", "원"],
  [society, "association", "회"],
  [civic, "association", "모임"],
  [party, "association", "당"],
  [power, "public_agency", "발전"],
  [headquarters, "public_agency", "본부"],
  [regional, "company", "본부"],
];

/** What a whole word, its particles gone, is as a name by its form; null where it is none. */
export function formOf(word: string): FormedName | null {
  const whole = wholes.get(word);
  if (whole) return { kind: whole, head: word, bare: false };
  const other = others.find(([form]) => form.test(word));
  if (other) return { kind: other[1], head: other[2], bare: false };
  for (let length = Math.min(word.length, longestHead); length >= 2; length--) {
    const head = word.slice(word.length - length);
    const entry = heads.get(head);
    if (!entry) continue;
    const stem = word.slice(0, word.length - length);
    return formed(stem, head, entry, word);
  }
  return null;
}

function formed(stem: string, head: string, entry: Head, word: string): FormedName | null {
  const { kind, strength } = entry;
  const place = placeHead(stem);
  const found = (bare: boolean): FormedName => ({ kind, head, bare });
  switch (strength) {
    case "strong":
      // A head that is a compound itself, as 보증재단 or 유통센터, still wants something before it.
      if (stem.length < 2 || isMadeOf(stem, determinerNouns) || homographs.test(word)) return null;
      return found(place === "" && isMadeOf(stem, domainNouns));
    case "weak":
      if (stem.length < 2 && !/^[A-Za-z가-힣]{2}/.test(stem)) return null;
      if (homographs.test(word) || isMadeOf(stem, domainNouns)) return null;
      return found(false);
    case "long":
      return stem.length >= 4 && !procedures.test(stem) ? found(false) : null;
    case "placed":
      if (head === "공사")
        return corporations.test(stem) || nationalStem.test(stem) ? found(false) : null;
      // 성동구청: the office of a district by the district's whole name.
      if (kind === "local_government" && isGovernedPlace(stem + head.charAt(0)))
        return found(false);
      if (stem === "" || (place === "" && !national.test(stem))) return null;
      return found(false);
  }
}

/** Whether a word is the mere head of a name, or a head with its field, that wants a proper noun before it. */
export function isBareHead(word: string): ValueOf<"org_kind"> | null {
  for (let length = Math.min(word.length, longestHead); length >= 2; length--) {
    const entry = heads.get(word.slice(word.length - length));
    if (!entry) continue;
    const stem = word.slice(0, word.length - length);
    return stem === "" || isMadeOf(stem, domainNouns) ? entry.kind : null;
  }
  return null;
}
