import { numeralAt } from "../model/numeral.ts";
import { pairAt } from "../model/pair.ts";
import type { ValueOf } from "../model/vocabulary.ts";
import { countedUnit } from "./counted.ts";
import { counter, particle, spelledCounters, unitOf } from "./counters.ts";
import { isOrdinal, numbersIn, type NumberFound } from "./numbers.ts";
import { accumulationOf, tell } from "./phrase.ts";
import { inGiven } from "./readable.ts";
import { matchesOf } from "./matches.ts";
import { outside, type Span } from "./span.ts";

/*
 * The grammar of counts.
 *
 *   count   = number counter | number mark number counter          (300곳, 20~30명)
 *           | number "여" noun, the noun at most three words on      (2000여 중소 협력사)
 *           | number "대 1", beside a word of competition           (경쟁률 4대 1): unit ratio
 *           | number ("년 차" | "년째" | "년 연속" | "주년")           unit year
 *
 * No counts: ordinals (제14회, 3회차, 두 번째), what something is counted by (1인당, 100명당), lengths of
 * time and ages (5년간, 10개월, 65세), denominations (1인 가구, 5인 미만 사업장), what no counter follows
 * (11번가, 2차 전지, 4차 산업혁명), scores (3대 1로 이겼다), and one spelled (한 번, 한 곳), which is as often an
 * article as a number; proportions (10명 중 6명, 3곳 중 1곳꼴). Sums of money are money.
 */

/** A count as the text prints it; the span holds the words that bound it, too. */
export interface Count extends Span {
  /** Null for a range. */
  value: number | null;
  value_min: number | null;
  value_max: number | null;
  bound: ValueOf<"bound">;
  /** A unit of the model, else the counter as printed. */
  unit: string;
  accumulation: ValueOf<"accumulation">;
}

interface Core extends Span {
  /** The counter's own unit, null when the model has none for it. */
  unit: string | null;
  printed: string;
}

/** What 대 counts: behind anything else it ranks (5대 은행) or gives an age (20대). */
const machine =
  /(?:차|차량|버스|택시|트럭|자동차|오토바이|자전거|킥보드|로봇|키오스크|단말기|기기|장비|설비|컴퓨터|노트북|PC|태블릿|스마트폰|냉장고|에어컨|카메라|CCTV|프린터|드론|자판기|충전기|대수|기계|청소기|공기청정기|헬기|탱크|열차)(?:는|은|가|를|을)?\s?(?:약|총|모두|각)?\s?$/;
const hangs = new RegExp(`^(?:${particle})*(?:[^가-힣]|$)`);
const homographs = /^(?:만\s?[회개명배]|[천백]년|백배|세배|두건|세대|사건|사회|이\s|일[회건]|오\s)/;
const years = /^년\s?(?:차(?![가-힣]{2})|째|연속)|^주년/;
const ratio = /^\s?(?:대|:)\s?1(?![\d.])/;
/** 12 대 1의 높은 경쟁률. */
const ledTo = /^(?:의\s.{0,8}|\s)경쟁/;
const competition = /경쟁률|경쟁\s?배율|비율|배율|경쟁/;
const roundsOf = /^\s?(?:째|차|를?\s?맞|째를)/;
const mark = /^\s?[가-힣%]{0,2}\s?(?:[~∼～〜–—-]|에서\s|부터\s)\s?$/;
/** 3% 이상 5% 미만. */
const lowerBound = /^\s?[가-힣%]{0,2}\s?(?:이상|초과)(?:인|[~∼])?\s?$/;
const looseNoun =
  /여\s(?:[가-힣A-Za-z]+\s){0,2}?[가-힣A-Za-z]*?(협력사|소상공인|상인|업체|기업|점포|매장|가맹점|판매자|셀러|농가|기관|단체|가구|사업장|파트너사?|회원사?|스타트업|식당|음식점|지점)/y;
const looseUnits: Record<string, string> = {
  협력사: "company",
  업체: "company",
  기업: "company",
  스타트업: "company",
  회원사: "company",
  파트너사: "company",
  소상공인: "merchant",
  상인: "merchant",
  판매자: "merchant",
  셀러: "merchant",
  점포: "store",
  매장: "store",
  가맹점: "store",
  식당: "store",
  음식점: "store",
  지점: "store",
  기관: "organization",
  단체: "organization",
  가구: "household",
};

/** Denominations and sizes, which name a kind of thing: 1인 가구, 5인 이상 사업장, 10대 그룹. */
const denomination =
  /^인\s?(?:가구|기업|업소|점포|매장|가게|식당|운영|경영|사업자|창조|미디어|크리에이터|방송|사업|체제|세대|자영업|시위|소상공인|이상|이하|미만|조|\d조)/;

/** The core that a number makes with the `length` letters behind it. */
const coreTo = (
  { start, end }: NumberFound,
  length: number,
  unit: string | null,
  printed: string,
): Core => ({ start, end: end + length, unit, printed });

