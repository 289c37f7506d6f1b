import "../state/with-fact.ts";
import { headline } from "./fact-lines.ts";
import { linkSnippet, snippet, type SnippetParts } from "../export/snippet.ts";
import { formatEmbed, type EmbedChoice } from "../model/embed.ts";
import { sentence } from "../model/sentence.ts";
import { formatViewState, type ViewState } from "../model/view-state.ts";
import type { Locale } from "../model/vocabulary.ts";
import type { Explorer } from "../state/explorer.svelte.ts";
import { embedPathOf, embedTitle, wholePathOf, type EmbedName } from "./embed-addresses.ts";
import { embedNameWords } from "./embed-names.ts";
import { embedWords } from "./embed-words.ts";
import { filterWords } from "./filter-words.ts";
import { toldBy } from "./told.ts";

/** What is chosen in the dialog. */
export interface EmbedSetting extends EmbedChoice {
  embed: EmbedName;
  locale: Locale;
  theme: ViewState["theme"];
  width: number | "100%";
  height: number;
  /** Null until it has been measured. */
  phone: number | null;
}

/** What the embed shows of a view, filters in words: `상생지도 타임라인 (기업: 카카오)`. */
export function embedSubject(
  explorer: Explorer,
  embed: EmbedName,
  view: ViewState,
  locale: Locale,
): string {
  const filters = filterWords(view, (focus) => explorer.nameOf(focus), locale);
  const set = filters.length > 0 ? ` (${filters.join(" · ")})` : "";
  return `${embedWords.atlas[locale]} ${embedNameWords[embed][locale]}${set}`;
}

/** The sentence of what the embed shows, filters first: its title, for those who cannot see it. */
export function embedSentence(explorer: Explorer, embed: EmbedName, locale: Locale): string {
  if (embed === "fact") {
    const fact = explorer.focused;
    if (!fact) return embedTitle({ embed, locale });
    const figure = headline(fact, locale);
    const what = fact[`label_${locale}`];
    return `${figure === null ? what : `${what}: ${figure}`} · ${embedWords.atlas[locale]}`;
  }
  return `${embedSubject(explorer, embed, explorer.view, locale)}: ${sentence(toldBy(explorer), locale)}`;
}

/** The address of an embed with all that its query has to say; the drawer is no part of it. */
export function embedAddress(explorer: Explorer, setting: EmbedSetting): string {
  const view = setting.embed === "fact" ? explorer.view : explorer.shared;
  const query = formatEmbed({ ...view, theme: setting.theme }, setting);
  return `${explorer.hrefOfFile(embedPathOf(setting))}?${query}`;
}

/** The code of an embed, and of a plain link for hosts without frames. */
export function embedCode(
  explorer: Explorer,
  setting: EmbedSetting,
): { frame: string; link: string } {
  const { embed, locale } = setting;
  const view = embed === "fact" ? explorer.view : explorer.shared;
  const query = formatViewState({ ...view, theme: "auto" });
  const whole = `${explorer.hrefOfFile(wholePathOf(setting))}${query === "" ? "" : `?${query}`}`;
  const parts: SnippetParts = {
    address: embedAddress(explorer, setting),
    whole,
    script: explorer.hrefOfFile("embed/v1.js"),
    title: embedSentence(explorer, embed, locale),
    // Cards are drawn of whole views: beside an article on one company it would show another, and
    // that of the funding page does not show what became of the promises.
    picture:
      query === "" && embed !== "promises"
        ? explorer.hrefOfFile(`${wholePathOf(setting)}card.png`)
        : null,
    height: setting.height,
    phone: setting.phone,
    width: setting.width,
  };
  return { frame: snippet(parts), link: linkSnippet(parts) };
}
