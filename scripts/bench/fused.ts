import type { ColumnTable } from "arquero";
import { daySpan } from "../../src/engine/days.ts";
import type { FilterState } from "../../src/engine/filter.ts";
import type { Answer } from "./answer.ts";
import type { LongTables } from "./long-tables.ts";

/** Codes of the texts of a column, in the order of the texts. */
interface Coded {
  texts: string[];
  codes: Int32Array;
}

const textsOf = (table: ColumnTable, name: string) => table.array(name) as string[];
const numbersOf = (table: ColumnTable, name: string) => table.array(name) as number[];

function coded(values: readonly string[], known: Iterable<string> = values): Coded {
  const texts = [...new Set(known)].sort();
  const codeOf = new Map(texts.map((text, code) => [text, code]));
  return { texts, codes: Int32Array.from(values, (text) => codeOf.get(text)!) };
}

/** For each fact where its codes begin; those of fact `f` lie from `start[f]` to `start[f + 1]`. */
interface Runs {
  start: Uint32Array;
  codes: Int32Array;
}

function runs(facts: readonly number[], codes: Int32Array, size: number): Runs {
  const start = new Uint32Array(size + 1);
  for (const fact of facts) start[fact + 1]! += 1;
  for (let fact = 0; fact < size; fact += 1) start[fact + 1]! += start[fact]!;
  const next = start.slice();
  const sorted = new Int32Array(codes.length);
  facts.forEach((fact, i) => (sorted[next[fact]!++] = codes[i]!));
  return { start, codes: sorted };
}

function masks(table: ColumnTable, name: string, size: number) {
  const { texts, codes } = coded(textsOf(table, name));
  const bits = new Uint32Array(size);
  numbersOf(table, "fact").forEach((fact, i) => (bits[fact]! |= 1 << codes[i]!));
  const wanted = (values: readonly string[]) =>
    values.reduce((mask, value) => (texts.includes(value) ? mask | (1 << texts.indexOf(value)) : mask), 0); // prettier-ignore
  return { bits, wanted };
}

/**
 * The same question as the verbs' by one loop over typed arrays, written by hand for this question
 * alone: what remains when nothing but the counting is done. The arrays are made beforehand.
 */
export function fusedLoop(long: LongTables, size: number) {
  const real = new Uint8Array(size);
  for (const fact of numbersOf(long.facts, "fact")) real[fact] = 1;
  const names = textsOf(long.above, "org_id");
  const people = coded(textsOf(long.organization, "org_id"), names);
  const parts = runs(numbersOf(long.organization, "fact"), people.codes, size);
  const [category, kind, whom] = [
    masks(long.category, "category", size),
    masks(long.kind, "kind", size),
    masks(long.beneficiary, "for", size),
  ];
  const from = new Int32Array(size).fill(1);
  const to = new Int32Array(size);
  const [daysFrom, daysTo] = [numbersOf(long.days, "from"), numbersOf(long.days, "to")];
  numbersOf(long.days, "fact").forEach((fact, i) => {
    [from[fact], to[fact]] = [daysFrom[i]!, daysTo[i]!];
  });
  const holders = coded(textsOf(long.lanes, "org_id"));
  const lanes = runs(numbersOf(long.lanes, "fact"), holders.codes, size);
  const kinds = textsOf(long.amounts, "kind");
  const sums = coded(textsOf(long.amounts, "org_id").map((id, i) => `${kinds[i]} ${id}`));
  const sumOf = new Int32Array(size).fill(-1);
  const won = new Float64Array(size);
  const krw = numbersOf(long.amounts, "krw");
  numbersOf(long.amounts, "fact").forEach((fact, i) => {
    sumOf[fact] = sums.codes[i]!;
    won[fact] = krw[i]!;
  });
  const once = long.ties.dedupe("a_org_id", "b_org_id", "kind", "fact");
  const [a, b, tie] = ["a_org_id", "b_org_id", "kind"].map((name) => textsOf(once, name));
  const pairs = coded(a!.map((id, i) => `${id} ${b![i]} ${tie![i]}`));
  const ties = runs(numbersOf(once, "fact"), pairs.codes, size);

  const among = (ids: readonly string[], deep: boolean): Uint8Array => {
    const wanted = new Uint8Array(people.texts.length);
    const above = textsOf(long.above, "above");
    names.forEach((id, i) => {
      if (ids.includes(deep ? above[i]! : id)) wanted[people.texts.indexOf(id)] = 1;
    });
    return wanted;
  };
  const takesPart = (fact: number, wanted: Uint8Array): boolean => {
    for (let i = parts.start[fact]!; i < parts.start[fact + 1]!; i += 1)
      if (wanted[parts.codes[i]!] === 1) return true;
    return false;
  };

  const ask = (state: FilterState) => {
    const company = state.company.length > 0 ? among(state.company, true) : null;
    const agency = state.agency.length > 0 ? among(state.agency, false) : null;
    const masked = (
      [
        [state.category, category],
        [state.kind, kind],
        [state.for, whom],
      ] as const
    )
      .filter(([values]) => values.length > 0)
      .map(([values, { bits, wanted }]) => ({ bits, wanted: wanted(values) }));
    const period = state.period === null ? null : daySpan(state.period);
    const events = new Uint32Array(holders.texts.length);
    const total = new Float64Array(sums.texts.length);
    const amounts = new Uint32Array(sums.texts.length);
    const tied = new Uint32Array(pairs.texts.length);
    next: for (let fact = 0; fact < size; fact += 1) {
      if (real[fact] === 0) continue;
      for (const { bits, wanted } of masked) if ((bits[fact]! & wanted) === 0) continue next;
      if (period !== null && (from[fact]! > to[fact]! || from[fact]! > period.to || to[fact]! < period.from)) continue; // prettier-ignore
      if (company !== null && !takesPart(fact, company)) continue;
      if (agency !== null && !takesPart(fact, agency)) continue;
      for (let i = lanes.start[fact]!; i < lanes.start[fact + 1]!; i += 1)
        events[lanes.codes[i]!]! += 1;
      const sum = sumOf[fact]!;
      if (sum >= 0) {
        total[sum]! += won[fact]!;
        amounts[sum]! += 1;
      }
      for (let i = ties.start[fact]!; i < ties.start[fact + 1]!; i += 1) tied[ties.codes[i]!]! += 1;
    }
    return { events, total, amounts, tied };
  };

  const answerOf = ({ events, total, amounts, tied }: ReturnType<typeof ask>): Answer => {
    const answer: Answer = { lanes: [], sums: [], edges: [] };
    events.forEach((n, code) => n > 0 && answer.lanes.push(`${holders.texts[code]} ${n}`));
    amounts.forEach((n, code) => n > 0 && answer.sums.push(`${sums.texts[code]} ${total[code]} ${n}`)); // prettier-ignore
    tied.forEach((n, code) => n > 0 && answer.edges.push(`${pairs.texts[code]} ${n}`));
    for (const rows of Object.values(answer)) (rows as string[]).sort();
    return answer;
  };
  return { ask, answerOf };
}
