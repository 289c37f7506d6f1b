import { boundsOf, dayNumber, isoDay } from "../model/edtf.ts";

/** Days since 1970-01-01, inclusive. Open ends are the ends of the number range. */
export interface DaySpan {
  from: number;
  to: number;
}

export const OPEN_FROM = -0x8000_0000;
export const OPEN_TO = 0x7fff_ffff;
/** No day at all: it overlaps nothing, and a hull with it is the other. */
export const NO_DAYS: DaySpan = { from: OPEN_TO, to: OPEN_FROM };

/** The days that the bounds of a date stand for. Throws `invalid date: …`. */
export function daySpan(edtf: string, bounds = boundsOf): DaySpan {
  const { from, to } = bounds(edtf);
  return {
    from: from === null ? OPEN_FROM : dayNumber(from),
    to: to === null ? OPEN_TO : dayNumber(to),
  };
}

/** The ISO day, or null for an open end. */
export const dayOf = (days: number): string | null =>
  days === OPEN_FROM || days === OPEN_TO ? null : isoDay(days);

/** Days between the first and the last; infinite where an end is open. */
export const widthOf = ({ from, to }: DaySpan): number =>
  from === OPEN_FROM || to === OPEN_TO ? Infinity : to - from;
