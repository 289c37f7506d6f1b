import { actorsAround, type Discourse } from "./discourse.ts";
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
const strong = /출연|기부|기탁|기증|출자|쾌척|희사|헌납|후원(?!사|회)/;
const weak =
  /전달|지원|투자|배정|교부|보조|전[했하해]|건[네넸]|내놓|내[고며] ?|냈|낸[다 ]|내기로|제공|보[내낸냈태탠탰]|맡[겼긴기]|쏟|집행|교부|배분/;
const money =
  /\d\s?[십백천만억조]*\s?원|성금|지원금|기금|후원금|장학금|물품|물자|출연금|기부금|구호|\d[\d,]*[만천백]?\s?(?:개|병|상자|박스|세트|대|장|벌|켤레|포|포대|톤|㎏|kg|권)(?:어치)?[을를] /;
const notGiving =
  /^\s?(?:따르면|따라|대한|대해|의한|위한|있는|위치|관한|비해|이어|참여|참가|가입|입점|의해|따른|동참|합류)/;
const prize =
  /(?:표창|대통령상|총리상|장관상|최우수상|우수상|장려상|특별상|공로상|대상(?=을 (?:받|수상)|\s?수상)|상패|감사패|공로패|감사장|훈장|포장|상장|트로피)(?:장)?['’”"]?/g;
const prizeIn = (text: string): RegExpExecArray | null => {
  prize.lastIndex = 0;
  return prize.exec(text);
};
const received =
  /^[을를]?\s?[^.,]{0,12}?(?:수상|받[았은아는고기]|수훈|거머쥐|거머쥔|차지|안[았은]|품에|탔|탄 )/;
const conferred = /^[을를이]?\s?[^.,]{0,12}?(?:수여|주어[졌진]|전달|시상|줬|주었|증정|건넸)/;

/** Things and hands, given for nothing. */
const served =
  /^ (?:파견해 |[^.]{2,50}?(?:무상|무료)(?:으?로)? [^.]{0,12}?(?:제공|공급|지원|대여|이전|개방|보급|빌려))/;

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
    const after = text.slice(group.end, Math.min(group.end + 90, clauseEnd(groups, group)));
    const prized = group.case === "to" || group.case === "from" ? prizeIn(after) : null;
    const purpose = group.case === "bare" && /^ (?:운영|설립)을 위해/.test(after);
    if ((group.case === "to" && !notGiving.test(after)) || purpose) {
      // 감사패를 B에 전달했다.
      const handed =
        prizeIn(text.slice(Math.max(0, group.start - 8), group.start)) && conferred.test(after);
      const gives =
        strong.test(after) ||
        (!purpose &&
          money.test(after + text.slice(Math.max(0, group.start - 24), group.start)) &&
          weak.test(after));
      const kind =
        handed || (prized && conferred.test(after.slice(prized.index + prized[0].length)))
          ? "award"
          : "funding";
      if (gives || kind === "award")
        add(kind, giversOf(frame, group, discourse), group.names, group);
    }
    // A가 B에 앱을 무상으로 제공했다: what is given is no money.
    if (group.case === "to" && !notGiving.test(after) && !money.test(after) && served.test(after))
      add("support", giversOf(frame, group, discourse), group.names, group);
    // B를 찾아 성금을 전했다.
    if (
      group.case === "object" &&
      /^ (?:찾아|방문해) [^.]{0,30}?(?:원|성금|물품|지원금)[을를] (?:전|건네|기탁|기부)/.test(after)
    )
      add("funding", discourse.actors(frame, group.start), group.names, group);
    const source =
      group.case === "from" ||
      (group.case === "in" && /^ [^.]{0,30}?(?:지원|출연|투자|기부)받/.test(after));
    if (source && /받/.test(after) && !prized) {
      const kind = money.test(after) || /출연|투자|기부/.test(after) ? "funding" : "support";
      if (/지원|출연|투자|기부|후원|협찬|성금|기금|기탁/.test(after))
        add(kind, group.names, discourse.actors(frame, group.start), group);
    }
    // A가 낸 3억원으로 B는; A의 출연금을 바탕으로 B는.
    const given =
      (group.case === "subject" &&
        /^ (?:(?:출연|기부|기탁|출자|후원|투자|쾌척|기증)한|낸|내놓은|보낸|맡긴|대준) /.test(
          after,
        )) ||
      (group.case === "of" &&
        /^ (?:[가-힣]{2} )?(?:특별출연|출연금|기부금|성금|후원금|지원금|보조금|기탁금)/.test(
          after,
        ));
    const lent = /예치|예탁|이자/.test(after.slice(0, 24));
    const taker = groups.find(
      (other) => other !== group && (other.case === "topic" || other.case === "subject"),
    );
    const isTo = groups.some((other) => other.case === "to" && other.start >= group.end);
    if (given && taker && !isTo && !lent) add("funding", group.names, taker.names, group);
    const charge = group.case === "subject" && /^ (?:전담|후원|지원)하는 /.exec(after)?.[0];
    const charged = charge && groups.find(({ start }) => start === group.end + charge.length);
    if (charged) add("support", group.names, charged.names, group);
    else if (
      group.case === "subject" &&
      /^ (?:공동으로 )?(?:후원|협찬|지원|뒷받침)(?:하|한다|했)/.test(after)
    )
      add("support", group.names, ledBy(frame, group) ?? discourse.topic, group);
    if (
      /^\s?(?:(?:기술|자금|재정|금융|교육) )?(?:지원|후원|협찬|도움|보증)(?:으로|을 받| 아래|에 힘입어)/.test(
        after,
      ) &&
      (group.case === "of" || group.case === "bare")
    )
      add("support", group.names, actorsAround(frame, group, discourse), group);
    // 울산시는 울산신용보증재단 출연금으로 20억원을 냈다.
    if (
      group.case === "bare" &&
      /^ (?:출연금|기부금|후원금|성금)(?:으로|을)? [^.]{0,30}?(?:냈|낸|내[기놓]|전달|보탰|마련)/.test(
        after,
      )
    )
      add("funding", discourse.actors(frame, group.start), group.names, group);
  }
  const paidIn = funded(frame, discourse);
  if (paidIn) add("funding", paidIn.givers, paidIn.receivers, paidIn.at);
  const prizes = matchesOf(text, prize);
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
    if (cue) add("award", all, discourse.actors(frame, at), cue);
  }
  // 표창은 A가 수여했다: to those of the sentence before.
  const giving = groups.find(({ case: of }) => of === "subject");
  if (
    giving &&
    /^(?:시상|표창|상|훈장)[은는] /.test(text) &&
    frame.start - discourse.honoured.at < 3
  )
    add("award", giving.names, discourse.honoured.names, giving);
  // At a ceremony told before: 총리 표창은 B에 돌아갔다.
  for (const group of groups) {
    const goes = group.case === "to" && /^\s?(?:각각\s)?돌아갔/.test(text.slice(group.end));
    const wins = group.case === "topic" && /상의 (?:주인공|영예)/.test(text.slice(group.end));
    const won = goes ? prizeIn(text.slice(0, group.start)) : null;
    const own = won ? giverOf(text, groups, won.index) : undefined;
    if (own) add("award", own.names, group.names, group);
    else if (goes || wins) add("award", discourse.juries, group.names, group);
  }
  return found;
}

