import type { NetworkNode } from "../model/chart.ts";
import { capitalized } from "../model/english-name.ts";
import { withParticle } from "../model/particle.ts";
import { formatNumber } from "../model/number.ts";
import type { Locale } from "../model/vocabulary.ts";

type Both = Record<Locale, string>;

const counted = (n: number) => formatNumber(n, "en");

export const networkWords = {
  subtitle: {
    ko: "기업과 기관이 함께한 협약과 사업. 선이 굵을수록 함께한 일이 많다. 같은 쪽끼리의 관계는 바깥 활로.",
    en: "Agreements and programs of companies with agencies. The thicker a line, the more occasions; ties within a side arch outside.",
  },
  plainSubtitle: {
    ko: "기업과 기관이 함께한 협약과 사업. 선이 굵을수록 함께한 일이 많다.",
    en: "Agreements and programs of companies with agencies. The thicker a line, the more occasions.",
  },
  matrixSubtitle: {
    ko: "가로줄은 기업, 세로줄은 기관. 칸 안의 선이 관계의 종류, 굵기와 숫자가 함께한 일의 수이다.",
    en: "Rows are companies, columns agencies. Strokes tell the kinds of tie; thickness and number, how many occasions.",
  },
  listSubtitle: {
    ko: "그림의 관계를 하나씩 문장으로, 기업별로 때의 차례대로. 밑줄 친 말을 누르면 근거가 열린다.",
    en: "Every tie of the diagram as a sentence, by company and in order of time. The underlined words open the evidence.",
  },
  matrix: { ko: "행렬", en: "Matrix" },
  ties: { ko: "보일 관계", en: "Ties shown" },
  tiesAll: { ko: "모든 관계", en: "All ties" },
  tiesAcross: { ko: "기업과 기관 사이만", en: "Companies to agencies" },
  first: { ko: "고른 곳", en: "Organization" },
  second: { ko: "함께 볼 곳", en: "Compare with" },
  none: { ko: "고르지 않음", en: "None" },
  company: { ko: "기업", en: "Companies" },
  agency: { ko: "기관·단체", en: "Agencies and bodies" },
  clear: { ko: "고른 곳 지우기", en: "Clear the choice" },
  chooseOne: {
    ko: "기업이나 기관을 고르면 그 관계만 짙어지고, 선을 고르면 두 곳이 함께한 일이 모두 나온다.",
    en: "Choose an organization to see its ties alone; choose a line to read all that ties its two ends.",
  },
  chooseSecond: {
    ko: "다른 곳을 함께 고르려면 Shift 키를 누른 채 고르거나 ‘함께 볼 곳’에서 고른다.",
    en: "To choose another beside it, hold Shift, or use “Compare with”.",
  },
  cut: {
    ko: (nodes: number, allNodes: number, edges: number, allEdges: number) =>
      `이어진 ${counted(allNodes)}곳 가운데 함께한 일이 많은 ${nodes}곳과, 선 ${counted(allEdges)}개 가운데 굵은 ${edges}개입니다. 조건을 좁히거나 한 곳을 고르면 나머지도 나옵니다.`,
    en: (nodes: number, allNodes: number, edges: number, allEdges: number) =>
      `The ${nodes} of ${counted(allNodes)} organizations with most occasions, and the ${edges} strongest of ${counted(allEdges)} lines between them; narrower filters or a choice bring out others.`,
  },
  hint: {
    ko: "화살표로 기업·기관과 관계 사이를 옮겨 다닙니다. 엔터로 고르고, Shift+엔터로 두 번째 곳을 함께 고릅니다.",
    en: "Arrow keys move between organizations and ties. Enter chooses, Shift+Enter chooses a second organization.",
  },
  notHere: {
    ko: "고른 곳은 지금 조건에서 이어진 데가 없어 그림에 없다.",
    en: "What is chosen has no ties under the present filters and is not drawn.",
  },
  ofPair: { ko: "두 곳을 잇는 일", en: "What ties the two" },
  noneOfPair: { ko: "두 곳을 바로 잇는 일은 없다.", en: "Nothing ties the two directly." },
  partners: { ko: "함께 이어진 곳", en: "Partners of both" },
  programs: { ko: "함께 들어 있는 사업", en: "Programs that both take part in" },
  noPartners: { ko: "없음", en: "none" },
  evidence: { ko: "근거 보기", en: "evidence" },
  page: { ko: "이곳에 관한 모든 사실", en: "All facts about it" },
  more: { ko: "관계망에서 자세히 보기", en: "More in the network" },
  /** Beside the name under which ties are told. */
  tied: {
    ko: (n: number) => `관계 ${n}건`,
    en: (n: number) => (n === 1 ? "1 tie" : `${n} ties`),
  },
} satisfies Record<string, Both | Record<Locale, (...n: number[]) => string>>;

/** Of more ties than there is room for, the first so many are told. */
export const tiesCounted = (n: number, all: number, locale: Locale): string => {
  if (n < all)
    return locale === "ko"
      ? `관계 ${counted(all)}건 가운데 ${counted(n)}건을 문장으로`
      : `${counted(n)} of ${counted(all)} ties in words`;
  return locale === "ko"
    ? `관계 ${n}건을 문장으로`
    : n === 1
      ? "1 tie in words"
      : `${n} ties in words`;
};

/** Bodies that stand on the side of what they do here, and not of what they are. */
export const sellersWords = (
  nodes: readonly Pick<NetworkNode, "side" | "kind" | "name_ko" | "name_en">[],
  locale: Locale,
): string => {
  const sellers = nodes.filter(({ side, kind }) => side === "company" && kind === "public_agency");
  if (sellers.length === 0) return "";
  if (locale === "ko") {
    const names = sellers.map(({ name_ko }) => name_ko).join("·");
    return `${withParticle(names, "은/는")} 공공기관이지만 이 기사들에서 판매 플랫폼으로 나와 기업 쪽에 두었다.`;
  }
  const names = sellers.map(({ name_en }) => `the ${name_en}`).join(" and ");
  return capitalized(
    `${names}, though public, ${sellers.length === 1 ? "appears" : "appear"} in these articles as a sales platform, and so on the companies’ side.`,
  );
};

/** Said under the matrix, which has no place for them. */
export const withinCounted = (n: number, locale: Locale): string =>
  locale === "ko"
    ? `같은 쪽끼리의 관계 ${n}건은 행렬에 없다. 다른 그림과 문장에 있다.`
    : n === 1
      ? "1 tie within a side is not in the matrix, but in the other drawings and the sentences."
      : `${n} ties within a side are not in the matrix, but in the other drawings and the sentences.`;
