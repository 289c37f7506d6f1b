/** What an embed shows, as a name. */
export const embedNameWords = {
  timeline: { ko: "타임라인", en: "Timeline" },
  funding: { ko: "지원금", en: "Funding" },
  network: { ko: "관계망", en: "Network" },
  reach: { ko: "도달", en: "Reach" },
  facts: { ko: "사실 표", en: "Facts" },
  promises: { ko: "약속의 이행", en: "Promises followed up" },
  articles: { ko: "기사", en: "Articles" },
  fact: { ko: "사실 하나", en: "One claim" },
};
