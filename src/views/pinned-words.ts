/** Words over a pinned embed; fetched with it. */
export const pinnedWords = {
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
