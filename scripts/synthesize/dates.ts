import { isoDay } from "../../src/model/edtf.ts";
import type { Random } from "./random.ts";

/** Texts, each kept once and known by its number; -1 is none. */
export class Texts {
  private readonly numbers = new Map<string, number>();
  readonly values: string[] = [];

  add(text: string): number {
    let number = this.numbers.get(text);
    if (number === undefined) {
      number = this.values.push(text) - 1;
      this.numbers.set(text, number);
    }
    return number;
  }

  at(number: number): string | null {
    return number < 0 ? null : this.values[number]!;
  }
}

const year = (day: number) => isoDay(day).slice(0, 4);
const month = (day: number) => isoDay(day).slice(0, 7);
const monthOf = (day: number) => Number(isoDay(day).slice(5, 7));
const quarter = (day: number) => `${year(day)}-${33 + Math.floor((monthOf(day) - 1) / 3)}`;
const half = (day: number) => `${year(day)}-${monthOf(day) <= 6 ? 40 : 41}`;

/** The date of something that was so many days before `last`, in one of the precisions that articles use. */
export function pastDate(random: Random, last: number): string {
  const day = last - random.below(random.percent(70) ? 21 : 700);
  const chance = random.below(100);
  if (chance < 46) return isoDay(day);
  if (chance < 66) return month(day);
  if (chance < 76) return year(day);
  if (chance < 80) return quarter(day);
  if (chance < 83) return half(day);
  if (chance < 85) return `${month(day)}~`;
  if (chance < 86) return `${year(day)}?`;
  if (chance < 92) return `${isoDay(day - random.below(40) - 1)}/${isoDay(day)}`;
  if (chance < 95) return `${year(day)}/..`;
  if (chance < 96) return `../${month(day)}`;
  if (chance < 98) return `[..${isoDay(last)}]`;
  return `[${isoDay(day - random.below(30) - 1)}..${isoDay(last)}]`;
}

/** The date of a plan. */
export function plannedDate(random: Random, first: number): string {
  const day = first + 1 + random.below(400);
  const chance = random.below(100);
  if (chance < 30) return isoDay(day);
  if (chance < 55) return month(day);
  if (chance < 75) return year(day);
  if (chance < 85) return half(day);
  if (chance < 95) return `${isoDay(day)}/${isoDay(day + random.below(90))}`;
  return `[${isoDay(first)}..]`;
}

/** When a program runs or what a figure covers. */
export function period(random: Random, near: number): string {
  const from = near - random.below(900);
  const to = from + 30 + random.below(1400);
  const chance = random.below(100);
  if (chance < 25) return year(from);
  if (chance < 50) return `${year(from)}/${year(to)}`;
  if (chance < 70) return `${month(from)}/${month(to)}`;
  if (chance < 80) return `${isoDay(from)}/${isoDay(to)}`;
  return `${year(from)}/..`;
}
