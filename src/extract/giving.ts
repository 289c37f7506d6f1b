import { conferred, prizeIn } from "./awards.ts";
import { actorsAround, type Discourse } from "./discourse.ts";
import { findHanded } from "./handed.ts";
import { findHelp } from "./helping.ts";
import { isGivenToo } from "./joint-work.ts";
import { allOf, findPaidIn } from "./paid-in.ts";
import { cast, type Occasion, type OccasionKind } from "./occasions.ts";
import type { Frame, FrameGroup } from "./sentence-frame.ts";

/**
 *   funding = giver , receiver in "to" , … , ( 출연 | 기부 | money , 지원 )     A는 B에 30억원을 출연한다
 *           | receiver , giver in "from" , … , 받다                           B는 A로부터 5억원을 지원받았다
 *           | giver , "출연한" , … , receiver                                  B는 A가 출연한 50억원으로
 *   support = giver , "지원으로"                                               B의 지원을 받아
 *           | giver in "subject" , 후원하다                                     교육은 B가 후원하고
 */
const strong = /출연|기부|기탁|기증|출자|쾌척|희사|헌납|후원(?!사|회)/;
const weak =
  /전달|지원|투자|배정|교부|보조|전[했하해]|건[네넨넸]|내[놓놨놔]|내[고며] ?|내겠|냈|낸[다 ]|내기로|댔|대기로|대 ?(?:주|줬|준)|선물(?:했|하|한)|제공|보[내낸냈태탠탰]|맡[겼긴기]|쏟|집행|교부|배분/;
/** What is given for nothing may be things as well; what is paid is money. */
const pays = /(?:\d[^.,]{0,8}원|성금|기금|지원금|후원금)[^.,]{0,12} (?:줬|준다|주기로|주었)/;
const money =
  /\d\s?[십백천만억조]*\s?원|성금|지원금|기금|후원금|장학금|물품|물자|상품권|출연금|기부금|구호|\d[\d,]*[만천백]?\s?(?:개|병|상자|박스|세트|대|장|벌|켤레|포|포대|톤|㎏|kg|권)(?:어치)?[을를] /;
const notGiving =
  /^\s?(?:따르면|따라|대한|대해|의한|위한|있는|위치|관한|비해|이어|참여|참가|가입|입점|의해|따른|동참|합류)/;
/** Things and hands, given for nothing. */
const served =
  /^ (?:파견해 |[^.]{2,50}?(?:무상|무료)(?:으?로)? [^.]{0,12}?(?:제공|공급|지원|대여|이전|개방|보급|빌려|준다|줬|주기로|나눠)|[^.]{2,40}?[을를] (?:[가-힣]+ )?선물(?:했|한다|하기로)|(?:건넨|선물한|빌려준|내어준|대여한) [가-힣]{2})/;

const verbless = /^ [^.]{0,40}?(?:원|개|톤|명분|상자|대|장)(?:어치|씩)?[을를]?, $/;
const passedOn =
  /^ (?:[가-힣]+ ){0,2}(?:기술|특허|장비|설비|교육|컨설팅|자문|매장|공간|데이터|노하우)[을를] (?:[가-힣]+ )?(?:이전|제공|전수|지원|무상으로|빌려|대여)\s?받(?:은|아|았|고) ?/;
/** 산업부의 국비 10억원을 받아. */
const grant =
  /^ (?:국비|도비|시비|군비|구비|예산|교부세|재정) [^.]{0,14}?원[을를] (?:지원)?(?:받|따|확보)/;

