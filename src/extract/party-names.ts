import { matchesOf } from "./matches.ts";
import { wordEnd } from "./particle-tail.ts";
import type { Span } from "./span.ts";

/*
 * Names that only the body beside them shows to be a body's:
 *
 *   party = at the head of a sentence: name 은|는|이|가 , body 와|로부터|에게서   구글은 서울시와 …
 *         | in a sentence of working together: body 와 name 은|는|이|가         서울시와 구글은 함께 …
 *
 * The elements of a coordination are of one kind, and whoever agrees with a body is one, or speaks for one.
 */
const heads =
  /(?:^|\n|[.”"] )(?:한편,? |또 |앞서 |이와 함께 |특히 )?([0-9A-Za-z가-힣&]{2,12})[은는이가도] (?=[0-9A-Za-z가-힣])/g;
const withWhom = /^(?:와|과|로부터|으로부터|에게서)(?![가-힣])/;
const coordinated = /^[와과] ([0-9A-Za-z가-힣&]{2,12})[은는이가](?![가-힣])/;
const together = /협약|함께|공동|손을? ?(?:맞)?잡|협력|제휴|맞손|협업/;

/** Where such names may stand; `bodies` are those found so far, in order. */
export function findParties(text: string, bodies: readonly Span[]): Span[] {
  const found: Span[] = [];
  const at = new Map(bodies.map((body) => [body.start, body]));
  for (const { 0: words, 1: name = "", index } of matchesOf(text, heads)) {
    const body = at.get(index + words.length);
    if (!body || !withWhom.test(text.slice(body.end, wordEnd(text, body.end, 6)))) continue;
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
