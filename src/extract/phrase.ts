import { readFigure, type Figure } from "../model/figure.ts";
import type { ValueOf } from "../model/vocabulary.ts";
import { firstLetters, lastLetters, letterSet } from "./letter-set.ts";
import { before as lastBefore } from "./numbers.ts";
import { remembered } from "./remembered.ts";
import type { Span } from "./span.ts";

/*
 * The phrase of a figure: the number with its counter, and what is said of it on both sides.
 *
 *   phrase = { before } number counter [ range ] { after }
 *   before = 약 | 총 | 최대 | 누적 | 연간 | 매월 | 각각 | …            each with or without a space
 *   after  = [particle] ( 이상 | 수준 | 상당 | 안팎 | … )  |  [을|를|이|에] [adverb] ( 돌파 | 넘… | … )
 *
 * Which of the words bound the figure, and how, the model's grammar of figures says: a phrase that
 * is found here is one that a record may print as evidence, and both must read it alike.
 */

const before =
  /(?:^|[^가-힣])((?:(?:약|대략|어림잡아|최소한|최소|최대|최고|적어도|많게는|적게는|거의|무려|총|모두|누적|연간|연|매년|월|매월|매달|각각|각)\s?){1,3})$/;

const after = [
  /\s?(?:여(?=[의를은는가로]?(?:[^가-힣]|$))|가량|안팎|내외|남짓|쯤|정도(?!\s?경영)|수준(?!\s?높)|이상(?!\s?(?:기후|현상|고온|저온|징후|반응|한\s|없))|이하|이내|미만|초과|상당(?!\s?[수한히])|어치|한도|상한|\+\s?(?:α|알파)|선(?=[의을를이가에로은는도]?(?:[^가-힣]|$)))|대(?=[의을를이가에로은는도]?(?:[^가-힣]|$))/y,
  /(?:[을를이에]|까지)?\s?(?:훌쩍\s?|크게\s?|이미\s?)?(?:넘(?=[는던게어은긴겨겼었을음기])|뛰어넘|돌파|웃도는|웃돌|웃돈|상회|초과|육박|못\s?미[치친]|밑도는|밑돌|밑돈|가까[이운워]|한도(?=로|[^가-힣])|상한(?=[이으]))/y,
];
const overs = /넘$/;

/** The letters that `before` may end in, and those that `after` may begin with, past a space. */
const endsBefore = letterSet(lastLetters([..."약략아한소대고도게의려총두적간연년월달각"]));
const beginsAfter = letterSet(
  firstLetters([..."여가안내남쯤정수이미초상어한+선대을를에까훌크넘뛰돌웃육못밑"]),
);
const past = (text: string, at: number): number =>
  text.charCodeAt(text.charAt(at) === " " ? at + 1 : at);

/** How far to look for the words before a number: three of them and their spaces. */
const reach = 18;

/** `span`, widened by the words on both sides that say something of its figure. */
export function widen(text: string, { start, end }: Span): Span {
  if (endsBefore(lastBefore(text, start))) {
    const said = before.exec(text.slice(Math.max(0, start - reach), start))?.[1];
    if (said !== undefined) start -= said.length;
  }
  for (const pattern of after) {
    for (let more = 0; more < 2 && beginsAfter(past(text, end)); more += 1) {
      pattern.lastIndex = end;
      if (!pattern.test(text)) break;
      end = pattern.lastIndex;
      // 넘 and the syllable that inflects it, which the model looks at.
      if (overs.test(text.slice(end - 1, end))) end += 1;
    }
  }
  return { start, end };
}

/** What a phrase claims: texts say 30%, 1억원 and 5명 over and over. */
const claimOf = remembered(readFigure);

export interface Told extends Span, Figure {}

/**
 * What the figure in `core`, widened, claims; null when it claims nothing that a record could hold.
 * Words that contradict each other, or a second number in them, leave the bare figure.
 */
export function tell(text: string, core: Span): Told | null {
  const wide = widen(text, core);
  for (const span of [wide, core]) {
    // Of the two readings, the narrower may still hold.
    const figure = claimOf(text.slice(span.start, span.end));
    if (figure && figure.bound !== "undisclosed") {
      const { value, min, max, bound, valuation } = figure;
      return { start: span.start, end: span.end, value, min, max, bound, valuation };
    }
    if (wide.start === core.start && wide.end === core.end) return null;
  }
  return null;
}

const perUnit =
  /(?:[가-힣\d]당|마다|한\s?(?:명|곳|가구|업체|점포)에)\s?(?:최대|최소|약|평균|총|연간?|매?월|매달|각각?|\s){0,4}$/;
const perYear = /(?:연간|매년|해마다|(?<![가-힣])연)\s?(?:약|최대|최소|총|평균|\s){0,4}$/;
const cumulative = /누적[^.!?\n\d]{0,14}$|누계[^.!?\n\d]{0,8}$/;

/** What a figure adds up over, as the words right before and after it tell. */
export function accumulationOf(text: string, core: Span): ValueOf<"accumulation"> {
  const head = text.slice(Math.max(0, core.start - 24), core.start);
  if (perUnit.test(head)) return "per_unit";
  if (perYear.test(head)) return "per_year";
  if (/^\s?씩/.test(text.slice(core.end, core.end + 2))) return "per_unit";
  return cumulative.test(head) ? "cumulative" : "period";
}