/** Funding and support that a sentence states. */
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
    const clause = text.slice(group.end, Math.min(group.end + 90, clauseEnd(groups, group)));
    // A는 B에 10억원을, C는 D에 5억원을 기부했다: the verb is said once.
    const after =
      clause.endsWith(", ") && verbless.test(clause)
        ? text.slice(group.end, group.end + 140)
        : clause;
    const prized = group.case === "to" || group.case === "from" ? prizeIn(after) : null;
    const purpose = group.case === "bare" && /^ (?:운영|설립)을 위해/.test(after);
    if ((group.case === "to" && !notGiving.test(after)) || purpose) {
      // 감사패를 B에 전달했다.
      const handed =
        prizeIn(text.slice(Math.max(0, group.start - 8), group.start)) && conferred.test(after);
      const gives =
        (strong.test(after) && !/^ [^.]{0,20}(?:예금|예탁|예치)/.test(after)) ||
        (!purpose &&
          money.test(after + text.slice(Math.max(0, group.start - 24), group.start)) &&
          (weak.test(after) || pays.test(after)) &&
          !/^ [^.]{0,20}(?:예금|예탁|예치)/.test(after));
      const kind =
        handed || (prized && conferred.test(after.slice(prized.index + prized[0].length)))
          ? "award"
          : "funding";
      const givers = giversOf(frame, group, discourse);
      if (gives || kind === "award") add(kind, givers, group.names, group);
      if (gives && thanked.test(text.slice(group.end))) add("award", group.names, givers, group);
    }
    // A가 B에 앱을 무상으로 제공했다: what is given is no money.
    const isGift = group.case === "to" && !notGiving.test(after) && found.at(-1)?.cue.start !== frame.start + group.start; // prettier-ignore
    if (group.case === "with" && isGivenToo(after) && money.test(after))
      add("funding", discourse.actors(frame, group.start), group.names, group);
    if (isGift && served.test(after))
      add("support", giversOf(frame, group, discourse), group.names, group);
    // B를 찾아 성금을 전했다.
    if (
      group.case === "object" &&
      /^ (?:찾아|방문해) [^.]{0,30}?(?:원|성금|물품|지원금|\d[\d,]*[만천백]? ?(?:개|장|상자|박스|세트|병|포|㎏|kg))[을를] (?:전|건네|기탁|기부)/.test(
        after,
      )
    )
      add("funding", discourse.actors(frame, group.start), group.names, group);
    // A로부터 기술을 이전받은 B는.
    const handedOn = group.case === "from" ? passedOn.exec(after)?.[0] : undefined;
    const heir = groups.find(({ start }) => start === group.end + (handedOn?.length ?? Infinity));
    if (handedOn !== undefined)
      add("support", group.names, heir?.names ?? discourse.actors(frame, group.start), group);
    // A에서 5억원을 받은 B는.
    const paid =
      group.case === "from" || group.case === "in" ? paidOut.exec(after)?.[0] : undefined;
    const payee = groups.find(({ start }) => start === group.end + (paid?.length ?? Infinity));
    if (payee) add("funding", group.names, payee.names, group);
    const source =
      group.case === "from" ||
      (group.case === "in" && /^ [^.]{0,30}?(?:지원|출연|투자|기부)받/.test(after));
    if (source && !payee && /받/.test(after) && !prized) {
      const kind = money.test(after) || /출연|투자|기부/.test(after) ? "funding" : "support";
      if (/지원|출연|투자|기부|후원|협찬|성금|기금|기탁/.test(after))
        add(kind, group.names, discourse.actors(frame, group.start), group);
    }
    // A가 기탁한 쌀은 B를 거쳐 상인들에게 전달된다.
    const passes = (group.case === "object" && through.test(after)) || (group.case === "of" && spentOn.test(after)); // prettier-ignore
    const donor = passes ? donorBefore(frame, group) : undefined;
    if (donor) add("funding", donor.names, group.names, group);
    // A가 낸 3억원으로 B는; A의 출연금을 바탕으로 B는.
    const given =
      (group.case === "subject" &&
        /^ (?:(?:(?:특별 ?)?출연|기부|기탁|출자|투자|쾌척|기증)한|후원한 [^.,]{0,12}원|낸|내놓은|보낸|맡긴|대준|(?:준|건넨|전한|지원한) [^.,]{0,12}(?:원|성금|기금)[^ ]*) /.test(
          after,
        )) ||
      (group.case === "of" &&
        /^ (?:[가-힣]{2} )?(?:특별출연|출연금|기부금|성금|후원금|지원금|보조금|기탁금)/.test(
          after,
        )) ||
      (group.case === "of" && grant.test(after));
    const lent = /예치|예탁|이자/.test(after.slice(0, 24));
    const acts = (other: FrameGroup) =>
      other !== group && ["topic", "subject"].includes(other.case);
    // A는 B가 출연한 30억원을 바탕으로 C가 보증한다고 밝혔다: who uses it stands behind it.
    const taker =
      groups.find(
        (other) =>
          acts(other) &&
          other.start >= group.end &&
          /(?:바탕|재원|밑천|토대|기반)으?로 $/.test(text.slice(group.end, other.start)),
      ) ?? groups.find(acts);
    const isTo = groups.some((other) => other.case === "to" && other.start >= group.end);
    if (given && taker && !isTo && !lent) add("funding", group.names, taker.names, group);
    // A는 B가 출연한 20억원을 C에 전달했다: whoever gave it gave it to C.
    const to = given && !lent ? groups.find((other) => other.case === "to" && other.start >= group.end) : undefined; // prettier-ignore
    if (to && handedTo.test(text.slice(group.end, to.start)) && weak.test(text.slice(to.end)))
      add("funding", group.names, to.names, group);
    const charge = group.case === "subject" && /^ (?:전담|후원|지원)하는 /.exec(after)?.[0];
    const charged = charge && groups.find(({ start }) => start === group.end + charge.length);
    if (charged) add("support", group.names, charged.names, group);
    else if (
      group.case === "subject" &&
      (/^ (?:공동으로 )?(?:후원|협찬|지원|뒷받침)(?:을 맡|하|한다|했|한 (?!\S{0,8}원))/.test(
        after,
      ) ||
        /^ (?:[가-힣]+ )?(?:후원|협찬)(?:자|사|처)?(?:으?로|에|을|를) (?:나[섰선서]|맡[았는아])/.test(
          after,
        ))
    )
      add("support", group.names, ledBy(frame, group) ?? discourse.topic, group);
    if (
      /^\s?(?:(?:기술|자금|재정|금융|교육) )?(?:지원|후원|협찬|도움|보증)(?:으로|을 받| 아래|에 힘입어|, [가-힣A-Za-z]+ (?:협력|협조|주관)으?로)/.test(
        after,
      ) &&
      (group.case === "of" || group.case === "bare")
    ) {
      // A의 도움을 받은 김치 회사는: whoever had it stands behind the verb, named or not.
      const noun = /^[^.,]{0,10}?받은 /.exec(after)?.[0];
      const behind = groups.find(({ start }) => start === group.end + (noun?.length ?? NaN));
      const had = noun === undefined ? actorsAround(frame, group, discourse) : behind?.names;
      add("support", group.names, had ?? [], group);
    }
    // 울산시는 울산신용보증재단 출연금으로 20억원을 냈다.
    if (
      group.case === "bare" &&
      /^ (?:출연금|기부금|후원금|성금)(?:으로|을)? [^.]{0,30}?(?:냈|낸|내[기놓]|전달|보탰|마련)/.test(
        after,
      )
    )
      add("funding", discourse.actors(frame, group.start), group.names, group);
  }
  for (const { givers, receivers, at } of [
    ...findPaidIn(frame, discourse),
    ...findHanded(frame, discourse),
  ])
    // prettier-ignore
    add("funding", givers, receivers, at);
  for (const { givers, receivers, at } of findHelp(frame, discourse))
    if (!isTied(found, givers, receivers)) add("support", givers, receivers, at);
  return found;
}

