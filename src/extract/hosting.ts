import type { Discourse } from "./discourse.ts";
import { matchesOf } from "./matches.ts";
import { cast, type Occasion } from "./occasions.ts";
import { remembered } from "./remembered.ts";
import type { Frame, FrameGroup } from "./sentence-frame.ts";

/** An occasion that bodies hold and others come to, by the noun that names it. */
export interface Hosted {
  hosts: string[];
  /** The last word of its name: 동행축제, 박람회. */
  noun: string;
  /** The index of the sentence that says who holds it. */
  at: number;
}

/**
 *   hosting       = group , ( 주최 | 주관 ) , … , event noun       B가 주최하는 ‘…박람회’
 *                 | event noun , … , group , ( 주최 | 주관 )       이번 행사는 B가 주최하고
 *                 | actors , … event noun 를 , ( 개최 | 연다 )      B는 ‘…대회’를 연다
 *   participation = a sentence that names the event , a body , ( 참여 | 참가 | 함께 | … )
 *   support       = the same , 후원
 */
const nouns =
  "축제|박람회|대회|페어|행사|로드쇼|투어|캠프|팝업|캠페인|전시회|포럼|엑스포|공모전|마켓|장터|세일|[가-힣]{2}(?<!기획)전|페스타|페스티벌|한마당|설명회|상담회|기획전|시상식|기념식|토론회|세미나|간담회|음악회|경진대회|워크숍|콘퍼런스|컨퍼런스|품평회|발표회|체험전";
/** What is run rather than held is meant by 사업 only where its sentence says who runs it. */
const runs = "사업|프로그램|프로젝트|교육";
const noun = new RegExp(
  `(?<![0-9A-Za-z가-힣])([0-9A-Za-z가-힣]*(?:${nouns}|${runs}))(?=['’”"」』]?(?:[은는이가을를에의로도과와]|[으]로|에서|에는|에도|\\s|,|$))`,
  "g",
);
const plain = new RegExp(`^(?:${nouns}|${runs})$`);
const running = new RegExp(`(?:${runs})$`);
const head = new RegExp(`(${nouns})$`);
const inside = new RegExp(`(?:${nouns})에서`);
const hosting =
  /^ ?(?:이|가|은|는)? ?(?:공동(?:으로)? ?)?(?:(?:주최|주관)(?:·(?:주최|주관))?(?:하|한|했|해|으?로|의|[ ,])|(?:마련|준비|기획|개최)하고 )/;
/** A가 여는 박람회: a clause before the noun. */
const opening =
  /^ (?:[^\s.,]{1,8}(?<![은는이가]) ){0,3}(?:공동 ?)?(?:여는|연|개최하는|개최한|마련한|마련하는|준비한|진행하는|추진하는|추진한|시행하는|벌이는|펼치는|꾸리는|이끄는|운영하는) /;
/** 축제는 A가 연다. */
const told = new RegExp(`(?:${nouns}|${runs})[은는] `);
const opens =
  /^ (?:(?:함께|공동으로) 운영(?:한다|했|하)|연다|열[었고]|개최한|개최했|마련했|준비했|치[른렀])/;
