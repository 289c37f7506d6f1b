import { formatNumber, scanNumber } from "./number.ts";
import type { Locale } from "./vocabulary.ts";

// Units as powers of ten, smallest first.
const english = [
  { power: 0, long: "", short: "" },
  { power: 6, long: " million", short: "m" },
  { power: 9, long: " billion", short: "bn" },
  { power: 12, long: " trillion", short: "tn" },
];
const korean = [
  { power: 0, short: "" },
  { power: 4, short: "만" },
  { power: 8, short: "억" },
  { power: 12, short: "조" },
];

function requireWon(krw: number): void {
  if (!Number.isSafeInteger(krw) || krw < 0) throw new Error(`invalid won: ${krw}`);
}

/**
 * An amount of won (a safe integer, not negative), to the last won: ko `1조 1,934억 원`, `1만 2,345원`;
 * en `₩1.1934 trillion`, `₩12,345`. Throws `invalid won: …`.
 */
export function formatWon(krw: number, locale: Locale): string {
  requireWon(krw);
  if (locale === "ko") {
    const number = formatNumber(krw, "ko");
    return `${number}${/\d$/.test(number) ? "" : " "}원`;
  }
  const unit = english.findLast(({ power }) => krw >= 10 ** power);
  if (!unit?.power) return `₩${formatNumber(krw, "en")}`;
  // By digits and not by division, which would lose the last won of a large amount.
  const digits = String(krw);
  const whole = formatNumber(Number(digits.slice(0, -unit.power)), "en");
  const fraction = digits.slice(-unit.power).replace(/0+$/, "");
  return `₩${whole}${fraction && `.${fraction}`}${unit.long}`;
}

/**
 * An amount of won for an axis, rounded to two decimals of its unit: ko `3,000억`, `1.2조`; en `₩300bn`, `₩1.2tn`.
 * Throws `invalid won: …`.
 */
export function formatWonShort(krw: number, locale: Locale): string {
  requireWon(krw);
  const units = locale === "ko" ? korean : english;
  const rounded = (power: number) => Math.round(krw / 10 ** (power - 2)) / 100;
  // The first unit in which it stays below the next: 9,999.999억 rounds to 1조, and not to 10,000억.
  const unit = units.find(({ power }, index) => {
    const next = units[index + 1];
    return !next || rounded(power) < 10 ** (next.power - power);
  });
  const number = unit ? formatNumber(rounded(unit.power), "en") + unit.short : "";
  return locale === "ko" ? number : `₩${number}`;
}

/**
 * The won that the whole of `text` states exactly: `3,000억 원`, `총 3000억원`, `₩12,345`.
 * Throws `invalid won: …` on anything else, a bound included: `parseFigure` reads those.
 */
export function parseWon(text: string): number {
  const [, prefixed, written = ""] = /^\s*(?:총\s*)?([₩￦])?\s*(.*?)\s*$/s.exec(text) ?? [];
  const number = scanNumber(written, 0);
  const rest = number ? written.slice(number.end) : "";
  const named = prefixed ? rest === "" : /^\s?[원₩￦]$/.test(rest);
  if (!number || !named || number.about || !Number.isInteger(number.value))
    throw new Error(`invalid won: ${text}`);
  return number.value;
}