function coreOf(text: string, number: NumberFound): Core | null {
  const { start, end, figures, value } = number;
  const tail = text.slice(end, end + 24);
  if (isOrdinal(text, start)) return null;
  if (!figures) {
    if (!spelledCounters.test(tail) || homographs.test(text.slice(start, start + 4))) return null;
    if (
      value < 2 ||
      (value < 10 && numeralAt(text, start)?.kind !== "native" && !pairAt(text, start))
    )
      return null;
  }
  const running = years.exec(tail);
  if (running) return coreTo(number, running[0].length, "year", "년");
  const odds = ratio.exec(tail);
  if (odds) {
    const near = /[^.,!?\n]*$/.exec(text.slice(Math.max(0, start - 20), start))?.[0] ?? "";
    const on = /^[^.,!?\n]*/.exec(text.slice(end + odds[0].length, end + 14))?.[0] ?? "";
    return competition.test(near) || ledTo.test(on)
      ? coreTo(number, odds[0].length, "ratio", "대 1")
      : null;
  }
  const machines = /^여?\s?대/.exec(tail)?.[0];
  if (machines !== undefined) {
    const isMachine = machine.test(text.slice(Math.max(0, start - 12), start)) || value > 100;
    return isMachine && hangs.test(tail.slice(machines.length))
      ? coreTo(number, machines.length, null, "대")
      : null;
  }
  counter.lastIndex = end;
  const match = counter.exec(text);
  if (match) {
    const [whole, ...groups] = match;
    const after = text.slice(end + whole.length, end + whole.length + 12);
    const printed = groups.find((group) => group !== undefined) ?? "";
    const unit = unitOf(groups);
    if (/[가-힣]$/.test(printed) && !hangs.test(after)) return null;
    if (after.startsWith("당") || denomination.test(printed + after)) return null;
    if (unit === "time" && roundsOf.test(after)) return null;
    // 5세대 is the fifth generation, 500세대 are households.
    if (printed === "세대" && value < 10) return null;
    // Behind a space only a counter of its own word counts: 30 사, 3 회 are rare, 2 배 is not.
    return coreTo(number, whole.length, unit, printed.replace(/\s/g, ""));
  }
  looseNoun.lastIndex = end;
  const loose = looseNoun.exec(text);
  const noun = loose?.[1];
  return noun === undefined || !figures ? null : coreTo(number, 1, looseUnits[noun] ?? null, noun);
}

/** The counts of `text`, left to right, not overlapping. */
export const findCounts = (text: string): Count[] =>
  inGiven(text, (readable) => countsIn(readable, numbersIn(readable)));

/** As findCounts, of a text that is readable already and whose numbers are known. */
export function countsIn(text: string, plain: readonly NumberFound[]): Count[] {
  const numbers = withPairs(text, plain);
  const cores: Core[] = [];
  /** From right to left, so that the counter of a range is known when its first number comes. */
  for (let i = numbers.length - 1; i >= 0; i -= 1) {
    const number = numbers[i];
    if (!number) continue;
    const next = cores.at(-1);
    const close = next && next.start >= number.end && next.start - number.end < 8;
    const between = close ? text.slice(number.end, next.start) : "";
    if (close && (mark.test(between) || lowerBound.test(between))) {
      const wide = { start: number.start, end: next.end };
      if (tell(text, wide)?.bound === "range") {
        next.start = number.start;
        continue;
      }
    }
    const core = coreOf(text, number);
    if (core) cores.push(core);
  }
  const found = cores.reverse().flatMap((core) => countOf(text, core) ?? []);
  return agreed(text, continued(text, withoutShares(text, found)));
}

const pairs =
  /한두|두서너|두세|서너|너[덧댓]|네댓|네다섯|대여섯|예닐곱|일고여덟|여덟아홉|(?:일이|이삼|삼사|사오|오륙|육칠|칠팔|팔구)[십백천]/g;
const tenBefore = /(?:열|스물|서른|마흔|쉰)$/;

/** The numbers, with spelled pairs in the place of what was read at their beginning. */
function withPairs(text: string, numbers: readonly NumberFound[]): readonly NumberFound[] {
  const found = matchesOf(text, pairs).flatMap(({ index }) => {
    const ten = tenBefore.exec(text.slice(Math.max(0, index - 2), index))?.[0].length ?? 0;
    const start = index - ten;
    const pair = pairAt(text, start);
    return pair ? [{ start, end: pair.end, value: pair.max, about: false, figures: false }] : [];
  });
  if (found.length === 0) return numbers;
  return [...outside(numbers, found), ...found].sort((a, b) => a.start - b.start);
}

