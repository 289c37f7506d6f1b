import { isCompared } from "./agreements.ts";
import { actorsAround, type Discourse } from "./discourse.ts";
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
  /^,?\s?(?:함께|손\s?잡|손을\s?(?:맞)?잡|협력(?!사|업체|회사|기업)|협업|공동|연계|연합|더불어|나란히 손|힘을|힘\s?모|같이|머리를|제휴|의기투합|맞손|뭉[쳐쳤]|짝을|손발을|어깨를)/;
const doing =
  /운영|진행|개최|여는|연 |추진|실시|개발|출시|발족|설립|마련|선보|발굴|조성|전개|펼[치쳤]|열었|연다|열고|기획|구성|제작|집행|공급|판매|지급|모집|취급|운용|꾸[렸리린려]|협력하기로|협업하기로/;
/** What may also be done against somebody, or for him: work together only where nothing says so. */
const doingToo =
  /벌[이인였여]|나[서선섰]|돕|도[와왔]|가르[치쳤친]|내놓|만[들든]|넓[히혔힌]|늘[리렸린]|잇[는따]|맡[는았아]|나눠/;
/** The predicate of a sentence, but for those that tell what is so and not what is done. */
const predicate =
  /고 있다|[가-힣](?<!있|없|이|같|르|깝|크|많|적|좋|높|낮|됐|된|슷하|밝혔|말했|전했)다(?:고|\.|$)/;
const does = (text: string): boolean => doing.test(text) || doingToo.test(text);
/** What is done with somebody against him, or in talking: no work together. */
const apart =
  /다[투퉈툰퉜]|경쟁|갈등|소송|이견|맞서|맞선|맞붙|겨루|비교|협상|논의|협의|만나|만났|통화|면담|회동|간담|상의|의견|대립|공방|거래|계약|인연|무관|합병|결별|인수|해지|파기|중단|끝내|종료|철회|무산|취소|나란히|대화|나뉘|갈라|달리|동률/;
/** 만나 …에 힘을 모으기로 했다: what the talk came to. */
const resolved =
  /기로 (?:뜻을 모|의견을 모|합의)|(?:힘을 (?:모으|합치|보태)|협력하|협업하|돕|추진하|마련하|운영하)기로/;
const together =
  /나눠|반씩|출자|만[든들]|머리를|뭉[쳐쳤치]|의기투합|어깨를|갈아|공동|합동|함께(?![했하한할])|함께하는 [^.,]{0,12}?(?:교육|사업|행사|축제|캠페인|프로젝트|프로그램|장터|박람회)|발족|출범|주최|주관|개최|추진|운영|시작(?:한다|했|하)| 연 [^.,]{0,16}?(?:공간|센터|매장|장터|교육|행사|축제|사업)|선정했|구성|마련|실시|진행|발표|펼[치쳤친]|조성|출연|열고|연다|열었|나눠 맡|분담|도맡|맞손|손\s?잡|맞잡|협력(?:하|해|한다|했|키로)|협업(?:하|해|한다|했)|뜻을 모|힘을 모|힘 모/;
/** Whether a verb tells of one work: in their own clause, up to who acts next, or in all of the sentence. */
const isTogether = (clause: string, rest: string): boolean =>
  (together.test(clause) && !parted.test(clause)) || (together.test(rest) && !parted.test(rest));
const parted = /각각|자체 |각자|나란히|별도|홍보관|저마다|앞다퉈|잇따라|참여|참가|동참|후원|협찬/;
/** Commas alone list those who do the same, each for itself. */
const united = /와|과|및|·|‧|∙|ㆍ/;
/** A가 예산을 대고 B가 집행하는: each does its part of one thing. */
const share =
  /^ [^.]{1,24}?(?:[을를] (?:대|내|맡|부담하|내주|서)|[을를]? ?(?:담당|총괄|기획|개발|제작|공급|설계|운영|관리|제공|지원|추천|모집|선발|발굴|심사)하)(?:고|며),? $/;
