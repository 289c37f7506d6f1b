import { mark, spelledNumber, weekdayNames, type Meaning, type Pattern } from "./date-word.ts";

/*
 * Years, and dates in figures: 2023년, '22년, 2022~2024년, 2023.5.3, ’22.3월, 5.3(수); 올해, 지난해, 이듬해; the year
 * of a title (2023 대한민국 소상공인대회). A number of years that something lasts (10년간, 3년 연속) is none.
 */

const noYear = String.raw`(?!\s?간|째|\s?동안|\s?만에|\s?이내|\s?연속|\s?이상|\s?차(?![가-힣])|생|산\s)`;
/** '22 is 2022, and '98 is 1998. */
const full = (year: string): string => (Number(year) < 50 ? `20${year}` : `19${year}`);

function numeric(year: string | undefined, month: string, day?: string): Meaning | null {
  const [m, d] = [Number(month), day ? Number(day) : undefined];
  if (m < 1 || m > 12 || (d !== undefined && (d < 1 || d > 31))) return null;
  return {
    kind: "numeric",
    month: m,
    ...(year ? { year: Number(year) } : {}),
    ...(d ? { day: d } : {}),
  };
}

export const yearPatterns: Pattern[] = [
  // 2023.5.3, 2023-05-03, 2023. 12. 28., 2023.5
  [
    String.raw`(?<![\d.,/-])((?:19|20)\d\d)\s?[./-]\s?(\d{1,2})(?:\s?[./-]\s?(\d{1,2})(?!\d))?(?![\d-]|,\d|\.\d)(?:\.(?=\s|[(~∼]|$))?`,
    ([y, m, d]) => numeric(y, m, d),
  ],
  // The end of a stretch that begins in figures: 2013. 10. 14. ~ 10. 25.
  [
    String.raw`(?<![\d.,/-])(?<=[\d.)]\s?[~∼～]\s?)(\d{1,2})\.\s?(\d{1,2})(?![\d%]|\s?[명개원곳만억])\.?`,
    ([m, d]) => numeric(undefined, m, d),
  ],
  // '23.5.3, ’22.3월, '22년, '22
  [
    String.raw`['’‘](\d\d)\.\s?(\d{1,2})(?:\.\s?(\d{1,2})(?!\d)\.?|\.?월|\.)?(?!\d)`,
    ([y, m, d]) => numeric(full(y), m, d),
  ],
  [
    String.raw`['’‘](\d\d)(?:년도?|(?=\s?[~∼-]\s?['’‘]\d\d)|(?=\s\d{1,2}월))`,
    ([y]) => ({ kind: "year", year: Number(full(y)) }),
  ],
  // 23.5.3(수), 5.3(수), 5/3(수)
  [
    String.raw`(?<![\d.])(\d\d)\.\s?(\d{1,2})\.\s?(\d{1,2})\.?(?=\s?\([${weekdayNames}]\))`,
    ([y, m, d]) => numeric(full(y), m, d),
  ],
  [
    String.raw`(?<![\d.])(\d{1,2})\s?[./]\s?(\d{1,2})\.?(?=\s?\([${weekdayNames}](?:요일)?\))`,
    ([m, d]) => numeric(undefined, m, d),
  ],
  [
    String.raw`(?<![\d.,])((?:1[89]|20)\d\d)\s?년(?:도(?![가-힣]{2}))?${noYear}(?!대)`,
    ([y]) => ({ kind: "year", year: Number(y) }),
  ],
  [
    String.raw`(?<![\d.,])((?:19|20)?\d0)년대`,
    ([y]) => ({ kind: "decade", year: y.length === 4 ? Number(y) : 1900 + Number(y) }),
  ],
  [
    String.raw`(?<![\d.,])(\d\d)년(?=\s?\d{1,2}월)`,
    ([y]) => ({ kind: "year", year: Number(full(y)) }),
  ],
  [
    String.raw`(?<![가-힣])((?:천구백|이천)[일이삼사오육칠팔구십]{0,5})\s?년(?!간)`,
    ([y]) => ({ kind: "year", year: spelledNumber(y) }),
  ],
  // 2022~2024년: the first has its 년 behind the second.
  [
    String.raw`(?<![\d.,])((?:19|20)\d\d)(?=${mark}(?:19|20)\d\d(?:년|\)|\s|$))`,
    ([y]) => ({ kind: "year", year: Number(y) }),
  ],
  [
    String.raw`(?<=(?:19|20)\d\d${mark})((?:19|20)\d\d)(?![\d년.,])`,
    ([y]) => ({ kind: "year", year: Number(y) }),
  ],
  // 2022~24년
  [
    String.raw`(?<=(?:19|20)\d\d년?${mark})(\d\d)년(?!간)`,
    ([y]) => ({ kind: "year", year: Number(full(y)) }),
  ],
  // The year of a title, 2023 대한민국 소상공인대회, or of a half, 2024 상반기.
  [
    String.raw`(?<![\d.,:/A-Za-z-])((?:199|20[0-4])\d)(?=\s(?!여\s|명|개|곳|원|만|억|대\s|톤|회|건|가구|년|%)[가-힣A-Za-z‘'“「『<《])`,
    ([y]) => ({ kind: "year", year: Number(y), bare: true }),
  ],
  [
    String.raw`(?<![가-힣])(?:올해|올\s해|금년|올(?=\s?(?:상반기|하반기|\d|봄|여름|가을|겨울|초|말|연말|추석|설|한\s?해|들어)))(?:도(?=\s))?(?!의\s?[가-힣]*(?:상|기업|인물|브랜드|책|사자성어))`,
    () => ({ kind: "yearsOff", by: 0 }),
  ],
  [String.raw`(?<![가-힣])(?:지지난\s?해|재작년)`, () => ({ kind: "yearsOff", by: -2 })],
  [String.raw`(?<![가-힣])(?:지난\s?해|작년)`, () => ({ kind: "yearsOff", by: -1 })],
  [String.raw`(?<![가-힣])(?:내후년|다다음\s?해)`, () => ({ kind: "yearsOff", by: 2 })],
  [String.raw`(?<![가-힣])(?:내년도?|다음\s?해|명년)`, () => ({ kind: "yearsOff", by: 1 })],
  [
    String.raw`(?<![가-힣])(?:같은\s?해|그해|그\s해|동년)`,
    () => ({ kind: "yearsFromTold", by: 0 }),
  ],
  [String.raw`(?<![가-힣])이듬해`, () => ({ kind: "yearsFromTold", by: 1 })],
];
