import type { Corpus } from "../records/corpus.ts";
import { problem, type Place, type Problem } from "../records/problem.ts";
import { placeOf } from "../records/source.ts";
import { placesOf } from "./evidence.ts";

/** What `npm run locate` has yet to write in one record. */
interface Unwritten {
  place: Place;
  what: string[];
  phrases: string[];
}

/**
 * not-located: told once for each record, for one command mends all of it. It stands at the record's
 * header when that lacks the fingerprint, else at the first phrase that has no place.
 */
export function unlocated(corpus: Corpus): Problem[] {
  const records = new Map<string, Unwritten>();
  const recordOf = (place: Place): Unwritten => {
    const record = records.get(place.file) ?? { place, what: [], phrases: [] };
    records.set(place.file, record);
    return record;
  };
  for (const at of corpus.articles)
    if (at.value.sha256 === null || at.value.characters === null)
      recordOf(placeOf(at)).what.push("no sha256 or characters");
  for (const at of placesOf(corpus)) {
    const { figure, start, end, digest } = at.value;
    if (start === null || end === null || digest === null)
      recordOf(placeOf(at)).phrases.push(figure);
  }
  return [...records.values()].map(({ place, what, phrases }) => {
    const [first, ...others] = phrases;
    const told = others.length === 0 ? `${first} has` : `${phrases.length} phrases have`;
    const all = [...what, ...(first === undefined ? [] : [`${told} no start, end or digest`])];
    return problem(place, "not-located", `${all.join("; ")}: run npm run locate -- ${place.file}`);
  });
}
