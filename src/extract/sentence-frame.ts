import { findGroups, type Case, type Group } from "./coordination.ts";
import type { OrganizationMention } from "./mentions.ts";
import type { Span } from "./span.ts";
import { standInsOf } from "./stand-ins.ts";

/** A sentence made ready: its words with what somebody says blanked out, and its groups of bodies. */
export interface Frame extends Span {
  /** The sentence, as long as it is; speech is □. Offsets are from its start. */
  text: string;
  groups: FrameGroup[];
  /** No sentence but a heading, which names a body: it ends in no verb. */
  heading: boolean;
  /** Words that may stand for bodies named before: 재단은, 두 기관은. */
  standIns: readonly RegExpExecArray[];
}

/** A group with its offsets from the start of its sentence. */
export type FrameGroup = Group;

const speech = /[“"][^“”"\n]{20,}?[”"]/g;
const longest = 1200;

/** 부산시는 “…한다”고 밝혔다: a body that announces, and nobody who speaks for it. */
const announcer = /[가-힣A-Za-z0-9][은는이가] (?:(?:지난 )?\d{1,2}일 )?$/;
const announces = /^고 (?:[^.“”"]{0,16} )?(?:밝혔|발표했|알렸)/;
const told = /[가-힣]다[.]?[”"]$/;

/** What is said in quotation marks is a wish or a view, and ties nobody, unless a body announces it. */
const withoutSpeech = (text: string, mentions: readonly Span[]) =>
  text.includes("“") || text.includes('"')
    ? text.replace(speech, (said: string, at: number) => {
        const before = announcer.exec(text.slice(0, at));
        const isTold =
          before !== null &&
          mentions.some(({ end }) => end === before.index + 1) &&
          told.test(said) &&
          announces.test(text.slice(at + said.length));
        return isTold ? ` ${said.slice(1, -1)} ` : "□".repeat(said.length);
      })
    : text;

const predicate = /[다요임음함][.)]?["”’']?$|[.!?]$/;
/** A heading may end in what somebody says: `A, B와 협약…“비용 던다”`. */
const spoken = /^([^\n]{4,50}…)["“][^"“”\n]{2,30}["”]$/;
const withoutQuote = (text: string): string =>
  /["”]$/.test(text) ? (spoken.exec(text)?.[1] ?? text) : text;

/** A…B한다: a line in two parts without a mark at its end is a heading too. */
const isHeading = (text: string): boolean =>
  !predicate.test(withoutQuote(text)) ||
  (text.length < 60 && text.includes("…") && /^[^\n]{6,}?…[^\n]{2,}[가-힣]$/.test(text));

/**
 * The frames of the sentences that name a body, or that come directly behind one that does. Of a
 * sentence without an end only the first part is read.
 */
export function framesOf(
  text: string,
  mentions: readonly OrganizationMention[],
  sentences: readonly Span[],
  nameOf: (mention: OrganizationMention) => string,
): Frame[] {
  const frames: Frame[] = [];
  let at = 0;
  for (const { start, end: whole } of sentences) {
    const end = Math.min(whole, start + longest);
    while (at < mentions.length && (mentions[at]?.start ?? 0) < start) at += 1;
    const own: OrganizationMention[] = [];
    for (let i = at; i < mentions.length; i++) {
      const mention = mentions[i];
      if (!mention || mention.start >= end) break;
      if (mention.end <= end) own.push(mention);
    }
    const within = own.map(({ start: from, end: to, name, org_id, type, reason }) => ({
      start: from - start,
      end: to - start,
      name,
      org_id,
      type,
      reason,
    }));
    const plain = withoutSpeech(text.slice(start, end), within);
    const shown = within.filter((mention) => plain[mention.start] !== "□");
    const groups = findGroups(plain, { start: 0, end: plain.length }, shown, nameOf);
    const heading = groups.length > 0 && isHeading(plain.trimEnd());
    frames.push({
      start,
      end,
      text: plain,
      groups: heading ? headed(plain, groups) : groups,
      heading,
      standIns: standInsOf(plain),
    });
  }
  return frames;
}

/** In a heading the body before the only comma is the subject: `A, B에 30억 기탁`, `A, B·C와 교육`. */
function headed(text: string, groups: Group[]): Group[] {
  const [first, ...rest] = groups;
  if (!first || first.start > 2) return groups;
  const subject = (group: Group): Group => ({ ...group, case: "topic" });
  const comma = text.slice(first.start, first.end).indexOf(",");
  const marked: readonly Case[] = ["with", "to", "from", "of", "object"];
  const single = text.slice(first.start, first.end).split(",").length === 2;
  // A, B 장관 표창 수상: what B gives stands behind its name.
  const gives =
    first.case === "bare" &&
    /^ (?:주최|주관|장관|위원장|총리|대통령|표창|(?:[가-힣]+ ){0,2}[가-힣]*(?:공모|평가|심사))/.test(
      text.slice(first.end),
    );
  if (first.names.length > 1 && single && (marked.includes(first.case) || gives)) {
    const [one = "", ...others] = first.names;
    const end = first.start + comma;
    return [
      subject({ ...first, names: [one], end, several: false }),
      { ...first, names: others, start: end + 1, several: others.length > 1 },
      ...rest,
    ];
  }
  return first.case === "bare" ? [subject(first), ...rest] : groups;
}
