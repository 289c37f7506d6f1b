import { dayNumber } from "../model/edtf.ts";
import { isoOf, type Told } from "./calendar.ts";

/*
 * Holidays by which Korean articles tell a time. 설 and 추석 are days of the lunar calendar; what an
 * article tells by them (지난 설을 맞아 지급) happened around them, not on them: they are given as the
 * month of the day, about (2021-02~). Holidays of the solar calendar are days.
 */

/** Month and day of 설 and 추석 from 2000 on (Korea Astronomy and Space Science Institute's calendar). */
const lunar: Record<"설" | "추석", string> = {
  설: "0205 0124 0212 0201 0122 0209 0129 0218 0207 0126 0214 0203 0123 0210 0131 0219 0208 0128 0216 0205 0125 0212 0201 0122 0210 0129 0217 0207 0127 0213 0203 0123 0211 0131 0219 0208",
  추석: "0912 1001 0921 0911 0928 0918 1006 0925 0914 1003 0922 0912 0930 0919 0908 0927 0915 1004 0924 0913 1001 0921 0910 0929 0917 1006 0925 0915 1003 0922 0912 1001 0919 0908 0927 0916",
};
const firstYear = 2000;

const solar: Record<string, [month: number, day: number]> = {
  신정: [1, 1],
  삼일절: [3, 1],
  "3·1절": [3, 1],
  "3.1절": [3, 1],
  어린이날: [5, 5],
  어버이날: [5, 8],
  "스승의 날": [5, 15],
  현충일: [6, 6],
  제헌절: [7, 17],
  광복절: [8, 15],
  개천절: [10, 3],
  한글날: [10, 9],
  성탄절: [12, 25],
  크리스마스: [12, 25],
};

const lunarNames: Record<string, "설" | "추석"> = {
  설: "설",
  설날: "설",
  구정: "설",
  추석: "추석",
  한가위: "추석",
};

export const solarNames = Object.keys(solar);

function lunarDay(name: "설" | "추석", year: number): string | null {
  const days = lunar[name].split(" ")[year - firstYear];
  return days === undefined ? null : isoOf(year, Number(days.slice(0, 2)), Number(days.slice(2)));
}

function dayOf(name: string, year: number): string | null {
  const lunarName = lunarNames[name];
  if (lunarName) return lunarDay(lunarName, year);
  const [month, day] = solar[name] ?? [];
  return month === undefined || day === undefined ? null : isoOf(year, month, day);
}

/**
 * The holiday `name` of `year`; without a year the last before `published`, the next after it, or the
 * nearest. Null for years whose lunar calendar is not known here.
 */
export function holiday(
  name: string,
  published: string,
  { year, toward }: { year?: number | undefined; toward?: "past" | "next" | "this" | undefined },
): Told | null {
  const now = Number(published.slice(0, 4));
  const days = (year === undefined ? [now - 1, now, now + 1] : [year]).flatMap(
    (each) => dayOf(name, each) ?? [],
  );
  const fitting = days.filter((day) =>
    toward === "past" ? day <= published : toward === "next" ? day >= published : true,
  );
  const distance = (day: string) => Math.abs(dayNumber(day) - dayNumber(published));
  const nearest = fitting.toSorted((a, b) => distance(a) - distance(b))[0];
  if (nearest === undefined) return null;
  const [y, month, day] = nearest.split("-").map(Number) as [number, number, number];
  return lunarNames[name] ? { year: y, month, about: true } : { year: y, month, day };
}
