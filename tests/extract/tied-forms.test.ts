// The plain forms in which news tells a tie, each with the same few bodies.
import { expect, test } from "vitest";
import { tiesIn } from "./ties.ts";

const agreement = ["KT – 부산시: agreement"];
const support = ["KT – 부산상인연합회: support"];
const funding = ["KT – 부산상인연합회: funding"];
const award = ["KT – 동반성장위원회: award"];
const joint = ["KT – 부산시: joint_program"];

test.each([
  ["KT와 부산시의 협약에 따라 통신비가 내려간다.", agreement],
  ["이번 협약은 KT와 부산시가 소상공인을 돕기 위해 마련했다.", agreement],
  ["KT와 부산시 간 업무협약이 지난달 체결됐다.", agreement],
  ["부산시와 KT는 협약을 통해 소상공인 통신비를 낮추기로 했다.", agreement],
  ["협약 당사자는 KT와 부산시다.", agreement],
  ["통신비 인하 협약을 맺은 곳은 KT와 부산시다.", agreement],
  ["KT와 협약한 부산시는 통신비 절반을 댄다.", agreement],
  ["부산시는 KT와 협약해 소상공인 통신비를 낮춘다.", agreement],
  ["부산시는 협약을 KT와 체결했다.", agreement],
  ["부산시는 통신비 인하를 내용으로 하는 협약을 KT와 맺었다.", agreement],
  ["부산시는 KT와 함께 통신비를 낮춘다고 밝혔다. 전날 맺은 업무협약에 따른 것이다.", agreement],
  ["우리은행·신용보증기금 협약 대출은 금리가 낮다.", ["신용보증기금 – 우리은행: agreement"]],
  [
    "현대자동차그룹은 농협은행, 사단법인 다온과 업무협약을 체결했다.",
    [
      "농협은행 – 다온: agreement",
      "농협은행 – 현대자동차그룹: agreement",
      "다온 – 현대자동차그룹: agreement",
    ],
  ],
  ["KT는 부산상인연합회에 키오스크를 설치해 줬다.", support],
  ["KT는 부산상인연합회에 강사를 보내 온라인 판매를 가르친다.", support],
  ["KT는 부산상인연합회의 온라인 판매를 지원한다.", support],
  ["KT는 부산상인연합회가 여는 야시장에 장비를 지원했다.", support],
  ["부산상인연합회는 KT로부터 온라인 판매 교육을 받았다.", support],
  ["KT의 재능기부로 부산상인연합회가 새 간판을 달았다.", support],
  ["KT는 부산상인연합회 회원들의 간판을 무료로 바꿔 줬다.", support],
  ["부산상인연합회가 마련한 야시장에 KT가 후원사로 나섰다.", support],
  ["KT는 부산상인연합회에 지원을 요청했다.", []],
  ["KT의 도움을 받은 부산의 한 어묵집은 매출이 늘었다. 부산상인연합회는 놀랐다.", []],
  ["부산상인연합회는 KT가 준 1억원으로 간판을 바꿨다.", funding],
  ["KT가 부산상인연합회에 1억원의 상생기금을 내놨다.", funding],
  ["KT의 1억원이 부산상인연합회에 전달됐다.", funding],
  ["부산상인연합회에 전달된 KT의 성금은 1억원이다.", funding],
  ["KT로부터 부산상인연합회에 들어온 성금은 1억원이다.", funding],
  ["부산상인연합회는 KT 후원금 1억원을 재원으로 교육을 연다.", funding],
  ["KT는 부산상인연합회 앞으로 1억원을 보냈다.", funding],
  [
    "부산시는 KT가 특별출연한 30억원을 바탕으로 부산신용보증재단이 보증을 선다고 밝혔다.",
    ["KT – 부산신용보증재단: funding"],
  ],
  ["KT가 동반성장위원회 위원장상을 받았다.", award],
  [
    "KT가 3일 열린 ‘상생 대전’ 시상식에서 대상을 차지했다. 동반성장위원회가 주는 상으로, 올해가 처음이다.",
    award,
  ],
  [
    "KT가 상생 시상식에서 대상을 차지했다. 동반성장위원회가 주는 상이다. 우수상은 롯데카드, 장려상은 농심이 받았다.",
    [...award, "농심 – 동반성장위원회: award", "동반성장위원회 – 롯데카드: award"],
  ],
  [
    "동반성장위원회 공모사업에 KT와 우리은행이 뽑혔다.",
    ["KT – 동반성장위원회: selection", "동반성장위원회 – 우리은행: selection"],
  ],
  [
    "동반성장위원회는 5일 심사를 거쳐 KT와 우리은행 두 곳을 최종 선정했다고 밝혔다.",
    ["KT – 동반성장위원회: selection", "동반성장위원회 – 우리은행: selection"],
  ],
  ["동반성장위원회로부터 최우수 등급을 받은 곳은 KT다.", ["KT – 동반성장위원회: selection"]],
  [
    "부산시가 KT와 손잡고 진행한 공모의 최종 명단이 9일 나왔다. 온빛정밀과 김해의 다솜주물, 창원 소재 한별금형 등 3개사다.",
    [
      ...joint,
      "KT – 온빛정밀: selection",
      "KT – 다솜주물: selection",
      "KT – 한별금형: selection",
      "부산시 – 온빛정밀: selection",
      "다솜주물 – 부산시: selection",
      "부산시 – 한별금형: selection",
    ].sort(),
  ],
  [
    "동반성장위원회는 골목을 살리는 데 KT, 농심 등이 동참한다고 2일 발표했다.",
    ["KT – 동반성장위원회: participation", "농심 – 동반성장위원회: participation"],
  ],
  [
    "부산시가 여는 ‘가을 장터’가 막을 올렸다. 시민이 몰렸다. 이마트와 홈플러스 등 대형마트 2사가 여기에 참여해 값을 내린다.",
    ["부산시 – 이마트: participation", "부산시 – 홈플러스: participation"],
  ],
  ["부산시와 KT가 함께하는 교육이 시작됐다.", joint],
  ["부산시가 장소를 대고 KT가 강사를 보낸다.", joint],
  [
    "접수는 부산시의 위탁을 받은 부산테크노파크에서 맡는다.",
    ["부산시 – 부산테크노파크: joint_program"],
  ],
  [
    "부산시는 KT, 동반성장위원회와 간담회를 열어 수수료를 낮추기로 뜻을 모았다.",
    ["KT – 부산시: joint_program", "동반성장위원회 – 부산시: joint_program"],
  ],
  ["롯데카드와 신한카드도 자체 보상을 시작했다.", []],
  [
    "■ KT = 부산시와 통신비 협약을 맺었다.\n\n■ 농심 = 부산상인연합회에 1억원을 기부했다.",
    ["KT – 부산시: agreement", "농심 – 부산상인연합회: funding"],
  ],
])("%s", (text, expected) => {
  expect(tiesIn(text)).toEqual(expected);
});
