/** Words of the page and of the feed. */
export const correctionsWords = {
  title: { ko: "바로잡은 것", en: "Corrections" },
  intro: {
    ko: "여기 실린 사실이 틀렸던 것을 알게 되면 고치고, 무엇이 틀렸고 언제 고쳤는지 여기에 남깁니다. 뜻이 달라지지 않는 오타는 적지 않습니다. 틀린 것을 보면 그 사실의 근거 창에서 알려 주십시오.",
    en: "When something here turns out to be wrong it is mended, and what was wrong, and since when it is mended, stays on this page. Misprints that change no meaning are left out. To report an error, open the evidence of the fact.",
  },
  feed: { ko: "새 소식 받아 보기(Atom)", en: "Follow as a feed (Atom)" },
  none: { ko: "아직 바로잡은 것이 없습니다.", en: "Nothing has had to be corrected yet." },
  fact: { ko: "사실", en: "Fact" },
  wrong: { ko: "틀린 것", en: "Was wrong" },
  right: { ko: "맞는 것", en: "Is right" },
  withdrawn: { ko: "사실을 거두었습니다.", en: "The fact was withdrawn." },
} as const;
