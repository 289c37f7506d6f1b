import { rowReader } from "../engine/columns.ts";
import { rowsIn } from "../engine/fact-space.ts";
import { summary } from "../engine/summary.ts";
import { timeline } from "../engine/timeline.ts";
import { eventsIn } from "../model/chart.ts";
import { formatNumber } from "../model/number.ts";
import { withParticle } from "../model/particle.ts";
import type { Locale } from "../model/vocabulary.ts";
import type { Asked } from "./questions-asked.ts";

type Both = Record<Locale, string>;

const plural = (n: number, one: string, many = `${one}s`) =>
  `${formatNumber(n, "en")} ${n === 1 ? one : many}`;

/** How many programs and events, and who has most of the events. */
export function marketsAnswer({ index, selection }: Asked): Both | null {
  const { programs, events } = summary(index, selection).tables;
  if (programs + events === 0) return null;
  const [first, second] = timeline(index, selection.shown).sort(
    (a, b) => eventsIn(b) - eventsIn(a),
  );
  const count = {
    ko: `이 기사들에는 사업 ${programs}개와 사건 ${events}건이 적혀 있다`,
    en: `These articles tell of ${plural(programs, "program")} and ${plural(events, "event")}`,
  };
  if (!first || eventsIn(first) === (second ? eventsIn(second) : 0))
    return { ko: `${count.ko}.`, en: `${count.en}.` };
  const n = eventsIn(first);
  return {
    ko: `${count.ko}. 그중 ${withParticle(first.name_ko, "이/가")} ${n}건으로 가장 많다.`,
    en: `${count.en}. ${first.name_en} takes part in most of the events, with ${n}.`,
  };
}

/** How many on each side take part in how many programs. */
export function digitalAnswer({ index, selection }: Asked): Both | null {
  const { companies, agencies, tables } = summary(index, selection);
  if (companies + agencies === 0) return null;
  return {
    ko: `디지털 전환을 돕는 사업 ${tables.programs}개에 기업 ${companies}곳과 기관·단체 ${agencies}곳이 나온다.`,
    en: `${plural(companies, "company", "companies")} and ${plural(agencies, "agency or body", "agencies and bodies")} appear in ${plural(tables.programs, "program")} that help merchants go digital.`,
  };
}

/** Claims of money or support that are given without a sum; what is said twice counts once. */
export function undisclosedAnswer({ index, selection }: Asked): Both | null {
  const amounts = rowsIn(index, selection.shown, "amounts")
    .map(rowReader(index.tables, "amounts"))
    .filter(({ restates }) => restates === null);
  const without = amounts.filter(({ bound }) => bound === "undisclosed").length;
  if (amounts.length === 0) return null;
  return {
    ko: `돈이나 지원을 말한 주장 ${amounts.length}건 가운데 ${without}건에는 금액이 없다. 0원이라는 뜻은 아니다.`,
    en: `Of ${amounts.length} claims of money or support, ${without} state no sum. That does not mean zero.`,
  };
}
