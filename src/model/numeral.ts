/**
 * The words that Korean numbers are written with.
 * `digit` and `native` words say how many; `place` words multiply up to a thousand;
 * `myriad` words multiply the whole section before them.
 */
export type NumeralKind = "digit" | "native" | "native_ten" | "place" | "myriad";

export interface Numeral {
  kind: NumeralKind;
  value: bigint;
  length: number;
}

const spell = (forms: string, value: bigint) =>
  forms.split(" ").map((word): [string, bigint] => [word, value]);

const words: Record<NumeralKind, [string, bigint][]> = {
  digit: ["영 공", ..."일이삼사오육칠팔구"].flatMap((forms, value) => spell(forms, BigInt(value))),
  // 하나 stands alone, 한 before a counter: 스물하나, 스물한 곳.
  native: ["하나 한", "둘 두", "셋 세", "넷 네", "다섯", "여섯", "일곱", "여덟", "아홉"].flatMap(
    (forms, index) => spell(forms, BigInt(index + 1)),
  ),
  native_ten: ["열", "스물 스무", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔"].flatMap(
    (forms, index) => spell(forms, 10n * BigInt(index + 1)),
  ),
  place: [..."십백천"].map((word, index) => [word, 10n ** BigInt(index + 1)]),
  myriad: [..."만억조경"].map((word, index) => [word, 10_000n ** BigInt(index + 1)]),
};

const numerals = new Map<string, Numeral>(
  (Object.keys(words) as NumeralKind[]).flatMap((kind) =>
    words[kind].map(([word, value]) => [word, { kind, value, length: word.length }] as const),
  ),
);

/** By code unit, whether a numeral word begins with it: most letters begin none. */
const begins = new Uint8Array(0x10000);
for (const word of numerals.keys()) begins[word.charCodeAt(0)] = 1;

// 4조각 is four pieces and not four trillion: words that only begin like a unit.
const notUnits = ["만큼", "조각", "조합", "조직", "백화점"];

/** The longest numeral word that begins at UTF-16 index `at`, or null. 일곱 is 7, not 1 and a rest. */
export function numeralAt(text: string, at: number): Numeral | null {
  if (at >= text.length || begins[text.charCodeAt(at)] === 0) return null;
  const numeral = numerals.get(text.slice(at, at + 2)) ?? numerals.get(text.slice(at, at + 1));
  if (!numeral) return null;
  return notUnits.some((word) => text.startsWith(word, at)) ? null : numeral;
}

/** The myriad units from the largest down, for printing. */
export const myriads: readonly [string, bigint][] = [...words.myriad].reverse();
