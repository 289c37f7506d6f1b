import type { ValueOf } from "./vocabulary.ts";

/** What a figure with one number can be. */
export type SingleBound = Exclude<ValueOf<"bound">, "range" | "undisclosed">;

/**
 * The words that bound a figure, weakest claim first: those that stand before the number, and those
 * after it (patterns, since verbs inflect). 까지 is not here: it bounds only what 최대 already does.
 * 여 stands nearer: directly after the number, or after a short counter that ends its word (10억원여);
 * so do 대 and 선, which say that a price or rate begins like this (3만원대, 2%대).
 */
const words: { bound: SingleBound; before?: string; after?: string }[] = [
  {
    bound: "about",
    before: "약|대략|어림잡아|어림|거의",
    after: "가량|안팎|내외|남짓|쯤|정도|수준(?! ?높)|육박|가까[이운워]",
  },
  { bound: "at_least", before: "최소한|최소|적어도|적게는", after: "이상|\\+\\s?(?:α|알파)" },
  { bound: "at_most", before: "최대|많게는", after: "이하|이내|한도|상한" },
  {
    bound: "over",
    after: "초과|돌파|상회|(?:뛰어)?넘(?:[는던게어은긴겨겼었을음기]|$)|웃(?:도는|돌|돈)",
  },
  { bound: "under", after: "미만|못 ?미[치친]|밑(?:도는|돌|돈)" },
];
const more = /^\s?(?:여(?!성|행|자)|[가-힣]{1,2}여(?![가-힣])|[원%](?:대|\s?선)(?![가-힣]))/;

/** All of them, as patterns, for telling where a spelled number stands: 약이천 명, 오천원이상. */
export const prefixes = words.flatMap(({ before }) => before ?? []).join("|");
export const suffixes = words.flatMap(({ after }) => after ?? []).join("|");

// Between 최대 and its number: 최대 연 2회, 최소 총 100억.
const between = "(?:(?:총|누적|연간|연|매년|월|매월|각각|각)\\s*)?";

const preceding = (pattern: string): RegExp =>
  new RegExp(`(?<![가-힣])(?:${pattern})\\s*${between}$`);

/**
 * Tells whether `pattern` is said of the number that a tail follows: it begins a word (300곳 이상), or
 * hangs on the number and its counter (300곳이상). So 국내외 is not 내외.
 */
export const following = (pattern: string): RegExp =>
  new RegExp(`(?:^\\s?[가-힣]{0,4}?|(?<![가-힣]))(?:${pattern})`);

// Compiled once: an archive has millions of figures.
const compiled = words.map(({ bound, before, after }) => ({
  bound,
  before: before === undefined ? null : preceding(before),
  after: after === undefined ? null : following(after),
}));

/**
 * What the text before and after a number says of it. The stronger word wins: a direction over about
 * (약 300곳 이상), over over at_least (최소 300곳을 넘는), under over at_most.
 * Null when the words contradict each other (최대 300곳 이상).
 */
export function boundOf(head: string, tail: string): SingleBound | null {
  const said = compiled
    .filter(({ before, after }) => before?.test(head) === true || after?.test(tail) === true)
    .map(({ bound }) => bound);
  const up = said.includes("at_least") || said.includes("over");
  const down = said.includes("at_most") || said.includes("under");
  if (up && down) return null;
  return said.at(-1) ?? (more.test(tail) ? "about" : "exact");
}
