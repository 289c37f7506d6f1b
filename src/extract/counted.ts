/*
 * What is counted: 명 counts people, and 900여명 in 판매자 900여명 counts merchants. The counter's own
 * unit gives way to that of the noun beside it, the head of a noun phrase, which in Korean is its last:
 *
 *   behind  = counter ["의"] word { word } , up to the first word with a particle    (1001개의 카톡 채널이)
 *   before  = word { 총 | 약 | … } number                                             (판매자 약 900여명)
 */

const nouns: [noun: RegExp, unit: string][] = [
  [/친구$/, "friend"],
  [
    /(?:소상공인|소공인|상인|판매자|셀러|자영업자|상공인|점주|업주|사업자|사장님?|사업주)$/,
    "merchant",
  ],
  [/채널$/, "channel"],
  [/(?:시장|상점가|오일장|야시장|골목상권)$/, "market"],
  [
    /(?:점포|가게|매장|식당|음식점|가맹점|상점|편의점|대리점|카페|직영점|지점|영업점|업소|공방|슈퍼|약국|노포|서점|책방|제과점|정육점|문구점|철물점|[가-힣]집|미용실|세탁소|노래방|숙박업소)$/,
    "store",
  ],
  [
    /(?:기관|단체|협회|재단|수행사|공단|공사|조합|대학|학교|지자체|상인회|센터|은행|부처|시도|시군구?)$/,
    "organization",
  ],
  [
    /(?:기업|업체|회사|협력사|스타트업|벤처|제조사|플랫폼사|참가사|공급사|파트너사|회원사|계열사|법인|공장|브랜드사|[가-힣]{2,}사)$/,
    "company",
  ],
  [/(?:가구|세대|농가|어가)$/, "household"],
  [/(?:국어|언어)$/, "language"],
  [/(?:행사|축제|박람회|장터|공연|이벤트)$/, "event"],
];
const notCompanies =
  /(?:행사|회사원|강사|의사|기사|교사|변호사|세무사|노무사|인사|봉사|공사|조사|심사|검사|감사|회계사|상담사|관리사|지도사|요리사|미용사|간호사|조리사|역사|식사|판사|검사|장사|이사|감정평가사)$/;

const ending =
  /(?:으로부터|에게서|에서|에게|으로|까지|부터|이|가|을|를|은|는|에|의|와|과|도|로|이며|이고|인|씩|만)$/;

/** The unit of a word that a particle may hang on: null when it is none of the nouns. */
function unitOfWord(word: string): string | null {
  const stems = [word, word.replace(/들?$/, ""), word.replace(ending, "").replace(/들$/, "")];
  for (const stem of stems) {
    const found = nouns.find(([noun]) => noun.test(stem));
    if (found && !(found[1] === "company" && notCompanies.test(stem))) return found[1];
  }
  return null;
}

/** Nouns joined by a point are one noun phrase, and its last is its head: 기업·기관. */
const word =
  /\s*[‘'“"「『<《]?((?:[가-힣A-Za-z0-9]+[·ㆍ∙‧])*[가-힣A-Za-z0-9]+)([^가-힣A-Za-z0-9\s]?)/y;
/** What bounds a number before the noun that it counts: 3천 곳이 넘는 식당. */
const bounding =
  /^\s?(?:[이가을를에]\s)?(?:훌쩍\s|크게\s)?(?:넘는|넘은|웃도는|달하는|이르는|육박하는|가까운|안팎의|남짓한?|이상의|가량의|내외의|여)\s/;

function behind(text: string, end: number): string | null {
  // 100명이 ends its own phrase; 100명의 상인 and 100개 시장 go on.
  const tail = text.slice(end, end + 16);
  const bound = bounding.exec(tail)?.[0].length;
  const start = bound ?? /^의?\s/.exec(tail)?.[0].length;
  if (start === undefined) return null;
  const isGenitive = tail.startsWith("의");
  let unit: string | null = null;
  word.lastIndex = end + start;
  for (let words = 0; words < 4; words += 1) {
    const match = word.exec(text);
    if (!match) break;
    const [, letters = "", punctuation] = match;
    // 시장 7곳의 상인 420명: the noun behind has a number of its own.
    if (/\d/.test(letters)) return isGenitive ? null : unit;
    unit = unitOfWord(letters) ?? unit;
    // Without 의 the number belongs to the nearest noun: 100개 시장 상인회 are 100 markets.
    if (punctuation || ending.test(letters) || (unit !== null && !isGenitive)) break;
  }
  return unit;
}

const modifiers = /(?:(?:약|총|모두|최대|최소|무려|등|국내|전국|지역|관내)\s*)+$/;

function before(text: string, start: number): string | null {
  const head = text
    .slice(Math.max(0, start - 24), start)
    .replace(modifiers, "")
    .trimEnd();
  const last = /([가-힣A-Za-z]+)[)’'”"」]?$/.exec(head)?.[1];
  // A word with a particle is another phrase: 시장에 30명. Only 중 and 가운데 and the topic let it through.
  return last === undefined || /[에서를을와과로]$/.test(last) ? null : unitOfWord(last);
}

/** Counters that say little of what they count; 명 says that it is people. */
const general = new Set(["명", "개", "곳", "개소", "군데", "건"]);

/**
 * The unit of what `[start, end)`, a number with its counter, counts. `unit` is that of the counter,
 * which is `printed`; null when neither the counter nor a noun beside it has a unit of the model.
 */
export function countedUnit(
  text: string,
  { start, end }: { start: number; end: number },
  unit: string | null,
  printed: string,
): string | null {
  if (!general.has(printed)) return unit;
  const told = behind(text, end) ?? before(text, start);
  // 30명의 기업: people are people, merchants and friends at the most.
  if (unit === "person") return told === "merchant" || told === "friend" ? told : unit;
  // A case is one time of whatever was done, but events are counted as such: 행사 5건.
  if (unit === "time") return told === "event" ? told : unit;
  return told;
}
