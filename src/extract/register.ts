import type { ValueOf } from "../model/vocabulary.ts";
import type { Identity } from "./mentions.ts";
import { nameTrie } from "./name-trie.ts";

/** An organization that the project knows, with every name it is written by. */
export interface RegisteredOrganization {
  org_id: string;
  name_ko: string;
  kind: ValueOf<"org_kind">;
  names: readonly string[];
}

/** The register made ready for look-ups. Make it once: it serves every text. */
export interface Register {
  /** The names that begin at a place of a text, the shortest first. */
  at: (text: string, at: number) => { end: number; value: Identity }[];
  /** Whether a word is a name of an organization. */
  names: (word: string) => boolean;
}

/** The register of these organizations; of two that bear one name the first has it. */
export function registerOf(organizations: readonly RegisteredOrganization[]): Register {
  const trie = nameTrie<Identity>();
  const all = new Set<string>();
  for (const { org_id, name_ko, kind, names } of organizations) {
    const identity = { name: name_ko, org_id, type: kind, reason: "in the register" };
    for (const name of [name_ko, ...names]) {
      trie.add(name, identity);
      all.add(name);
    }
  }
  return { at: trie.at, names: (word) => all.has(word) };
}
