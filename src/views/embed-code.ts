import "../state/with-fact.ts";
import { headline } from "./fact-lines.ts";
import { snippet, pictureSnippet, type SnippetParts } from "../export/snippet.ts";
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
}

/** An embed without the script is no higher than this: it scrolls inside. */
const mostUnscripted = 900;

/** The sentence of what the embed shows, filters first: its title, for those who cannot see it. */
export function embedSentence(explorer: Explorer, embed: EmbedName, locale: Locale): string {
  const name = embedNameWords[embed][locale];
  if (embed === "fact") {
    const fact = explorer.focused;
    if (!fact) return `${name} · ${embedWords.atlas[locale]}`;
    const figure = headline(fact, locale);
    const what = fact[`label_${locale}`];
    return `${figure === null ? what : `${what}: ${figure}`} · ${embedWords.atlas[locale]}`;
  }
  const filters = filterWords(explorer.view, (focus) => explorer.nameOf(focus), locale);
  const set = filters.length > 0 ? ` (${filters.join(" · ")})` : "";
  return `${embedWords.atlas[locale]} ${name}${set}: ${sentence(toldBy(explorer), locale)}`;
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
    // Of the whole view: a card is not drawn for every choice of filters, and says what it is.
    picture: {
      address: explorer.hrefOfFile(`${wholePathOf(setting)}card.png`),
      text: embedTitle(setting),
    },
    height: Math.min(setting.height, mostUnscripted),
    width: setting.width,
  };
  return { frame: snippet(parts), link: pictureSnippet(parts) };
}
