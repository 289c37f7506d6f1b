/**
 * Every enumeration of the tables, once, with its Korean and English label.
 * The order is the order of legends and menus.
 */
export const vocabulary = {
  org_kind: {
    company: { ko: "기업", en: "company" },
    subsidiary: { ko: "자회사", en: "subsidiary" },
    business_unit: { ko: "사업 조직", en: "business unit" },
    public_agency: { ko: "공공기관", en: "public agency" },
    ministry: { ko: "중앙부처", en: "ministry" },
    local_government: { ko: "지방자치단체", en: "local government" },
    association: { ko: "협회·협의체", en: "association" },
    foundation: { ko: "재단", en: "foundation" },
    merchant_body: { ko: "상인 단체", en: "merchant body" },
    institute: { ko: "연구·교육 기관", en: "institute" },
    media: { ko: "언론사", en: "media" },
  },
  side: {
    company: { ko: "기업", en: "companies" },
    agency: { ko: "기관·단체", en: "agencies and bodies" },
  },
  parent_basis: {
    text: { ko: "기사에 적힘", en: "said in an article" },
    register: { ko: "기사 밖의 상식", en: "from our register" },
  },
  name_kind: {
    official: { ko: "공식 이름", en: "official" },
    short: { ko: "줄인 이름", en: "short" },
    brand: { ko: "브랜드", en: "brand" },
    variant: { ko: "다른 표기", en: "variant" },
    former: { ko: "옛 이름", en: "former" },
  },
  membership_role: {
    founder: { ko: "발족", en: "founder" },
    member: { ko: "참여", en: "member" },
  },
  program_category: {
    funding: { ko: "자금", en: "funding" },
    sales_channel: { ko: "판로", en: "sales channels" },
    digital_transformation: { ko: "디지털 전환", en: "digital transformation" },
    education: { ko: "교육", en: "education" },
    consultation: { ko: "협의·자문", en: "consultation" },
    environment: { ko: "환경", en: "environment" },
    insurance: { ko: "보험", en: "insurance" },
    promotion: { ko: "홍보·판촉", en: "promotion" },
    payment_terms: { ko: "대금 지급", en: "payment terms" },
    award: { ko: "시상·선정", en: "awards" },
    welfare: { ko: "복지", en: "welfare" },
    research_infrastructure: { ko: "연구·설비", en: "research and infrastructure" },
    other: { ko: "그 밖", en: "other" },
  },
  beneficiary: {
    small_merchant: { ko: "소상공인", en: "small merchants" },
    sme: { ko: "중소기업", en: "small and medium companies" },
    supplier: { ko: "협력사", en: "suppliers" },
    traditional_market: { ko: "전통시장", en: "traditional markets" },
    creator: { ko: "창작자", en: "creators" },
    platform_worker: { ko: "플랫폼 종사자", en: "platform workers" },
    farmer: { ko: "농어민", en: "farmers and fishers" },
    senior: { ko: "노년층", en: "older people" },
    youth: { ko: "청년·청소년", en: "young people" },
    vulnerable_group: { ko: "취약계층", en: "vulnerable groups" },
    public: { ko: "시민", en: "the public" },
  },
  program_role: {
    lead: { ko: "주관", en: "lead" },
    partner: { ko: "협력", en: "partner" },
    funder: { ko: "자금", en: "funder" },
    supporter: { ko: "지원", en: "supporter" },
    selector: { ko: "선정", en: "selector" },
    participant: { ko: "참여", en: "participant" },
  },
  event_kind: {
    agreement: { ko: "협약", en: "agreement" },
    pledge: { ko: "약속", en: "pledge" },
    launch: { ko: "시작", en: "launch" },
    payment: { ko: "지급", en: "payment" },
    award: { ko: "수상", en: "award" },
    selection: { ko: "선정", en: "selection" },
    campaign: { ko: "캠페인", en: "campaign" },
    fair: { ko: "행사", en: "fair" },
    recruitment: { ko: "모집", en: "recruitment" },
    operation: { ko: "운영", en: "operation" },
    relocation: { ko: "이전", en: "relocation" },
    report: { ko: "발표", en: "report" },
  },
  event_status: {
    planned: { ko: "계획", en: "planned" },
    done: { ko: "있었음", en: "happened" },
    ongoing: { ko: "기사 당시 진행 중", en: "under way then" },
  },
  date_basis: {
    stated: { ko: "기사에 적힌 날짜", en: "stated" },
    relative: {
      ko: "‘지난해’처럼 에둘러 적힌 날짜를 풀었음",
      en: "worked out from a relative date",
    },
    inferred: { ko: "문맥에서 미루어 봄", en: "inferred from context" },
  },
  published_basis: {
    stated: { ko: "기사에 적힌 날짜", en: "stated" },
    inferred: { ko: "본문에서 미루어 봄", en: "inferred from the text" },
  },
  event_role: {
    actor: { ko: "주체", en: "actor" },
    counterpart: { ko: "상대", en: "counterpart" },
    host: { ko: "주최", en: "host" },
    giver: { ko: "준 쪽", en: "giver" },
    receiver: { ko: "받은 쪽", en: "receiver" },
    participant: { ko: "참여", en: "participant" },
  },
  amount_kind: {
    pledge: { ko: "약속", en: "pledge" },
    commitment: { ko: "협약에 따른 약속", en: "commitment" },
    fund: { ko: "기금", en: "fund" },
    package: { ko: "묶음 발표", en: "package" },
    disbursement: { ko: "지급", en: "disbursement" },
    purchase: { ko: "구매", en: "purchase" },
    in_kind: { ko: "현물·서비스", en: "in kind" },
    early_payment: { ko: "대금 조기 지급", en: "early payment" },
    insurance_limit: { ko: "보험 한도", en: "insurance limit" },
    guarantee: { ko: "보증 한도", en: "guarantee limit" },
    sales_outcome: { ko: "매출", en: "sales" },
    sales_target: { ko: "매출 목표", en: "sales target" },
  },
  amount_group: {
    promised: { ko: "약속한 돈", en: "promised" },
    moved: { ko: "지급·구매·현물", en: "paid, bought or given" },
    brought_forward: { ko: "앞당겨 치른 대금", en: "paid early" },
    sales: { ko: "팔린 금액과 목표", en: "sales and targets" },
    ceiling: { ko: "한도", en: "ceilings" },
  },
  bound: {
    exact: { ko: "", en: "" },
    about: { ko: "약", en: "about" },
    at_least: { ko: "최소", en: "at least" },
    over: { ko: "초과", en: "over" },
    at_most: { ko: "최대", en: "at most" },
    under: { ko: "미만", en: "under" },
    range: { ko: "범위", en: "range" },
    undisclosed: { ko: "금액 미공개", en: "undisclosed" },
  },
  valuation: {
    face: { ko: "액면", en: "face value" },
    equivalent: { ko: "상당", en: "equivalent value" },
    full_cost: { ko: "전액", en: "full cost" },
    free: { ko: "무료", en: "free of charge" },
  },
  accumulation: {
    period: { ko: "기간 합계", en: "total of its period" },
    cumulative: { ko: "누적", en: "cumulative" },
    per_year: { ko: "연간", en: "per year" },
    per_unit: { ko: "건당", en: "per unit" },
  },
  scope: {
    whole: { ko: "전체", en: "whole" },
    subset: { ko: "일부", en: "subset" },
    single: { ko: "한 곳", en: "single case" },
  },
  count_role: {
    target: { ko: "대상·목표", en: "target" },
    applicant: { ko: "신청", en: "applied" },
    selected: { ko: "선정", en: "selected" },
    participant: { ko: "참여", en: "took part" },
    beneficiary: { ko: "지원받음", en: "supported" },
    reach: { ko: "도달", en: "reached" },
    outcome: { ko: "결과", en: "outcome" },
    baseline: { ko: "비교 기준", en: "baseline" },
    activity: { ko: "활동", en: "activity" },
    term: { ko: "조건", en: "term" },
  },
  party: {
    helped: { ko: "지원받는 쪽", en: "those helped" },
    helper: { ko: "지원하는 쪽", en: "those who help" },
  },
  unit: {
    person: { ko: "명", en: "people" },
    merchant: { ko: "상인·판매자", en: "merchants" },
    company: { ko: "개사", en: "companies" },
    store: { ko: "점포", en: "stores" },
    market: { ko: "시장", en: "markets" },
    channel: { ko: "채널", en: "channels" },
    household: { ko: "가구", en: "households" },
    friend: { ko: "채널 친구", en: "channel friends" },
    organization: { ko: "기관·단체", en: "organizations" },
    time: { ko: "회", en: "times" },
    tonne: { ko: "톤", en: "tonnes" },
    event: { ko: "행사", en: "events" },
    language: { ko: "개 언어", en: "languages" },
    year: { ko: "년", en: "years" },
    rank: { ko: "위", en: "rank" },
    ratio: { ko: "대 1", en: "to 1" },
    percent: { ko: "%", en: "%" },
    percentage_point: { ko: "%포인트", en: "percentage points" },
    multiple: { ko: "배", en: "times as much" },
  },
  relation_kind: {
    agreement: { ko: "협약", en: "agreement" },
    joint_program: { ko: "공동 사업", en: "joint program" },
    funding: { ko: "자금", en: "funding" },
    support: { ko: "지원", en: "support" },
    award: { ko: "수상", en: "award" },
    selection: { ko: "선정", en: "selection" },
    participation: { ko: "참여", en: "participation" },
    membership: { ko: "회원", en: "membership" },
  },
  link_kind: {
    same_as: { ko: "같은 것", en: "same as" },
    fulfils: { ko: "약속을 이행", en: "fulfils" },
    supersedes: { ko: "대신함", en: "supersedes" },
    conflicts: { ko: "서로 다름", en: "conflicts with" },
    maybe_part_of: { ko: "포함될 수 있음", en: "may be part of" },
    measured_on: { ko: "측정 대상", en: "measured on" },
  },
  support: {
    direct: { ko: "기사에 그대로", en: "direct" },
    derived: { ko: "풀거나 견주어 판단", en: "worked out, or read together" },
    context: { ko: "문맥", en: "context" },
  },
  ignored_reason: {
    page_furniture: { ko: "페이지 부속", en: "page furniture" },
    weather: { ko: "날씨 상자", en: "weather box" },
    page_date: { ko: "기사가 아닌 페이지의 날짜", en: "date of the page, not of the article" },
    ticker: { ko: "종목 코드", en: "stock ticker" },
    name: { ko: "이름에 든 숫자", en: "digits in a name" },
    ordinal: { ko: "차례를 세는 숫자", en: "ordinal" },
    background: { ko: "지원을 말하지 않는 수치", en: "figure that says nothing of support" },
  },
} as const;

