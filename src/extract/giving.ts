import type { Discourse } from "./discourse.ts";
import { matchesOf } from "./matches.ts";
import { cast, type Occasion, type OccasionKind } from "./occasions.ts";
import type { Frame, FrameGroup } from "./sentence-frame.ts";

/**
 *   funding = giver , receiver in "to" , … , ( 출연 | 기부 | money , 지원 )     A는 B에 30억원을 출연한다
 *           | receiver , giver in "from" , … , 받다                           B는 A로부터 5억원을 지원받았다
 *           | giver , "출연한" , … , receiver                                  B는 A가 출연한 50억원으로
 *   support = giver , "지원으로"                                               B의 지원을 받아
 *           | giver in "subject" , 후원하다                                     교육은 B가 후원하고
 *   award   = receiver , giver ( in "from" | before the prize ) , prize , 받다
 *           | giver , receiver in "to" , prize , 수여
 */
const strong = /출연|기부|기탁|출자|쾌척|희사|헌납|후원(?!사|회)/;
const weak = /전달|지원|투자|배정|교부|보조/;
const money =
  /\d\s?[십백천만억조]*\s?원|성금|지원금|기금|후원금|장학금|물품|물자|출연금|기부금|구호/;
const notGiving =
  /^\s?(?:따르면|따라|대한|대해|의한|위한|있는|위치|관한|비해|이어|참여|참가|가입|입점|의해|따른|동참|합류)/;
const prize =
  /(?:표창|대통령상|총리상|장관상|최우수상|우수상|장려상|특별상|공로상|대상(?=을 (?:받|수상)|\s?수상)|상패|감사패|공로패|감사장|훈장|포장|상장|트로피)(?:장)?['’”"]?/g;
const prizeIn = (text: string): RegExpExecArray | null => {
  prize.lastIndex = 0;
  return prize.exec(text);
};
const received = /^[을를]?\s?[^.,]{0,12}?(?:수상|받[았은아는고]|수훈)/;
const conferred = /^[을를]?\s?[^.,]{0,12}?(?:수여|전달|시상|줬|주었|증정|건넸)/;

/** Funding, support and awards that a sentence states. */
export function findGiving(frame: Frame, discourse: Discourse): Occasion[] {
  const { text } = frame;
  const { groups } = frame;
  const found: Occasion[] = [];
  const add = (kind: OccasionKind, givers: string[], receivers: string[], at: FrameGroup) => {
    const giver = kind === "support" ? "supporter" : "giver";
    const receiver = kind === "support" ? "lead" : "receiver";
    const others = receivers.filter((name) => !givers.includes(name));
    if (givers.length === 0 || others.length === 0) return;
    const cue = { start: frame.start + at.start, end: frame.start + at.end };
    const participants = cast([giver, givers], [receiver, others]);
    found.push({ kind, participants, start: frame.start, end: frame.end, cue });
  };

  for (const group of groups) {
    const after = text.slice(group.end, group.end + 90);
    const prized = group.case === "to" || group.case === "from" ? prizeIn(after) : null;
    const purpose = group.case === "bare" && /^ (?:운영|설립)을 위해/.test(after);
    if ((group.case === "to" && !notGiving.test(after)) || purpose) {
      const gives = strong.test(after) || (!purpose && money.test(after) && weak.test(after));
      const kind =
        prized && conferred.test(after.slice(prized.index + prized[0].length))
          ? "award"
          : "funding";
      if (gives || kind === "award")
        add(kind, discourse.actors(frame, group.start), group.names, group);
    }
    if (group.case === "from" && /받/.test(after) && !prized) {
      const kind = money.test(after) || /출연|투자|기부/.test(after) ? "funding" : "support";
      if (/지원|출연|투자|기부|후원|협찬/.test(after))
        add(kind, group.names, discourse.actors(frame, group.start), group);
    }
    if (group.case === "subject" && /^ (?:출연|기부|기탁|출자|후원|투자)한 /.test(after)) {
      const topic = groups.find((other) => other.case === "topic");
      if (topic) add("funding", group.names, topic.names, group);
    }
    const charge = group.case === "subject" && /^ (?:전담|후원|지원)하는 /.exec(after)?.[0];
    const charged = charge && groups.find(({ start }) => start === group.end + charge.length);
    if (charged) add("support", group.names, charged.names, group);
    else if (group.case === "subject" && /^ (?:후원|협찬)(?:하|한|했)/.test(after))
      add("support", group.names, discourse.topic, group);
    if (
      /^\s?(?:지원|후원|협찬)(?:으로|을 받)/.test(after) &&
      (group.case === "of" || group.case === "bare")
    )
      add("support", group.names, discourse.actors(frame, group.start), group);
  }
  for (const match of matchesOf(text, prize)) {
    const end = match.index + match[0].length;
    if (!received.test(text.slice(end, end + 24))) continue;
    const giver = giverOf(text, groups, match.index);
    const from = giver ?? groups.find((group) => group.case === "from" && group.start - end < 8);
    const cue = from ?? groups.findLast((group) => group.end <= match.index);
    const names = from?.names ?? discourse.juries;
    const all = names.some((name) => discourse.juries.includes(name))
      ? [...new Set([...names, ...discourse.juries])]
      : names;
    if (cue) add("award", all, discourse.actors(frame, cue.end), cue);
  }
  // At a ceremony told before: 총리 표창은 B에 돌아갔다.
  for (const group of groups) {
    const goes = group.case === "to" && /^\s?(?:각각\s)?돌아갔/.test(text.slice(group.end));
    const wins = group.case === "topic" && /상의 (?:주인공|영예)/.test(text.slice(group.end));
    if (goes || wins) add("award", discourse.juries, group.names, group);
  }
  return found;
}

/** Who gives a prize: whom it comes from, else whose name stands directly before it. */
function giverOf(text: string, groups: readonly FrameGroup[], at: number): FrameGroup | undefined {
  const before = groups.filter(({ end }) => end <= at);
  const source = before.findLast((group) => group.case === "from");
  if (source) return source;
  return before.findLast(
    (group) =>
      (group.case === "of" || group.case === "bare" || group.case === "in") &&
      at - group.end <= 24 &&
      !/주관|주최|개최|에서|산하|[은는]\s/.test(text.slice(group.end, at)),
  );
}
