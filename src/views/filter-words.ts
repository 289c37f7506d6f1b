import { formatEdtf } from "../model/edtf.ts";
import { labelOf, type EnumerationName, type Locale } from "../model/vocabulary.ts";
import type { Focus, ViewState } from "../model/view-state.ts";
import type { Labels } from "../model/chart.ts";
import { words } from "./words.ts";

const enumerations = {
  category: "program_category",
  kind: "amount_kind",
  for: "beneficiary",
} as const satisfies Record<string, EnumerationName>;

/** The filters that are set, each with its values, in words; none where nothing is filtered. */
export function filterWords(
  view: ViewState,
  nameOf: (focus: Focus) => Labels | null,
  locale: Locale,
): string[] {
  const said = (name: keyof typeof words & keyof ViewState, values: string[]) =>
    values.length === 0 ? [] : [`${words[name][locale]}: ${values.join(", ")}`];
  const organizations = (ids: string[]) =>
    ids.map((id) => nameOf({ table: "organizations", id })?.[`label_${locale}`] ?? id);
  const enumerated = (["category", "kind", "for"] as const).flatMap((name) =>
    said(
      name,
      view[name].map((value) =>
        labelOf<EnumerationName>(enumerations[name], value as never, locale),
      ),
    ),
  );
  return [
    ...said("company", organizations(view.company)),
    ...said("agency", organizations(view.agency)),
    ...enumerated,
    ...said("period", view.period === null ? [] : [formatEdtf(view.period, locale)]),
  ];
}
