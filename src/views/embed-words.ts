/** Words in an embed, outside the picture. */
export const embedWords = {
  atlas: { ko: "상생지도", en: "Sangsaeng Atlas" },
  whole: { ko: "같은 조건으로 지도에서 보기", en: "Open in the atlas with these filters" },
  wholeFact: { ko: "지도에서 이 사실 보기", en: "Open this claim in the atlas" },
  newTab: { ko: "새 창", en: "new tab" },
  close: { ko: "근거 닫기", en: "Close the evidence" },
};
