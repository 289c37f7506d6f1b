import type { ValueOf } from "../model/vocabulary.ts";
import { nameTrie } from "./name-trie.ts";
import { isWordCode, standsAsWord } from "./particle-tail.ts";
import type { Span } from "./span.ts";

/** What a name stands for. */
export interface Identity {
  /** The name in the register; of an unknown one the fullest that the text gives. */
  name: string;
  /** Null for one that the register does not have. */
  org_id: string | null;
  type: ValueOf<"org_kind">;
  /** Why it was taken for an organization. */
  reason: string;
}

/** A place where a text names an organization. */
export interface OrganizationMention extends Span, Identity {}

type Found = { end: number; value: Identity };

/** The mentions found in a text so far, and the names that the text has taught. */
export class Mentions {
  private readonly marks: Uint8Array;
  /** Where the words of the text begin. */
  private readonly begins: number[] = [];
  private readonly found: OrganizationMention[] = [];
  private readonly learnt = nameTrie<Identity>();
  /** Whether a name was taught since all were last looked for. */
  private news = false;
  private readonly retold = new Map<string, Identity>();

  constructor(private readonly text: string) {
    this.marks = new Uint8Array(text.length);
    let inWord = false;
    for (let at = 0; at < text.length; at++) {
      const isWord = isWordCode(text.charCodeAt(at));
      if (isWord && !inWord) this.begins.push(at);
      inWord = isWord;
    }
  }

  /** Whether a span has a character that belongs to a mention. */
  has({ start, end }: Span): boolean {
    for (let at = start; at < end; at++) if (this.marks[at] === 1) return true;
    return false;
  }

  add(mention: OrganizationMention): void {
    this.marks.fill(1, mention.start, mention.end);
    this.found.push(mention);
  }

  /** Adds a mention, and looks for its name, or for `name`, everywhere from now on. */
  learn(mention: OrganizationMention, name = mention.name): void {
    this.add(mention);
    const { name: full, org_id, type, reason } = mention;
    this.teach(name, { name: full, org_id, type, reason });
  }

  /** Looks for a name everywhere from now on. The first that teaches a name keeps it. */
  teach(name: string, identity: Identity): void {
    this.learnt.add(name, identity);
    this.news = true;
  }

  /** From now on, an unknown body of that name is this one: its name was a short one. */
  retell(name: string, identity: Identity): void {
    this.retold.set(name, identity);
  }

  /** All so far, in the order of the text. */
  all(): OrganizationMention[] {
    this.found.sort((a, b) => a.start - b.start);
    return this.found.map((mention) => {
      const identity = mention.org_id === null ? this.retold.get(mention.name) : undefined;
      return identity ? { ...mention, ...identity } : mention;
    });
  }

  /** The names learnt, wherever else they stand. */
  again(): OrganizationMention[] {
    if (!this.news) return [];
    this.news = false;
    return this.scan((at) => this.learnt.at(this.text, at));
  }

  /**
   * Walks over the places where a word begins, and past what is found there: of several names the
   * longest that stands as a word.
   */
  scan(find: (at: number) => Found[]): OrganizationMention[] {
    const { text } = this;
    const found: OrganizationMention[] = [];
    let past = 0;
    for (const at of this.begins) {
      if (at < past || this.marks[at] === 1) continue;
      const name = find(at).findLast(
        (found) => standsAsWord(text, at, found.end) && !isLocative(text, found),
      );
      if (!name || this.has({ start: at, end: name.end })) continue;
      const { name: full, org_id, type, reason } = name.value;
      found.push({ start: at, end: name.end, name: full, org_id, type, reason });
      past = name.end;
    }
    return found;
  }
}

/** A city found once is still a place where it stands in the locative or before a smaller place. */
function isLocative(text: string, { end, value }: Found): boolean {
  if (value.type !== "local_government" || !/[시도군구]$/.test(value.name)) return false;
  return /^(?:에(?!게)|로(?!부터)|까지|내|\s[가-힣]{1,4}(?:구|군|읍|면|동|로|길)(?![가-힣]))/.test(
    text.slice(end, end + 8),
  );
}
