import { BitSet } from "./bit-set.ts";
import { canBeChoseong, disassemble, getChoseong, removeLastCharacter } from "es-hangul";
import { column, references, type Values } from "./columns.ts";
import type { FactIndex } from "./facts.ts";
import { formatCount } from "../model/count.ts";
import { labelOf, type Locale } from "../model/vocabulary.ts";
import { formatWon } from "../model/won.ts";
import { someOf } from "./lists.ts";

/** The facts that a search finds; while the last word is being `typing`, its last syllable may be unfinished. */
export type FactSearch = (query: string, typing?: boolean) => BitSet;

type Test = (text: string) => boolean;

// Spaces and marks, by ranges: \p{…} takes ten times as long, seconds for a hundred thousand labels.
const apart =
  /[\s!-$&-/:-@[-`{-~\u00a0-\u00bf\u2000-\u206f\u3000-\u303f\u30fb\u318d\uff00-\uff0f\uff1a-\uff20]+/;
const allApart = new RegExp(apart, "g");

/** Text as it is compared: composed, lower case, without spaces and marks. */
export const normalised = (text: string): string =>
  text.normalize("NFC").toLowerCase().replace(allApart, "");

/** The words of a query, as they are compared; 1,310억 is one. */
export const wordsOf = (query: string): string[] =>
  query
    .normalize("NFC")
    .toLowerCase()
    .replace(/(\d),(?=\d{3})/g, "$1")
    .split(apart)
    .filter((word) => word !== "");

const particle =
  /^(?:(?:께서|에게서|한테서|에서|에게|한테|으로|로|까지|부터|와|과|이랑|랑|하고)?(?:은|는|도|만|의)|께서|에게서|한테서|에서|에게|한테|으로|로|까지|부터|와|과|이랑|랑|하고|이|가|을|를|에|이나|나|보다|처럼|마다)$/;
const afterConsonant = /^(?:이|은|을|과|으로)/;
const afterVowel = /^(?:가|는|를|와|랑|나)/;

/**
 * What a word may be without a particle, the most taken away first; at least two characters remain.
 * `agrees`: the particle is the one that follows such a syllable, 과 in 소진공과 but not 가 in 전문가.
 */
export const withoutParticle = (word: string): { bare: string; agrees: boolean }[] =>
  [4, 3, 2, 1].flatMap((length) => {
    const [bare, taken] = [word.slice(0, -length), word.slice(-length)];
    if (bare.length < 2 || !particle.test(taken)) return [];
    const last = bare.at(-1)!;
    const closed = (last.charCodeAt(0) - FIRST) % PER_VOWEL !== 0;
    const agrees = !isSyllable(last) || !(closed ? afterVowel : afterConsonant).test(taken);
    return [{ bare, agrees }];
  });

const FIRST = 0xac00;
const LAST = 0xd7a3;
/** Syllables with one initial; with one initial and vowel. */
const PER_INITIAL = 588;
const PER_VOWEL = 28;

const syllable = (code: number) => String.fromCharCode(code);
/** Initial consonant → the range of syllables that begin with it, for a regular expression. */
const syllablesOf = new Map(
  Array.from({ length: 19 }, (_, i) => {
    const first = FIRST + i * PER_INITIAL;
    const range = `${syllable(first)}-${syllable(first + PER_INITIAL - 1)}`;
    return [getChoseong(syllable(first)), range] as const;
  }),
);
const isSyllable = (text: string) => text.charCodeAt(0) >= FIRST && text.charCodeAt(0) <= LAST;

/** A consonant alone stands for every syllable that begins with it. */
function pattern(character: string): string {
  const range = syllablesOf.get(character);
  return range === undefined ? character : `[${character}${range}]`;
}

/** As `pattern`, for a syllable whose end may still change: 소 for 소–솧, 솟 also for 소 and then 사–싷. */
function unfinished(character: string): string {
  if (!isSyllable(character)) return pattern(character);
  const code = character.charCodeAt(0);
  if ((code - FIRST) % PER_VOWEL === 0) return `[${character}-${syllable(code + PER_VOWEL - 1)}]`;
  const final = disassemble(character).at(-1) ?? "";
  const next = canBeChoseong(final) ? `|${removeLastCharacter(character)}${pattern(final)}` : "";
  return `(?:${character}${next})`;
}

/** Whether a normalised text holds a word, initial consonants (ㅅㅅㄱㅇ) for syllables. */
export function wordTest(word: string, typing = false): Test {
  const characters = Array.from(word);
  // A figure is found whole: 10억 is not in 1310억, and 1 not in 131.
  const whole = /^\d/.test(word) ? "(?:^|[^0-9])" : "";
  const ended = /\d$/.test(word) && !typing ? "(?![0-9])" : "";
  if (
    !typing &&
    whole + ended === "" &&
    !characters.some((character) => syllablesOf.has(character))
  )
    return (text) => text.includes(word);
  const last = characters.length - 1;
  const source = characters.map((character, i) =>
    typing && i === last ? unfinished(character) : pattern(character),
  );
  const expression = new RegExp(whole + source.join("") + ended, "u");
  return (text) => expression.test(text);
}

/**
 * A search over labels, figures with their kind, the names and aliases of those who take part, and the names of programs, in both
 * languages. Every word must be found, without its particle where the bare word is found: labels have
 * particles too, and 소진공과 asks for more than those that say 소진공과. What is compared is prepared once; a query goes through it from first to last, each
 * organization and program only once, however many facts they are part of.
 */
export function factSearch(index: FactIndex): FactSearch {
  const { tables, size, start, universe } = index;
  // Programs and memberships are called by what they belong to, which is looked through anyway.
  const labels = new Array<string>(size).fill("");
  const figures = figureTexts(index);
  const events = pairs(column(tables, "events", "title_ko"), column(tables, "events", "title_en"));
  events.forEach((text, row) => (labels[start.events + row] = text));
  for (const table of ["amounts", "counts"] as const)
    pairs(column(tables, table, "label_ko"), column(tables, table, "label_en")).forEach(
      (text, row) => (labels[start[table] + row] = `${text}\n${figures[table](row)}`),
    );
  const programs = pairs(
    column(tables, "programs", "name_ko"),
    column(tables, "programs", "name_en"),
  );
  const organizations = organizationNames(index);

  const factsWith = (test: Test): BitSet => {
    const organization = organizations.map(test);
    const program = programs.map(test);
    const bits = new BitSet(universe.length);
    for (const fact of universe.numbers())
      if (
        test(labels[fact]!) ||
        someOf(index.participants, fact, (row) => organization[row]!) ||
        someOf(index.programsOf, fact, (row) => program[row]!)
      )
        bits.set(fact);
    return bits;
  };
  const factsFor = (word: string, typing: boolean): BitSet => {
    const bare = withoutParticle(word);
    const agreeing = bare.filter(({ agrees }) => agrees);
    const tests = [
      ...agreeing.map((other) => wordTest(other.bare)),
      wordTest(word),
      ...(typing ? [wordTest(word, true)] : []),
      ...bare.filter(({ agrees }) => !agrees).map((other) => wordTest(other.bare)),
    ];
    for (const test of tests) {
      const found = factsWith(test);
      if (found.count() > 0) return found;
    }
    return new BitSet(universe.length);
  };
  return (query, typing = false) => {
    const found = new BitSet(universe.length).or(universe);
    const words = wordsOf(query);
    words.forEach((word, i) => found.and(factsFor(word, typing && i === words.length - 1)));
    return found;
  };
}

/** How a sum or a count is said, and its kind, in both languages. */
function figureTexts({ tables }: FactIndex) {
  const krw = column(tables, "amounts", "krw");
  const kind = column(tables, "amounts", "kind");
  const value = column(tables, "counts", "value");
  const unit = column(tables, "counts", "unit");
  const inBoth = (say: (locale: Locale) => string) =>
    `${normalised(say("ko"))}\n${normalised(say("en"))}`;
  return {
    amounts: (row: number) => {
      const won = krw.at(row);
      return inBoth(
        (locale) =>
          `${won === null ? "" : formatWon(won, locale)}\n${labelOf("amount_kind", kind.at(row), locale)}`,
      );
    },
    counts: (row: number) => {
      const count = value.at(row);
      return count === null ? "" : inBoth((locale) => formatCount(count, unit.at(row), locale));
    },
  };
}

/** Two texts of each row, with a line between them that no word crosses. */
const pairs = (first: Values<string>, second: Values<string>): string[] =>
  Array.from(
    { length: first.length },
    (_, row) => `${normalised(first.at(row))}\n${normalised(second.at(row))}`,
  );

function organizationNames({ tables, organizations }: FactIndex): string[] {
  const names = pairs(
    column(tables, "organizations", "name_ko"),
    column(tables, "organizations", "name_en"),
  );
  const others = column(tables, "organization_names", "name");
  const rows = references(column(tables, "organization_names", "org_id"), organizations);
  rows.forEach((row, i) => {
    if (row >= 0) names[row] += `\n${normalised(others.at(i))}`;
  });
  return names;
}
