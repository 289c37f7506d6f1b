import type { Names } from "./chart.ts";
import type { ValueOf } from "./vocabulary.ts";

type OrgKind = ValueOf<"org_kind">;

/** Firms, whose names stand without an article; those of ministries and associations take one. */
const bare: readonly OrgKind[] = ["company", "subsidiary", "business_unit", "foundation"];

/** An organization's English name as it stands inside a sentence: `the Ministry of SMEs and Startups`. */
export const nameInEnglish = ({ name_en, kind }: Names & { kind: OrgKind }): string =>
  bare.includes(kind) || /^the /i.test(name_en) ? name_en : `the ${name_en}`;

/** A sentence with a capital at its beginning. */
export const capitalized = (sentence: string): string =>
  sentence.charAt(0).toUpperCase() + sentence.slice(1);
