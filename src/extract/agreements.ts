import type { Discourse } from "./discourse.ts";
import { matchesOf } from "./matches.ts";
import { cast, type Occasion } from "./occasions.ts";
import type { Span } from "./span.ts";
import type { Frame, FrameGroup } from "./sentence-frame.ts";
import { titles } from "./titles.ts";

/**
 *   agreement = parties , treaty , signing          A는 B, C와 업무협약을 체결했다
 *             | parties , "체결한" , … , treaty      B와 체결한 ‘…’ 협약에 따라
 *             | parties , treaty                    in headings: A·B, 업무협약
 *   parties   = actors , groups in "with"           A와 B는; A, B 간; A와 B의
 *             | "세 기관" | "양사"                   those who were said to work together
 */
const treaty =
  "(?:(?:상생|업무|상호|협력)\\s?){0,2}(?:협약|협정|MOU|양해각서|의향서|(?:업무|전략적|포괄적|기술|판매|금융)\\s?제휴|파트너십|계약|합의[문서]|약정|결연|공동\\s?선언|선언문|협력 ?관계|각서)";
/** Few sentences have any of these words; the others need no look. */
const hinted =
  /협[약정]|MOU|양해각서|의향서|제휴|파트너십|계약|합의|약속|약정|결연|선언|협력 ?관계|각서/;
const signed = new RegExp(
  `${treaty}(?:\\([^()]{1,20}\\))?['’”"]?\\s?[식서]?[을를이의도에]?\\s?[^.,]{0,14}?(?:체결|맺[은는고었어]|서명|갖[고는]|가[졌진]|교환|채택|열[고었]|진행|하[고여며]\\s|했|치[렀른]|매듭|이뤄|성사|주고받|쓰고|썼|나눴|마쳤|마무리|끝냈|도장|이름을 [적올써]|뜻을 모)(?:한|하는|된|은|는)?(?=(.?))`,
  "g",
);
const settled = /(?:합의|약속|계약)(?:했|하고|하며|한다|한 (?:것|바)|를 [봤이])/g;
/** 협약에는 A, B가 참여했다: its parties stand behind it. */
const joined = new RegExp(`${treaty}(?:식)?에는?\\s`, "g");
const named = new RegExp(`(?:체결한|맺은)\\s[^.]{0,60}?${treaty}`, "g");
const titled = new RegExp(`${treaty}(?![가-힣])`, "g");
/** B와의 업무협약을 통해: an agreement that is there already. */
const standing = new RegExp(
  `^[^.,]{0,20}?${treaty}(?:[을를] (?:통해|계기로|바탕으로)|[에으]로? ?따라|의 (?:일환|후속)|\\s?(?:대출|보증|상품|금융))`,
);
const bySigned = new RegExp(
  `(?:체결|맺)(?:된|한|은) (?:[0-9가-힣]{1,4} )?${treaty}(?:에 따른|의 (?:일환|후속))`,
);
/** 협약은 A와 B가 함께 맺은 것으로: what is told of it by its topic. */
const told = new RegExp(
  `${treaty}[은는이] [^.]{4,90}?(?:맺은|맺었|체결[한했된됐]|맺어졌|서명했|이뤄졌|성사|마련[했됐]|추진[했됐])`,
  "g",
);
/** B와 협약해, B와 협약한 A는. */
const asVerb = /(?<=[와과] (?:[가-힣]{2} )?)협약(?:한|해|하고|하여|했다|했습니다|한다)(?![가-힣])/g;
/** A와 B의 협약에 따라; A와 B는 협약을 통해 …기로 했다. */
const through = new RegExp(
  `${treaty}(?:에 따라|[을를] (?:통해|토대로|바탕으로|계기로)|으로) |${treaty}에는 `,
  "g",
);
/** A·B 협약 대출: what was agreed bears the names of those who did. */
const product = /^ (?:업무 ?)?협약 ?(?:프로그램|대출|보증|상품|사업)/;
const treatyNext = new RegExp(`^ [^.,]{0,16}?${treaty}`);
const isOfTwo = ({ groups, text }: Frame): boolean =>
  groups.some(
    ({ several, case: of, end }) =>
      several &&
      ((of === "of" && treatyNext.test(text.slice(end, end + 40))) ||
        (of === "topic" && /기로 (?:했|하였|합의|뜻)/.test(text.slice(end)))),
  );
