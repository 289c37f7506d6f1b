/** Words in an embed, outside the picture. */
export const embedWords = {
  atlas: { ko: "상생지도", en: "Sangsaeng Atlas" },
  names: {
    timeline: { ko: "타임라인", en: "Timeline" },
    funding: { ko: "지원금", en: "Funding" },
    network: { ko: "관계망", en: "Network" },
    reach: { ko: "도달", en: "Reach" },
    facts: { ko: "사실 표", en: "Facts" },
    articles: { ko: "기사", en: "Articles" },
    fact: { ko: "사실 하나", en: "One claim" },
  },
  whole: { ko: "같은 조건으로 지도에서 보기", en: "Open in the atlas with these filters" },
  wholeFact: { ko: "지도에서 이 사실 보기", en: "Open this claim in the atlas" },
  newTab: { ko: "새 창", en: "new tab" },
  close: { ko: "근거 닫기", en: "Close the evidence" },
  noFact: {
    ko: "어느 사실을 보일지 주소에 없거나, 그런 사실이 지도에 없습니다.",
    en: "The address names no claim, or one that the atlas does not have.",
  },
  allFacts: { ko: "지도에서 사실 찾기", en: "Find a claim in the atlas" },
  cited: { ko: "출처", en: "Source" },
  who: { ko: "함께한 곳", en: "Who took part" },
  pinned: {
    ko: (date: string) => `${date}의 고정본입니다.`,
    en: (date: string) => `Pinned to the release of ${date}.`,
  },
  changed: {
    ko: (n: number) => `여기 보이는 사실 가운데 ${n}건이 그 뒤 고쳐졌습니다.`,
    en: (n: number) =>
      n === 1
        ? "One of the claims shown here has since been corrected."
        : `${n} of the claims shown here have since been corrected.`,
  },
  withdrawn: {
    ko: (n: number) => `여기 보이는 사실 가운데 ${n}건은 그 뒤 지도에서 빠졌습니다.`,
    en: (n: number) =>
      n === 1
        ? "One of the claims shown here has since been withdrawn."
        : `${n} of the claims shown here have since been withdrawn.`,
  },
  notCompared: {
    ko: "그 뒤 고쳐진 것이 있는지는 확인하지 못했습니다.",
    en: "Whether anything has been corrected since could not be checked.",
  },
  corrections: { ko: "무엇이 고쳐졌는지", en: "What was corrected" },
  noRelease: {
    ko: (id: string) => `고정본을 찾지 못해(${id}) 오늘의 표를 보입니다.`,
    en: (id: string) => `There is no release “${id}”; these are today's tables.`,
  },
};
