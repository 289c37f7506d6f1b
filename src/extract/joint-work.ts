import { isCompared } from "./agreements.ts";
import type { Discourse } from "./discourse.ts";
import { cast, type Occasion } from "./occasions.ts";
import type { Frame, FrameGroup } from "./sentence-frame.ts";

/**
 *   joint = actor , group in "with" , ( 함께 | 손잡고 | 공동으로 | … | doing )   A는 B와 함께 …
 *         | actors joined by 와 , doing together                               A와 B는 …를 발족했다
 *         | topic , group in "object" , 통해 , doing                           A는 B를 통해 …를 운영한다
 *         | topic , group in "of" , … , 함께 , doing                           A는 B의 …를 활용해 함께 …
 *         | group in "with" , "2개 기관은" , … , doing                          A와 2개 기관은 …
 */
const companion =
  /^,?\s?(?:함께|손\s?잡|손을\s?(?:맞)?잡|협력|협업|공동|연계|연합|힘을|힘\s?모|같이|머리를|제휴|의기투합|맞손|뭉[쳐쳤])/;
const doing =
  /운영|진행|개최|추진|실시|개발|출시|발족|설립|마련|선보|발굴|조성|전개|펼[치쳤]|열었|연다|열고|기획|구성|제작|집행|공급|판매|지급|모집|취급|운용|꾸[렸리린려]|협력하기로|협업하기로/;
const together =
  /공동|함께|발족|출범|주최|주관|개최|추진|운영|선정했|구성|마련|실시|진행|발표|펼[치쳤친]|조성|출연|열고|연다|열었|나눠 맡|분담|도맡|맞손|손\s?잡|맞잡|협력(?:하|해|키로)|협업(?:하|해)|뜻을 모|힘을 모|힘 모/;
const parted = /각각|저마다|앞다퉈|잇따라|참여|참가|동참/;
/** Commas alone list those who do the same, each for itself. */
const united = /와|과|및|·|‧|∙|ㆍ/;
const numbered = /^\s?(?:(?:\d|두|세|네|양|이들)\s?(?:개\s?)?(?:기관|회사|단체))[은는]/;
const beforeNoun = /^[^.]{0,40}?(?:한|하는|된|인|던)\s/;

const following = ({ text }: Frame, { end }: FrameGroup, length: number) =>
  text.slice(end, end + length);

/** The work that a sentence says bodies do together. `agreed` are those whose agreement it states. */
export function findJointWork(
  frame: Frame,
  discourse: Discourse,
  agreed: ReadonlySet<string>,
): Occasion[] {
  const found: Occasion[] = [];
  const add = (actors: readonly string[], others: readonly string[], group: FrameGroup) => {
    const lead = actors.filter((name) => !others.includes(name)).slice(0, 1);
    const participants = cast(["actor", lead], ["counterpart", others]);
    if (lead.length === 0 || participants.length < 2) return;
    discourse.joins(participants, frame.end);
    const cue = { start: frame.start + group.start, end: frame.start + group.end };
    found.push({ kind: "joint", participants, start: frame.start, end: frame.end, cue });
  };
  const fresh = (group: FrameGroup) => !group.names.some((name) => agreed.has(name));
  const companions = frame.groups.filter(
    (group) => group.case === "with" && !isCompared(frame, group),
  );
  for (const group of companions) {
    const after = following(frame, group, 90);
    if (numbered.test(after)) {
      const others = discourse.parties.filter((party) => !group.names.includes(party));
      if (doing.test(frame.text.slice(group.end))) add(group.names, others, group);
      continue;
    }
    if (!fresh(group)) continue;
    const plain = /(?:와의|과의)$/.test(frame.text.slice(group.start, group.end));
    const works = companion.test(after) || frame.heading || (!plain && doing.test(after));
    if (!works) continue;
    add(discourse.actors(frame, group.start, beforeNoun.test(after)), group.names, group);
  }
  if (companions.length > 0) return found;
  for (const group of frame.groups) {
    const own = group.case === "topic" || group.case === "subject";
    const rest = frame.text.slice(group.end);
    const joined = united.test(frame.text.slice(group.start, group.end)) || /공동|함께/.test(rest);
    if (
      own &&
      group.several &&
      !group.open &&
      fresh(group) &&
      joined &&
      together.test(rest) &&
      !parted.test(rest)
    )
      add(group.names.slice(0, 1), group.names.slice(1), group);
    const topic = frame.groups.find((other) => other.case === "topic" && other.end <= group.start);
    if (!topic || topic === group) continue;
    const through = group.case === "object" && /^\s?통해/.test(rest) && doing.test(rest);
    const shared = group.case === "of" && /함께\s[가-힣]{2}/.test(rest);
    if (through || shared) add(topic.names, group.names, group);
  }
  return found;
}
