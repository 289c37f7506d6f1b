import {
  from,
  listMark,
  mark,
  one,
  spelledNumber,
  weekdayNames,
  type Meaning,
  type Pattern,
} from "./date-word.ts";

/*
 * Days, weeks and weekdays: 13일, 8~12일, 13·14일, 오늘, 이튿날; 이번 주, 다음 주 화요일, 첫째 주. A number of
 * days that something lasts or may take (5일간, 7일 이내) is none.
 */

const daysOff: Record<string, number> = {
  그끄저께: -3,
  엊그제: -2,
  그저께: -2,
  그제: -2,
  어제: -1,
  작일: -1,
  전날: -1,
  오늘: 0,
  금일: 0,
  당일: 0,
  내일: 1,
  명일: 1,
  이튿날: 1,
  다음날: 1,
  모레: 2,
  내일모레: 2,
  글피: 3,
};
const nths: Record<string, number> = {
  첫: 1,
  첫째: 1,
  둘째: 2,
  두: 2,
  셋째: 3,
  세: 3,
  넷째: 4,
  네: 4,
  다섯째: 5,
  다섯: 5,
  마지막: -1,
};
/** What makes a number of days a length or something else. */
const noDay = String.raw`(?!간|째|동안|만에|\s?이내|내(?![가-힣])|\s?(?:전|뒤|후)(?=[^가-힣]|$|[에의은보부만과와인까](?:[^가-힣]|[터다는지도]|$))|\s?정도|\s?가량|씩|차(?![량])|\s?이상|\s?이하|여|치|권|짜리|마다|상(?![가-힣]?\s)|일\s|본|반|자리|(?:로|에서\s?\d{1,2}일로)\s?(?:\S{1,4}\s)?(?:단축|늘|줄|연장|확대|앞당)|\s(?:앞당|단축|연장)|대(?![가-힣]?\s?[가-힣]*까지)|생)`;

const spelledDays =
  "삼십일?|이십[일이삼사오육칠팔구]?|십[일이삼사오육칠팔구]?|[일이삼사오육칠팔구]";

export const dayPatterns: Pattern[] = [
  // Days: 8~12일, 13·14일, 13일, and a first day whose 일 stands behind the second.
  [
    String.raw`(?<![\d.,])(\d{1,2})(?=${listMark}\d{1,2}(?:${listMark}\d{1,2})?일${noDay})`,
    ([d]) => one("day", d, 31),
  ],
  [
    String.raw`(?<![\d.,])(\d{1,2})일?${mark}(\d{1,2})일${noDay}`,
    ([a, b]) => from("day", a, b, 31),
  ],
  [
    String.raw`(?<![\d.,])(?<!(?:최대|최소|평균|약|총|단|꼬박|무려|만)\s?)(\d{1,2})(?:일${noDay}|\s일(?![가-힣]))`,
    ([d]) => one("day", d, 31),
  ],
  [
    String.raw`(?<![가-힣]|[가-힣]월)(${spelledDays})일(?=\s|[,에부까이은]|$)|(?<=월\s?)(${spelledDays})일(?=\s|[,에부까이은]|$)`,
    ([a, b]) => ({ kind: "day", day: spelledNumber(a || b || ""), spelled: true }),
  ],
  [
    String.raw`(?<![가-힣])(그끄저께|엊그제|그저께|그제|어제|작일|전날|오늘(?!날|의\s?집)|금일|당일(?=\s|[에은,]|$)|내일\s?모레|내일(?!배움|채움|로|을|의|키움|이룸)|명일|이튿날|다음\s?날|모레|글피)(?![가-힣]{3})`,
    ([w]) => {
      const word = w.replace(/\s/g, "");
      const by = daysOff[word] ?? 0;
      // The day after is that after a day told of, never the day after the paper came out.
      return word === "이튿날" || word === "다음날"
        ? { kind: "daysOff", by, told: true }
        : { kind: "daysOff", by };
    },
  ],
  [
    String.raw`(?<![가-힣])(?:이날|이\s날|같은\s?날)(?=[^가-힣]|[은도에의](?![가-힣])|까지|부터|$)`,
    () => ({ kind: "daysOff", by: 0, told: true }),
  ],
  // Weeks and weekdays.
  [
    String.raw`(?<![가-힣])(다다음|지지난|지난|저번|이번|이(?=\s)|다음|오는|금(?=주)|내(?=주))\s?주(말)?(?![가-힣]|년|주)`,
    ([w, end]) => ({ kind: "weeksOff", by: weeks(w), weekend: end !== "" }),
  ],
  [
    String.raw`(?<![가-힣])(다다음|지지난|지난|저번|이번|이(?=\s)|다음|오는|금(?=주)|내(?=주))\s?주(말)?(?=[에엔의는도은]|부터|까지|[월화수목금토일]요일)`,
    ([w, end]) => ({ kind: "weeksOff", by: weeks(w), weekend: end !== "" }),
  ],
  [
    String.raw`(?<![가-힣])(첫째|둘째|셋째|넷째|다섯째|마지막|(?:첫|두|세|네|다섯)\s?번째|첫(?=\s?주))\s?(주(?=[\s에의는도,~]|부터|까지|$|[${weekdayNames}]요일)|(?=[${weekdayNames}]요일)|날(?![가-힣]{3}))`,
    ([n, week]) => nth(n, week),
  ],
  [
    String.raw`([${weekdayNames}])요일`,
    ([w]) => ({ kind: "weekday", weekday: weekdayNames.indexOf(w) }),
  ],
];

function weeks(word: string): number {
  if (word === "다다음") return 2;
  if (word === "지지난") return -2;
  if (word === "지난" || word === "저번") return -1;
  return word === "다음" || word === "오는" || word === "내" ? 1 : 0;
}

function nth(word: string, week: string): Meaning | null {
  const n = nths[word.replace(/\s?번째/, "")];
  return n === undefined || (week === "날" && n > 0)
    ? null
    : { kind: "nth", n, week: week === "주" };
}