/** Whether what is told of two bodies has been read already: a sentence tells it once. */
const isTied = (
  found: readonly Occasion[],
  givers: readonly string[],
  receivers: readonly string[],
) =>
  found.some(({ participants }) => {
    const names = participants.map(({ name }) => name);
    return givers.some((name) => names.includes(name)) && receivers.some((name) => names.includes(name)); // prettier-ignore
  });

/** B에 기부하고 감사패를 받았다: whoever is given to thanks for it. */
const thanked =
  /^ [^.]{0,40}?(?:고|뒤|아|어|해),? [^.]{0,8}?(?:감사패|공로패|감사장|표창장?)[을를]? ?받/;
const paidOut = /^ [^.,]{0,12}?\d[^.,]{0,8}원[을를] (?:지원|출연|기부|투자)?받(?:은|아 온|아온) /;
const through = /^ (?:거쳐|통해) [^.]{0,40}?(?:전달|전해[진졌]|배분|나눠|지원|돌아[가갔]|쓰[이인])/;

/** 2억원은 B의 배송센터에 쓰인다. */
const spentOn = /^ [가-힣 ]{2,20}에 (?:쓰[이인일]|쓴다|썼|들어[가간갔]|투입)/;
const handedTo = /원(?:어치)?[을를] $/;

/** Who gave what goes through the body of `group`: A가 기탁한 쌀은 B를 거쳐. */
const donorBefore = ({ text, groups }: Frame, { start }: FrameGroup): FrameGroup | undefined =>
  groups.find(
    ({ end, case: of }) =>
      of === "subject" &&
      end <= start &&
      /^ (?:기탁|기부|기증|출연|후원|쾌척|내놓|보[내낸]|낸|모[은아])(?:한|은)? ?[^.]{0,40}[은는이가을를] $/.test(
        text.slice(end, start),
      ),
  );

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
const leads =
  /^ [^.]{0,16}?(?:마련|주최|주관|이끄|이끌|운영|꾸리|꾸려|여는|연다|열었|진행|개최|시작)/;

function giversOf(frame: Frame, receiver: FrameGroup, discourse: Discourse): string[] {
  const acts = ({ case: of }: FrameGroup) => of === "subject" || of === "topic";
  const before = frame.groups.filter((group) => acts(group) && group.end <= receiver.start);
  const behind = frame.groups.filter((group) => acts(group) && group.start >= receiver.end);
  const acting = before.length > 0 ? before : behind;
  const last = acting.at(-1);
  const own = before.length > 0 ? discourse.actors(frame, receiver.start) : behind[0]?.names;
  const all = last ? allOf(frame, last) : [];
  const isShared = all.length > (last?.names.length ?? 0);
  return [...new Set([...(own ?? discourse.topic), ...(isShared ? all : [])])];
}