/** 협약을 맺은 곳은 A와 B다: the parties are the answer. */
const answered = new RegExp(
  `${treaty}[을를] (?:체결|맺)(?:한|은) (?:곳|기관|기업|회사|주체)[은는] |${treaty} ?(?:당사자|주체|상대)[은는] `,
);
const undone = /(?:해지|파기|종료|철회|무산|검토|추진하기로)/;
/** 맺은 이후, 체결한 기업: the verb stands before a noun. */
const beforeNoun = /(?:맺은|맺는|체결한|체결하는|체결된|가진|갖는|협약한)$/;

/** A는 B, C와 차례로 협약을 맺었다: a treaty with each. */
const severally = /^ (?:차례로|각각|잇따라|잇달아|개별|따로)/;

const collective =
  /(?<![가-힣])(?:(?:두|양|세|네|이들) ?(?:기관|회사|단체|기업|은행|곳)|양사|양측|3사)[은는이가]/;

function partiesOf(
  frame: Frame,
  { start: at, end: behind }: Span,
  noun: boolean,
  discourse: Discourse,
) {
  // 협약을 B와 맺었다: with whom may stand between the treaty and its verb.
  const before = frame.groups.filter(
    ({ end, case: of }) => end <= at + 1 || (of === "with" && end <= behind),
  );
  const others = before.filter((group) => group.case === "with" && !isCompared(frame, group));
  // A와 협약을 맺은 B는: the verb stands before the one who did it.
  const next = noun
    ? frame.groups.find(({ start }) => start >= behind && start - behind < 3)
    : undefined;
  const own = before.some(({ case: of }) => of === "subject");
  if (next && !own && others.length > 0)
    return { actors: next.names, others: others.flatMap(({ names }) => names) };
  const actors = discourse.actors(frame, at, noun);
  const lead = frame.text.slice(Math.max(0, at - 16), at);
  const here = [...new Set(before.flatMap(({ names }) => names))];
  const past = discourse.parties.length > 1 ? discourse.parties : discourse.pair;
  // A의 앱을 B가 보급하기로 두 기관이 합의했다: both stand in the sentence itself.
  const said = here.length > 1 ? here : past;
  if (others.length === 0 && said.length > 1 && collective.test(frame.text)) {
    const [first = "", ...rest] = said;
    return { actors: [first], others: rest };
  }
  const among = before.findLast(({ end }) => /^\s?간\s/.test(frame.text.slice(end, end + 3)));
  if (among?.names.length === 1 && others.length > 0)
    return { actors: others.flatMap(({ names }) => names), others: among.names };
  if (others.length > 0) return { actors, others: others.flatMap(({ names }) => names) };
  const between = before.findLast(
    ({ end, several, case: of }) =>
      several &&
      (/^\s?간|^\s?사이/.test(frame.text.slice(end, end + 3)) || (of === "of" && at - end < 24)),
  );
  if (between) return { actors: between.names.slice(0, 1), others: between.names.slice(1) };
  // A는 B에 3억원을 기부하는 협약을 맺었다: whom it is for signs it.
  const aided = before.findLast((group) => group.case === "to");
  if (actors.length === 1 && aided && /(?:하는|주는|기로 한) (?:내용의 )?$|기로 $/.test(lead))
    return { actors, others: aided.names };
  // A는 B와 함께 …한다. A는 12일 협약에 서명했다: with whom has just been said.
  const [only = ""] = actors;
  if (actors.length === 1 && before.length < 2 && discourse.works(only, frame.start))
    return { actors, others: discourse.parties.filter((party) => party !== only) };
  return { actors: actors.slice(0, 1), others: actors.slice(1) };
}

