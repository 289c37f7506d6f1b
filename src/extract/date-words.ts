import { dayPatterns } from "./date-days.ts";
import { edgePatterns, monthPatterns } from "./date-months.ts";
import { offsetPatterns } from "./date-offsets.ts";
import { weekdayNames, type DateWord, type Pattern } from "./date-word.ts";
import { yearPatterns } from "./date-years.ts";
import { solarNames } from "./holidays.ts";
import { codesWithin, firstLetters, letterSet } from "./letter-set.ts";
import { isHangul } from "./particle-tail.ts";

/*
 * The words of dates, found by expressions whose alternatives are tried in order where one may begin. Directions
 * (지난, 오는) and holidays are here; the others have files of their own. A length or deadline (5년간, 3일
 * 이내) and the names of things (이달의 소상공인, 오늘의집, 내일배움카드) are kept out where their word is.
 */

const otherPatterns: Pattern[] = [
  [String.raw`(?<![가-힣])(지난|저번|앞선)(?=\s)`, () => ({ kind: "toward", toward: "past" })],
  [
    String.raw`(?<![가-힣])(오는|다가오는|돌아오는|다음)(?=\s)`,
    ([word]) => ({ kind: "toward", toward: "next", skips: word === "다음" }),
  ],
  [String.raw`(?<![가-힣])(이번)(?=\s)`, () => ({ kind: "toward", toward: "this" })],
  [
    String.raw`(?<![가-힣])(설날|설(?=\s?(?:명절|연휴|을\s|앞|대목|전\s|과\s추석|[·,]\s?추석|\s당일|에[는도]?\s))|구정|추석|한가위)(?!상)`,
    ([n]) => ({ kind: "holiday", name: n }),
  ],
  [
    String.raw`(?<![가-힣])(${solarNames.map((name) => name.replace(".", "\\.")).join("|")})(?=\s|[을를인에이은는엔,]|$)(?!\s?(?:노래|행사장))`,
    ([n]) => ({ kind: "holiday", name: n }),
  ],
  [
    String.raw`(?<![가-힣])최근(?!\s?(?:약\s?)?(?:\d|[한두세네석넉수몇]\s|[일이삼사오육칠팔구십]{1,3}\s?(?:년|개월|주))|접|월)`,
    () => ({ kind: "recently" }),
  ],
  [
    String.raw`(?<![가-힣])(?<=(?:^|[.”"\n])\s*)(?:그\s)?이후(?=[\s,])`,
    () => ({ kind: "thereafter" }),
  ],
  [String.raw`(?<![가-힣])(?:동일|같은|동)\s?기간`, () => ({ kind: "samePeriod" })],
];

const all = [
  ...yearPatterns,
  ...monthPatterns,
  ...offsetPatterns,
  ...dayPatterns,
  ...edgePatterns,
  ...otherPatterns,
];

/** Looked for once before all words, and not again before each. */
const wordBegins = "(?<![가-힣])";

/** Patterns that begin alike, as one expression whose alternatives are tried in order. */
interface Table {
  words: RegExp;
  /** By pattern: its meaning, its own group in the expression, and how many groups it has in itself. */
  patterns: { meaning: Pattern[1]; own: number; groups: number }[];
}

function tableOf(some: readonly Pattern[]): Table {
  let own = 1;
  const patterns = some.map(([source, meaning]) => {
    const groups = (new RegExp(`${source}|`).exec("") ?? [""]).length - 1;
    const entry = { meaning, own, groups };
    own += groups + 1;
    return entry;
  });
  return { words: new RegExp(some.map(([source]) => `(${source})`).join("|"), "y"), patterns };
}

