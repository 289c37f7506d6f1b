import { correctedFact, type Correction } from "../../src/model/corrections.ts";
import type { Locale } from "../../src/model/vocabulary.ts";
import { siteName } from "../../src/pages/routes.ts";
import { printFocus } from "../../src/model/view-state.ts";
import { correctionsWords as own } from "../../src/views/corrections-words.ts";
import { feedId } from "./feed-id.ts";

/** Before there is any correction a feed must yet say when it was made; the day of its first version. */
const begun = "2026-11-22";

const escape = (text: string) =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

/** Korean midnight of a day: records name days, a feed wants moments. */
const moment = (day: string) => `${day}T00:00:00+09:00`;

/**
 * The corrections as Atom (RFC 4287), newest first. `page` leads from the feed to the page of
 * corrections, `self` is the feed's own address; both relative where the site's address is not known.
 */
export function correctionsFeed(
  corrections: readonly Correction[],
  { locale, page, self }: { locale: Locale; page: string; self: string },
): string {
  const days = corrections.map(({ date }) => date).sort();
  const text = (correction: Correction) =>
    [
      `${own.wrong[locale]}: ${correction[`wrong_${locale}`]}`,
      `${own.right[locale]}: ${correction[`right_${locale}`] ?? own.withdrawn[locale]}`,
    ].join("\n");
  const entries = corrections.map((correction) => {
    const fact = printFocus(correctedFact(correction));
    return [
      "  <entry>",
      `    <id>${feedId(`correction/${locale}/${correction.correction_id}`)}</id>`,
      `    <title>${escape(`${own.fact[locale]}: ${fact}`)}</title>`,
      `    <updated>${moment(correction.date)}</updated>`,
      `    <link rel="alternate" type="text/html" href="${escape(`${page}#${correction.correction_id}`)}"/>`,
      `    <content type="text">${escape(text(correction))}</content>`,
      "  </entry>",
    ].join("\n");
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
    `  <id>${feedId(`corrections/${locale}`)}</id>`,
    `  <title>${escape(`${own.title[locale]} · ${siteName[locale]}`)}</title>`,
    `  <updated>${moment(days.at(-1) ?? begun)}</updated>`,
    `  <author><name>${escape(siteName[locale])}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escape(self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escape(page)}"/>`,
    ...entries,
    "</feed>\n",
  ].join("\n");
}
