/*
 * The grammars of lines of furniture. A line is furniture when all of it is: a sentence that mentions
 * a reporter or the weather is not.
 */

export type FurnitureKind =
  | "weather"
  | "byline"
  | "stamp"
  | "comments"
  | "font_size"
  | "share"
  | "copyright"
  | "links"
  | "repeat"
  | "email";

const bullet = String.raw`[\s•·∙▪■□▲△◆○●▶☞※*|-]{0,6}`;
const date = String.raw`(?:19|20)?\d\d\s?[.년/-]\s?\d{1,2}\s?[.월/-]\s?\d{1,2}\s?[.일]?(?:\s?\([^()\n]{1,3}\))?(?:\s?(?:오전|오후|AM|PM)?\s?\d{1,2}[:시]\s?\d{1,2}분?(?::\d\d)?)?`;
const role =
  "(?:선임|수습|객원|인턴|전문|논설|경제|산업|사회|부)?\\s?(?:기자|특파원|칼럼니스트|논설위원|편집위원|앵커|리포터|PD|통신원|에디터|객원교수)";
const name = "[가-힣]{2,4}";
const outlet = String.raw`(?:[가-힣A-Za-z0-9]{2,12}[\s·/]?)`;
const stamp =
  "(?:입력|수정|등록|승인|작성|게재|송고|기사\\s?입력|최종\\s?수정|최초\\s?입력|업데이트|발행|기사\\s?작성|기사\\s?전송|지면|게시)(?:일시|시간|일)?";
const address = String.raw`[\w.+-]{1,40}@[\w.-]{3,60}`;
const buttons =
  "URL\\s?복사|상태바|공유하기|공유|스크랩|인쇄|프린트|페이스북|트위터|카카오스토리|카카오톡|네이버\\s?블로그|밴드|링크|좋아요|싫어요|훈훈해요|슬퍼요|화나요|기사\\s?보내기|메일\\s?보내기|이메일|구독(?:하기)?|북마크|음성(?:재생)?\\s?(?:설정|듣기)|다크모드|닫기|더보기|목록|이전\\s?기사|다음\\s?기사|기사듣기|번역beta.{0,30}|이미지\\s?크게\\s?보기|크게\\s?보기|확대|글씨|본문\\s?듣기|SNS\\s?공유|X|맨위로|홈|로그인|회원가입|전체메뉴";

/**
 * Lines by kind; each pattern must take the whole line, bullet and all. Where a pattern would try long
 * on lines that are none, its sign is looked for first.
 */
