import type { Discourse } from "./discourse.ts";
import type { Frame, FrameGroup } from "./sentence-frame.ts";

/** Money that a body puts into what another does, whom the sentence need not name as its receiver. */
export interface PaidIn {
  givers: string[];
  receivers: string[];
  at: FrameGroup;
}

/** Bodies that live on what others pay in, so that they may vouch or help. */
const fund = /(?:보증재단|보증기금|신보|기보|재단|기금)$/;
const paysIn =
  /원[을를]? ?(?:규모[를을] )?(?:추가로 |특별히? ?)?(?:특별 ?)?출연(?:했|하|한다|해|키로)/;
const paid = /^ 출연한 [^.,]{0,20}?원(?:이다|으로|이며|을 )/;
/** 보증을 선다, 대출을 해준다: what a fund does with what it was paid. */
const usesIt = /보증|대출|융자|공급|지원/;
const adds =
  /^ [^.,]{0,30}?원(?:씩)?[을를]? ?(?:[^.,]{0,12} )?(?:보태|보탠|보탰|댄다|대고|대며|대기로)/;

/** 운행비 2억원은 A가 낸다. */
const isCost = (text: string, { start, end }: FrameGroup): boolean =>
  /^[^.,]{0,20}?(?:비|비용|예산|재원)(?: [\d,.조억천백만 ]+원)?[은는] $/.test(
    text.slice(0, start),
  ) && /^ (?:전액 |모두 )?(?:낸|냈|내[고며기]|댄|대[고며기]|부담)/.test(text.slice(end));
const founds =
  /^ (?:[^.,]{0,16} )?(?:출연|출자|기부)(?:해|하여) (?:만든|세운|설립한|조성한|꾸린) $/;
const bears =
  /^ (?:예산|사업비|비용|재원|운영비|교육비|자금)[을를] (?:전액 |일부 |모두 )?(?:지원|후원|부담|댄|대[고며기])/;

/** A가 3억원, B가 2억원을 출연하면: what each gives stands behind it. */
const gives = /^ [^.]{0,12}원(?:[을은])?(?:, | 그리고 |과 )$/;

/** The bodies of `last` and those before it whose part is told with the same verb. */
export function allOf({ text, groups }: Frame, last: FrameGroup): string[] {
  const acting = groups.filter((group) => acts(group) && group.start <= last.start);
  const names = [...last.names];
  for (let i = acting.length - 1; i > 0; i -= 1) {
    const [before, own] = [acting[i - 1], acting[i]];
    if (!before || !own || !gives.test(text.slice(before.end, own.start))) break;
    names.push(...before.names, ...own.names);
  }
  return [...new Set(names)];
}

const acts = ({ case: of }: FrameGroup): boolean => of === "topic" || of === "subject";

/**
 *   paid in = actor , 원을 출연하고 , fund in "subject" , 보증      A가 20억원을 출연하면 B가 보증을 선다
 *           | party , 원을 출연 , of an agreement with a fund      A는 B와 협약을 맺고 15억원을 출연했다
 *           | topic , … , giver in "subject" , 예산을 지원            A는 …를 열고 B가 예산을 지원한다
 *           | partner , 원을 보태다 , of what another leads         행사에 B는 1억원을 보탠다
 */
export function findPaidIn(frame: Frame, discourse: Discourse): PaidIn[] {
  const { text, groups } = frame;
  if (groups.some(({ case: of }) => of === "to")) return [];
  const found: PaidIn[] = [];
  const toFunds = (at: FrameGroup, funds: readonly string[]) => {
    const receivers = funds.filter((name) => fund.test(name) && !at.names.includes(name));
    if (receivers.length === 1) found.push({ givers: allOf(frame, at), receivers, at });
  };
  // A가 출연해 만든 B.
  for (const [i, group] of groups.entries()) {
    const made = groups[i + 1];
    if (made && group.case === "subject" && founds.test(text.slice(group.end, made.start)))
      found.push({ givers: group.names, receivers: made.names, at: group });
  }
  const match = paysIn.exec(text);
  const payer = groups.findLast((group) =>
    match ? group.end <= match.index && acts(group) : paid.test(text.slice(group.end)),
  );
  const next = match && groups.find((group) => acts(group) && group.start > match.index);
  if (payer && next && usesIt.test(text.slice(next.end))) toFunds(payer, next.names);
  else if (payer?.names.some((name) => discourse.parties.includes(name)))
    toFunds(payer, discourse.parties);
  const lead = discourse.leadBefore(frame.start);
  const cost = groups.find(({ case: of }) => of === "subject");
  if (lead !== null && cost && !cost.names.includes(lead) && isCost(text, cost))
    found.push({ givers: cost.names, receivers: [lead], at: cost });
  for (const group of groups) {
    const helps = acts(group) && lead !== null && adds.test(text.slice(group.end));
    if (helps && group.names.every((name) => name !== lead && discourse.parties.includes(name)))
      found.push({ givers: group.names, receivers: [lead], at: group });
  }
  for (const group of groups) {
    const topic = groups.find(({ case: of, end }) => of === "topic" && end <= group.start);
    if (topic && group.case === "subject" && bears.test(text.slice(group.end)))
      found.push({ givers: group.names, receivers: topic.names, at: group });
  }
  return found;
}
