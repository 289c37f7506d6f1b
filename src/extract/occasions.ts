import type { ValueOf } from "../model/vocabulary.ts";
import type { Span } from "./span.ts";

/** What a body does in an occasion. */
export type Part = ValueOf<"event_role"> | "supporter" | "lead" | "body" | "member";

export interface Participant {
  name: string;
  role: Part;
}

/** What sort of occasion: an event of the data model, support of a program, or a membership. */
export type OccasionKind =
  "agreement" | "joint" | "funding" | "award" | "selection" | "fair" | "support" | "membership";

/** Something that ties bodies, with the sentence and the words that say so. */
export interface Occasion extends Span {
  kind: OccasionKind;
  participants: Participant[];
  /** The words by which it was read: `업무협약을 체결`. */
  cue: Span;
}

/** Parties of a treaty beyond these many are a crowd: their number must not be squared. */
const MOST = 24;

/** One participant to every name, each once, the first role kept. */
export function cast(...parts: [role: Part, names: readonly string[]][]): Participant[] {
  const seen = new Map<string, Participant>();
  for (const [role, names] of parts)
    for (const name of names.slice(0, MOST)) if (!seen.has(name)) seen.set(name, { name, role });
  return [...seen.values()];
}
