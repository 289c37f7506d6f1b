/** What the menu says before the rest of it is fetched. */
export const exportMenuWords = {
  menu: { ko: "내려받기·공유", en: "Download & share" },
  partMissing: {
    ko: "이 메뉴의 파일을 받지 못했습니다. 연결을 확인하고 다시 여십시오.",
    en: "A file of this menu could not be fetched. Check the connection and open it again.",
  },
};
