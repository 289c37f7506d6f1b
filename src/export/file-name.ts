import type { ViewState } from "../model/view-state.ts";
import type { Locale } from "../model/vocabulary.ts";

/** Of a name that a mail program or an old disk must still take. */
const longest = 80;

/**
 * The name of a file of a view, without its ending: `sangsaeng-funding-kakao-2023`. ASCII, and the
 * same for the same view; filters that no name can hold are left to the address inside.
 */
export function fileName(
  view: string,
  { company, agency, period }: Pick<ViewState, "company" | "agency" | "period">,
  locale: Locale,
): string {
  const parts = ["sangsaeng", view, ...company, ...agency, period ?? ""];
  const plain = parts
    .join("-")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/-+$/, "")
    .slice(0, longest)
    .replace(/-+$/, "");
  return locale === "ko" ? plain : `${plain}-en`;
}
