import { codePoints, indexText } from "../model/locator.ts";
import { tables } from "../model/tables.ts";
import { codePointsOf, type Span } from "./span.ts";

/** Where an original says so, as a record has it; offsets in code points. `locate` adds the digest. */
export interface DraftEvidence {
  figure: string;
  occurrence?: number;
  field?: string;
  support?: "derived" | "context";
  start: number;
  end: number;
}

const LONGEST = tables.evidence.columns.figure.maxLength;

/** A number goes on over a space: 1조 2000억 원. */
const opensNumber = /^[\d조억만천백원]/;
const endsNumber = /(?:^|\s)[^\s]*\d[\d,.]*[조억만천백십]*$/;

/** Where a phrase of `start..end` ends that is no longer than a record may print, and cuts no word or number. */
function wordEndBefore(text: string, start: number, end: number): number {
  let cut = end;
  while (codePoints(text.slice(start, cut)) > LONGEST) cut -= 1;
  if (cut === end) return end;
  const longest = cut;
  const isInside = () => !/\s/.test(text.charAt(cut)) && !/\s/.test(text.charAt(cut - 1));
  const isSplit = () =>
    opensNumber.test(text.slice(cut).trimStart()) &&
    endsNumber.test(text.slice(start, cut).trimEnd());
  while (cut > start && (isInside() || isSplit())) {
    cut -= 1;
    while (cut > start && !/\s/.test(text.charAt(cut))) cut -= 1;
  }
  // A word of forty letters has no end to stop at.
  return cut === start ? longest : cut;
}

/** Makes evidence of UTF-16 spans of `text`. */
export function evidenceMaker(text: string) {
  const points = indexText(text);
  const pointOf = codePointsOf(text);
  const places = new Map<string, number[]>();
  const placesOf = (figure: string): number[] => {
    const known = places.get(figure);
    if (known) return known;
    const found = points.findAll(figure).map(({ start }) => start);
    places.set(figure, found);
    return found;
  };

  /**
   * The evidence of a span, cut at the end of a word before 40 characters; null when `locate` could not find it again, as in
   * a phrase that overlaps itself.
   */
  return (
    span: Span,
    rest: Pick<DraftEvidence, "field" | "support"> = {},
  ): DraftEvidence | null => {
    let { start, end } = span;
    while (start < end && /\s/.test(text.charAt(start))) start += 1;
    const isLoose = () => end > start && /[\s.,]/.test(text.charAt(end - 1));
    while (isLoose()) end -= 1;
    end = wordEndBefore(text, start, end);
    while (isLoose()) end -= 1;
    const line = text.slice(start, end).indexOf("\n");
    const figure = line < 0 ? text.slice(start, end) : text.slice(start, start + line).trimEnd();
    if (figure === "") return null;
    const at = pointOf(start);
    const all = placesOf(figure);
    const index = all.indexOf(at);
    if (index < 0) return null;
    const place = { start: at, end: at + codePoints(figure) };
    return { figure, ...(all.length > 1 ? { occurrence: index + 1 } : {}), ...rest, ...place };
  };
}

export type EvidenceMaker = ReturnType<typeof evidenceMaker>;
