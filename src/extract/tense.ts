/*
 * Whether a sentence tells what was or what is to be, by its predicate, which in Korean ends it. What
 * is reported (… 열었다고 밝혔다) has the tense of what is reported.
 */

const planned =
  /(?:예정|계획|방침|목표|전망)(?:이[다라며고었]|입니|[돼됐된되]|으로|[.,]|$)|기로 (?:했|결정|합의|약속)|(?:할|될|갈|일|올|릴|날|질) (?:것|수)|겠다/;
const reported =
  /([가-힣])다고\s?(?:\S+\s){0,2}?\S{0,4}(?:밝혔|밝힌|말했|전했|설명했|강조했|덧붙였|알렸|발표했)/;
const going =
  /고 있|중이다|중이며|중인|[해져려]왔다|[해져려] 왔다|[해져]오고|[해져] 오고|이어오|이어왔|해온/;
/** 2월 선정된 가게: what is told of a noun by its own verb, behind the date, is past. */
const pastNoun =
  /^[^.,\n]{0,20}?(?:[가-힣][된힌린긴던]|(?:시작|출시|개최|도입|체결|발표|선정|설립|출범|개장)한)\s[가-힣A-Za-z0-9‘'“]/;
const longest = 240;

const tailOf = (text: string, at: number): string =>
  /^[^\n]*?(?:다(?=[.”"’'\s]|$)|[.\n]|$)/.exec(
    text.slice(at, at + longest).replace(/(\d)\./g, "$1 "),
  )?.[0] ?? "";

/** Whether a syllable ends in ㅆ: 했, 었, 냈. */
const hasPastFinal = (syllable: string): boolean =>
  syllable >= "가" && syllable <= "힣" && (syllable.charCodeAt(0) - 0xac00) % 28 === 20;

const beginning = /(?:나섰|시작했|시작됐|들어갔|돌입했|착수했|개시했|첫발을 뗐)다(?:고|$)/;

/**
 * Whether the sentence that goes on at `at` tells when something began, and no more: 5월부터 시작했다. So
 * does 지난 with a present (지난 5월부터 하고 있다), but not with what has gone on since (해 왔다).
 */
export function onlyBegins(text: string, at: number, looksBack: boolean): boolean {
  const tail = tailOf(text, at);
  return beginning.test(tail) || (looksBack && /고 있다$/.test(tail));
}

/** Ongoing is what began before and goes on: 하고 있다. A heading without a predicate is unknown. */
export type Tense = "past" | "ongoing" | "present" | "planned" | "unknown";

/** The tense of the sentence that goes on at `at`. */
export function tenseAt(text: string, at: number): Tense {
  const tail = tailOf(text, at);
  if (pastNoun.test(tail)) return "past";
  const told = reported.exec(text.slice(at, at + longest))?.[1];
  if (told !== undefined && tail.includes("다고")) {
    const before = tail.slice(0, tail.indexOf("다고"));
    if (planned.test(before)) return "planned";
    return hasPastFinal(told) ? "past" : "present";
  }
  if (planned.test(tail)) return "planned";
  const end = /([가-힣])다$/.exec(tail)?.[1];
  if (end === undefined) return going.test(tail) ? "ongoing" : "unknown";
  if (going.test(tail)) return "ongoing";
  return hasPastFinal(end) ? "past" : "present";
}
