import type { Discourse } from "./discourse.ts";
import type { PaidIn } from "./paid-in.ts";
import type { Frame, FrameGroup } from "./sentence-frame.ts";

/**
 *   handed = A in "of" , sum , … , B in "to" , passive               A의 1억원이 B에 전달됐다
 *          | B in "to" , "전달된" , A in "of" , sum                   B에 전달된 A의 성금은
 *          | A in "from" , B in "to" , "들어온" , sum                 A로부터 B에 들어온 출연금은
 *          | B in "topic" , A , 출연금 , … , 재원으로                  B는 A 출연금 10억원을 재원으로
 *          | A , B , 앞으로 , sum , … , 보내다                         A는 B 앞으로 10억원을 보냈다
 *          | in headings: A , sum , B , 전달                          A, 1억원 B 전달
 */
const sum =
  /^ (?:[가-힣]{2,6} )?(?:\d[^.,]{0,10}원|성금|기금|[가-힣]{0,3}출연금|후원금|기부금|지원금)/;
const isHanded =
  /(?:전달|기부|기탁|지원|출연|배정|교부)(?:됐|된다|된 |되[고며어]|될)|들어[갔온왔]|건네졌|돌아갔/;
const handedTo =
  /^ (?:새로 |올해 |추가로 |지난해 )?(?:전달|기부|기탁|지원|출연|배정|교부|투입)된 $|^ (?:들어온|건네진|전해진|돌아간) $/;
const asSource =
  /^ (?:특별 ?)?(?:출연금|기부금|후원금|성금|지원금|기금)(?:[^.,]{0,14}원)?(?:[을를] (?:바탕|재원|밑천|토대|기반)으로|으로 [^.]{0,24}?(?:보증|대출|교육|사업))/;
const towards =
  /^ (?:앞으로|쪽에|측에) [^.]{0,24}?(?:원|성금|기금|후원금)[을를]? [^.]{0,10}?(?:보[내냈낸]|부[쳤친]|입금|송금|전달|기부|기탁|지원)/;
const headed = /^(?: ?에)? ?(?:전달|기부|기탁|쾌척|출연|지원|후원)$/;
const won = /\d[^.,]{0,8}원|성금|기금/;

const acts = ({ case: of }: FrameGroup) => of === "topic" || of === "subject";

/** Sums that a sentence tells by themselves: what was handed on, and not who did it. */
export function findHanded(frame: Frame, discourse: Discourse): PaidIn[] {
  const { text, groups } = frame;
  const found: PaidIn[] = [];
  groups.forEach((group, i) => {
    const rest = text.slice(group.end, group.end + 60);
    const next = groups[i + 1];
    const add = (givers: readonly string[], receivers: readonly string[]) => {
      if (givers.length > 0 && receivers.length > 0)
        found.push({ givers: [...givers], receivers: [...receivers], at: group });
    };
    if (group.case === "of" && next?.case === "to" && sum.test(rest))
      if (isHanded.test(text.slice(next.end, next.end + 24))) add(group.names, next.names);
    if (group.case === "to" && next && handedTo.test(text.slice(group.end, next.start)))
      if (next.case === "of" || next.case === "bare")
        if (sum.test(text.slice(next.end))) add(next.names, group.names);
    if (group.case === "from" && next?.case === "to" && text.slice(group.end, next.start) === " ")
      if (isHanded.test(text.slice(next.end, next.end + 24))) add(group.names, next.names);
    const topic = groups.slice(0, i).findLast(acts);
    if ((group.case === "bare" || group.case === "of") && topic && asSource.test(rest))
      add(group.names, topic.names);
    if (group.case === "bare" && towards.test(rest))
      add(topic?.names ?? discourse.actors(frame, group.start), group.names);
    const [first] = groups;
    const isLast = frame.heading && first && first !== group && group.case === "bare";
    if (isLast && headed.test(text.slice(group.end).trimEnd()))
      if (won.test(text.slice(first.end, group.start))) add(first.names, group.names);
  });
  return found;
}
