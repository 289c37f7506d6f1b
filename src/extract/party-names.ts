import { matchesOf } from "./matches.ts";
import type { Span } from "./span.ts";

/*
 * Names that only the body beside them shows to be a body's:
 *
 *   party = at the head of a sentence: name 은|는|이|가 , body 와|로부터|에게서   구글은 서울시와 …
 *         | at the head of a sentence: name 은|는|이|가 , body 에 , … , 기부|공급   한빛제지는 협회에 … 공급한다
 *         | in a sentence of working together: body 와 name 은|는|이|가         서울시와 구글은 함께 …
 *
 * Those who sign, of whom none need be known:
 *
 *   signing = name 은|는|이|가 [ 13일 ] [ 시청에서 ] names 와 , … , treaty 를 체결   솔솔은 가람, 다온과 … 업무협약을 맺었다
 *           | at the head of a sentence or behind 기업, 업체: names 이|가|은|는 , … , treaty 를 체결
 *           | name 은|는|이|가 , names 와 , 체결한 , … , treaty                      솔솔이 가람과 체결한 협약에 따라
 *           | treaty 를 체결한 name 은|는|이|가
 *
 * The elements of a coordination are of one kind, and whoever agrees with a body is one, or speaks for one.
 */
const heads =
  /(?:^|\n|[.”"] )(?:한편,? |또 |앞서 |이와 함께 |특히 )?([0-9A-Za-z가-힣&]{2,12})[은는이가도] (?=[0-9A-Za-z가-힣])/g;
const withWhom =
  /^(?:(?:와|과|로부터|으로부터|에게서)(?![가-힣])|의? (?:지원|후원|도움|협조|위탁|추천)(?:을|으로|로) )/;
const coordinated = /^[와과] ([0-9A-Za-z가-힣&]{2,12})[은는이가](?![가-힣])/;
const gives =
  /^에 [^.\n]{0,60}?(?:기부|기탁|전달|후원|공급|제공|출연|위탁|기증|지원)(?:했|한다|하기로)/;
const together = /협약|함께|공동|손을? ?(?:맞)?잡|협력|제휴|맞손|협업/;

const name = "[0-9A-Za-z가-힣&]{2,12}";
const treaty =
  /(?:협약|협정|MOU|양해각서|(?:업무|전략적|포괄적)\s?제휴|파트너십)(?:\([^()\n]{1,12}\))?(?:서|식)?[을를에의]? (?:체결|맺[은었고는기]|서명|교환|하고|했|갖고|열)/g;
const clause = 160;
/** The day and the place, which stand between who signs and with whom. */
const adjuncts =
  "(?:(?:지난|오는|이날|최근|앞서) ?)?(?:\\d{1,2}월 )?(?:\\d{1,2}일 )?(?:[^\\n.,]{2,24}에서 )?";
const list = `(?:${name}(?:\\([^()\\n]{1,20}\\))?(?:, ?|·|와 |과 ))*${name}`;
const withNames = new RegExp(
  `(?:^|[\\s“‘])(${name})(?:\\([^()\\n]{1,30}\\))?[은는이가] ${adjuncts}(${list})[와과] `,
  "g",
);
const openers = '(?:^|[.”"] |\\n|기업 |업체 |스타트업 |회사 |플랫폼 |사업자 )';
const joined = new RegExp(`${openers}(${name}(?:, ?|·|와 |과 )${list})[은는이가] `, "g");
/** B와 체결한 협약: the verb stands before the treaty. */
const signedWith =
  /[와과] (?:체결|맺)(?:한|은) [^.\n]{0,30}?(?:협약|협정|MOU|양해각서|제휴|파트너십)/g;
const behind = new RegExp(`^(?:한|은) (${name})[은는이가](?![가-힣])`);

/** The words of a list, each with its place. */
function* elements(words: string, start: number): Generator<Span & { text: string }> {
  const parts = /[0-9A-Za-z가-힣&]+(?:\([^()]*\))?/g;
  for (const match of matchesOf(words, parts)) {
    const bare = match[0].replace(/\(.*$/, "");
    const isLast = match.index + match[0].length >= words.length;
    const text = isLast ? bare : bare.replace(/(?<=[가-힣A-Za-z0-9]{2})[와과]$/, "");
    yield { start: start + match.index, end: start + match.index + text.length, text };
  }
}

/**
 * Those who sign a treaty, by where they stand about it; `known` are bodies by their starts. A list is
 * one of parties only if every element that is not known is `nameable`.
 */
export function findSignatories(
  text: string,
  known: ReadonlySet<number>,
  nameable: (word: string) => boolean,
): Span[] {
  const found: Span[] = [];
  const add = (all: readonly (Span & { text: string })[]) => {
    if (all.every(({ start, text: word }) => known.has(start) || nameable(word)))
      found.push(...all.filter(({ start }) => !known.has(start)));
  };
  const clauseBefore = (index: number) =>
    Math.max(0, index - clause, text.lastIndexOf("\n", index) + 1);
  const addCompanions = (from: number, end: number) => {
    for (const match of matchesOf(text.slice(from, end), withNames)) {
      const [whole, actor = "", others = ""] = match;
      const start = from + match.index + whole.indexOf(actor);
      const at = from + match.index + whole.length - others.length - 2;
      add([{ start, end: start + actor.length, text: actor }, ...elements(others, at)]);
    }
  };
  for (const { index } of matchesOf(text, signedWith))
    addCompanions(clauseBefore(index), index + 2);
  for (const { 0: words, index } of matchesOf(text, treaty)) {
    const from = clauseBefore(index);
    const before = text.slice(from, index + 1);
    addCompanions(from, index + 1);
    for (const match of matchesOf(before, joined)) {
      const [whole, parties = ""] = match;
      add([...elements(parties, from + match.index + whole.lastIndexOf(parties))]);
    }
    const signer = behind.exec(
      text.slice(index + words.length - 1, index + words.length + 20),
    )?.[1];
    if (signer !== undefined) {
      const start = index + words.length + 1;
      add([{ start, end: start + signer.length, text: signer }]);
    }
  }
  return found;
}

/** Where such names may stand; `bodies` are those found so far, in order. */
export function findParties(text: string, bodies: readonly Span[]): Span[] {
  const found: Span[] = [];
  const at = new Map(bodies.map((body) => [body.start, body]));
  for (const { 0: words, 1: name = "", index } of matchesOf(text, heads)) {
    const body = at.get(index + words.length);
    if (!body) continue;
    const tail = text.slice(body.end, body.end + 80);
    if (!withWhom.test(tail) && !gives.test(tail)) continue;
    // 시상식은 A와 B가 열었다: the bodies are joined to each other.
    if (at.has(body.end + 2) || at.has(body.end + 3)) continue;
    const start = index + words.length - name.length - 2;
    found.push({ start, end: start + name.length });
  }
  for (const { end } of bodies) {
    const name = coordinated.exec(text.slice(end, end + 24))?.[1];
    if (name === undefined || !together.test(text.slice(end, end + 80))) continue;
    found.push({ start: end + 2, end: end + 2 + name.length });
  }
  return found;
}