const lines: [kind: FurnitureKind, pattern: RegExp, sign?: RegExp][] = [
  [
    "weather",
    // A temperature must be there: 서울 부산 are two places.
    new RegExp(
      `^${bullet}(?:(?:구름\\s?많음|구름\\s?조금|맑음|흐림|비|눈|소나기|안개|박무|흐리고\\s?비|비/눈|연무|황사)?\\s?[가-힣]{2,6}\\s?(?:-?\\d{1,2}(?:\\.\\d)?\\s?(?:℃|°C?))?\\s?){1,3}$`,
    ),
    /[℃°]/,
  ],
  [
    "weather",
    /^(?:기상청\s?제공|(?:초)?미세먼지\s?[:：]?\s?(?:좋음|보통|나쁨|매우나쁨).*|현재\s?날씨.*)$/,
  ],
  [
    "stamp",
    new RegExp(
      `^${bullet}(?:${stamp}\\s?[:：]?\\s?)?${date}(?:\\s?[|/·]?\\s?(?:${stamp})\\s?[:：]?\\s?${date})?$`,
    ),
  ],
  [
    "stamp",
    new RegExp(
      `^${bullet}(?:${outlet}{1,2}\\s?[|ㅣ/]\\s?)?(?:${stamp}\\s?[:：]?\\s?)?${date}(?:\\s?(?:${stamp}))?(?:\\s?[|ㅣ/]\\s?(?:댓글|조회|추천|공감)(?:수)?\\s?[\\d,]+)*$`,
    ),
  ],
  // The head of a press release.
  [
    "stamp",
    /^(?:(?:보도|배포|공개|엠바고)\s?(?:일시|시점|일자|시간|일)|담당\s?(?:부서|자|과)|작성자|보도자료\s?제공)\s?[:：].{0,120}$/,
  ],
  [
    "byline",
    new RegExp(
      `^${bullet}[\\[(]?(?:(?:글|취재|정리|사진|글·사진)\\s?[=/:·]\\s?)?${outlet}{0,2}?\\s?${name}\\s?${role}(?:\\s?[,·/=]\\s?${name}\\s?${role})?[\\])]?(?:\\s?[(=<]?${address}[)>]?)?(?:\\s?(?:${stamp}\\s?[:：]?\\s?)?${date})?$`,
    ),
    /기자|특파원|칼럼니스트|논설위원|편집위원|앵커|리포터|PD|통신원|에디터|객원교수/,
  ],
  [
    "byline",
    new RegExp(
      `^${bullet}(?:구독자?\\s?[\\d,]+|기자\\s?페이지|.{0,20}기자의\\s?다른\\s?기사.*|다른\\s?기사\\s?보기)$`,
    ),
  ],
  [
    "comments",
    /^(?:[•·\s]*댓글\s?\(?[\d,]*\)?|댓글\s?(?:쓰기|삭제|달기|보기|등록|입력|정렬|새로고침).{0,10}|삭제한 댓글은.*|그래도 삭제하시겠습니까\?|계정을 선택하시면.*|댓글을 남기실.*|이 기사에 대해 어떻게 생각하시나요\??|로그인 후 댓글.*|댓글 정책.*|\d+\s?\/\s?\d+자?|비밀번호를? 입력.*|첫 번째 댓글.*|욕설.{0,30}댓글.*|댓글 운영원칙.*)$/,
  ],
  [
    "font_size",
    /^(?:글자\s?크기.*|글씨\s?크기.*|이 글자크기로 변경됩니다\.?|\(예시\)\s?가장 빠른 뉴스.*|본문 글씨.*|폰트\s?크기.*|(?:가\s?){2,6}[+-]?|크게\s?작게)$/,
  ],
  ["share", new RegExp(`^${bullet}(?:(?:${buttons})[\\s,|/·]{0,3}){1,8}$`)],
  [
    "share",
    /^(?:이 기사를 공유합니다\.?|기사를? 공유.*|.{0,12}에 공유하기.*|주소가? 복사되었습니다.*)$/,
  ],
  [
    "copyright",
    /^.{0,60}(?:저작권자|Copyright|ⓒ|©|무단\s?전재|무단\s?복제|재배포\s?금지|All\s?rights\s?reserved).{0,80}$|^(?:본|이)\s(?:기사|콘텐츠|저작물|글)[은는].{0,60}(?:복제|전재|배포|도용).{0,30}$/i,
  ],
  [
    "links",
    /^(?:[[<【]?(?:관련\s?기사|많이\s?본\s?(?:뉴스|기사)|인기\s?기사|주요\s?(?:뉴스|기사)|추천\s?기사|최신\s?기사|핫이슈|실시간\s?뉴스|함께\s?본\s?기사|이\s?시각\s?주요)[\]>】]?(?:.{0,10}|\s1[.위)]\s.*)|더보기.{0,10}|.{0,12}더보기|[▶☞].{0,60}(?:바로가기|구독|채널|제보|클릭|다운로드).{0,20}|(?:카카오톡|이메일|전화)\s?(?:제보)?\s?[:：].{0,40}제보.{0,20}|여러분의 제보.*)$/,
  ],
];

/** Lines longer than this are the article's: furniture is short. */
const longest = 200;

/** What kind of furniture a line, without the space around it, is; null when it is the article's. */
export function furnitureOfLine(line: string): FurnitureKind | null {
  if (line.length > longest) return null;
  for (const [kind, pattern, sign] of lines)
    if (sign?.test(line) !== false && pattern.test(line)) return kind;
  return null;
}

/** [매일일보 김혜나 기자], (서울=연합뉴스) 홍길동 기자 = , at the beginning of a line. */
const opening = new RegExp(
  `\\s?(?:[\\[【][^\\[\\]【】\\n]{2,40}${role}[\\]】]|[\\[(（][가-힣]{2,6}=[^()\\[\\]\\n]{2,12}[\\])](?:\\s?${name}\\s?${role}\\s?[=]?)?)`,
  "y",
);
const addressLetter = /[\w.+-]/;

/** Furniture within lines: bylines that open an article, and e-mail addresses. */
export function inlineFurniture(
  text: string,
): { start: number; end: number; kind: FurnitureKind }[] {
  const found: { start: number; end: number; kind: FurnitureKind }[] = [];
  for (let start = 0; ;) {
    opening.lastIndex = start;
    if (opening.test(text)) found.push({ start, end: opening.lastIndex, kind: "byline" });
    const newline = text.indexOf("\n", start);
    if (newline < 0) break;
    start = newline + 1;
  }
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    let [start, end] = [at, at + 1];
    while (at - start < 64 && start > 0 && addressLetter.test(text.charAt(start - 1))) start -= 1;
    while (end - at < 128 && addressLetter.test(text.charAt(end))) end += 1;
    if (start < at && /\.[A-Za-z]{2,}/.test(text.slice(at, end)))
      found.push({ start, end, kind: "email" });
  }
  return outsideEachOther(found.sort((a, b) => a.start - b.start));
}

const outsideEachOther = <T extends { start: number; end: number }>(spans: T[]): T[] => {
  let last = -1;
  return spans.filter(({ start, end }) => {
    if (start < last) return false;
    last = end;
    return true;
  });
};
