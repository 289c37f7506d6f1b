import type { Locale } from "../../src/model/vocabulary.ts";
import { escapeHtml } from "./metadata.ts";

/** The one HTML template as a page: language, title, description, further elements of its head, way to the root. */
export function pageHtml(
  template: string,
  page: {
    locale: Locale;
    root: string;
    title: string;
    description: string;
    head?: readonly string[];
  },
): string {
  const { locale, root, title, description, head = [] } = page;
  const below = template.replaceAll(/(href|src)="\.\//g, `$1="${root}`);
  return below
    .replace('lang="ko" data-root="./"', `lang="${locale}" data-root="${root}"`)
    .replace(/<title>[^<]*/, () => `<title>${escapeHtml(title)}`)
    .replace(
      'name="description" content=""',
      () => `name="description" content="${escapeHtml(description)}"`,
    ) // prettier-ignore
    .replace("</head>", () => `${head.map((line) => `  ${line}\n  `).join("")}</head>`);
}
