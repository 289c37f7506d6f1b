import { valuesOf, type EnumerationName } from "../model/vocabulary.ts";
import { codes, column, references } from "./columns.ts";
import type { FactSpace } from "./fact-space.ts";
import { eachOf, gathered, type Lists } from "./lists.ts";

/** Programs of each fact: a program's is itself; a figure's is its own, else those of its event. */
export function programsOf(space: FactSpace): Lists {
  const { eventPrograms } = space;
  return perFact(space, {
    events: (event, add) => eachOf(eventPrograms, event, add),
    programs: (program, add) => add(program),
    figures: (table, row, add) => {
      const own = space.program[table][row]!;
      const event = space.event[table][row]!;
      if (own >= 0) add(own);
      else if (event >= 0) eachOf(eventPrograms, event, add);
    },
  });
}

/** Organizations that take part in each fact, in its event, or in one of its programs. */
export function participantsOf(space: FactSpace, programs: Lists): Lists {
  const { tables, start, organizations, eventParts, programParts } = space;
  type Named = "event_organizations" | "program_organizations" | "memberships";
  const orgs = (table: Named) => references(column(tables, table, "org_id"), organizations);
  const actors = (table: "amounts" | "counts") =>
    references(column(tables, table, "actor_org_id"), organizations);
  const [inEvent, inProgram] = [orgs("event_organizations"), orgs("program_organizations")];
  const actor = { amounts: actors("amounts"), counts: actors("counts") };
  const members = orgs("memberships");
  const bodies = references(column(tables, "memberships", "body_org_id"), organizations);
  const ofPrograms = gathered(space.programs.size, (program, add) =>
    eachOf(programParts, program, (part) => add(inProgram[part]!)),
  );
  const throughPrograms = (fact: number, add: (org: number) => void) =>
    eachOf(programs, fact, (program) => eachOf(ofPrograms, program, add));
  const ofEvent = (event: number, add: (org: number) => void) =>
    eachOf(eventParts, event, (part) => add(inEvent[part]!));
  return perFact(space, {
    events: (event, add) => {
      ofEvent(event, add);
      throughPrograms(start.events + event, add);
    },
    programs: (program, add) => eachOf(ofPrograms, program, add),
    figures: (table, row, add) => {
      add(actor[table][row]!);
      const event = space.event[table][row]!;
      if (event >= 0) ofEvent(event, add);
      throughPrograms(start[table] + row, add);
    },
    memberships: (row, add) => {
      add(members[row]!);
      add(bodies[row]!);
    },
  });
}

type Add = (value: number) => void;

/** What the facts of each table have; memberships have nothing unless told. */
interface PerFact {
  events: (row: number, add: Add) => void;
  programs: (row: number, add: Add) => void;
  figures: (table: "amounts" | "counts", row: number, add: Add) => void;
  memberships?: (row: number, add: Add) => void;
}

function perFact({ start, size }: FactSpace, of: PerFact): Lists {
  return gathered(size, (fact, add) => {
    if (fact < start.programs) of.events(fact, add);
    else if (fact < start.amounts) of.programs(fact - start.programs, add);
    else if (fact < start.counts) of.figures("amounts", fact - start.amounts, add);
    else if (fact < start.memberships) of.figures("counts", fact - start.counts, add);
    else of.memberships?.(fact - start.memberships, add);
  });
}

/** The values of an enumeration that each fact has, a bit each in the order of the vocabulary. */
export type Masks = Uint32Array;

/** Positions in the vocabulary as bits; an enumeration of more than 32 values would need lists. */
function bitsOf(name: EnumerationName, values: Int32Array): Uint32Array {
  if (valuesOf(name).length > 32) throw new Error(`too many values for a mask: ${name}`);
  const bits = new Uint32Array(values.length);
  for (let row = 0; row < bits.length; row += 1)
    if (values[row]! >= 0) bits[row] = 1 << values[row]!;
  return bits;
}

/** What a fact has through its programs: `rows` are programs, `bits` their values, pair by pair. */
function throughPrograms(
  space: FactSpace,
  programs: Lists,
  rows: Int32Array,
  bits: Uint32Array,
): Masks {
  const own = new Uint32Array(space.programs.size);
  for (let i = 0; i < rows.length; i += 1) if (rows[i]! >= 0) own[rows[i]!]! |= bits[i]!;
  const masks = new Uint32Array(space.size);
  for (let fact = 0; fact < masks.length; fact += 1) masks[fact] = joined(programs, fact, own);
  return masks;
}

function joined({ offsets, values }: Lists, key: number, masks: Masks): number {
  let mask = 0;
  const end = offsets[key + 1]!;
  for (let at = offsets[key]!; at < end; at += 1) mask |= masks[values[at]!]!;
  return mask;
}

export function categoriesOf(space: FactSpace, programs: Lists): Masks {
  const { tables } = space;
  const values = codes(column(tables, "program_categories", "category"), valuesOf("program_category")); // prettier-ignore
  const rows = references(column(tables, "program_categories", "program_id"), space.programs);
  return throughPrograms(space, programs, rows, bitsOf("program_category", values));
}

export function beneficiariesOf(space: FactSpace, programs: Lists): Masks {
  const { tables } = space;
  const values = codes(column(tables, "program_beneficiaries", "beneficiary"), valuesOf("beneficiary")); // prettier-ignore
  const rows = references(column(tables, "program_beneficiaries", "program_id"), space.programs);
  return throughPrograms(space, programs, rows, bitsOf("beneficiary", values));
}

/** Kinds of money of each fact: an amount's own; another's those of amounts that share its event or a program. */
export function kindsOf(space: FactSpace, programs: Lists): Masks {
  const { tables, start, event, eventOf } = space;
  const kinds = bitsOf("amount_kind", codes(column(tables, "amounts", "kind"), valuesOf("amount_kind"))); // prettier-ignore
  const ofEvent = new Uint32Array(eventOf.length);
  const ofProgram = new Uint32Array(space.programs.size);
  for (let row = 0; row < kinds.length; row += 1) {
    const kind = kinds[row]!;
    if (event.amounts[row]! >= 0) ofEvent[event.amounts[row]!]! |= kind;
    eachOf(programs, start.amounts + row, (program) => (ofProgram[program]! |= kind));
  }
  const masks = new Uint32Array(space.size);
  const share = (fact: number, at: number) =>
    (masks[fact] = (at < 0 ? 0 : ofEvent[at]!) | joined(programs, fact, ofProgram));
  for (let row = 0; row < eventOf.length; row += 1) share(start.events + row, row);
  for (let row = 0; row < space.programs.size; row += 1) share(start.programs + row, -1);
  masks.set(kinds, start.amounts);
  for (let row = 0; row < event.counts.length; row += 1) share(start.counts + row, event.counts[row]!); // prettier-ignore
  return masks;
}
