import type { ValueOf } from "../model/vocabulary.ts";
import { dateIn, placeOf, timeOf, type EventContext, type ToldEvent } from "./draft-events.ts";
import type { ProgramPlace } from "./draft-programs.ts";
import { spanAt } from "./sentence-at.ts";
import type { Span } from "./span.ts";

const kinds: readonly (readonly [RegExp, ValueOf<"event_kind">])[] = [
  [/모집|공모/, "recruitment"],
  [/박람회|축제|장터|페스타|페어|대회|기획전/, "fair"],
  [/캠페인|홍보|챌린지/, "campaign"],
  [/출시|선보|시작|론칭|신설/, "launch"],
];
const runs = /운영|진행|개최|실시|추진|연다|열[고었]|열린|펼|벌|선보|출시|시작|모집|확대|시행/;

/**
 * What one body does with a program, where a sentence names both and nobody else: an event with a
 * single actor. `shared` are the events of several, whose sentences need no other.
 */
export function draftRuns(
  context: EventContext,
  shared: readonly ToldEvent[],
  places: readonly ProgramPlace[],
  sentences: readonly Span[],
): ToldEvent[] {
  const { text, article_id, evidence, idOf, nameOf } = context;
  const spoken = new Set(shared.flatMap((one) => one.sentences.map(({ start }) => start)));
  const found: ToldEvent[] = [];
  for (const place of places) {
    const sentence = spanAt(sentences, place.start);
    if (!sentence || place.lead === null || spoken.has(sentence.start)) continue;
    const words = text.slice(place.start, Math.min(sentence.end, place.end + 60));
    if (!runs.test(words)) continue;
    const told = evidence({ start: place.start, end: sentence.end });
    const actors = placeOf(context, place.lead, sentence);
    if (!told || actors.length === 0) continue;
    spoken.add(sentence.start);
    const kind = kinds.find(([form]) => form.test(words))?.[1] ?? "operation";
    const date = dateIn(context, sentence, place);
    const dated = date && evidence(date, { field: "date" });
    const org_id = idOf(place.lead);
    found.push({
      sentences: [sentence],
      event: {
        reason: `${kind} of a program by the one that the sentence speaks of`,
        event_id: `${article_id}-${kind}-${shared.length + found.length + 1}`,
        kind,
        ...timeOf(context, date, place.end),
        title_ko: `${nameOf(org_id).ko}, ‘${place.name}’`,
        title_en: `${nameOf(org_id).en}: ${place.program_id}`,
        programs: [place.program_id],
        organizations: [{ org_id, role: "actor", evidence: actors }],
        evidence: [told, ...(dated ? [dated] : [])],
      },
    });
  }
  return found;
}
