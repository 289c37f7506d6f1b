import { column } from "../engine/columns.ts";
import { funding } from "../engine/funding.ts";
import type { FundingRow } from "../model/chart.ts";
import { formatFigure } from "../model/figure.ts";
import { formatWon } from "../model/won.ts";
import { amountGroupOf, type Locale } from "../model/vocabulary.ts";
import type { Asked } from "./questions-asked.ts";

type Both = Record<Locale, string>;

const sum = (row: FundingRow, locale: Locale) =>
  formatFigure(
    { value: row.krw, min: row.krw_min, max: row.krw_max, ...row },
    (won) => formatWon(won, locale),
    locale,
  );

const rowsOf = ({ index, selection, view }: Asked) =>
  funding(index, selection.shown, view.by).panels.flatMap(({ rows }) => rows);

/** Each payment with whom and for what: no two of them need be of different money. */
export function earlyAnswer(asked: Asked): Both | null {
  const rows = rowsOf(asked).filter(({ kind, krw }) => kind === "early_payment" && krw !== null);
  if (rows.length === 0) return null;
  const each = (locale: Locale) =>
    rows
      .map((row) => {
        const [who, what] = [row.owner[`name_${locale}`], row[`label_${locale}`]];
        return locale === "ko"
          ? `${who} ${sum(row, "ko")}(${what})`
          : `${who} ${sum(row, "en")} (${what})`;
      })
      .join(locale === "ko" ? ", " : "; ");
  return {
    ko: `금액이 적힌 것은 ${each("ko")}이다. 새로 준 돈이 아니라 갚을 대금을 앞당긴 것이다.`,
    en: `With a stated sum: ${each("en")}. It is money owed and paid sooner, not new money.`,
  };
}

/** Each target beside the sales of the same program or of one that is part of it. */
export function festivalAnswer(asked: Asked): Both | null {
  const { tables } = asked.index;
  const [ids, wholes] = [
    column(tables, "programs", "program_id"),
    column(tables, "programs", "parent_program_id"),
  ];
  const wholeOf = new Map(
    Array.from({ length: ids.length }, (_, row) => [ids.at(row), wholes.at(row)]),
  );
  const rows = rowsOf(asked).filter(({ krw, owner }) => krw !== null && owner.program_id !== null);
  const targets = rows.filter(({ kind }) => kind === "sales_target");
  const quoted = (row: FundingRow, locale: Locale) =>
    locale === "ko"
      ? `‘${row.label_ko}’ ${sum(row, "ko")}`
      : `“${row.label_en}”, ${sum(row, "en")}`;
  const told = targets.map((target): Both => {
    const own = target.owner.program_id;
    const sold = rows.filter(
      ({ kind, owner: { program_id: id } }) =>
        kind === "sales_outcome" && (id === own || wholeOf.get(id!) === own),
    );
    const aim = {
      ko: `목표는 ${quoted(target, "ko")}이다.`,
      en: `The target: ${quoted(target, "en")}.`,
    };
    return sold.length === 0
      ? {
          ko: `${aim.ko} 얼마가 팔렸는지는 이 기사들에 없다.`,
          en: `${aim.en} What was sold these articles do not say.`,
        }
      : {
          ko: `${aim.ko} 이 기사들에 적힌 매출은 ${sold.map((row) => quoted(row, "ko")).join(", ")}이며, 기업이 낸 돈이 아니다.`,
          en: `${aim.en} Sales that these articles state: ${sold.map((row) => quoted(row, "en")).join("; ")}. None of it is money that a company gave.`,
        };
  });
  if (told.length === 0) return null;
  return { ko: told.map(({ ko }) => ko).join(" "), en: told.map(({ en }) => en).join(" ") };
}

/** Sums that are named of each; more would be a list. */
const mostNamed = 2;

/** The largest promises by whom, the largest sales, and what is a target only. */
export function promisesAndSalesAnswer(asked: Asked): Both | null {
  const rows = rowsOf(asked)
    .filter(({ krw, krw_min }) => krw !== null || krw_min !== null)
    .sort((a, b) => (b.krw ?? b.krw_min ?? 0) - (a.krw ?? a.krw_min ?? 0));
  const told = (row: FundingRow, locale: Locale, who: boolean) => {
    const [by, of] = [row.owner[`name_${locale}`], row[`label_${locale}`]];
    // Its total holds money of other kinds too, which is no promise of new money.
    const kind = row.kind === "package" ? (locale === "ko" ? "(묶음 발표)" : " (a package)") : "";
    if (who) return `${by} ${sum(row, locale)}${kind}`;
    return `${sum(row, locale)}${locale === "ko" ? "" : " "}(${of})`;
  };
  const listed = (some: readonly FundingRow[], locale: Locale, who: boolean) => {
    const named = some.slice(0, mostNamed).map((row) => told(row, locale, who));
    const more = some.length - named.length;
    const list = named.join(locale === "ko" ? ", " : "; ");
    if (more === 0) return list;
    return locale === "ko" ? `${list} 외 ${more}건` : `${list}; and ${more} more`;
  };
  const promised = rows.filter(({ kind }) => amountGroupOf[kind] === "promised");
  const sold = rows.filter(({ kind }) => kind === "sales_outcome");
  const aimed = rows.filter(({ kind }) => kind === "sales_target");
  const parts = [
    {
      of: promised,
      who: true,
      ko: (list: string) => `약속은 ${list}이며, 집행이 확인된 금액이 아니다.`,
      en: (list: string) => `Promises: ${list}. None is confirmed as spent.`,
    },
    {
      of: sold,
      who: false,
      ko: (list: string) => `매출은 ${list}이며, 기업이 낸 돈이 아니다.`,
      en: (list: string) => `Sales: ${list}. None of it is money that a company gave.`,
    },
    {
      of: aimed,
      who: false,
      ko: (list: string) => `매출 목표는 ${list}이다.`,
      en: (list: string) => `Sales targets: ${list}.`,
    },
  ].filter(({ of }) => of.length > 0);
  if (parts.length === 0) return null;
  return {
    ko: parts.map(({ of, who, ko }) => ko(listed(of, "ko", who))).join(" "),
    en: parts.map(({ of, who, en }) => en(listed(of, "en", who))).join(" "),
  };
}
