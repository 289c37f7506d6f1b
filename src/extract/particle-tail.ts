import { codesWithin, firstLetters, letterSet } from "./letter-set.ts";

/**
 * What may follow a name within its word: case particles and their chains, the copula, a few bound
 * nouns (측, 등) and titles (장, 이사장). Particles with two forms must agree with the syllable before
 * them, so that the 이 of 디스플레이 is no particle: its 레 ends in a vowel, which takes 가.
 */

const afterConsonant =
  "은 이 을 과 으로 이나 이란 이라는 이라고 이며 이고 이자 이든 이랑 이었다 이라 이라면 으로써 으로서 으로부터 으로는 으로도 으로의 으로만 과의 과는 과도 이라도 이면서";
const afterVowel =
  "는 가 를 와 로 나 란 라는 라고 며 고 자 든 랑 였다 라 라면 로써 로서 로부터 로는 로도 로의 로만 와의 와는 와도 라도 면서";
const afterAny =
  "의 에 도 만 께 에서 에게 에선 에는 에도 엔 에서는 에서도 에게는 에게서 한테 께서 께서는 까지 부터 처럼 보다 보다는 조차 마저 뿐 만이 만의 만을 만큼 에만 에의 에서의 이다 다 인 인데 입니다 이어서 하고 간 간의 내 내에 내의 외 외에";

const words = (list: string) => list.split(" ");
const consonantal = new Set(words(afterConsonant));
const vocalic = new Set(words(afterVowel));
const neutral = new Set(["", ...words(afterAny)]);

/** Bound nouns and titles that stand between a name and its particles, longest first. */
const bound = [
  "관계자들",
  "관계자",
  "도지사",
  "지사",
  "부이사장",
  "이사장",
  "임직원",
  "부회장",
  "장관",
  "차관",
  "청장",
  "처장",
  "회장",
  "원장",
  "대표",
  "사장",
  "직원",
  "측",
  "등",
  "장",
  "들",
];
const beginsBound = letterSet(firstLetters(bound));
/** Most letters begin no tail, and a tail is looked for behind every letter. */
const beginsTail = letterSet(firstLetters([...consonantal, ...vocalic, ...neutral, ...bound]));
const longestTail = 9;

const HANGUL_FIRST = 0xac00;
const HANGUL_LAST = 0xd7a3;
const RIEUL = 8;

export const isHangul = (code: number): boolean => code >= HANGUL_FIRST && code <= HANGUL_LAST;

/** Digits and letters, Hangul, Chinese characters: what words are made of. The dot ㆍ parts words. */
export const isWordCode = codesWithin(
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0x4e00, 0x9fff],
  [HANGUL_FIRST, HANGUL_LAST],
);

/** Which of two forms agrees with the end of `stem`: null where letters or digits leave it open. */
function finalOf(stem: string): "consonant" | "rieul" | "vowel" | null {
  const code = stem.charCodeAt(stem.length - 1);
  if (!isHangul(code)) return null;
  const final = (code - HANGUL_FIRST) % 28;
  return final === 0 ? "vowel" : final === RIEUL ? "rieul" : "consonant";
}

function isParticle(stem: string, tail: string): boolean {
  if (neutral.has(tail)) return true;
  const final = finalOf(stem);
  if (consonantal.has(tail))
    return final !== "vowel" && !(final === "rieul" && tail.startsWith("으"));
  if (!vocalic.has(tail)) return false;
  return final !== "consonant" && !(final === "rieul" && !tail.startsWith("로"));
}

/** Whether `tail` is all that follows `stem` in a word that names what `stem` names. */
function isTail(stem: string, tail: string): boolean {
  if (tail === "") return true;
  if (tail.length > longestTail || !beginsTail(tail.charCodeAt(0))) return false;
  if (isParticle(stem, tail)) return true;
  if (!beginsBound(tail.charCodeAt(0))) return false;
  return bound.some((noun) => tail.startsWith(noun) && isParticle(noun, tail.slice(noun.length)));
}

/** Where the run of word letters that `at` lies in ends, looking no further than `limit` letters. */
export function wordEnd(text: string, at: number, limit = 48): number {
  let end = at;
  while (end < text.length && end - at < limit && isWordCode(text.charCodeAt(end))) end += 1;
  return end;
}

/** Whether a sign at `at` holds letters together: KT is not in KT&G. */
const joins = (text: string, at: number): boolean =>
  text[at] === "&" &&
  /[A-Za-z]/.test(text.slice(at - 1, at) + text.slice(at + 1, at + 2)) &&
  isWordCode(text.charCodeAt(at + 1));

/**
 * Whether a name that stands at `start..end` of `text` is a word there: it begins one, and nothing
 * but particles follows it.
 */
export function standsAsWord(text: string, start: number, end: number): boolean {
  if (start > 0 && isWordCode(text.charCodeAt(start - 1))) return false;
  if (joins(text, end) || (start > 0 && joins(text, start - 1))) return false;
  const tail = text.slice(end, wordEnd(text, end, longestTail + 1));
  return isTail(text.slice(Math.max(start, end - 1), end), tail);
}

const unlikely = new Set([
  "로",
  "만",
  "나",
  "고",
  "인",
  "다",
  "간",
  "내",
  "외",
  "며",
  "자",
  "든",
  "라",
  "란",
]);

/** Whether a tail is a particle that hardly ever is the end of a name: 은 is, 인 and 로 may be either. */
export const isPlainTail = (tail: string): boolean => tail !== "" && !unlikely.has(tail);

/** Whether a look at the stems of a word can be worth it, as `stemsOf` is asked for them. */
export function mayPart(word: string, endsRight: (code: number) => boolean): boolean {
  const { length } = word;
  if (endsRight(word.charCodeAt(length - 1))) return true;
  for (let cut = length - 1; cut > 0 && length - cut <= longestTail; cut--)
    if (endsRight(word.charCodeAt(cut - 1)) && beginsTail(word.charCodeAt(cut))) return true;
  return false;
}

/**
 * Every way to part a word into a stem and particles, the longest stem first. `endsRight` says of the
 * last letter of a stem whether it is worth a look.
 */
export function stemsOf(word: string, endsRight: (code: number) => boolean = () => true): string[] {
  const stems: string[] = [];
  for (let cut = word.length; cut > 0 && word.length - cut <= longestTail; cut--)
    if (
      endsRight(word.charCodeAt(cut - 1)) &&
      (cut === word.length || beginsTail(word.charCodeAt(cut))) &&
      isTail(word.slice(cut - 1, cut), word.slice(cut))
    )
      stems.push(word.slice(0, cut));
  return stems;
}
