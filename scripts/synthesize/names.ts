import type { ValueOf } from "../../src/model/vocabulary.ts";
import {
  agencyWords,
  associationWords,
  companyWords,
  firstWords,
  forms,
  foundationWords,
  instituteWords,
  localWords,
  mediaWords,
  merchantWords,
  ministryWords,
  secondWords,
  subsidiaryWords,
  themes,
  unitWords,
  type Word,
} from "./words.ts";

export interface Name {
  ko: string;
  en: string;
}

const endings: Record<ValueOf<"org_kind">, readonly Word[]> = {
  company: companyWords,
  subsidiary: subsidiaryWords,
  business_unit: unitWords,
  public_agency: agencyWords,
  ministry: ministryWords,
  local_government: localWords,
  association: associationWords,
  foundation: foundationWords,
  merchant_body: merchantWords,
  institute: instituteWords,
  media: mediaWords,
};

export const STEMS = firstWords.length * secondWords.length;

/** Two words joined, another pair for each number below `STEMS`; neighbours share neither word. */
export function stem(number: number): Name {
  const first = firstWords[number % firstWords.length]!;
  const round = Math.floor(number / firstWords.length);
  const second = secondWords[(number + round) % secondWords.length]!;
  return { ko: `${first[0]}${second[0]}`, en: `${first[1]} ${second[1]}` };
}

/** What is left when all names are taken is numbered. */
function numbered({ ko, en }: Name, round: number): Name {
  return round === 0 ? { ko, en } : { ko: `${ko} ${round + 1}`, en: `${en} ${round + 1}` };
}

/** The name of the so-manieth body of a kind: no two are alike, whatever their kinds. */
export function bodyName(kind: ValueOf<"org_kind">, number: number): Name {
  const words = endings[kind];
  // A company and a town of one name would be taken for kin.
  const { ko, en } = stem((number + 173 * Object.keys(endings).indexOf(kind)) % STEMS);
  const round = Math.floor(number / STEMS);
  const [endKo, endEn] = words[(number + round) % words.length]!;
  const name = { ko: `${ko}${endKo}`, en: `${en} ${endEn}` };
  return numbered(name, Math.floor(round / words.length));
}

/** The name of the so-manieth program; no two are alike. */
export function programName(number: number): Name {
  const { ko, en } = stem(number % STEMS);
  const round = Math.floor(number / STEMS);
  const [themeKo, themeEn] = themes[(number + round) % themes.length]!;
  const tour = Math.floor(round / themes.length);
  const [formKo, formEn] = forms[(number + tour) % forms.length]!;
  const name = { ko: `${ko} ${themeKo} ${formKo}`, en: `${en} ${themeEn} ${formEn}` };
  return numbered(name, Math.floor(tour / forms.length));
}

/** Newspapers that nobody prints. */
export const publishers: readonly string[] = mediaWords.flatMap(([ko]) =>
  Array.from({ length: 14 }, (_, i) => `${stem(i * 37 + 5).ko}${ko}`),
);
