/*
 * Korean counters, and the unit of the model that each counts in when nothing near it says more.
 * A counter without a unit of the model is its own unit, as printed.
 */

/** Null: the counter as printed. */
type Unit = string | null;

/**
 * Counters with what may not follow them. A word that merely begins like a counter (명소, 회사,
 * 배터리) is kept out by what follows; a particle or a bounding word may follow any of them.
 */
const table: [pattern: string, unit: Unit][] = [
  ["%\\s?포인트|%\\s?[pP](?![a-zA-Z])|퍼센트\\s?포인트|%P", "percentage_point"],
  ["%|퍼센트|프로(?![가-힣])", "percent"],
  ["명(?![소품절동예칭장함단령분태])", "person"],
  ["인(?![가-힣]*(?:분|용|승|조|실|치|석|방|원))", "person"],
  ["개\\s?사(?![업용항람례])", "company"],
  ["개\\s?(?:국어|언어|외국어)", "language"],
  ["개국", null],
  ["개소|군데", null],
  ["개교", "organization"],
  ["개(?![월년시점조발인별통막관편원폐최설장선방정혁념강척교량벌입])", null],
  ["곳(?![간])", null],
  ["사(?![업용항람례분이단회원건고진실찰태상망법전연육기료천구장립인서])", "company"],
  ["가구(?![점업거])|세대(?![교별주차])|[농어]가(?!구)", "household"],
  ["차례", "time"],
  ["회(?![사장차원복담비계식화견선말피])(?!의(?:실|장|원|록))", "time"],
  ["번(?![가지째호호역화길])(?!\\s?(?:출구|국도|버스|지원자|홀|방|지|길))", "time"],
  ["건(?![물강설축전조립배너국의반])|건(?=의\\s)", "time"],
  ["톤|t(?![a-zA-Z])", "tonne"],
  ["배(?![럴터송우달관급치추경당구점드분선수민변트])", "multiple"],
  ["위(?![원험기치하상성안헌반생협축])", "rank"],
  ["등(?![급분록산장교기극대재가])(?=[은을이의으로에도 ,.)]|$)", "rank"],
  ["시장(?!님|실)", "market"],
  ["(?:점포|매장|점주)", "store"],
  ["(?:업체|기업|협력사|회원사)(?!인|가\\s정신)", "company"],
  ["(?:기관|단체|대학(?!생|원)|학교)(?!장)", "organization"],
  [
    "포(?![함스인럼항진켓])|마을|사업장|팀(?![장원])|부스|필지|그루|마리|포기|켤레|상자|박스|세트|다발|송이|묶음|꾸러미",
    null,
  ],
  [
    "(?:종류?|권|장|편|벌|병|잔|석|채|쌍|량|척|점|조각|페이지|쪽|포인트|좌석|객실|시군구?|시도|가지)(?![가-힣]{2})",
    null,
  ],
  [
    "(?:㎏|kg|킬로그램|㎞|km|킬로미터|㎡|㎥|제곱미터|평방미터|헥타르|ha|평|리터|ℓ|kWh|MWh|GWh|kW|MW|GW|메가와트|킬로와트|그램|미터|GB|TB|MB|테라바이트|기가바이트)(?![a-zA-Z])(?![가-힣]{2})",
    null,
  ],
];

/** Every counter, in the order of the table, each as a group of its own. */
export const counter = new RegExp(
  `(?:여|수)?\\s?(?:${table.map(([pattern]) => `(${pattern})`).join("|")})`,
  "y",
);

/** The unit of the group that matched. */
export const unitOf = (groups: readonly (string | undefined)[]): Unit =>
  table[groups.findIndex((group) => group !== undefined)]?.[1] ?? null;

/** The particles that may hang on a counter: a counter that something else hangs on is another word. */
export const particle =
  "(?:은|는|이|가|을|를|의|에|에게|에서|에게서|으로|로|과|와|도|만|까지|부터|씩|간|들|인|이나|나|꼴|당|여|대|께|짜리|선|가량|안팎|내외|남짓|쯤|정도|수준|이상|이하|이내|미만|초과|돌파|상당|규모|중|다|라|였|이었|이며|이고|뿐|보다|마다|째|밖에|조차|급|입|이던|이라|인데|이다)";

/** Counters of spelled numerals of the native kind and of the larger Sino-Korean ones: 두 곳, 오천 명. */
export const spelledCounters =
  /^\s?여?\s?(?:명|개사|개소|개국|개(?!월|년)|곳|군데|회|건|가구|점포|매장|톤|배(?=[^가-힣]|$|[로를가는의나](?![가-힣])|[에다였]|이[다었나며]|[까이][지상]|가량|쯤|정도|수준|가까)|업체|기업|기관|단체|시장|차례|마리|퍼센트|%|그루|권|팀)/;