/** What makes a whole a number of those that somebody has before him: 선정된 5곳 중 3곳, 모두 10명 중 6명. */
const definite = /(?:[한된던힌]|[하있없되]는|전체|총|모두|이들|(?<![가-힣])이) $/;
/** What proportions are told of: people and places. Of four things two are two. */
const peopled = /(?:명|곳|군데|가구|업체|점포|농가)$/;
const ofWhole = /^ ?(?:중|가운데)(?:에서?|서)? ?$/;
/** 두 명 중 한 명: the part is one, which is spelled and no count by itself. */
const oneOfWhole = /^ ?(?:중|가운데) ?한 ?(?:명|곳|군데|개|가구|사람)(?![가-힣]{3})/;

/**
 * 10명 중 6명, 3곳 중 1곳꼴, 두 명 중 한 명: how large a part is, and no number of anybody. A whole of two to
 * five, of ten or a hundred is one that proportions are told in.
 */
function withoutShares(text: string, counts: readonly Count[]): Count[] {
  const shares = new Set<Count>();
  counts.forEach((whole, i) => {
    const one = oneOfWhole.test(text.slice(whole.end, whole.end + 10));
    const part = counts[i + 1];
    const isPart = part && ofWhole.test(text.slice(whole.end, part.start));
    if (!one && !isPart) return;
    const { value, bound } = whole;
    const isRound =
      bound === "exact" && value !== null && (value < 6 || value === 10 || value === 100);
    const isNamed =
      definite.test(text.slice(Math.max(0, whole.start - 4), whole.start)) ||
      !peopled.test(text.slice(whole.start, whole.end));
    const isRate = part && /^ ?꼴/.test(text.slice(part.end, part.end + 2));
    if ((!isRound || isNamed) && !isRate) return;
    shares.add(whole);
    if (isPart) shares.add(part);
  });
  return counts.filter((count) => !shares.has(count));
}

function countOf(text: string, core: Core): Count | null {
  const told = tell(text, core);
  if (!told) return null;
  const { start, end, value, min, max, bound } = told;
  const unit = countedUnit(text, core, core.unit, core.printed) ?? core.printed;
  const accumulation = accumulationOf(text, core);
  return { start, end, value, value_min: min, value_max: max, bound, unit, accumulation };
}

const partitive = /^\s?(?:중|가운데)(?:에|에서)?[\s,]/;
const changes = /^(?:으로|까지|로)\s?(?:\S+\s)?(?:늘|줄|확대|증가|감소)/;
/** 340곳에서 2800곳이 됐다. */
const became = /^에서 (?:[가-힣]{1,6} )?$/;
const ofWhat =
  /^의? ?(?:[가-힣A-Za-z]{1,8} ){0,3}(?:[가-힣A-Za-z]{1,8})?(?:중|가운데)(?:에서?|서)?,? (?:[가-힣]{1,6} )?$/;
/** What 곳 and 개 may count. */
const things: ReadonlySet<string> = new Set(
  "store company market organization channel household".split(" "),
);
/** How far back what is counted may have been named. */
const memory = 400;

/** 매장 70곳 중 8곳, later 30곳으로 늘었다: a bare counter goes on counting what it counted last. */
function continued(text: string, counts: Count[]): Count[] {
  const last = new Map<string, Count>();
  return counts.map((count, i) => {
    const counter = /(?:곳|개소|군데|개)(?=[^가-힣]|$)/.exec(
      text.slice(count.start, count.end),
    )?.[0];
    if (counter === undefined) return count;
    const told = last.get(counter);
    const before = counts[i - 1];
    const isBare = count.unit === counter && told && count.start - told.end < memory;
    const goesOn =
      isBare &&
      before?.start === told.start &&
      (partitive.test(text.slice(told.end, told.end + 6)) ||
        became.test(text.slice(told.end, count.start)));
    const isChanged = isBare && changes.test(text.slice(count.end, count.end + 16));
    // 지자체 243개 중 181곳: a part is of what the whole is of, whatever counts it.
    const isPart =
      count.unit === counter &&
      before !== undefined &&
      things.has(before.unit) &&
      ofWhat.test(text.slice(before.end, count.start));
    const unit = goesOn || isChanged ? told.unit : isPart ? before.unit : count.unit;
    const whole = { ...count, unit };
    if (whole.unit !== counter) last.set(counter, whole);
    return whole;
  });
}

/** A figure that is printed twice is one fact: where one place tells what is counted, both count it. */
function agreed(text: string, counts: Count[]): Count[] {
  const particular = new Map<number, string>();
  for (const { value, unit } of counts)
    if (value !== null && value >= 10 && (unit === "merchant" || unit === "friend"))
      particular.set(value, unit);
  return counts.map((count) => {
    const told = count.value === null ? undefined : particular.get(count.value);
    const open = count.unit === "person" && text.slice(count.start, count.end).includes("명");
    return told !== undefined && open ? { ...count, unit: told } : count;
  });
}
