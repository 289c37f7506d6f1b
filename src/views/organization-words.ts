export const organizationWords = {
  under: { ko: "소속", en: "part of" },
  names: { ko: "다른 이름", en: "Also written" },
  children: { ko: "아래 조직", en: "Below it" },
  timeline: { ko: "언제 무슨 일이 있었나", en: "What happened when" },
  timelineMethod: {
    ko: "참여한 사건과 여러 해에 걸친 약속. 아래 조직의 것은 제 줄에 따로 둔다.",
    en: "Events it took part in, and promises over years; those of its subsidiaries in their own lanes.",
  },
  funding: { ko: "성격별 금액", en: "Sums by kind of money" },
  fundingMethod: {
    ko: "이 조직과 아래 조직이 관여한 금액. 성격이 다른 돈은 더하지 않고, 계열사의 돈은 계열사의 것이다.",
    en: "Sums that it or its subsidiaries have to do with. Kinds are never added; a subsidiary's money is its own.",
  },
  partners: {
    ko: (n: number) => (n === 0 ? "계열사가 함께한 곳" : `함께한 곳 ${n}곳`),
    en: (n: number) =>
      n === 0 ? "Partners of its subsidiaries" : n === 1 ? "One partner" : `${n} partners`,
  },
  beside: {
    ko: (n: number) => `그 밖의 ${n}곳은 계열사이거나 계열사와 이어진 곳.`,
    en: (n: number) =>
      n === 1
        ? "One more is a subsidiary, or tied to one."
        : `${n} more are subsidiaries, or tied to one.`,
  },
  partnersMethod: {
    ko: "협약, 공동 사업, 지원, 수상, 선정, 참여로 이어진 곳.",
    en: "Tied by agreements, joint programs, support, awards, selection or participation.",
  },
  articles: { ko: "근거 기사", en: "Articles behind this page" },
};
