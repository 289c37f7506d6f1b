/*
 * Text to measure the recognisers on, made of sentences as news has them: some with sums, counts, dates
 * and bodies, some with none, a heading, a byline and a line of the page at the end. The names of people
 * are no one's.
 */

const companies = "카카오 네이버 쿠팡 롯데마트 BGF리테일 신한은행 KB국민카드 SK텔레콤 우아한형제들 11번가".split(" "); // prettier-ignore
const agencies = "중소벤처기업부 소상공인시장진흥공단 동반성장위원회 신용보증재단중앙회 부산시 경기도상권진흥원 전국상인연합회 한국여성경제인협회".split(" "); // prettier-ignore

type Choose = (most: number) => number;
type Sentence = (company: string, agency: string, n: Choose) => string;

const sentences: readonly Sentence[] = [
  (c, a, n) => `${c}는 ${a}와 소상공인 디지털 전환을 위한 업무협약을 ${n(28) + 1}일 체결했다고 밝혔다.`,
  (c, a, n) => `이번 협약에 따라 ${c}는 ${a}에 ${n(90) + 2}억원을 출연하고, 전통시장 ${n(300) + 5}곳에 교육을 지원한다.`,
  (_, __, n) => `지난해 ${n(12) + 1}월부터 올해 ${n(3) + 1}분기까지 누적 ${n(9) + 2}만 ${n(9) + 1}천여 명이 프로그램에 참여했다.`,
  (c, _, n) => `${c}의 상생 기금은 총 ${n(4) + 1}조 ${n(9_000) + 100}억 원 규모로, 최대 ${n(50) + 1}00만원까지 이자를 감면받을 수 있다.`,
  () => "골목을 오래 지켜 온 가게들은 손님이 다시 늘기를 기다리며 저마다 새로운 방법을 찾고 있다.",
  () => "상인들은 처음에는 낯설어했지만, 젊은 손님이 늘면서 배우려는 이가 많아졌다고 입을 모았다.",
  (c) => `${c} 관계자는 “현장의 목소리를 듣고 필요한 도움을 꾸준히 드리겠다”고 말했다.`,
  (_, a, n) => `${a}는 오는 ${n(28) + 1}일까지 참여 업체 ${n(80) + 10}개사를 모집하며, 경쟁률은 지난번 ${n(8) + 2}대 1이었다.`,
  (c, a, n) => `행사는 ${a}가 주최하고 ${c}가 후원하며, ${n(28) + 1}~${n(2) + 29}일 서울 성수동에서 열린다.`,
  () => "무엇보다 손으로 쓴 장부를 버리고 휴대전화로 주문을 받게 된 것이 가장 큰 변화로 꼽힌다.",
  (c, _, n) => `${c}를 통해 판로를 넓힌 협력사의 매출은 전년 같은 기간보다 ${n(60) + 3}.${n(9)}% 늘었다.`,
  () => "다만 수수료와 배송비를 두고는 양측의 생각이 아직 다르며, 논의는 한동안 이어질 전망이다.",
  (_, a, n) => `홍길순 ${a} 이사장은 “${n(3) + 2}년 뒤에는 두 배로 늘릴 것”이라고 내다봤다.`,
  () => "날씨가 풀리면서 시장을 찾는 발길도 조금씩 잦아지고, 좌판마다 봄나물이 가득하다.",
]; // prettier-ignore

/** A source of whole numbers from 0 below `most`, the same at every run (Numerical Recipes' generator). */
function chooser(seed: number): Choose {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
}

/** An article of about 1,200 characters, another for every `seed`. */
export function articleText(seed: number): string {
  const n = chooser(seed + 1);
  const pick = (list: readonly string[]) => list[n(list.length)] ?? "";
  const [company, agency] = [pick(companies), pick(agencies)];
  const lines = [`${company}-${agency}, 소상공인 지원 손잡았다`, "[서울=상생신문] 홍길순 기자"];
  for (let length = 0; length < 1_150;) {
    const others = n(4) === 0 ? ([pick(companies), pick(agencies)] as const) : null;
    const make = sentences[n(sentences.length)];
    const paragraph = make?.(others?.[0] ?? company, others?.[1] ?? agency, n) ?? "";
    lines.push(paragraph);
    length += paragraph.length;
  }
  return [...lines, "저작권자 ⓒ 상생신문 무단전재 및 재배포 금지"].join("\n");
}

/** A text of one line, of at least so many bytes in UTF-8. */
export function lineOfText(bytes: number): string {
  const parts: string[] = [];
  let size = 0;
  for (let seed = 0; size < bytes; seed += 1) {
    const text = articleText(seed).replaceAll("\n", " ");
    parts.push(text);
    size += Buffer.byteLength(text) + 1;
  }
  return parts.join(" ");
}