export type Vocabulary = typeof vocabulary;
export type EnumerationName = keyof Vocabulary;
export type ValueOf<E extends EnumerationName> = Extract<keyof Vocabulary[E], string>;
export type Locale = "ko" | "en";

/** The group that each kind of amount belongs to. Sums never leave a kind; panels never leave a group. */
export const amountGroupOf: Record<ValueOf<"amount_kind">, ValueOf<"amount_group">> = {
  pledge: "promised",
  commitment: "promised",
  fund: "promised",
  package: "promised",
  disbursement: "moved",
  purchase: "moved",
  in_kind: "moved",
  early_payment: "brought_forward",
  insurance_limit: "ceiling",
  guarantee: "ceiling",
  sales_outcome: "sales",
  sales_target: "sales",
};

export const valuesOf = <E extends EnumerationName>(name: E) =>
  Object.keys(vocabulary[name]) as ValueOf<E>[];

/** The label of `value` in `locale`; throws on a value that is not in the enumeration. */
export function labelOf<E extends EnumerationName>(
  name: E,
  value: ValueOf<E>,
  locale: Locale,
): string {
  const labels = vocabulary[name] as Record<string, Record<Locale, string>>;
  const label = labels[value];
  if (!label) throw new Error(`unknown ${name}: ${value}`);
  return label[locale];
}
