import { actorsAround, type Discourse } from "./discourse.ts";
import type { Frame, FrameGroup } from "./sentence-frame.ts";

/** Help that is no money, from whom to whom, and where it is said. */
export interface Help {
  givers: string[];
  receivers: string[];
  at: FrameGroup;
}

/**
 *   help = A , B in "to" , thing in "object" , giving verb            A는 B에 키오스크를 설치해 줬다
 *        | A , B in "of" , thing in "object" , ( 지원 | 후원 | … )     A는 B의 온라인 판매를 지원한다
 *        | A , B , relative verb , event in "to" , … , ( 지원 | … )    A는 B가 여는 야시장에 장비를 지원했다
 *        | B , A in "from" , ( 교육 | 자문 | … ) 을 받다                B는 A로부터 교육을 받았다
 *        | A in "of" , ( 재능기부 | 도움 ) 로 , B                       A의 재능기부로 B가
 */
const forB =
  /^ [^.]{1,48}?[을를] (?:[^\s.,]{1,8} ){0,2}(?:설치|보급|지원|파견|전수|개방|대여|증정|감면|(?:빌려|달아|깔아|바꿔|고쳐|꾸며|지어|내어|가르쳐|만들어|마련해|보내|비워|열어) ?(?:[주준줬]|드[리렸]))(?:해|하[고며기였]|했|한다|합니|하기로| ?[주준줬]|[고었는다] |[.,])/;
const sends =
  /^ [^.,]{0,16}?(?:강사|전문가|인력|임직원|봉사자|컨설턴트|직원|기술자)[^.,]{0,8}?[을를] (?:보내|보낸|보냈|파견)/;
const ofB =
  /^ [^.,]{1,24}[을를] (?:[가-힣]{2,5}(?:으?로|히|게)? )?(?:지원|후원|협찬|뒷받침)(?:한다|했|하기로|하고 있|해 왔|합니)/;
const membersOfB = /^ (?:회원|소속|산하)[^.,]{0,12}의 [^.,]{1,20}[을를] [^.,]{0,8}(?:무료|무상)/;
const holdsEvent =
  /^ (?:여는|운영하는|주최하는|마련한|마련하는|진행하는|꾸리는|추진하는|벌이는) [^.,]{1,16}에 [^.]{0,28}?(?:후원|지원|협찬|보[내냈태탰]|대여|제공)(?:한다|했|하기로|하고|합니|냈|탰|$)/;
const taught =
  /^ [^.]{0,28}?(?:교육|컨설팅|자문|도움|기술|장비|멘토링|상담)[을를] (?:[가-힣]+ )?(?:받[았은는고아]|전수받)/;
const thanksTo =
  /^ (?:[가-힣]{2,6} )?(?:재능 ?기부|기술 ?지원|자원 ?봉사|도움|뒷받침)(?:으?로|에 힘입어) /;
const money = /\d\s?[십백천만억조]*\s?원|성금|기금|출연|후원금|지원금|보조금/;
/** 지원을 요청했다: what is asked for is not given. */
const asked = /요청|요구|촉구|건의|호소|당부|검토|신청/;

const acts = ({ case: of }: FrameGroup) => of === "topic" || of === "subject";

/** What a sentence says that a body does for another, without money. */
export function findHelp(frame: Frame, discourse: Discourse): Help[] {
  const { text, groups } = frame;
  if (groups.length === 0) return [];
  return groups.flatMap((group, i): Help[] => {
    const next = groups[i + 1];
    const rest = text.slice(group.end, Math.min(group.end + 72, next?.start ?? Infinity));
    const whole = text.slice(group.end, group.end + 72);
    const before = groups.slice(0, i).findLast(acts);
    const help = (givers: readonly string[], receivers: readonly string[]): Help[] => {
      const others = receivers.filter((name) => !givers.includes(name));
      return givers.length > 0 && others.length > 0
        ? [{ givers: [...givers], receivers: others, at: group }]
        : [];
    };
    if (asked.test(rest)) return [];
    const giver = () => before?.names ?? discourse.actors(frame, group.start);
    if (group.case === "to" && !money.test(rest) && (forB.test(rest) || sends.test(rest)))
      return help(giver(), group.names);
    if (group.case === "of" && before && !money.test(rest) && ofB.test(rest))
      return help(before.names, group.names);
    if (group.case === "bare" && before && membersOfB.test(rest))
      return help(before.names, group.names);
    if (group.case === "subject" && before && !money.test(rest) && holdsEvent.test(rest))
      return help(before.names, group.names);
    if (group.case === "from" && taught.test(rest) && !money.test(rest))
      return help(group.names, actorsAround(frame, group, discourse));
    if (group.case === "of" && thanksTo.test(whole))
      return help(group.names, actorsAround(frame, group, discourse));
    return [];
  });
}