/** A와 달리, A와 관련해: beside, and not with. */
export const isCompared = ({ text }: Frame, { end }: FrameGroup): boolean =>
  /^\s?(?:달리|같은(?! (?:내용|취지|방식|협약|사업|행사|날))|비교|비슷|유사|경쟁|관련|접점|다른|갈등|마찬가지|맞먹|대조)/.test(
    text.slice(end, end + 8),
  );

const pictured =
  /기념(?:사진|촬영|\s?촬영)|포즈|악수|협약[서식][을를]? (?:들|교환|마치|마친)|협약식에(?:는|서)? /;
const anyTreaty = new RegExp(treaty);
const bearsOffice = new RegExp(`^\\s?(?:${titles})`);

/** 홍길동 A 대표와 김하늘 B 회장이 협약식에서: those who sign stand in the picture, unless others did. */
function inPicture(frame: Frame, discourse: Discourse): Occasion[] {
  const { text, groups } = frame;
  const match = pictured.exec(text);
  if (!match || !anyTreaty.test(text)) return [];
  const parties = groups.filter(
    ({ start, end, names }) =>
      names.length === 1 &&
      (bearsOffice.test(text.slice(end, end + 8)) || officeWithin.test(text.slice(start, end))),
  );
  const names = [...new Set(parties.flatMap((group) => group.names))];
  const isTold = names.some((name) => discourse.parties.includes(name));
  if (names.length < 2 || isTold) return [];
  const participants = cast(["actor", names.slice(0, 1)], ["counterpart", names.slice(1)]);
  discourse.joins(participants, frame.end);
  const cue = {
    start: frame.start + match.index,
    end: frame.start + match.index + match[0].length,
  };
  return [{ kind: "agreement", participants, start: frame.start, end: frame.end, cue }];
}
/** 국민은행장과, 중구청장이. */
const officeWithin = /(?:장|대표)[은는이가과와]?$/;

/** How far behind a ceremony its parties may be told. */
const near = 160;
const takesPart = /^ ?(?:협력|협업|참여|함께|동참|참석)(?:하|한|했)/;

/** A는 플랫폼사들과 협약을 맺었다. A와 B, C 등이 협력한다: with whom is told behind. */
function toldBehind(frame: Frame, discourse: Discourse): Occasion[] {
  const { names, at } = discourse.ceremony;
  const group = frame.groups.find(({ case: of, several }) => of === "subject" && several);
  if (!group || frame.start - at >= near || !takesPart.test(frame.text.slice(group.end))) return [];
  if (!names.every((name) => group.names.includes(name))) return [];
  if (names.length === 0 && !/^이 ?(?:자리|날)/.test(frame.text)) return [];
  const participants = cast(["actor", group.names.slice(0, 1)], ["counterpart", group.names]);
  discourse.joins(participants, frame.end);
  const cue = { start: frame.start + group.start, end: frame.start + group.end };
  return [{ kind: "agreement", participants, start: frame.start, end: frame.end, cue }];
}

