import type { Locale } from "../model/vocabulary.ts";

interface Section {
  id: string;
  title: Record<Locale, string>;
  text: Record<Locale, readonly string[]>;
}

export const guideWords = {
  title: { ko: "기사에 넣는 법", en: "Embedding in an article" },
  lead: {
    ko: "지도의 어느 화면이든, 고른 조건 그대로, 또는 사실 하나를 카드로 기사에 넣을 수 있습니다. 값을 받지 않고, 쿠키를 심지 않으며, 다른 곳으로 아무것도 보내지 않습니다.",
    en: "Any view of the atlas, filtered as you like, or a single claim as a card, can stand in your article. It is free, sets no cookies and sends nothing anywhere else.",
  },
  steps: {
    ko: [
      "타임라인, 지원금, 관계망, 도달, 사실 표 가운데 넣고 싶은 화면에서 기업, 기관, 기간을 고릅니다. 그 밖에 넣을 수 있는 것은 아래에 적었습니다.",
      "그림과 그에 딸린 표 아래에서 ‘내려받기·공유’를 열고 ‘기사에 넣기’를 누릅니다. 사실 하나라면 그것을 눌러 열리는 근거 창에서 누릅니다.",
      "너비, 밝기, 언어, 넣을 것, 자료를 정하고 코드를 복사해 기사에 붙입니다. 단추와 긴 표 없이 보이려면 ‘제목과 그림’을 고릅니다. ‘그림만’을 고르면 제목도 빠지니, 무엇의 그림인지 글에 밝히십시오.",
    ],
    en: [
      "In the view you want (Timeline, Funding, Network, Reach or Facts) choose companies, agencies and a period. What else can be embedded is said below.",
      "Under the chart and its tables open “Download & share” and press “Embed”. For a single claim, click the claim and press it in the evidence panel.",
      "Set width, theme, language, what to include and data, copy the code, and paste it into the article. “Title and chart” leaves out the switches and the long tables. “Chart alone” leaves out the title too: let your text say what the chart shows.",
    ],
  },
  contents: { ko: "이 쪽에 있는 것", en: "On this page" },
  examples: { ko: "살아 있는 보기", en: "Live examples" },
  view: { ko: "조건을 건 화면", en: "A filtered view" },
  claim: { ko: "사실 하나", en: "One claim" },
  dark: { ko: "어두운 바탕, 그림과 제목만", en: "Dark, title and chart only" },
  code: { ko: "이 보기의 코드", en: "The code of this example" },
  copy: { ko: "코드 복사", en: "Copy the code" },
  copied: { ko: "복사됨", en: "copied" },
  byHand: { ko: "아래 글을 복사해 쓰십시오", en: "Copy this text" },
};

