import { dayPatterns } from "./date-days.ts";
import { edgePatterns, monthPatterns } from "./date-months.ts";
import { offsetPatterns } from "./date-offsets.ts";
import type { DateWord, Groups, Pattern } from "./date-word.ts";
import { yearPatterns } from "./date-years.ts";
import { solarNames } from "./holidays.ts";
import { matchesOf } from "./matches.ts";

/*
 * The words of dates, found by one regular expression whose alternatives are tried in order. Directions
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

/** Patterns by where they can begin, so that most characters of a text are passed over at once. */
const ofWords = all.filter(([source]) => source.startsWith("(?<![가-힣"));
const ofFigures = all.filter(
  ([source]) =>
    /^(?:\(\?<!\[\\d|\['’‘\]|\(\?<=\(\?:19)/.test(source) ||
    offsetPatterns.some(([offset]) => offset === source),
);
const others = all.filter((pattern) => !ofWords.includes(pattern) && !ofFigures.includes(pattern));
const patterns = [...ofFigures, ...ofWords, ...others];

/** How many groups each pattern has, and which group of the whole expression it is itself. */
const groupCounts = patterns.map(
  ([source]) => (new RegExp(`${source}|`).exec("") ?? [""]).length - 1,
);
const ownGroups = groupCounts.map((_, i) =>
  groupCounts.slice(0, i).reduce((sum, count) => sum + count + 1, 1),
);
const either = (some: readonly Pattern[]) => some.map(([source]) => `(${source})`).join("|");
/** Looked for once before all words, and not again before each. */
const wordBegins = "(?<![가-힣])";
const bare = ofWords.map(([source, meaning]): Pattern => [
  source.startsWith(wordBegins) ? source.slice(wordBegins.length) : source,
  meaning,
]);
const words = new RegExp(
  `(?=[\\d'’‘])(?:${either(ofFigures)})|(?=[가-힣])${wordBegins}(?:${either(bare)})|${either(others)}`,
  "g",
);

/** The words of dates in `text`, left to right, not overlapping. */
export function dateWords(text: string): DateWord[] {
  const found: DateWord[] = [];
  for (const match of matchesOf(text, words)) {
    const which = ownGroups.findIndex((group) => match[group] !== undefined);
    const first = (ownGroups[which] ?? 0) + 1;
    const [a = "", b = "", c = ""] = match.slice(first, first + (groupCounts[which] ?? 0));
    const groups: Groups = [a, b, c];
    const meaning = patterns[which]?.[1](groups);
    if (meaning) found.push({ start: match.index, end: match.index + match[0].length, ...meaning });
  }
  return found;
}
