import type { ArticlePlace, ArticleStrip, PlaceGroup } from "../../src/model/article-strip.ts";
import { strip } from "../../src/marks/strip.ts";
import { narrowKorean, pairwise, wideKorean, type Exhibit } from "./gallery.ts";

const tableOf: Record<PlaceGroup, string | null> = {
  events: "events",
  amounts: "amounts",
  counts: "counts",
  programs: "programs",
  parties: "events",
  article: null,
};

const place = (
  group: PlaceGroup,
  start: number,
  figure: string,
  label_ko = "",
  label_en = "",
): ArticlePlace => ({
  start,
  end: start + figure.length,
  digest: "",
  figure,
  group,
  fact: tableOf[group] && `${tableOf[group]}:${group}-${start}`,
  field: null,
  party: group === "parties" ? { name_ko: figure, name_en: "Haetsal Commerce" } : null,
  label_ko,
  label_en,
});

const article: ArticleStrip = {
  article_id: "haetsal-2024-05",
  characters: 1_930,
  places: [
    place("article", 28, "2024. 5. 20."),
    place("parties", 60, "햇살커머스", "골목시장 협약", "Alley market agreement"),
    place("parties", 66, "골목시장진흥재단", "골목시장 협약", "Alley market agreement"),
    place("events", 78, "업무협약을 맺었다고 20일", "골목시장 협약", "Alley market agreement"),
    place("amounts", 140, "총 240억 원", "협약에 따른 지원", "Support under the agreement"),
    place("amounts", 143, "40억 원", "첫해 몫", "First year"),
    place("counts", 310, "시장 백 곳", "고를 시장", "Markets to choose"),
    place("programs", 500, "‘등불 가게’ 사업을 시작", "등불 가게", "Lantern shops"),
    place("events", 508, "사업을 시작", "등불 가게 시작", "Lantern shops begin"),
    place("counts", 900, "300~400곳", "새로 뽑는 가게", "Shops to be chosen"),
    place("amounts", 1_400, "약 50억 원", "간판 교체", "New signs"),
  ],
  facts: [],
  ignored: [
    { start: 41, end: 46, figure: "09:30", reason: "page_furniture" },
    { start: 1_915, end: 1_920, figure: "21.5℃", reason: "weather" },
  ],
};

/** Every five characters something, in stretches that lie on each other. */
const crowd: ArticleStrip = {
  ...article,
  characters: 400,
  places: Array.from({ length: 70 }, (_, i) =>
    place(i % 3 === 0 ? "parties" : "events", i * 5, "x".repeat(4 + (i % 7) * 4), "장날", "Fair"),
  ),
  ignored: [],
};

export const exhibits: Exhibit[] = [
  { name: "strip", draw: (options) => strip(article, options), settings: pairwise },
  {
    name: "strip-beside-longer",
    draw: (options) => strip(article, { ...options, longest: 3_000 }),
    settings: wideKorean,
  },
  { name: "strip-crowd", draw: (options) => strip(crowd, options), settings: pairwise.slice(1, 3) },
  {
    name: "strip-empty",
    draw: (options) => strip({ ...article, places: [], ignored: [] }, options),
    settings: narrowKorean,
  },
  {
    name: "strip-tiny",
    draw: (options) =>
      strip({ ...article, characters: 30, places: article.places.slice(0, 1) }, options),
    settings: narrowKorean,
  },
];