export const guideSections: readonly Section[] = [
  {
    id: "what",
    title: { ko: "넣을 수 있는 것과 없는 것", en: "What can be embedded, and what cannot" },
    text: {
      ko: [
        "타임라인, 지원금, 관계망, 도달, 사실 표, 기사(기사마다 사실이 나온 자리), 지원금 화면 아래에 있는 약속의 이행, 그리고 사실 하나를 담은 카드를 넣을 수 있습니다. 단추는 그 화면의 ‘내려받기·공유’ 안에, 기사에서는 목록 위에, 카드는 근거 창에 있습니다.",
        "한눈에, 기업이나 기관 하나의 쪽, 물음, 만든 방법, 데이터는 틀로 넣을 수 없으니 링크로 거십시오. 거기 보이는 그림은 타임라인이나 지원금 같은 화면에서 그 기업을 고르면 넣을 수 있고, PNG로는 그 자리에서 내려받을 수 있습니다.",
      ],
      en: [
        "The timeline, funding, network and reach, the table of facts, the articles (where in each its facts stand), what became of the promises (below the funding chart), and a single claim as a card. The button is in the view's “Download & share”, for the articles above their list, for a card in the evidence panel.",
        "The overview, the page of one company or agency, the questions, About and Data cannot stand in a frame: link to them. What they draw can be embedded from a view such as the timeline or funding with that company chosen, and taken as a PNG where it is.",
      ],
    },
  },
  {
    id: "html",
    title: { ko: "일반 HTML", en: "Plain HTML" },
    text: {
      ko: [
        "코드를 글의 원하는 자리에 그대로 붙이면 됩니다. 틀(iframe)이 그림을 보이고, 짧은 스크립트 하나가 틀의 높이를 내용에 맞춥니다. 한 쪽에 여럿을 넣어도 스크립트는 한 번만 일합니다.",
        "스크립트를 빼도 됩니다. 그러면 높이가 코드에 적힌 값, 곧 흔한 글 너비(640픽셀 안팎)와 휴대전화 너비에서 잰 높이로 머뭅니다. 넓은 화면의 높이는 height에, 휴대전화처럼 좁은 화면의 높이는 style에 적혀 있습니다. style을 지우는 곳에서는 휴대전화에서 넘치는 부분을 틀 안에서 굴려 보거나 아래가 조금 빕니다. 글 너비가 그와 많이 다르면 ‘너비’를 픽셀로 고르십시오. 그 너비에서 잰 높이가 적힙니다.",
        "독자가 스크립트를 꺼 두었으면 조건을 걸지 않은 전체가 그렇다는 말과 함께 보이고, 사실 하나의 자리에는 지도로 가는 링크가 보입니다.",
        "사이트가 보안 정책(Content-Security-Policy)을 쓴다면 frame-src와 script-src에 이 지도의 주소를 더하십시오. 정책이 style을 막으면 그 부분은 빼도 됩니다. 스크립트가 높이를 맞춥니다.",
      ],
      en: [
        "Paste the code where the chart should stand. The frame shows it, and one short script gives the frame the height of its content. With several on a page the script still works once.",
        "You may leave the script out. The frame then keeps the height written in the code, which was measured at the usual width of a text, about 640 pixels, and of a phone: for wide screens in height, for narrow ones, such as phones, in style. Where style is removed, what does not fit on a phone scrolls inside the frame, or some space stays empty. If your column has quite another width, choose a “Width” in pixels: the height is then measured at that.",
        "Readers who have turned scripts off see everything, unfiltered, and are told so; in place of a single claim they see a link to the atlas.",
        "If your site has a Content-Security-Policy, add the address of this atlas to frame-src and script-src. If the policy forbids style attributes, leave that one out: the script sets the height.",
      ],
    },
  },
  {
    id: "wordpress",
    title: { ko: "워드프레스", en: "WordPress" },
    text: {
      ko: [
        "‘사용자 정의 HTML’ 블록을 더하고 코드를 붙입니다. ‘미리 보기’로 확인합니다. ‘문단’ 블록에 붙이면 코드가 글자로 보입니다.",
        "관리자나 편집자가 저장하면 코드가 그대로 남습니다. 글쓴이나 기여자가 저장하면(여러 사이트를 묶은 네트워크에서는 최고 관리자가 아니면 누구든) 스크립트와 틀이 함께 지워지고, 틀 안에 든 링크만 남습니다. 무엇을 어떤 조건으로 본 것인지 말로 적은 링크입니다. 조건을 걸지 않은 화면이면 그림도 붙습니다.",
        "보안 플러그인처럼 스크립트만 지우는 곳에서는 틀이 남아 적힌 높이로 보입니다.",
        "틀이 지워진다면 편집자나 관리자(unfiltered_html 권한)에게 저장해 달라고 하거나, 화면의 PNG를 내려받아 ‘이미지’ 블록에 넣고 지도 주소를 링크로 거십시오.",
      ],
      en: [
        "Add a “Custom HTML” block, paste the code and look at its preview. In a paragraph block the code would show as text.",
        "Saved by an administrator or editor, the code stays as it is. Saved by an author or contributor (in a multisite network, by anyone but a super admin), it loses script and frame together, and only the link inside the frame stays: its words say what is shown and with which filters. A view without filters also keeps a picture.",
        "Where something else, such as a security plugin, removes only scripts, the frame stays at the height written in it.",
        "Where frames are removed, ask an editor or administrator (who has the unfiltered_html capability) to save the post, or download the PNG, put it into an image block and link it to the atlas.",
      ],
    },
  },
  {
    id: "ghost",
    title: { ko: "고스트", en: "Ghost" },
    text: {
      ko: [
        "편집기에서 /html을 쳐서 HTML 카드를 더하고 코드를 붙입니다. 스크립트도 남습니다. 메일로 보내는 글에서는 틀이 보이지 않으니, HTML 카드의 표시 대상을 웹으로 하고 메일에는 PNG를 넣으십시오.",
      ],
      en: [
        "Type /html in the editor for an HTML card and paste the code; scripts stay. Newsletters show no frames: make the HTML card visible on the web only, and use the PNG for e-mail.",
      ],
    },
  },
  {
    id: "print",
    title: { ko: "인쇄", en: "Print" },
    text: {
      ko: [
        "쪽을 인쇄하면 틀은 밝은 바탕으로, 단추 없이, 아래에 지도 주소와 함께 찍힙니다. 틀은 눈앞에 와야 그림을 불러오므로, 인쇄하기 전에 쪽을 끝까지 내려 보십시오. 종이 한 쪽보다 긴 틀은 새 쪽에서 시작하고 쪽이 바뀌는 자리에서 글줄이 갈릴 수 있으니 ‘제목과 그림’이 낫습니다. 스크립트를 뺀 틀은 적힌 높이에서 잘립니다.",
        "지면에는 ‘내려받기·공유’의 SVG나 PNG가 낫습니다. 제목, 범례, 주, 출처와 주소가 그림 안에 있고 글꼴이 들어 있습니다.",
      ],
      en: [
        "When the page is printed, the frame prints on a light ground, without its switches, and with the address of the atlas below. A frame draws its chart only when it comes into sight, so scroll to the end of the page before printing. One that is longer than a sheet begins on a new sheet, and lines may be cut where the sheet ends: “Title and chart” is the better choice. A frame without the script is cut at its written height.",
        "For the printed paper take the SVG or PNG under “Download & share”: title, legend, notes, source and address are in the picture, and so is the font.",
      ],
    },
  },
  {
    id: "theme",
    title: { ko: "밝기", en: "Theme" },
    text: {
      ko: [
        "‘독자에 맞춤’은 독자 기기의 설정을 따릅니다. 글의 바탕이 늘 밝거나 늘 어둡다면 그에 맞춰 고르십시오. 글에 밝기 단추가 있으면 틀에 sangsaeng-atlas:theme 이벤트를 보내 함께 바꿀 수 있습니다.",
      ],
      en: [
        "“The reader's” follows the setting of the reader's device. If your page is always light or always dark, choose that. If it has a switch of its own, send the frame a sangsaeng-atlas:theme event.",
      ],
    },
  },
  {
    id: "pinned",
    title: { ko: "늘 최신과 고정본", en: "Live or pinned" },
    text: {
      ko: [
        "‘늘 최신’은 새 기사와 바로잡은 내용이 들어오면 따라 바뀝니다. ‘고정본’은 그날의 표에 머물러, 기사가 인용한 숫자와 늘 같습니다. 거기 보이는 사실이 그 뒤 고쳐지면 그렇다고 알리고 고친 내용으로 이어 줍니다. 지도가 판을 낸 뒤부터 ‘자료’에서 고를 수 있습니다.",
        "코드에는 고른 조건이 기본값까지 모두 적혀 있어, 지도의 기본값이 바뀌어도 이미 나간 기사의 그림은 바뀌지 않습니다.",
      ],
      en: [
        "“Live” changes as articles are added and mistakes are corrected. “Pinned” stays with the tables of one day, and so with the figures that your article quotes; if a claim it shows is later corrected, it says so and links to the correction. It can be chosen under “Data” once the atlas has made a release.",
        "The code spells out every choice, defaults too, so a later change of the atlas's defaults does not alter a published article.",
      ],
    },
  },
  {
    id: "cite",
    title: { ko: "인용", en: "How to cite" },
    text: {
      ko: [
        "‘자료: 상생지도(기사에서 옮긴 사실)’와 지도 주소를 적으십시오. 지도는 바뀌므로 본 날짜도 적는 것이 좋습니다. 숫자 하나를 쓸 때는 그 숫자가 나온 기사를 인용하십시오. 근거 창의 ‘인용 복사’가 한국어, 영어, BibTeX, CSL-JSON으로 적어 줍니다.",
        "지도는 이 기사들에 적힌 것만 압니다. ‘가장 많이 약속한 기업’이 아니라 ‘이 기사들에서 가장 많이 약속한 기업’입니다. 성격이 다른 돈을 더하지 마십시오. ‘금액이 적힌 사실’의 수는 같은 돈을 달리 적은 것을 빼고 센 것이라, 그림에 적힌 금액의 수보다 적을 수 있습니다.",
      ],
      en: [
        "Write “Source: Sangsaeng Atlas (facts taken from news articles)” and its address, best with the day on which you saw it: the atlas changes. For a single figure, cite the article it comes from: “Copy citation” in the evidence panel gives Korean, English, BibTeX and CSL-JSON.",
        "The atlas knows only what these articles say: not “the company that promised most”, but “that promised most in these articles”. Do not add kinds of money together. The number of “stated sums” leaves out what says the same money again, and may be smaller than that of the sums in the chart.",
      ],
    },
  },
  {
    id: "script",
    title: { ko: "스크립트로 다루기", en: "For your own scripts" },
    text: {
      ko: [
        "틀에서 sangsaeng-atlas:ready, :state(detail.query), :select(detail.kind, detail.id), :error(detail.code) 이벤트가 납니다. 틀에 sangsaeng-atlas:set 이벤트를 {detail: {query}}로 보내면 조건이, sangsaeng-atlas:theme을 {detail: {theme}}으로 보내면 밝기가 바뀝니다.",
      ],
      en: [
        "The frame fires sangsaeng-atlas:ready, :state (detail.query), :select (detail.kind, detail.id) and :error (detail.code). Dispatch sangsaeng-atlas:set with {detail: {query}} on it to change the filters, and sangsaeng-atlas:theme with {detail: {theme}} for the theme.",
      ],
    },
  },
];