/** The agreement that a sentence states. */
export function findAgreements(frame: Frame, discourse: Discourse): Occasion[] {
  const { text } = frame;
  if (!hinted.test(text)) return toldBehind(frame, discourse);
  // 전날 체결된 3자 협약에 따른 것이다: of those who were said to work together.
  const past = frame.groups.length === 0 ? bySigned.exec(text) : null;
  if (past && discourse.parties.length > 1) {
    const participants = cast(["actor", discourse.parties.slice(0, 1)], ["counterpart", discourse.parties]); // prettier-ignore
    const cue = { start: frame.start + past.index, end: frame.start + past.index + past[0].length };
    return [{ kind: "agreement", participants, start: frame.start, end: frame.end, cue }];
  }
  const ofProduct = frame.groups.find(
    ({ several, case: of, end }) => several && of === "bare" && product.test(text.slice(end)),
  );
  if (ofProduct) {
    const participants = cast(
      ["actor", ofProduct.names.slice(0, 1)],
      ["counterpart", ofProduct.names],
    );
    const cue = { start: frame.start + ofProduct.start, end: frame.start + ofProduct.end };
    return [{ kind: "agreement", participants, start: frame.start, end: frame.end, cue }];
  }
  const parties = frame.groups.at(-1);
  const question = parties?.several === true ? answered.exec(text) : null;
  if (question && parties && question.index + question[0].length === parties.start) {
    const participants = cast(["actor", parties.names.slice(0, 1)], ["counterpart", parties.names]);
    discourse.joins(participants, frame.end);
    const cue = {
      start: frame.start + question.index,
      end: frame.start + question.index + question[0].length,
    };
    return [{ kind: "agreement", participants, start: frame.start, end: frame.end, cue }];
  }
  const patterns = frame.heading
    ? [signed, named, titled]
    : [signed, named, told, settled, asVerb, ...(isOfTwo(frame) ? [through] : [])];
  for (const pattern of patterns)
    for (const match of matchesOf(text, pattern)) {
      const end = match.index + match[0].length;
      if (undone.test(text.slice(match.index, end + 12))) continue;
      const noun = pattern === named || beforeNoun.test(match[0]);
      const at = pattern === told ? end : match.index;
      const { actors, others } = partiesOf(frame, { start: at, end }, noun, discourse);
      const participants = cast(["actor", actors], ["counterpart", others]);
      if (participants.length < 2) discourse.ceremony = { names: actors, at: frame.end };
      if (participants.length < 2) continue;
      discourse.joins(participants, frame.end);
      const cue = { start: frame.start + match.index, end: frame.start + end };
      const place = { start: frame.start, end: frame.end, cue };
      const last = frame.groups.findLast((group) => group.case === "with" && group.end <= at);
      const isApart = last && severally.test(text.slice(last.end, last.end + 8));
      const treaties =
        isApart && actors.length === 1
          ? participants
              .slice(1)
              .map(({ name }) => cast(["actor", actors], ["counterpart", [name]]))
          : [participants];
      return treaties.map((parties) => ({ kind: "agreement", participants: parties, ...place }));
    }
  for (const group of frame.groups) {
    if (group.case !== "with" || !/(?:와의|과의)$/.test(text.slice(group.start, group.end)))
      continue;
    const match = standing.exec(text.slice(group.end, group.end + 60));
    if (!match) continue;
    const participants = cast(
      ["actor", discourse.actors(frame, group.start).slice(0, 1)],
      ["counterpart", group.names],
    );
    if (participants.length < 2) continue;
    discourse.joins(participants, frame.end);
    const cue = {
      start: frame.start + group.start,
      end: frame.start + group.end + match[0].length,
    };
    return [{ kind: "agreement", participants, start: frame.start, end: frame.end, cue }];
  }
  const shown = inPicture(frame, discourse);
  if (shown.length > 0) return shown;
  for (const match of matchesOf(text, joined)) {
    const end = match.index + match[0].length;
    const group = frame.groups.find(
      ({ start, case: of }) =>
        start >= end && start - end < 24 && (of === "subject" || of === "topic" || of === "with"),
    );
    // 협약에는 A와 함께 B, C가 서명했다.
    const company =
      group?.case === "with" ? frame.groups.find(({ start }) => start >= group.end) : undefined;
    if (group?.case === "with" && !group.open && company?.case !== "subject") continue;
    if (
      !group ||
      !/^[^.]{0,60}?(?:참여|참석|동참|합류|함께|이름을|서명|자리)/.test(text.slice(group.end))
    )
      continue;
    // 협약에는 B도 참여했다: beside those who were said to agree.
    const isAlso = text.slice(group.start, group.end).endsWith("도");
    if (group.case === "topic" && !isAlso) continue;
    const held = frame.start - discourse.ceremony.at < near ? discourse.ceremony.names : [];
    const all = [
      ...held,
      ...(isAlso ? discourse.parties : []),
      ...group.names,
      ...(company?.names ?? []),
    ];
    const participants = cast(["actor", all.slice(0, 1)], ["counterpart", all.slice(1)]);
    if (participants.length < 2) continue;
    discourse.joins(participants, frame.end);
    const cue = { start: frame.start + match.index, end: frame.start + end };
    return [{ kind: "agreement", participants, start: frame.start, end: frame.end, cue }];
  }
  return [];
}
