import type { Discourse } from "./discourse.ts";
import { cast, type Occasion } from "./occasions.ts";
import type { Frame, FrameGroup } from "./sentence-frame.ts";

/**
 *   founding = founders , … , body , 발족       A는 B와 함께 ‘…협의체’를 발족했다; A가 발족한 ‘…협의체’
 *   joining  = member , body in "to" , 참여     A는 …협의체에 참여해
 *            | body in "to" , members , 참여     …위원회에는 A, B 등이 참여한다
 */
const bodies =
  /(?:협의체|위원회|협의회|연합|포럼|얼라이언스|동맹|컨소시엄|연대|추진단|연합체|협회|협동조합)$/;
const founding = /발족|출범|결성|창립/;
const joining = /^['’”"」』]?\s?[^.]{0,90}?(?:참여|가입|합류|동참|들어[갔가간]|속[한해했]|활동)/;

const isBody = ({ names }: FrameGroup) => names.length === 1 && bodies.test(names[0] ?? "");

/** Who founded or joined a body, in one sentence. */
export function findMemberships(frame: Frame, discourse: Discourse): Occasion[] {
  const { text } = frame;
  const { groups } = frame;
  return groups.filter(isBody).flatMap((body) => {
    const found: Occasion[] = [];
    const add = (members: readonly string[]) => {
      const others = members.filter((name) => !body.names.includes(name));
      if (others.length === 0) return;
      const participants = cast(["body", body.names], ["member", others]);
      const cue = { start: frame.start + body.start, end: frame.start + body.end };
      found.push({ kind: "membership", participants, start: frame.start, end: frame.end, cue });
    };
    const before = groups.filter(({ end }) => end <= body.start);
    const companions = before
      .filter((group) => group.case === "with")
      .flatMap(({ names }) => names);
    const founded = founding.exec(text.slice(Math.max(0, body.start - 10), body.start));
    const founds = body.case === "object" && founding.test(text.slice(body.end, body.end + 16));
    if (founded || founds)
      add([...discourse.actors(frame, body.start, founded !== null), ...companions]);
    const own = text.slice(body.end, body.end + 12);
    if (
      /^의? ?(?:회원사|회장사|이사사|정회원|준회원|회원|회원 ?단체)(?:다|이다|로|인|이자|입니다|,)/.test(
        own,
      )
    )
      add(discourse.actors(frame, body.start));
    const whose = /^ (?:회원사|회장사|정회원)인 /.exec(own)?.[0];
    const member = whose && groups.find(({ start }) => start === body.end + whose.length);
    if (member) add(member.names);
    const listed = before.at(-1);
    const has = listed && text.slice(listed.end, body.start);
    if (
      listed?.case === "object" &&
      /^ 회원(?:사)?(?:으?로) (?:둔|거느린|하는|가진) /.test(has ?? "")
    )
      add(listed.names);
    if (body.case !== "to" || !joining.test(text.slice(body.end, body.end + 110))) return found;
    const after = groups.find((group) => group.start >= body.end && group.case === "subject");
    const topic = before.findLast((group) => group.case === "topic");
    const subject = before.findLast(
      (group) =>
        group.case === "subject" && !/[한은는던]\s/.test(text.slice(group.end, body.start)),
    );
    add((after ?? topic ?? subject)?.names ?? discourse.topic);
    return found;
  });
}
