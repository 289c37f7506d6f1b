import { isWordCode } from "./particle-tail.ts";
import { isGovernedPlace } from "./place-names.ts";
import type { Case } from "./coordination.ts";
import type { FrameGroup, Frame } from "./sentence-frame.ts";
import { remembered } from "./remembered.ts";
import { heads } from "./stand-ins.ts";

/** What a sentence may leave unsaid because those before it have said it. */
export class Discourse {
  /** Whom the text is speaking of: the last topic. */
  topic: string[] = [];
  /** The parties last said to agree or work together, for 두 기관 and 양사. */
  parties: string[] = [];
  /** Whose work it is that the parties do together; null where they agreed. */
  private lead: string | null = null;
  /** The two bodies that a sentence named last, when it named two, for 두 곳. */
  pair: string[] = [];
  /** Up to where the parties were said to. */
  private joinedAt = -Infinity;
  /** Whom the text last spoke of alone: 회사는 is that one again. */
  private single: string[] = [];
  private company: string[] = [];
  /** Who was said to be chosen, or to have a prize, with nobody who gave it; and up to where. */
  chosen = { names: [] as string[], at: -Infinity };
  honoured = { names: [] as string[], at: -Infinity };
  /** Who signed with others that the sentence did not name, and up to where it did. */
  ceremony = { names: [] as string[], at: -Infinity };
  /** Who held the ceremony at which prizes were given. */
  juries: string[] = [];
  /** By the common noun that a name ends in, the one last named: 재단 for 부산신용보증재단. */
  private readonly lastOf = new Map<string, string>();

  /** Who was said to choose whom the text has not named yet, and up to where. */
  private chooser = { names: [] as string[], at: -Infinity };

  selects(names: string[], at: number): void {
    this.chooser = { names, at };
  }

  /** Who was said just before `at` to choose. */
  selector(at: number): string[] {
    return at - this.chooser.at < 3 ? this.chooser.names : [];
  }

  /** Takes note of those who agree or work together in the sentence up to `end`. */
  joins(participants: readonly { name: string }[], end: number, lead: string | null = null): void {
    this.lead = lead;
    this.parties = participants.map(({ name }) => name);
    this.joinedAt = end;
  }

  /** Whose work the sentences before `at` said the parties to do. */
  leadBefore(at: number): string | null {
    return this.joinedAt <= at ? this.lead : null;
  }

  /** Whether `name` was said just before `at` to work with others. */
  works(name: string, at: number): boolean {
    return at - this.joinedAt < 3 && this.parties.length > 1 && this.parties.includes(name);
  }

  /** Who does what stands at `at`: of a verb before a noun the nearest subject, else the topic. */
  actors(frame: Frame, at: number, beforeNoun = false): string[] {
    const before = frame.groups.filter(({ end }) => end <= at);
    const subject = before.findLast((group) => group.case === "subject");
    const topic = before.findLast((group) => group.case === "topic") ?? possessor(frame, before);
    const found = beforeNoun ? (subject ?? topic) : (topic ?? subject);
    return found?.names ?? this.topic;
  }

  /** A sentence with its stand-ins among its groups. */
  resolve(frame: Frame): Frame {
    const same = sameOne.exec(frame.text)?.[1];
    if (same !== undefined && this.single.length > 0)
      this.topic = same === "회사" || same === "기업" ? this.company : this.single;
    const found = this.standIns(frame);
    if (found.length === 0) return frame;
    return { ...frame, groups: [...frame.groups, ...found].sort((a, b) => a.start - b.start) };
  }

  /** Takes note of a sentence that has been read. */
  pass({ groups, text }: Frame): void {
    if (groups.length === 0) return;
    const all = new Set<string>();
    for (const { names } of groups)
      for (const name of names) {
        const head = headOf(name);
        if (head !== "") this.lastOf.set(head, name);
        all.add(name);
      }
    if (all.size > 0) this.pair = all.size === 2 ? [...all] : [];
    const topic = groups.findLast((group) => group.case === "topic");
    const opening = groups.find(
      (group) =>
        group.case === "subject" && group.start <= 12 && !ofNoun.test(text.slice(group.end)),
    );
    this.topic = (topic ?? opening)?.names ?? this.topic;
    if (this.topic.length === 1) this.single = this.topic;
    const [only] = this.single;
    if (only !== undefined && isCompany(only)) this.company = this.single;
    const jury = groups.find((group) => group.case === "subject" || group.case === "topic");
    if (jury && honours.test(text) && !honoured.test(text)) this.juries = jury.names;
  }

