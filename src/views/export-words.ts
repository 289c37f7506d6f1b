import type { Locale } from "../model/vocabulary.ts";

type Both = Record<Locale, string>;

export const exportWords = {
  picture: { ko: "그림", en: "Picture" },
  svg: { ko: "SVG 그림", en: "SVG picture" },
  png: { ko: "PNG 그림", en: "PNG picture" },
  data: { ko: "자료", en: "Data" },
  csv: { ko: "CSV 표 (엑셀)", en: "CSV table (Excel)" },
  json: { ko: "JSON", en: "JSON" },
  whole: { ko: "표 전체", en: "Whole tables" },
  cite: { ko: "인용", en: "Cite" },
  style: { ko: "인용 형식", en: "Citation style" },
  copyCitation: { ko: "인용 복사", en: "Copy citation" },
  citationFile: { ko: "인용 파일", en: "Citation file" },
  link: { ko: "링크", en: "Link" },
  copyLink: { ko: "링크 복사", en: "Copy link" },
  share: { ko: "다른 앱으로 보내기", en: "Share" },
  copied: { ko: "복사됨", en: "copied" },
  byHand: { ko: "복사해 쓰십시오", en: "Copy this" },
  making: { ko: "만드는 중…", en: "Making it…" },
  failed: {
    ko: "만들지 못했습니다. 연결을 확인하고 다시 눌러 보십시오.",
    en: "It could not be made. Check the connection and try again.",
  },
  notSaved: { ko: "파일이 오지 않았으면 여기에 보기", en: "Nothing arrived? Show it here" },
  inApp: {
    ko: "앱 안의 브라우저는 파일 내려받기를 막는 일이 많아 여기에 보입니다.",
    en: "Browsers inside apps often block downloads, so here it is.",
  },
  holdPicture: {
    ko: "그림을 길게 눌러 저장하십시오.",
    en: "Press and hold the picture to save it.",
  },
  takeText: { ko: "골라서 복사하십시오.", en: "Select and copy." },
  brand: { ko: "상생지도", en: "Sangsaeng Atlas" },
  terms: { ko: "표와 그림 CC BY 4.0", en: "Tables and picture CC BY 4.0" },
} satisfies Record<string, Both>;

/** Said once a file has been handed over. */
export const savedWords = (name: string, locale: Locale): string =>
  locale === "ko" ? `내려받았습니다: ${name}` : `Downloaded: ${name}`;

/** Said under a picture of words that is too long to be drawn whole. */
export const notListed = (n: number, locale: Locale): string =>
  locale === "ko"
    ? `길어서 그리지 않은 것이 ${n}건 더 있다. CSV와 JSON에는 모두 들어 있다.`
    : `${n} more are not drawn for length; the CSV and JSON files have them all.`;
