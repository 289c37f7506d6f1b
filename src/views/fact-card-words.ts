/** Words of one claim as a card. */
export const factCardWords = {
  noFact: {
    ko: "어느 사실을 보일지 주소에 없거나, 그런 사실이 지도에 없습니다.",
    en: "The address names no claim, or one that the atlas does not have.",
  },
  allFacts: { ko: "지도에서 사실 찾기", en: "Find a claim in the atlas" },
  cited: { ko: "출처", en: "Source" },
  who: { ko: "함께한 곳", en: "Who took part" },
};