/** A의 ‘…’ 캠페인에. */
const ownEvent = new RegExp(
  `^ (?:[‘'“"「][^’'”"」]{1,30}[’'”"」] ?)?(?:[가-힣]{2,6} )?(?:${nouns}|사업|프로그램|프로젝트)(?:에|에는|에도|에서) `,
);
const holding =
  /^['’”"」』]?[을를] [^.]{0,40}?(?:개최|연다|열[었고어]|여는|마련했|진행(?:한다|했|하[며고])|시작했|펼[친쳐치]|벌[인이])/;
const held =
  /(?:캠페인|축제|박람회|대회|행사|[가-힣](?<![직오이작])전|장터|마켓|사업|프로그램|프로젝트)['’”"」』]?(?:에|[을를] [^.]{0,40}?(?:진행|시작했))|주최|주관|개최|연다|열[었고어]|여는|마련했|펼[친쳐치]|벌[인이]|함께 운영|공동으로 운영/;
const cue =
  /참여|참가|동참|출전|합류|나[갔선섰왔]|함께|지원|힘을 (?:더|보|모)|입점|수상|부스|왔[다고]|찾았|자리했|모였|출품|[을를] 발표했|발제|강연/;
const supports = /(?:지원|후원|협찬) ?(?:기업|기관|사)(?![가-힣]*업)|후원(?:한|했|하)|협찬/;
/** 축제를 주최하는 A. */
const heads = new RegExp(`(?:${nouns})[을를] (?:공동 ?)?(?:주최|주관|개최|운영)(?:하는|한) $`);
/** What somebody pays who supports an event. */
const paysFor =
  /^[^.]{0,24}?(?:배송비|행사비|운영비|상금|경품|홍보비|할인 쿠폰|쿠폰 비용|물류비)[을를] (?:지원|후원|제공|부담|협찬|대)/;
const comesTo = /참여|참가|동참|출전|합류|함께|부스|입점/;
/** How far behind 행사 may mean the event told last. */
const reach = 4;

/** A다, A이며: a body as what the topic is. */
const copula = /(?:다|이고|이며)$/;

const known = new WeakMap<Frame, FrameGroup[]>();

/** Who is said to hold something; every event of the text asks it of every sentence. */
function hostsIn(frame: Frame): FrameGroup[] {
  const said = known.get(frame) ?? frame.groups.filter((group) => holds(frame.text, group));
  known.set(frame, said);
  return said;
}

function holds(text: string, { start, end, case: of }: FrameGroup): boolean {
  if (of === "to" || of === "with") return false;
  if (heads.test(text.slice(Math.max(0, start - 24), start))) return true;
  const after = text.slice(end, end + 40);
  if (hosting.test(after.slice(0, 16))) return true;
  // 주최는 A다.
  if (
    /(?:^|[.\s])(?:주최|주관)(?:사|자|기관)?[은는] $/.test(text.slice(0, start)) &&
    copula.test(text.slice(start, end))
  )
    return true;
  if (of === "of") return ownEvent.test(after) && comesTo.test(text.slice(end));
  if (of !== "subject") return false;
  // 주최는 A가 맡았다.
  if (
    /(?:^|[.\s])(?:주최|주관)[은는] $/.test(text.slice(0, start)) &&
    /^ (?:맡|했|한다)/.test(after)
  )
    return true;
  return opening.test(after.slice(0, 36)) || (opens.test(after) && told.test(text.slice(0, end)));
}

/** Who holds what, in one sentence. */
export function findHosted(frame: Frame, at: number, discourse: Discourse): Hosted[] {
  const { text } = frame;
  if (!held.test(text)) return [];
  const told = hostsIn(frame);
  const last = told.at(-1);
  const names = [...new Set(told.flatMap(({ names }) => names))];
  const events = matchesOf(text, noun);
  if (last) {
    const event =
      events.find(({ index }) => index >= last.end) ??
      events.findLast(({ index }) => index < last.start);
    // ‘골목 주간’은 A와 B가 공동 주최한다: what it is called says by no noun what it is.
    if (!event && names.length < 2 && !/^(?:주최|주관)/.test(text)) return [];
    return [{ hosts: names, noun: event?.[1] ?? "행사", at }];
  }
  return events
    .filter(({ 1: word = "" }) => !running.test(word))
    .filter(({ 0: word, index }) =>
      holding.test(text.slice(index + word.length, index + word.length + 52)),
    )
    .map(({ 1: word = "", index }) => ({
      hosts: discourse.actors(frame, index),
      noun: word,
      at,
    }))
    .filter(({ hosts }) => hosts.length > 0);
}

/** Those who hold one event together. */
export function coHosts(frame: Frame, { hosts }: Hosted): Occasion[] {
  const told = hostsIn(frame);
  const first = told[0];
  if (hosts.length < 2 || !first) return [];
  const participants = cast(["actor", hosts.slice(0, 1)], ["counterpart", hosts.slice(1)]);
  const at = { start: frame.start + first.start, end: frame.start + first.end };
  return [{ kind: "joint", participants, start: frame.start, end: frame.end, cue: at }];
}

const costs = /(?:행사비|운영비|상금|경품|홍보비)(?: [^.]{0,16}?)?[을를] (?:후원|협찬|지원|제공)/;
const bareGuests =
  /^(?:(?!에 |에는 |에도 |에서 )[^.])*(?:(?:참여|참가|동참|합류|후원|협찬)(?:했|한다|하기로|할)|(?:후원|협찬|참가)사로 )/;

const names = (frame: Frame, index: number, { noun: word, at }: Hosted): boolean => {
  const next = index === at + 1 && bareGuests.test(frame.text);
  if (running.test(word)) return index === at || next;
  // 행사비를 후원했다: what an event costs tells of the event.
  if (index > at && index < at + reach && costs.test(frame.text)) return true;
  if (!plain.test(word)) {
    if (frame.text.includes(word)) return true;
  }
  // 행사에는 A가 참가했다. 주최는 B가 맡았다: who holds it may be told behind.
  if (index < at - 1 || index > at + reach) return false;
  // 행사는 B가 주최한다. A도 참여했다: in what, has just been said.
  if (index === at + 1 && bareGuests.test(frame.text)) return true;
  // A와 B 등 대형마트 3사가 여기에 참여해.
  if (index > at && intoIt.test(frame.text)) return true;
  const last = head.exec(word)?.[1] ?? word;
  // 동행축제에는 A가 참여한다. 축제는 B가 연다: what is said shorter behind is named whole before.
  if (index < at && plain.test(word) && fuller(last).test(frame.text)) return true;
  return index === at || again(last).test(frame.text);
};

const intoIt = /[가이은는도] 여기에 (?:참여|참가|동참|합류|가세|힘을)/;

const fuller = remembered((last: string) => new RegExp(`[가-힣]${last}['’”"]?에(?:는|도)? `));

/** 행사에는, 이번 박람회는: an event by its last word. */
const again = remembered(
  (last: string) =>
    new RegExp(
      `(?<![가-힣])(?:이번 |이 |해당 |본 )?(?:행사|${last})(?:에는|에|는|은|에서|가|이|를|을)`,
    ),
);

/** 여기에는, 이 사업에는: what whoever is spoken of does, though no word says that it is held. */
const anaphor =
  /(?:^|[며고], |[은는] (?:\d{4}년부터 |올해 |매년 |지난해부터 )?)(?:여기에?|이 자리에?|(?:이|이번|해당) (?:사업|프로그램|캠페인|프로젝트|행사|축제|박람회|장터|판매전|기획전)에)(?:는|도)? /;

/** A가 운영하는 ‘…’에 참여해: what somebody runs by a name of its own. */
const runsTitle =
  /^ (?:공동 )?(?:운영|주관|주최|추진|마련|개최|시행)(?:하는|한) ['‘][^'’]{1,30}['’](?: [가-힣]{2,6})?에(?:는|도)? [^.]{0,20}?(?:참여|참가|동참|입점)/;

function there(frame: Frame, at: number, discourse: Discourse): Hosted | undefined {
  const held = frame.groups.find(({ end, case: of }, i) => {
    const guest = frame.groups[i + 1];
    const joins =
      guest?.case === "subject" && /^ (?:참여|참가|동참)/.test(frame.text.slice(guest.end));
    return (
      of === "subject" &&
      joins &&
      /^ (?:주관|주최)하고,? $/.test(frame.text.slice(end, guest.start))
    );
  });
  // A가 주관하고 B가 참여한 ‘…점검단’: what is held needs no noun of such things.
  if (held) return { hosts: held.names, noun: "", at };
  const runner = frame.groups.find(
    ({ end, case: of }) => of === "subject" && runsTitle.test(frame.text.slice(end, end + 80)),
  );
  if (runner) return { hosts: runner.names, noun: "", at };
  // A는 시장을 살리는 데 B와 C가 동참한다고 밝혔다.
  const caller = frame.groups.find(({ case: of }) => of === "topic");
  const callee = frame.groups.find(
    ({ case: of, start, end }) =>
      of === "subject" &&
      caller !== undefined &&
      start > caller.end &&
      / (?:데|일에|사업에|캠페인에|운동에) $/.test(frame.text.slice(caller.end, start)) &&
      /^ (?:동참|참여|참가)(?:한다고|하기로 했다고|했다고)/.test(frame.text.slice(end)),
  );
  if (caller && callee) return { hosts: caller.names, noun: "", at };
  const match = cue.test(frame.text) ? anaphor.exec(frame.text) : null;
  if (!match || !/참여|참가|동참|합류/.test(frame.text)) return undefined;
  const hosts = discourse.actors(frame, match.index + 1);
  return hosts.length === 1 ? { hosts, noun: "", at } : undefined;
}

/** Who comes to, or supports, the events held. `tied` are those whom the sentence ties otherwise. */
export function findParticipation(
  frame: Frame,
  index: number,
  hosted: readonly Hosted[],
  tied: ReadonlySet<string>,
  discourse: Discourse,
): Occasion[] {
  const { text } = frame;
  const event =
    hosted.findLast((event) => names(frame, index, event)) ?? there(frame, index, discourse);
  if (!event) return [];
  // A는 B가 주관하는 행사를 연다: A gives room to what B holds.
  const gives = event.at === index && hostsIn(frame).length > 0 && /연다|열었|연 |여는/.test(text);
  const comes = cue.test(text) || gives;
  if (!comes && !supports.test(text) && !paysFor.test(text)) return [];
  const hostGroups = new Set(hostsIn(frame));
  const found: Occasion[] = [];
  const guests = frame.groups.filter(
    (group) =>
      !hostGroups.has(group) &&
      (["topic", "subject", "with"].includes(group.case) || (group.case === "of" && group.open)),
  );
  const silent = guests.length === 0 && inside.test(text) && discourse.topic.length > 0;
  const own = silent ? [discourse.topic] : guests.map(({ names }) => names);
  own.forEach((all, i) => {
    const group = guests[i] ?? frame.groups[0];
    const others = all.filter((name) => !event.hosts.includes(name) && !tied.has(name));
    if (others.length === 0 || !group) return;
    const at = { start: frame.start + group.start, end: frame.start + group.end };
    const place = { start: frame.start, end: frame.end, cue: at };
    const rest = text.slice(group.end, group.end + 60);
    if ((supports.test(rest) || paysFor.test(rest)) && !/참여|참가|동참/.test(rest)) {
      const participants = cast(["supporter", others], ["lead", event.hosts]);
      found.push({ kind: "support", participants, ...place });
    } else if (comes) {
      const participants = cast(["host", event.hosts], ["participant", others]);
      found.push({ kind: "fair", participants, ...place });
    }
  });
  return found;
}
