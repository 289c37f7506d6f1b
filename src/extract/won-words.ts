/*
 * What makes a number a sum of won, by the words that touch it.
 */

// 원 is also the first syllable of words that may follow a number: 5억 원자재, 100만 원정대.
const otherWords =
  "자재|재료|부자재|자력|료비|격|천|금|두|생|칙|가(?!량)|도심|산지|유(?![가-힣]?\\s)|단(?![위])|고|내|외|룸|스톱|팀|어민|탁|활|래|본|형|작(?![가-힣])|년|목|서|예|양|전|조(?!차)|정대|플러스|인(?=\\s?(?:을|은|이|분석|규명))";

/** 원 behind a number, and whatever of 여 and spaces stands between. */
export const won = new RegExp(String.raw`(?:여|수)?\s?원(?!(?:${otherWords}))`, "y");

/** A sign of won before figures. */
export const wonSign = /(?:[₩￦]|KRW\s?)$/;

/** Currencies that are not won: what they follow or precede is no sum of this atlas. */
export const foreign =
  /\s?(?:여|수)?\s?(?:(?:미국?|캐나다|호주|홍콩|대만|싱가포르|뉴질랜드|美|스위스|핀란드|네덜란드|영국|일본|중국)\s?)?(?:달러|불(?![가-힣])|유로(?!\s?[파존])|엔(?![가-힣]{2}|터)|위안|파운드|프랑|페소|루피|루블|바트|링깃|동(?=\s?\()|센트|헤알|리라|마르카|마르크|페세타|휠던|길더|크로네|즈워티|포린트|크로나|디나르|리알|원\/|달라|USD|EUR|JPY)/y;
export const foreignSign = /(?:[$€¥£]|US\$|USD\s?|EUR\s?|JPY\s?|CNY\s?)$/;

/**
 * What a number of 억 counts when it is no sum though nothing but a space follows it: 1억 조회수.
 * A counter proper (명, 개, 톤) needs no list here: the grammar of counts knows them.
 */
export const countedThings =
  /\s?(?:여|가까운|넘는|이상의?)?\s?(?:인구|인(?![가-힣]{2}|데)|조회|다운로드|관객|팔로워|구독|시청|이용자|회원|사용자|스트리밍|유저|뷰|클릭|배럴|번째|분의|광년|화소|평(?![가-힣])|㎡|㎥|kWh|MWh|kW|W|km|㎞|kg|㎏|리터|L(?![a-zA-Z])|토큰|파라미터|매개변수|픽셀|비트|바이트|헤르츠|Hz|주(?:를|의|가|\s)|번|건|명|개|곳|회|대|마리|그루|송이|장|병|권|편|캔|봉|포기|톤|t(?![a-zA-Z])|배|년|시간|가구|세대|점|표|잔|벌|켤레|보|걸음|사람|소비자|여명|좌석|석|kcal|칼로리)/y;

/** Words behind a number of 조 that speak of money: 3조 규모. A team of 조 has others. */
export const moneyBehind =
  /\s?(?:여|가량|안팎|이상|이하|미만|내외|[을를이가의에])?\s?(?:규모|시대|클럽|달성|돌파|넘|육박|투자|펀드|매출|예산|시장|손실|흑자|적자|부채|지원|추경|투입|공급|조성|출자|융자|대출|수주|기금|재원|순매[수도]|벌|수준|빚|가까|(?<=[을를]\s?)편성)/y;
export const moneyBefore =
  /(?:매출액?|예산안?|시가총액|시총|이익|흑자|적자|손실|투자액?|규모|거래액|자금|부채|자산|추경|대출|기금|재원|총액|수출액?|수입액?|지원금?|보조금|사업비|총사업비|공사비|잔액|빚|몸값|금액)[은는이가을를]?\s?(?:약|총|최대|최소|연|연간|누적|무려)?\s?$/;

/** Nouns of money right before a number of 만 that leave 원 out: 상금 50만. */
export const sumBefore =
  /(?:상금|지원금|보조금|융자금?|벌금|과태료|월세|보증금|연봉|월급|시급|수당|장학금|보험금|포상금|격려금|축하금|기부금|성금|후원금|장려금|회비|월)\s?(?:약|총|최대|최소|각|각각)?\s?$/;
