import type { Locale } from "../model/vocabulary.ts";

/** Surnames as their bearers mostly write them; the others by the rule. */
const surnames: Readonly<Record<string, string>> = {
  강: "Kang",
  구: "Koo",
  권: "Kwon",
  김: "Kim",
  노: "Roh",
  박: "Park",
  신: "Shin",
  안: "Ahn",
  오: "Oh",
  우: "Woo",
  유: "Yoo",
  이: "Lee",
  임: "Lim",
  정: "Jung",
  조: "Cho",
  주: "Joo",
  최: "Choi",
};

const callings: Readonly<Record<string, string>> = {
  기자: "reporter",
  논설위원: "editorial writer",
  칼럼니스트: "columnist",
  특파원: "correspondent",
};

// In names each syllable is sounded alone. es-hangul's `romanize` has the rules of pronunciation for
// words as well, and would bring them into every embed, some 3 kB.
const initials = "g kk n d tt r m b pp s ss  j jj ch k t p h".split(" ");
const vowels = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ");
const finals = " k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(" ");

/** One syllable of Hangul in Latin letters (Revised Romanization of Korean, 2000). */
function romanize(syllable: string): string {
  const at = syllable.charCodeAt(0) - 0xac00;
  const [initial, vowel, final] = [Math.floor(at / 588), Math.floor(at / 28) % 21, at % 28];
  return `${initials[initial] ?? ""}${vowels[vowel] ?? ""}${finals[final] ?? ""}`;
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * A byline as it is printed; in English the name in Latin letters before it, since how its bearer
 * writes it is not known: `Hong Gil-dong, reporter (홍길동 기자)`. The given name is by the Revised
 * Romanization of 2000, which sounds its syllables apart. What is not one Korean name of two to four
 * syllables stays as it is.
 */
export function bylineWords(byline: string, locale: Locale): string {
  const match = /^([가-힣])([가-힣]{1,3})(?:\s+(\S+))?$/.exec(byline);
  const [, family = "", given = "", calling] = match ?? [];
  const role = calling === undefined ? "" : callings[calling];
  if (locale === "ko" || !match || role === undefined) return byline;
  const first = surnames[family] ?? capital(romanize(family));
  const second = capital([...given].map((syllable) => romanize(syllable)).join("-"));
  return `${first} ${second}${role === "" ? "" : `, ${role}`} (${byline})`;
}
