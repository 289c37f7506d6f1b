import type { Discourse } from "./discourse.ts";
import { matchesOf } from "./matches.ts";
import { cast, type Occasion } from "./occasions.ts";
import type { Frame, FrameGroup } from "./sentence-frame.ts";

/**
 *   award = receiver , giver ( in "from" | before the prize ) , prize , 받다     A는 B로부터 표창을 받았다
 *         | giver , "주최한" , … 에서 , receiver , prize , 받다                  B가 주최한 대회에서 A가 대상을 받았다
 *         | prize , giver , 수여                                            표창은 B가 수여했다
 */
const prize =
  /(?:표창|대통령상|총리상|장관상|[가-힣]{1,5}장상|최우수상|우수상|장려상|특별상|공로상|대상(?=['’”"]?을 [^.]{0,12}?(?:받|수상|거머|차지|안[았은]|탔|탄 )|\s?수상)|상패|감사패|공로패|감사장|훈장|포장|상장|트로피)(?:장)?['’”"]?/g;
export const prizeIn = (text: string): RegExpExecArray | null => {
  prize.lastIndex = 0;
  return prize.exec(text);
};
const received =
  /^[을를]?\s?[^.,]{0,12}?(?:수상|받[았은아는고기]|수훈|거머쥐|거머쥔|차지|안[았은]|품에|탔|탄 )/;
export const conferred = /^[을를이]?\s?[^.,]{0,12}?(?:수여|주어[졌진]|전달|시상|줬|주었|증정|건넸)/;

const givesPrize =
  /^ (?:[^.,]{2,14} )?(?:주는|(?:수여|시상|주최|주관)(?:하는|한)) (?:[가-힣]+ )?(?:상|상패|표창|대회|시상식|행사)(?:으?로|이다|이며|이고|인데|이었다)/;
const won = /받았|수상했|차지했|거머쥐었|거머쥔다|돌아갔|안았|선정됐/;

/** Few sentences have any of these words; the others need no look. */
const hinted =
  /표창|포상|시상|수상|[가-힣]상(?:장|['’”"]|[을은이과도의,. ])|(?<![가-힣])상(?:[을은의] |으로|이다|이며)|상패|감사|공로|훈장|포장|트로피/;

/** Prizes that a sentence says somebody had from somebody. Those handed to a body stand with gifts. */
export function findAwards(frame: Frame, discourse: Discourse): Occasion[] {
  const { text, groups } = frame;
  if (!hinted.test(text)) return [];
  const found: Occasion[] = [];
  const add = (givers: readonly string[], receivers: readonly string[], at: FrameGroup) => {
    const others = receivers.filter((name) => !givers.includes(name));
    if (givers.length === 0 || others.length === 0) return;
    const cue = { start: frame.start + at.start, end: frame.start + at.end };
    const participants = cast(["giver", givers], ["receiver", others]);
    found.push({ kind: "award", participants, start: frame.start, end: frame.end, cue });
  };
  // B는 A를 모범 업체로 뽑아 표창했다.
  for (const group of groups)
    if (
      group.case === "object" &&
      /(?:표창|포상|시상)(?:했|하[고며기]|한다)/.test(text.slice(group.end))
    )
      add(discourse.actors(frame, group.start), group.names, group);
  // A가 주는 상으로: of those of the sentence before.
  const [opening] = groups;
  if (
    opening?.case === "subject" &&
    opening.start < 3 &&
    givesPrize.test(text.slice(opening.end)) &&
    frame.start - discourse.honoured.at < 3
  ) {
    add(opening.names, discourse.honoured.names, opening);
    discourse.juries = opening.names;
  }
  const prizes = matchesOf(text, prize);
  // 우수상은 A, 장려상은 B가 받았다.
  const winners = prizes.flatMap(({ 0: said, index }) => {
    const end = index + said.length;
    const winner = groups.find(({ start }) => start === end + 2);
    return winner && /^[은는] $/.test(text.slice(end, end + 2)) ? [winner] : [];
  });
  if (winners.length > 0 && winners.length === prizes.length && won.test(text)) {
    const [first] = prizes;
    const giver = first && giverOf(text, groups, first.index);
    for (const winner of winners) add(giver?.names ?? discourse.juries, winner.names, winner);
    return found;
  }
  const isReceived = ({ 0: word, index }: RegExpExecArray): boolean =>
    received.test(text.slice(index + word.length, index + word.length + 32));
  for (const match of prizes) {
    const end = match.index + match[0].length;
    // A는 대통령 표창을, B는 총리 표창을 받았다: the verb is said once.
    const shared = /^[을를], /.test(text.slice(end, end + 3))
      ? prizes.findLast(isReceived)
      : undefined;
    const verb = shared && shared.index > end ? shared : match;
    if (!isReceived(verb)) continue;
    const behind = verb.index + verb[0].length;
    const giver = giverOf(text, groups, match.index);
    const from =
      giver ??
      groups.find(
        ({ start, case: of }) =>
          (of === "from" || of === "in") && start >= behind && start - behind < 12,
      );
    const cue = from ?? groups.findLast((group) => group.end <= match.index);
    const names = from?.names ?? discourse.juries;
    const all = names.some((name) => discourse.juries.includes(name))
      ? [...new Set([...names, ...discourse.juries])]
      : names;
    const at = cue && cue.start < match.index ? cue.end : match.index;
    if (all.length === 0)
      discourse.honoured = { names: discourse.actors(frame, match.index), at: frame.end };
    const winner = groups.find(
      ({ start, end, case: of }) =>
        cue && start >= cue.end && end <= match.index && (of === "subject" || of === "topic"),
    );
    if (cue) add(all, winner?.names ?? discourse.actors(frame, at), cue);
  }
  // 표창은 A가 수여했다: to those of the sentence before.
  const giving = groups.find(({ case: of }) => of === "subject");
  if (
    giving &&
    /^(?:시상|표창|상|훈장)[은는] /.test(text) &&
    frame.start - discourse.honoured.at < 3
  )
    add(giving.names, discourse.honoured.names, giving);
  // At a ceremony told before: 총리 표창은 B에 돌아갔다.
  for (const group of groups) {
    const goes = group.case === "to" && /^\s?(?:각각\s)?돌아갔/.test(text.slice(group.end));
    const wins = group.case === "topic" && /상의 (?:주인공|영예)/.test(text.slice(group.end));
    const won = goes ? prizeIn(text.slice(0, group.start)) : null;
    const own = won ? giverOf(text, groups, won.index) : undefined;
    if (own) add(own.names, group.names, group);
    else if (goes || wins) {
      if (discourse.juries.length === 0) discourse.honoured = { names: group.names, at: frame.end };
      add(discourse.juries, group.names, group);
    }
  }
  return found;
}

/** Who gives a prize: whom it comes from, else whose name stands directly before it. */
function giverOf(text: string, groups: readonly FrameGroup[], at: number): FrameGroup | undefined {
  const before = groups.filter(({ end }) => end <= at);
  const source = before.findLast((group) => group.case === "from");
  if (source) return source;
  // B 주최 상생대회에서 대상을 받았다.
  const holds = before.findLast(
    ({ end, case: of }) =>
      (of === "bare" || of === "of") &&
      /^ ?(?:주최|주관) [^.,]{1,24}?(?:대회|시상식|평가|공모전|어워즈?|대상|상)(?:에서|서) /.test(
        text.slice(end, at),
      ),
  );
  if (holds) return holds;
  const confers = before.findLast(
    ({ end, case: of }) =>
      of === "subject" &&
      /^ (?:주는|준|(?:수여|시상|주최|주관)(?:하는|한)) /.test(text.slice(end, end + 8)),
  );
  if (confers) return confers;
  return before.findLast(
    (group) =>
      (group.case === "of" || group.case === "bare" || group.case === "in") &&
      at - group.end <= 24 &&
      !/주관|주최|개최|에서|산하|[은는]\s/.test(text.slice(group.end, at)),
  );
}
