import type { Locale } from "../../src/model/vocabulary.ts";
import type { MarkOptions } from "../../src/marks/options.ts";
import type { Theme } from "../../src/marks/palette.ts";

/** How a picture of the gallery is drawn: width, language and theme. */
export type Setting = Omit<MarkOptions, "document" | "label">;

export interface Exhibit {
  /** File name of its snapshot, before the setting. */
  name: string;
  draw: (options: MarkOptions) => SVGSVGElement;
  settings: readonly Setting[];
}

const setting = (width: number, locale: Locale, theme: Theme): Setting => ({
  width,
  locale,
  theme,
});

/** Every pair of width, language and theme, in four pictures instead of eight. */
export const pairwise: readonly Setting[] = [
  setting(960, "ko", "light"),
  setting(960, "en", "dark"),
  setting(360, "ko", "dark"),
  setting(360, "en", "light"),
];

export const wideKorean: readonly Setting[] = [setting(960, "ko", "light")];
export const narrowKorean: readonly Setting[] = [setting(360, "ko", "light")];