/** Patterns by where they can begin, so that most characters of a text are passed over at once. */
const ofWords = all.filter(([source]) => source.startsWith("(?<![가-힣"));
const ofFigures = all.filter(
  ([source]) =>
    /^(?:\(\?<!\[\\d|\['’‘\]|\(\?<=\(\?:19)/.test(source) ||
    offsetPatterns.some(([offset]) => offset === source),
);
const others = all.filter((pattern) => !ofWords.includes(pattern) && !ofFigures.includes(pattern));

const figures = tableOf(ofFigures);
const words = tableOf(
  ofWords.map(([source, meaning]) => [
    source.startsWith(wordBegins) ? source.slice(wordBegins.length) : source,
    meaning,
  ]),
);
const anywhere = tableOf(others);

const isDigit = codesWithin([0x30, 0x39]);
const QUOTES = "'’‘";
const beginsFigures = letterSet(firstLetters([..."0123456789", ...QUOTES]));
/** What stands behind the figures of a date, a space between or not: sums and counts are most figures, and have none of it. */
const followsFigures = letterSet(firstLetters([..."년월일해달개주분사~∼～〜–—-·∙ㆍ,./"]));
/** The letters that words begin with; few letters are any of them. */
const wordLetters = firstLetters([
  ..."천이올금지재작내다명같그동십일삼사오유육칠팔구시저익새상하약백한두세석네넉여아열엿닷나보엊어전당모글첫둘셋넷마연앞돌설추최",
  ...solarNames,
]);
const beginsWord = letterSet(wordLetters);
/** 초, 말 … are ends of what stands before them. */
const beginsEdge = letterSet(firstLetters([..."초중하후말"]));
const beforeEdge = letterSet(firstLetters([..."년월해달기중올"]));
const isWeekday = letterSet(firstLetters(weekdayNames));
const [SPACE, YO, I, MAM] = [0x20, 0xc694, 0xc774, 0xb9d8];
/** What any of these may begin with; most letters are passed over at once. */
const begins = letterSet([
  ...firstLetters([..."0123456789", ...QUOTES, ..."이초중하후말", ...weekdayNames]),
  ...wordLetters,
]);

/** Whether figures at `at` may be those of a date, as far as what stands behind them says. */
function mayBeDate(text: string, at: number): boolean {
  if (!isDigit(text.charCodeAt(at))) return isDigit(text.charCodeAt(at + 1));
  let end = at + 1;
  while (isDigit(text.charCodeAt(end))) end += 1;
  // A year may stand alone: 2023 대한민국 소상공인대회.
  if (end - at === 4) return true;
  const next = text.charCodeAt(end);
  return followsFigures(next <= SPACE ? text.charCodeAt(end + 1) : next);
}

/** Whether a word that needs no beginning of a word may stand at `at`: a weekday, 이맘때, the end of a time. */
function mayStandAnywhere(text: string, at: number, code: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (isWeekday(code) && next === YO) return true;
  if (code === I) return next === MAM;
  if (!beginsEdge(code)) return false;
  const last = text.charCodeAt(at - 1);
  return beforeEdge(last <= SPACE ? text.charCodeAt(at - 2) : last);
}

/** The words of dates in `text`, left to right, not overlapping. */
export function dateWords(text: string): DateWord[] {
  const found: DateWord[] = [];
  /** Reads the word of a table at `start`; where it ends, if there is one, though it may mean nothing. */
  const read = (start: number, { words, patterns }: Table): number | null => {
    words.lastIndex = start;
    const match = words.exec(text);
    const pattern = match && patterns.find(({ own }) => match[own] !== undefined);
    if (!match || !pattern) return null;
    const first = pattern.own + 1;
    const [a = "", b = "", c = ""] = match.slice(first, first + pattern.groups);
    const end = start + match[0].length;
    const meaning = pattern.meaning([a, b, c]);
    if (meaning) found.push({ start, end, ...meaning });
    return end;
  };
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (!begins(code)) {
      at += 1;
      continue;
    }
    const before = at === 0 ? 0 : text.charCodeAt(at - 1);
    const isFigures = beginsFigures(code) && !isDigit(before) && mayBeDate(text, at);
    const end =
      (isFigures ? read(at, figures) : null) ??
      (beginsWord(code) && !isHangul(before) ? read(at, words) : null) ??
      (mayStandAnywhere(text, at, code) ? read(at, anywhere) : null);
    at = Math.max(at + 1, end ?? 0);
  }
  return found;
}
