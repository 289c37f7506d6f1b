import { fit, textWidth, type Weight } from "./text.ts";

/** Nouns of which long Korean names are put together: a line may begin with one. */
const nouns =
  "경제 공단 교육 금융 기업 데이터 방송 백화점 벤처 사업 산업 센터 소상공인 쇼핑 스마트 시장 식품부 엔터테인먼트 연구 연합회 온라인 위원회 유통 재단 정보 정보원 중앙회 진흥 진흥공단 진흥원 팩토리 프랜차이즈 협의회 협회 혁신".split(
    " ",
  );

/** Where a word can be parted: before a noun that it is put together of, else between any two syllables. */
function breaks(word: string): { good: number[]; any: number[] } {
  const any = Array.from({ length: Math.max(0, word.length - 3) }, (_, i) => i + 2);
  return {
    good: any.filter((i) => nouns.some((noun) => word.startsWith(noun, i))),
    any: any.filter((i) => /[가-힣]/.test(word[i] ?? "") && /[가-힣]/.test(word[i - 1] ?? "")),
  };
}

/** A word in as few pieces as fit, two of them as even as can be. */
function pieces(word: string, widthOf: (text: string) => number, width: number): string[] {
  if (widthOf(word) <= width || !/[가-힣]/.test(word)) return [word];
  const { good, any } = breaks(word);
  const uneven = (i: number) => Math.max(widthOf(word.slice(0, i)), widthOf(word.slice(i)));
  const even = (at: number[]) => [...at].sort((i, j) => uneven(i) - uneven(j) || j - i)[0];
  const inTwo = (at: number[]) => {
    const i = even(at);
    return i !== undefined && uneven(i) <= width ? i : undefined;
  };
  const longest = (at: number[]) => at.filter((i) => widthOf(word.slice(0, i)) <= width).at(-1);
  const at = inTwo(good) ?? longest(good) ?? inTwo(any) ?? longest(any);
  if (at === undefined) return [word];
  return [word.slice(0, at), ...pieces(word.slice(at), widthOf, width)];
}

/**
 * The whole of an organization's name in lines of at most `width` pixels, as many as it takes: names
 * cut short are taken for one another. Broken at spaces; a Korean word longer than a line is parted
 * where its nouns meet. Only a word of another script that no line holds loses its end.
 */
export function nameLines(name: string, width: number, size: number, weight: Weight): string[] {
  const widthOf = (text: string) => textWidth(text, size, weight);
  const lines: string[] = [];
  for (const word of name.split(" "))
    for (const [i, piece] of pieces(word, widthOf, width).entries()) {
      const longer = `${lines.at(-1) ?? ""} ${piece}`;
      if (i === 0 && lines.length > 0 && widthOf(longer) <= width) lines[lines.length - 1] = longer;
      else lines.push(piece);
    }
  return lines.map((line) => fit(line, width, size, weight));
}
