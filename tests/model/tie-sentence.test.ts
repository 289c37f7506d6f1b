import { describe, expect, test } from "vitest";
import type { ToldTie } from "../../src/model/chart.ts";
import { withParticle } from "../../src/model/particle.ts";
import { tieDate } from "../../src/model/tie-date.ts";
import { tieSentence, type TieEnd } from "../../src/model/tie-sentence.ts";

const ends: Record<string, TieEnd> = {
  kakao: { name_ko: "카카오", name_en: "Kakao", kind: "company" },
  skt: { name_ko: "SKT", name_en: "SKT", kind: "company" },
  kt: { name_ko: "KT", name_en: "KT", kind: "company" },
  mkyu: { name_ko: "MKYU", name_en: "MKYU", kind: "company" },
  "11st": { name_ko: "11번가", name_en: "11st", kind: "company" },
  semas: {
    name_ko: "소상공인시장진흥공단",
    name_en: "Small Enterprise and Market Service",
    kind: "public_agency",
  },
  mss: { name_ko: "중소벤처기업부", name_en: "Ministry of SMEs and Startups", kind: "ministry" },
  hall: { name_ko: "상생마당", name_en: "Commons", kind: "association" },
};

const tie = (
  kind: ToldTie["kind"],
  a_org_id: string,
  b_org_id: string,
  rest: Partial<ToldTie> = {},
): ToldTie => ({
  relation_id: "r",
  kind,
  a_org_id,
  b_org_id,
  date: "2023-04",
  label_ko: "온라인 역량 강화 업무협약",
  label_en: "Online skills",
  fact: "events:e",
  giver_org_id: null,
  tense: "past",
  underWay: false,
  ...rest,
});
const say = (one: ToldTie, locale: "ko" | "en", subject?: string) =>
  tieSentence(one, [ends[one.a_org_id]!, ends[one.b_org_id]!], locale, subject).clause;

const by = (giver_org_id: string, rest: Partial<ToldTie> = {}) => ({ giver_org_id, ...rest });
const undated: Partial<ToldTie> = { date: null, tense: "present" };