const sharesWork = (between: string): boolean => !/후원|협찬/.test(between) && isPart(between);
const isPart = (between: string): boolean =>
  share.test(between) ||
  (/^ [^.]{1,24}(?:고|며),? $/.test(between) &&
    !/[됐되]/.test(between) &&
    /내주|빌려|대주|골라|운영|진행|공급|마련|만들/.test(between));
const trusted =
  /^ (?:(?:위탁|위임|의뢰)(?:을 )?받은|[^.,]{2,16}(?:운영|업무|관리|사업|심사|교육)[을를] (?:위탁|위임|넘겨|맡아|의뢰)(?: ?받은)?) /;
/** 대출은 A가 내주고 보증은 B가 선다; 운영은 A가, 홍보는 B가 맡는다. */
const inTurn = /^(?: [^.,]{1,14}고,?|,) [^.,]{1,12}[은는] $/;
const joinsIn = /^ [^.]{0,30}?(?:힘을 (?:보|싣|더)|보[태탠탰]|거[든들]|가세|뜻을 (?:같이|함께|보))/;
const opensRoom =
  /^ [^.,]{0,24}?(?:전용관|판매관|특별관|브랜드관|상설관|기획관|기획전|전용 코너|전용 매장)['’]?[을를] (?:[가-힣]{1,4} )?(?:열[었고어]|연다|개설|마련|운영|개장|꾸[몄며미]|선보)/;
const gathered =
  /^ (?:참여|참가|함께)하는 [^.]{0,30}?(?:협의체|협의회|컨소시엄|추진단|위원회|협력단|추진위)['’]?[을를] (?:구성|발족|출범|꾸[렸리린려]|만[들든]|결성)/;
const numbered = /^\s?(?:(?:\d|두|세|네|양|이들)\s?(?:개\s?)?(?:기관|회사|단체))[은는]/;
const beforeNoun = /^[^.]{0,40}?(?:한|하는|된|인|던)\s/;

/** Those who do their part after `group`, each clause behind the other: A가 이자를 대고 B가 빌려주며 C가 맡는다. */
function sharersWith({ text, groups }: Frame, group: FrameGroup): FrameGroup[] {
  const found: FrameGroup[] = [];
  let last = group;
  for (const next of groups.slice(groups.indexOf(group) + 1)) {
    const isPart = last.case === "subject" && !last.several && next.case === "subject";
    if (!isPart || !sharesWork(text.slice(last.end, next.start))) break;
    found.push(next);
    last = next;
  }
  const rest = text.slice(last.end, last.end + 40);
  return does(rest) || /보[낸내냈]/.test(rest) ? found : [];
}
/** A와 상인회에 성금을 건넸다: A is given to, as what it is joined to. */
export const isGivenToo = (after: string): boolean =>
  /^ (?:[^\s.,]{1,8} ){0,2}[^\s.,]{1,8}(?:에|에게) [^.]{0,40}?(?:건네|건넸|전달|기부|기탁|기증)/.test(
    after,
  );
const joins = /^ (?:손(?:을 )?잡은|제휴한|협업(?:한|하는)|협력(?:한|하는)|함께한|짝을 이룬) $/;
const groupBehind = ({ groups }: Frame, { end }: FrameGroup): FrameGroup | undefined =>
  groups.find(({ start }) => start >= end);
const clauseOf = (frame: Frame, group: FrameGroup): string =>
  frame.text.slice(group.end, groupBehind(frame, group)?.start);

/** Who is told behind the verb of what is done with `group`, when nobody acts before it. */
function doneBefore({ text, groups }: Frame, group: FrameGroup): FrameGroup | undefined {
  const next = groups[groups.indexOf(group) + 1];
  if (!next || (next.case !== "topic" && next.case !== "subject")) return undefined;
  const isSaid = groups.some(({ case: of, end }) => (of === "topic" || of === "subject") && end <= group.start); // prettier-ignore
  const between = text.slice(group.end, next.start);
  return !isSaid &&
    companion.test(between) &&
    (does(between) || joins.test(between)) &&
    /(?:[한은]|온|하는|중인) $/.test(between)
    ? next
    : undefined;
}

/** A–B, 산지 농가 돕기 ‘맞손’: the end of a heading says what its head does. */
const joinHands = /(?:맞손|손\s?(?:맞)?잡[고았는기]?다?|의기투합)['’]?$/;

const following = ({ text }: Frame, { end }: FrameGroup, length: number) =>
  text.slice(end, end + length);

/** The work that a sentence says bodies do together. `agreed` are those whose agreement it states. */
export function findJointWork(
  frame: Frame,
  discourse: Discourse,
  agreed: ReadonlySet<string>,
): Occasion[] {
  const found: Occasion[] = [];
  const sharing = new Set<FrameGroup>();
  const add = (
    actors: readonly string[],
    others: readonly string[],
    group: FrameGroup,
    leads = 1,
  ) => {
    const lead = actors.filter((name) => !others.includes(name)).slice(0, leads);
    if (lead.length === 0 || others.length === 0) return;
    const cue = { start: frame.start + group.start, end: frame.start + group.end };
    const place = { start: frame.start, end: frame.end, cue };
    // A와 B는 C와 손잡고: each does it with C, and nothing says that A does with B.
    const own = lead.map((name) => cast(["actor", [name]], ["counterpart", others])); // prettier-ignore
    discourse.joins(cast(["actor", lead], ["counterpart", others]), frame.end, lead[0]);
    found.push(...own.map((participants): Occasion => ({ kind: "joint", participants, ...place })));
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
    // A와 함께 캠페인을 벌여 온 B는: the verb stands before the one who did it.
    const doer = doneBefore(frame, group);
    if (doer) {
      add(doer.names, group.names, group);
      continue;
    }
    const plain = /(?:와의|과의)$/.test(frame.text.slice(group.start, group.end));
    const isApart = apart.test(after.slice(0, 60)) && !resolved.test(after);
    const acts = doing.test(after) || (!isApart && (doingToo.test(after) || predicate.test(after)));
    // 하동군과 농가가: joined to what stands behind it.
    const isJoined =
      /^ (?:(?:[^\s.,]{1,8} )?[^\s.,]{1,8}[이가]|\d+여?개 [^\s.,]{2,12}[은는]) /.test(after) ||
      isGivenToo(after);
    const works = companion.test(after) || frame.heading || (!plain && acts && !isJoined);
    if (!works) continue;
    // A와 B는 C와 손잡고: both do.
    const actors = discourse.actors(frame, group.start, beforeNoun.test(after));
    add(actors, group.names, group, actors.length);
  }
  // A는 …를 시작한다. B도 힘을 보탠다.
  const also = frame.groups.find(
    ({ start, end, case: of }) => of === "topic" && frame.text.slice(start, end).endsWith("도"),
  );
  const lead = discourse.topic;
  if (
    also &&
    lead.length === 1 &&
    !frame.groups.some(({ case: of }) => of === "to") &&
    joinsIn.test(frame.text.slice(also.end))
  )
    add(lead, also.names, also);
  if (companions.length > 0) return found;
  for (const group of frame.groups) {
    const own = group.case === "topic" || group.case === "subject";
    const rest = frame.text.slice(group.end);
    // A와 B는 C에 10억원을 출연한다: each gives.
    const gives = /출연|기부|기탁|전달|지원/.test(rest) && frame.groups.some(({ case: of }) => of === "to"); // prettier-ignore
    const joined = united.test(frame.text.slice(group.start, group.end)) || /공동|함께/.test(rest);
    if (
      own &&
      group.several &&
      !group.open &&
      fresh(group) &&
      joined &&
      !gives &&
      isTogether(clauseOf(frame, group), rest)
    )
      add(group.names.slice(0, 1), group.names.slice(1), group);
    // 국민은행·A 공단 맞손; A와 B의 협업으로.
    const named =
      (frame.heading &&
        group.several &&
        (/^ ?['‘]?(?:맞손|손\s?잡|협력(?!사|업체|회사|기업)|협업|공동|의기투합|뭉)/.test(rest) ||
          joinHands.test(rest))) ||
      (group.several &&
        group.case === "of" &&
        /^ (?:협업|협력(?!사|업체|회사|기업)|공조|합작|공동)/.test(rest));
    if (named && fresh(group)) add(group.names.slice(0, 1), group.names.slice(1), group);
    // A에 위탁해, A의 협조를 얻어: who does it for somebody does it with him.
    const entrusted =
      group.case === "to" &&
      !/조사|수사|감정/.test(rest) &&
      (/^ (?:위탁|위임|의뢰)/.test(rest) ||
        /^ 맡겨 (?:추진|운영|진행|시행|개발|만[든들]|꾸[린려])/.test(rest) ||
        /^ 맡긴 ['‘]?[^.]{0,30}?(?:대회|사업|행사|교육|운영|프로그램)/.test(rest) ||
        (/^ 맡[겼긴기]/.test(rest) &&
          /(?:운영|사업|업무|관리|교육)[을를] $/.test(frame.text.slice(0, group.start))));
    const aided =
      (group.case === "from" && /^ (?:위탁|의뢰)받/.test(rest)) ||
      ((group.case === "of" || group.case === "bare") &&
        /^ (?:위탁|의뢰|협조|협력|자문)(?:(?:을|를)? (?:받|얻|구)|으?로 )/.test(rest));
    if ((entrusted || aided) && fresh(group))
      add(actorsAround(frame, group, discourse), group.names, group);
    // A의 위탁을 받은 B가; A에서 운영을 넘겨받은 B는.
    const trust = trusted.exec(rest)?.[0];
    const trustee = frame.groups.find(({ start }) => start === group.end + (trust?.length ?? NaN));
    if (trustee && fresh(group)) add(trustee.names, group.names, group);
    const next = groupBehind(frame, group);
    const parts =
      group.case === "subject" &&
      next?.case === "subject" &&
      inTurn.test(frame.text.slice(group.end, next.start)) &&
      (discourse.topic.length === 0 ||
        discourse.topic.some((name) => [...group.names, ...next.names].includes(name))) &&
      !/후원|협찬/.test(frame.text.slice(next.end, next.end + 24)) &&
      (/^ [^.,]{0,10}고/.test(rest) || /나눠|맡|분담|담당/.test(frame.text.slice(next.end)));
    if (parts && fresh(group) && fresh(next)) add(group.names, next.names, group);
    // 사업비는 A가 9억원, B가 6억원을 분담한다.
    const divides =
      group.case === "subject" &&
      !frame.groups.some(({ case: of }) => of === "to") &&
      next?.case === "subject" &&
      /^ [^.]{0,16}원?,? $/.test(frame.text.slice(group.end, next.start)) &&
      /^ [^.]{0,24}(?:분담|나눠 (?:낸|내|부담|맡)|(?:절반|반)씩|(?:대|내|모아|출연해|출자해|부담해) (?:조성|마련|만들))/.test(
        frame.text.slice(next.end),
      );
    if (divides && fresh(group) && fresh(next)) add(group.names, next.names, group);
    const sharers =
      fresh(group) && !sharing.has(group) ? sharersWith(frame, group).filter(fresh) : [];
    sharers.forEach((other) => sharing.add(other));
    if (sharers.length > 0)
      add(
        group.names,
        sharers.flatMap(({ names }) => names),
        group,
      );
    const before = frame.groups.filter(({ end }) => end <= group.start);
    const topic =
      before.find((other) => other.case === "topic") ??
      before.findLast((other) => other.case === "subject");
    if (!topic || topic === group) continue;
    const through =
      group.case === "object" &&
      /^\s?통해/.test(rest) &&
      (does(rest) || /지원|제공|전달/.test(rest));
    const common = group.case === "of" && /함께\s[가-힣]{2}/.test(rest);
    // A는 B에 ‘…’ 전용관을 열었다; A는 B, C가 참여하는 협의체를 꾸렸다.
    const opens = group.case === "to" && opensRoom.test(rest);
    const gathers = group.case === "subject" && gathered.test(rest);
    if (through || common || opens || gathers) add(topic.names, group.names, group);
  }
  return found;
}
