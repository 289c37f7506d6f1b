import type { Rule } from "../records/corpus.ts";
import { problem, type Problem } from "../records/problem.ts";

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/**
 * Korean telephone numbers: area, mobile and internet codes after 0 or +82, and the eight-digit
 * 15xx, 16xx and 18xx lines. Digests and offsets stand between other letters and digits.
 */
const TELEPHONE = new RegExp(
  String.raw`(?<![\w+.-])(?:` +
    String.raw`(?:\+82[ .-]?|\(?0)(?:2|1[016-9]|[3-6][1-5]|[57]0)\)?[ .-]?\d{3,4}[ .-]?\d{4}` +
    String.raw`|1[568]\d\d-\d{4}` +
    String.raw`)(?![\w-])`,
  "g",
);

/** personal-data: no address or number of a person, comments included. */
export const personalData: Rule = ({ sources }) =>
  sources.flatMap(({ file, text }) =>
    text.split("\n").flatMap((content, i): Problem[] => {
      const place = { file, line: i + 1 };
      const found = (pattern: RegExp, noun: string) =>
        [...content.matchAll(pattern)].map(([match]) =>
          problem(place, "personal-data", `${noun}: ${match}, leave it out`),
        );
      return [...found(EMAIL, "e-mail address"), ...found(TELEPHONE, "telephone number")];
    }),
  );
