import { decimalOf, times, type Decimal } from "./decimal.ts";
import { numeralAt } from "./numeral.ts";

/** A stretch of a number that has been read. */
export interface Part {
  value: Decimal;
  /** What the part counts in; 1 when it has no unit, and then nothing may follow. */
  unit: bigint;
  end: number;
  about: boolean;
  style: "figures" | "spelled" | "native";
}

// Twenty digits are more than any safe integer has, and keep the cost of a hostile run of digits constant.
const figures =
  /(?:(\d{1,3}(?:,\d{3}){1,6})(?!,?\d)|(\d{1,20})(?!\d))(?:\.(\d{1,20})(?![\d]|\.\d))?/y;

const isFigure = (code: number): boolean => code >= 0x30 && code <= 0x39;

function readFigures(text: string, at: number): { value: Decimal; end: number } | null {
  if (!isFigure(text.charCodeAt(at))) return null;
  figures.lastIndex = at;
  const match = figures.exec(text);
  if (!match) return null;
  const integer = (match[1] ?? match[2] ?? "").replaceAll(",", "");
  return { value: decimalOf(integer, match[3]), end: figures.lastIndex };
}

/** A unit reached across a space is one only if its word goes on as a number or with a counter. */
function endsWord(text: string, at: number): boolean {
  return (
    !/[가-힣]/.test(text.charAt(at)) ||
    /[원명개여]/.test(text.charAt(at)) ||
    numeralAt(text, at) !== null
  );
}

interface Unit {
  unit: bigint;
  end: number;
  about: boolean;
}

/** The unit at `at`, past an interposed 여 (27여억) and, for a myriad, past a space (5 억). */
export function readUnit(text: string, at: number, kind: "place" | "myriad"): Unit | null {
  const about = text.charAt(at) === "여";
  let start = about ? at + 1 : at;
  const gap = kind === "myriad" && text.charAt(start) === " ";
  if (gap) start += 1;
  const unit = numeralAt(text, start);
  if (unit?.kind !== kind) return null;
  const end = start + unit.length;
  return gap && !endsWord(text, end) ? null : { unit: unit.value, end, about };
}

const placed = (value: Decimal, { unit, end, about }: Unit, style: Part["style"]): Part => ({
  value: times(value, unit),
  unit,
  end,
  about,
  style,
});

function readNative(text: string, at: number, gap: boolean): Part | null {
  const first = numeralAt(text, at);
  if (!first || (gap && first.kind !== "native_ten")) return null;
  let value = first.value;
  let end = at + first.length;
  if (first.kind === "native_ten") {
    const next = text.charAt(end) === " " ? end + 1 : end;
    const one = numeralAt(text, next);
    if (one?.kind === "native") [value, end] = [value + one.value, next + one.length];
  }
  return { value: { digits: value, scale: 0 }, unit: 1n, end, about: false, style: "native" };
}

/** One term. `first` says that the number begins here, `figured` that figures came before. */
export function readTerm(text: string, at: number, first: boolean, figured: boolean): Part | null {
  const gap = !first && text.charAt(at) === " ";
  const start = gap ? at + 1 : at;
  const written = readFigures(text, start);
  if (written) {
    const place = readUnit(text, written.end, "place");
    const { value, end } = written;
    return place
      ? placed(value, place, "figures")
      : { value, unit: 1n, end, about: false, style: "figures" };
  }
  const numeral = numeralAt(text, start);
  if (!numeral) return null;
  const end = start + numeral.length;
  const value = { digits: numeral.value, scale: 0 };
  switch (numeral.kind) {
    case "digit": {
      const place = readUnit(text, end, "place");
      if (place) return placed(value, place, "spelled");
      const next = numeralAt(text, end);
      if ((gap || figured) && next?.kind !== "myriad") return null;
      if (value.digits === 0n && !first) return null;
      return { value, unit: 1n, end, about: false, style: "spelled" };
    }
    case "place":
      if (gap && !endsWord(text, end)) return null;
      return { value, unit: numeral.value, end, about: false, style: "spelled" };
    case "native":
    case "native_ten":
      return figured ? null : readNative(text, start, gap);
    case "myriad":
      return null;
  }
}