/** Bodies that live on what others pay in, so that they may vouch or help. */
const fund = /(?:보증재단|보증기금|신보|기보|재단|기금)$/;
const paysIn =
  /원[을를]? ?(?:규모[를을] )?(?:추가로 |특별히? ?)?(?:특별 ?)?출연(?:했|하|한다|해|키로)/;

/** A는 B와 협약을 맺고 15억원을 출연했다: to whom, the agreement has just said. */
function funded({ text, groups }: Frame, discourse: Discourse) {
  const match = paysIn.exec(text);
  if (!match || groups.some(({ case: of }) => of === "to")) return undefined;
  const at = groups.findLast(
    ({ end, case: of }) => end <= match.index && (of === "topic" || of === "subject"),
  );
  if (!at?.names.some((name) => discourse.parties.includes(name))) return undefined;
  const receivers = discourse.parties.filter((name) => fund.test(name) && !at.names.includes(name));
  return receivers.length === 1 ? { givers: at.names, receivers, at } : undefined;
}

/** Where the clause that a group stands in ends at the latest: at whoever acts next, if somebody has. */
function clauseEnd(groups: readonly FrameGroup[], own: FrameGroup): number {
  const acts = ({ case: of }: FrameGroup) => of === "topic" || of === "subject";
  if (!groups.some((group) => acts(group) && group.end <= own.start)) return Infinity;
  return groups.find((group) => acts(group) && group.start >= own.end)?.start ?? Infinity;
}

/** Who leads what a supporter supports: A가 후원하고 B가 이끄는; B가 열었고 A가 지원하는. */
function ledBy({ groups, text }: Frame, own: FrameGroup): string[] | undefined {
  const at = groups.indexOf(own);
  const acts = (group: FrameGroup | undefined) =>
    group?.case === "topic" || group?.case === "subject" ? group : undefined;
  const [before, behind] = [acts(groups[at - 1]), acts(groups[at + 1])];
  if (behind && leads.test(text.slice(behind.end, behind.end + 24))) return behind.names;
  return before && leads.test(text.slice(before.end, own.start)) ? before.names : undefined;
}
const leads = /^ [^.]{0,16}?(?:주최|주관|이끄|이끌|운영|꾸리|꾸려|여는|연다|열었|진행|개최|시작)/;

/** A가 3억원, B가 2억원을 C에 출연한다: what each gives stands behind it. */
const gives = /^ [^.]{0,12}원(?:[을은])?(?:, | 그리고 |과 )$/;

function giversOf(frame: Frame, receiver: FrameGroup, discourse: Discourse): string[] {
  const acts = ({ case: of }: FrameGroup) => of === "subject" || of === "topic";
  const before = frame.groups.filter((group) => acts(group) && group.end <= receiver.start);
  const behind = frame.groups.filter((group) => acts(group) && group.start >= receiver.end);
  const acting = before.length > 0 ? before : behind;
  const names = [
    ...(before.length > 0
      ? discourse.actors(frame, receiver.start)
      : (behind[0]?.names ?? discourse.topic)),
  ];
  for (let i = acting.length - 1; i > 0; i -= 1) {
    const [before, own] = [acting[i - 1], acting[i]];
    if (!before || !own || !gives.test(frame.text.slice(before.end, own.start))) break;
    names.push(...before.names, ...own.names);
  }
  return [...new Set(names)];
}

/** Who gives a prize: whom it comes from, else whose name stands directly before it. */
function giverOf(text: string, groups: readonly FrameGroup[], at: number): FrameGroup | undefined {
  const before = groups.filter(({ end }) => end <= at);
  const source = before.findLast((group) => group.case === "from");
  if (source) return source;
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
