import { countsIn } from "../../src/extract/counts.ts";
import { datesIn } from "../../src/extract/dates.ts";
import { furnitureIn } from "../../src/extract/furniture.ts";
import { moneyIn } from "../../src/extract/money.ts";
import { numbersIn } from "../../src/extract/numbers.ts";
import { findOrganizations } from "../../src/extract/organizations.ts";
import { readable } from "../../src/extract/readable.ts";
import type { Register } from "../../src/extract/register.ts";
import { findRelations } from "../../src/extract/relations.ts";
import { sentencesIn } from "../../src/extract/sentences.ts";
import { codePointsOf, outside, type Span } from "../../src/extract/span.ts";
import type { ArticleLine } from "./line.ts";

const byStart = (a: Span, b: Span) => a.start - b.start;

/**
 * What one article of `--jsonl` holds, as plain objects in the form that the line has. Page furniture
 * is left out; offsets are code points of the text as it came. The text is made readable once, and
 * its numbers found once.
 */
export function resultOf({ id, published, text }: ArticleLine, register: Register) {
  const { text: plain, given } = readable(text);
  const points = codePointsOf(text);
  const furniture = furnitureIn(plain);
  const body = <T extends Span>(found: T[]): T[] => outside(found.toSorted(byStart), furniture);
  const at = (offset: number) => points(given(offset));
  const numbers = numbersIn(plain);
  const organizations = body(findOrganizations(plain, register));
  const sentences = sentencesIn(plain);
  return {
    id,
    amounts: body(moneyIn(plain, numbers)).map(({ start, end, krw, krw_min, krw_max, bound }) => ({
      start: at(start),
      end: at(end),
      krw,
      krw_min,
      krw_max,
      bound,
    })),
    counts: body(countsIn(plain, numbers)).map(
      ({ start, end, value, unit, bound, value_min, value_max }) => ({
        start: at(start),
        end: at(end),
        value,
        unit,
        ...(bound === "range" ? { value_min, value_max } : {}),
      }),
    ),
    dates: body(datesIn(plain, published)).map(({ start, end, edtf }) => ({
      start: at(start),
      end: at(end),
      edtf,
    })),
    organizations: organizations.map(({ start, end, name, org_id }) => ({
      start: at(start),
      end: at(end),
      name,
      org_id,
    })),
    relations: findRelations(plain, organizations, sentences),
  };
}
