import type { DraftEvidence, EvidenceMaker } from "./draft-evidence.ts";
import type { DraftProgram, ProposedProgram } from "./draft-record.ts";
import { idGiver, proposeProgram, type RegisteredProgram } from "./draft-register.ts";
import type { OrganizationMention } from "./mentions.ts";
import { findPrograms } from "./programs.ts";
import type { Topic } from "./relations.ts";
import { spanAt } from "./sentence-at.ts";
import type { Span } from "./span.ts";

export interface ProgramContext {
  text: string;
  sentences: readonly Span[];
  topics: readonly Topic[];
  evidence: EvidenceMaker;
  idOf: (name: string) => string;
  mentions: readonly OrganizationMention[];
}

/** Where a text names a program, and who runs it there. */
export interface ProgramPlace extends Span {
  program_id: string;
  name: string;
  lead: string | null;
}

/** The programs that a text quotes, each once with all its places; those unknown are proposed. */
export function draftPrograms(context: ProgramContext, registered: readonly RegisteredProgram[]) {
  const known = new Map(
    registered.flatMap(({ program_id, names }) => names.map((name) => [name, program_id])),
  );
  const giveId = idGiver(new Set(registered.map(({ program_id }) => program_id)), "program");
  const bodies = new Set(context.mentions.map(({ start }) => start));
  const programs = new Map<string, DraftProgram>();
  const proposed: ProposedProgram[] = [];
  const places: ProgramPlace[] = [];
  for (const { start, end, text: name } of findPrograms(context.text)) {
    const sentence = spanAt(context.sentences, start);
    const place = context.evidence({ start, end });
    if (!sentence || sentence.end < end || !place || bodies.has(start)) continue;
    let program_id = known.get(name);
    if (program_id === undefined) {
      const words = context.text.slice(
        sentence.start,
        Math.min(sentence.end, sentence.start + 400),
      );
      const entry = proposeProgram(name, words, giveId(name));
      program_id = entry.program_id;
      known.set(name, program_id);
      proposed.push(entry);
    }
    const [lead, ...others] = spanAt(context.topics, start)?.names ?? [];
    const leads = lead !== undefined && others.length === 0;
    places.push({ start, end, program_id, name, lead: leads ? lead : null });
    const row = programs.get(program_id);
    if (row) {
      row.evidence.push(place);
      continue;
    }
    const at = context.mentions.findLast(
      (mention) => mention.name === lead && mention.start <= start,
    );
    const leading: DraftEvidence | null =
      lead === undefined || others.length > 0 || !at
        ? null
        : context.evidence(at, at.start >= sentence.start ? {} : { support: "context" });
    programs.set(program_id, {
      reason: "quoted beside a word for programs; led by whom the sentence speaks of",
      program_id,
      evidence: [place],
      organizations:
        leading && lead !== undefined
          ? [{ org_id: context.idOf(lead), role: "lead", evidence: [leading] }]
          : [],
    });
  }
  return { programs: [...programs.values()], proposed, places };
}