describe("every kind of tie, told of either end", () => {
  test.each<[ToldTie, string | undefined, string, string]>([
    [
      tie("agreement", "kakao", "semas"),
      "semas",
      "소상공인시장진흥공단은 카카오와 2023년 4월 협약을 맺었다",
      "The Small Enterprise and Market Service and Kakao signed an agreement in April 2023",
    ],
    [
      tie("agreement", "kakao", "semas"),
      undefined,
      "카카오는 소상공인시장진흥공단과 2023년 4월 협약을 맺었다",
      "Kakao and the Small Enterprise and Market Service signed an agreement in April 2023",
    ],
    [
      tie("agreement", "skt", "mss", { tense: "planned", date: null }),
      undefined,
      "SKT는 중소벤처기업부와 협약을 맺기로 했다",
      "SKT and the Ministry of SMEs and Startups are to sign an agreement",
    ],
    [
      tie("joint_program", "kakao", "mkyu", { date: "2023" }),
      undefined,
      "카카오는 MKYU와 2023년 사업을 함께했다",
      "Kakao and MKYU worked together on a program in 2023",
    ],
    [
      tie("joint_program", "kakao", "11st", { date: "2016/..", tense: "present" }),
      "11st",
      "11번가는 카카오와 2016년부터 사업을 함께한다",
      "11st and Kakao work together on a program, since 2016",
    ],
    [
      tie("joint_program", "kakao", "kt", {
        date: "../2023-12-28",
        tense: "present",
        underWay: true,
      }),
      undefined,
      "카카오는 KT와 사업을 함께한다(2023년 12월 28일 당시 진행 중)",
      "Kakao and KT work together on a program (under way as of 28 December 2023)",
    ],
    [
      tie("funding", "kakao", "kt", by("kt", { tense: "planned", date: "2022" })),
      "kt",
      "KT는 카카오에 2022년 자금을 대기로 했다",
      "KT promised funds to Kakao in 2022",
    ],
    [
      tie("funding", "kakao", "kt", by("kt")),
      "kakao",
      "카카오는 KT로부터 2023년 4월 자금을 받았다",
      "Kakao received funds from KT in April 2023",
    ],
    [
      tie("support", "kakao", "mss", by("kakao", undated)),
      "kakao",
      "카카오는 중소벤처기업부의 사업을 지원한다",
      "Kakao supports a program of the Ministry of SMEs and Startups",
    ],
    [
      tie("support", "kakao", "mss", by("kakao")),
      "mss",
      "중소벤처기업부는 2023년 4월 사업에서 카카오의 지원을 받았다",
      "The Ministry of SMEs and Startups had support from Kakao in a program in April 2023",
    ],
    [
      tie("award", "mkyu", "semas", by("semas", { date: "2023-12-19" })),
      undefined,
      "MKYU는 소상공인시장진흥공단으로부터 2023년 12월 19일 상을 받았다",
      "MKYU received an award from the Small Enterprise and Market Service on 19 December 2023",
    ],
    [
      tie("award", "mkyu", "semas", by("semas")),
      "semas",
      "소상공인시장진흥공단은 MKYU에 2023년 4월 상을 주었다",
      "The Small Enterprise and Market Service gave MKYU an award in April 2023",
    ],
    [
      tie("selection", "11st", "hall", by("hall", { date: "2022-12-26" })),
      undefined,
      "11번가는 2022년 12월 26일 상생마당의 선정을 받았다",
      "11st was selected by the Commons on 26 December 2022",
    ],
    [
      tie("selection", "11st", "hall", by("hall")),
      "hall",
      "상생마당은 2023년 4월 11번가를 선정했다",
      "The Commons selected 11st in April 2023",
    ],
    [
      tie("participation", "kt", "mss", by("mss")),
      undefined,
      "KT는 2023년 4월 중소벤처기업부가 주최한 행사에 참여했다",
      "KT took part in an event hosted by the Ministry of SMEs and Startups in April 2023",
    ],
    [
      tie("participation", "kt", "mss", by("mss", { fact: "programs:p", date: null })),
      "mss",
      "중소벤처기업부는 KT가 참여한 사업을 주관했다",
      "The Ministry of SMEs and Startups ran a program with KT as a participant",
    ],
    [
      tie("membership", "11st", "hall", by("hall", undated)),
      undefined,
      "11번가는 상생마당의 회원이다",
      "11st is a member of the Commons",
    ],
    [
      tie("membership", "11st", "hall", by("hall")),
      "hall",
      "상생마당은 2023년 4월 11번가를 회원으로 맞았다",
      "The Commons took in 11st as a member in April 2023",
    ],
    [
      tie("support", "kakao", "mss"),
      undefined,
      "카카오는 중소벤처기업부와 2023년 4월 지원으로 이어져 있다",
      "Kakao and the Ministry of SMEs and Startups are tied by support in April 2023",
    ],
  ])("%o of %s", (one, subject, ko, en) => {
    expect(say(one, "ko", subject)).toBe(ko);
    expect(say(one, "en", subject)).toBe(en);
  });

  test("the occasion follows, but for a membership, whose body has been named", () => {
    const occasion = (one: ToldTie) => tieSentence(one, [ends.kakao!, ends.semas!], "ko").occasion;
    expect(occasion(tie("agreement", "kakao", "semas"))).toBe("온라인 역량 강화 업무협약");
    expect(occasion(tie("membership", "kakao", "semas"))).toBe("");
  });
});

test.each([
  ["SKT", "SKT는"],
  ["KT", "KT는"],
  ["MKYU", "MKYU는"],
  ["11번가", "11번가는"],
  ["AR", "AR은"],
  ["KTL", "KTL은"],
  ["G10", "G10은"],
  ["N2", "N2는"],
  ["상생마당(주)", "상생마당(주)는"],
  ["", "은"],
])("%s with its particle", (name, expected) => {
  expect(withParticle(name, "은/는")).toBe(expected);
});

test.each([
  ["2023-04", "2023년 4월", "in April 2023"],
  ["2022-H1", null, null],
  ["2022-10-13", "2022년 10월 13일", "on 13 October 2022"],
  ["2020~", "2020년경", "around 2020"],
  ["[..2021-04-23]", "늦어도 2021년 4월 23일까지", "by 23 April 2021"],
  ["[2022-10-13..]", "2022년 10월 13일 이후", "on or after 13 October 2022"],
  ["../2028", "2028년까지", "until 2028"],
  ["2016/..", "2016년부터", "since 2016"],
  ["2021-03/2022-05", "2021년 3월부터 2022년 5월까지", "from March 2021 to May 2022"],
  ["2022-40", "2022년 상반기", "in the first half of 2022"],
])("the date %s inside a sentence", (date, ko, en) => {
  if (ko === null) expect(() => tieDate(date, "ko")).toThrow("invalid date");
  else expect([tieDate(date, "ko"), tieDate(date, "en")]).toEqual([ko, en]);
});
