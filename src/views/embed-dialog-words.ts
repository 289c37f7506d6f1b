/** Words of the dialog that makes the code of an embed. */
export const dialogWords = {
  title: { ko: "기사에 넣기", en: "Embed in an article" },
  close: { ko: "닫기", en: "Close" },
  width: { ko: "너비", en: "Width" },
  full: { ko: "글 너비에 맞춤", en: "As wide as the text" },
  pixels: { ko: (n: number) => `${n}픽셀`, en: (n: number) => `${n} pixels` },
  theme: { ko: "밝기", en: "Theme" },
  auto: { ko: "독자에 맞춤", en: "The reader's" },
  light: { ko: "밝게", en: "Light" },
  dark: { ko: "어둡게", en: "Dark" },
  language: { ko: "언어", en: "Language" },
  chrome: { ko: "넣을 것", en: "What to include" },
  chromeFull: { ko: "제목·단추·표까지", en: "Title, switches, table" },
  chromeMin: { ko: "제목과 그림", en: "Title and chart" },
  chromeNone: { ko: "그림만", en: "Chart alone" },
  release: { ko: "자료", en: "Data" },
  live: { ko: "늘 최신", en: "Live" },
  pinned: {
    ko: (id: string, date: string) => `고정본 ${id}(${date})`,
    en: (id: string, date: string) => `Pinned: ${id} (${date})`,
  },
  noRelease: {
    ko: "고정본(지도가 판을 낸 뒤부터)",
    en: "Pinned (once the atlas has made a release)",
  },
  code: { ko: "붙여 넣을 코드", en: "Code to paste" },
  copy: { ko: "코드 복사", en: "Copy the code" },
  copied: { ko: "복사됨", en: "copied" },
  height: {
    ko: (height: number, width: number | "100%", phone: number | null) =>
      `적힌 높이(${height})는 ${width === "100%" ? "흔한 글 너비인 640픽셀 안팎" : `너비 ${width}픽셀`}에서 잰 값입니다.${phone === null || phone === height ? "" : ` 휴대전화처럼 좁은 화면에는 높이 ${phone}도 적혀 있습니다.`} 코드의 스크립트가 독자의 화면에 맞춰 바꾸며, 스크립트가 지워지는 곳에서는 그대로 머뭅니다.`,
    en: (height: number, width: number | "100%", phone: number | null) =>
      `The height written in it, ${height}, was measured at ${width === "100%" ? "the usual width of a text, about 640 pixels" : `a width of ${width} pixels`}${phone === null || phone === height ? "" : `; for narrow screens, such as phones, ${phone} is written too`}. The script in the code fits it to the reader's screen; where scripts are removed it stays.`,
  },
  phone: { ko: "휴대전화에서", en: "On a phone" },
  picture: {
    ko: "틀(iframe)을 못 쓰는 곳에는 무엇인지 말로 적은 이 링크를 넣으십시오.",
    en: "Where frames are not allowed, paste this link, which says what it leads to.",
  },
  png: {
    ko: "그림은 ‘내려받기·공유’의 PNG로 넣을 수 있습니다.",
    en: "For a picture take the PNG under “Download & share”.",
  },
  copyPicture: { ko: "링크 코드 복사", en: "Copy the link's code" },
  byHand: { ko: "아래 글을 복사해 쓰십시오", en: "Copy this text" },
  preview: { ko: "미리 보기", en: "Preview" },
  guide: {
    ko: "워드프레스·고스트에 넣는 법, 인용하는 법",
    en: "WordPress, Ghost, print, how to cite",
  },
};
