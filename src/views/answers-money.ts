import { column } from "../engine/columns.ts";
import { funding } from "../engine/funding.ts";
import type { FundingRow } from "../model/chart.ts";
import { formatFigure } from "../model/figure.ts";
import { formatWon } from "../model/won.ts";
import type { Locale } from "../model/vocabulary.ts";
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
