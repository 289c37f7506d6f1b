import type { Column } from "../model/column.ts";
import type { Locale } from "../model/vocabulary.ts";

type Both = Record<Locale, string>;

/** What a cell holds, in words. */
export function typeWords({ type, format, enumeration, nullable }: Column): Both {
  const of: Both =
    format === "edtf"
      ? { ko: "날짜(EDTF)", en: "date (EDTF)" }
      : format === "duration"
        ? { ko: "길이(ISO 8601)", en: "duration (ISO 8601)" }
        : format === "url"
          ? { ko: "주소", en: "address" }
          : enumeration
            ? { ko: "정해진 값", en: "one of a list" }
            : {
                string: { ko: "글", en: "text" },
                integer: { ko: "정수", en: "whole number" },
                number: { ko: "수", en: "number" },
              }[type];
  return nullable ? { ko: `${of.ko}, 빌 수 있음`, en: `${of.en}, may be empty` } : of;
}

export const dataWords = {
  title: { ko: "데이터", en: "Data" },
  intro: {
    ko: "이 지도를 그리는 모든 표입니다. 한 줄은 어느 기사가 적은 주장 하나이며, 근거 표가 기사의 어느 글자에서 왔는지 말합니다. CSV는 엑셀에서 바로 열립니다. 날짜는 기사만큼만 정확해서 EDTF로 적습니다: 2023은 2023년 어느 날, 2023-04는 4월 어느 날, [..2023-04-30]은 그날까지의 어느 하루, 2016/..은 2016년부터 끝을 모르는 때까지입니다.",
    en: "All the tables that this atlas is drawn from. A row is one claim that an article makes, and the evidence table says from which of its characters. The CSV files open in spreadsheets as they are. Dates are no more precise than their articles and written as EDTF: 2023 is some day of 2023, 2023-04 some day of April, [..2023-04-30] one day up to that one, 2016/.. from 2016 to an end not known.",
  },
  descriptor: {
    ko: "기계가 읽는 설명서(Frictionless Data Package)",
    en: "Machine-readable descriptor (Frictionless Data Package)",
  },
  licence: {
    ko: "CC BY 4.0 조건으로 쓸 수 있습니다.",
    en: "Free to use under CC BY 4.0.",
  },
  tables: { ko: "표", en: "Tables" },
  table: { ko: "표", en: "Table" },
  rows: { ko: "줄", en: "Rows" },
  files: { ko: "내려받기", en: "Download" },
  column: { ko: "열", en: "Column" },
  type: { ko: "종류", en: "Type" },
  meaning: { ko: "뜻", en: "Meaning" },
  key: { ko: "기본 키", en: "primary key" },
  values: { ko: "정해진 값", en: "Lists of values" },
  value: { ko: "값", en: "Value" },
  korean: { ko: "한국어", en: "Korean" },
  english: { ko: "영어", en: "English" },
  releases: { ko: "굳힌 판", en: "Releases" },
  releasesIntro: {
    ko: "인용하거나 퍼 간 그림이 바뀌지 않도록 그때의 표를 그대로 둔 것입니다.",
    en: "Copies of the tables that never change, for citing and for embeds that must stay as they were.",
  },
  noRelease: { ko: "아직 없습니다.", en: "There is none yet." },
  rest: { ko: "그 밖의 파일", en: "Other files" },
  hashes: {
    ko: "사실마다 내용이 바뀌면 바뀌는 열여섯 자리(hashes.json)",
    en: "Sixteen digits for each fact that change with what it says (hashes.json)",
  },
  layout: {
    ko: "관계망에서 기업과 기관이 서는 자리(layout.json)",
    en: "Where organizations stand in the network (layout.json)",
  },
} satisfies Record<string, Both>;