  /** Those who agreed or were named last, without the topic; of 두 재단 those that are 재단. */
  private alike(noun: string, groups: readonly FrameGroup[]): string[] {
    const head = generic.exec(noun)?.[1];
    const said = groups.flatMap(({ names }) => names);
    const own = head === undefined ? [] : said.filter((name) => name.endsWith(head));
    if (own.length > 1) return own;
    if (this.parties.length === 0) return this.pair;
    const others = this.parties.filter((party) => !this.topic.includes(party));
    return head === undefined ? others : others.filter((name) => name.endsWith(head));
  }

  /** The bodies that stand-ins such as 재단에 or 두 기관에 mean, as groups of the sentence. */
  private standIns({ text, groups, standIns }: Frame): FrameGroup[] {
    const found: FrameGroup[] = [];
    for (const match of standIns) {
      const [whole, noun = "", particle = ""] = match;
      const start = match.index;
      if (start > 0 && isWordCode(text.charCodeAt(start - 1))) continue;
      const end = start + whole.length;
      if (groups.some((group) => group.start < end && start < group.end)) continue;
      const named = groups.findLast(
        (group) => group.end <= start && group.names.some((one) => one.endsWith(noun)),
      );
      const name = named?.names.find((one) => one.endsWith(noun)) ?? this.lastOf.get(noun);
      const several = /^(?:두|양|세|2개|3개|이들)/.test(noun);
      const names = several ? this.alike(noun, groups) : name === undefined ? [] : [name];
      if (names.length === 0) continue;
      const stands = { start, end, names, several, open: false };
      found.push({ ...stands, case: particles[particle] ?? "bare" });
    }
    return found;
  }
}

/**
 * Who does what a group is named in: whoever was named before it, else who acts behind it in the same
 * sentence (A의 지원을 받아 B가 꾸몄다), else the topic of the text.
 */
export function actorsAround(frame: Frame, group: FrameGroup, discourse: Discourse): string[] {
  const acts = ({ case: of }: FrameGroup) => of === "topic" || of === "subject";
  const isSaid = frame.groups.some((other) => acts(other) && other.end <= group.start);
  const behind = frame.groups.find((other) => acts(other) && other.start >= group.end);
  return !isSaid && behind ? behind.names : discourse.actors(frame, group.start);
}

/** A가 주는 상으로, A가 여는 행사다: the verb tells of a noun that the text spoke of, and A is no topic. */
const ofNoun =
  /^ (?:주는|여는|(?:수여|시상|주최|주관|운영|선정|마련)(?:하는|한)) [가-힣]{1,8}(?:으로|이다|다|로|인데|이며|이고|입니다)[ ,.]/;
/** 회사는, 이 은행은: the one that the text is about. */
const sameOne = /^(?:이 )?(회사|그룹|은행|재단|기업)(?:는|은|가|이|도| 측은) /;
/** Bodies that nobody calls a company. */
const noCompany =
  /(?:[시도군구부처청]|위원회|협회|연합회|중앙회|재단|공단|진흥원|상인회|조합|센터|협의회)$/;
const isCompany = remembered((name: string): boolean => !noCompany.test(name));
const honours = /시상했|시상식|포상했|포상식|표창했|표창식|수여식/;

/** 시상식에서 대상을 차지했다: who has the prize is not who gives it. */
const honoured =
  /(?:상|표창|상패|감사패)['’”"]?(?:장)?[을를] [^.]{0,12}?(?:받|차지|거머|안[았은]|탔|수상)|수상(?:했|하)/;

const particles: Readonly<Record<string, Case>> = {
  에: "to",
  에게: "to",
  에는: "to",
  은: "topic",
  는: "topic",
  이: "subject",
  가: "subject",
  의: "of",
  와: "with",
  과: "with",
};
const generic = new RegExp(`(${heads})$`);
/** 재단 of 부산신용보증재단, 군 of 영덕군: the noun by which a body is meant again. */
const headOf = remembered((name: string): string => {
  const last = name.slice(name.lastIndexOf(" ") + 1);
  return generic.exec(name)?.[1] ?? (isGovernedPlace(last) ? last.slice(-1) : "");
});
/** `신한금융그룹의 배달앱 ‘땡겨요’는`, 네이버 해피빈은: whose thing is the topic. */
function possessor({ text }: Frame, before: readonly FrameGroup[]): FrameGroup | undefined {
  const first = before[0];
  if (!first || first.start > 3) return undefined;
  const owns = first.case === "of" ? /^ [^.,]{2,30}?[은는] / : /^ [0-9A-Za-z가-힣]{2,10}[은는] /;
  if (first.case !== "of" && first.case !== "bare") return undefined;
  return owns.test(text.slice(first.end, first.end + 36)) ? first : undefined;
}
