/** A line of a file, counted from 1; `file` relative to the working directory, forward slashes. */
export interface Place {
  file: string;
  line: number;
}

/** A broken rule, or a warning: what is wrong at a place, and what would be right. */
export interface Problem extends Place {
  rule: string;
  message: string;
  warning?: true;
}

export const problem = (place: Place, rule: string, message: string): Problem => ({
  file: place.file,
  line: place.line,
  rule,
  message,
});

export const warning = (place: Place, rule: string, message: string): Problem => ({
  ...problem(place, rule, message),
  warning: true,
});

export const printPlace = ({ file, line }: Place): string => `${file}:${line}`;

/** `FILE:LINE: rule-id: message`, or `FILE:LINE: warning: rule-id: message`. */
export const printProblem = (found: Problem): string =>
  `${printPlace(found)}: ${found.warning ? "warning: " : ""}${found.rule}: ${found.message}`;

/** Code-unit order, never the locale's: the same on every machine. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By file, line, rule and message; each printed line once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const unique = new Map(problems.map((found) => [printProblem(found), found]));
  return [...unique.values()].sort(
    (a, b) =>
      byCodeUnit(a.file, b.file) ||
      a.line - b.line ||
      byCodeUnit(a.rule, b.rule) ||
      byCodeUnit(a.message, b.message),
  );
}

/** Prints every problem on standard error. Returns how many are errors and not warnings. */
export function report(problems: readonly Problem[]): number {
  for (const found of sortProblems(problems)) process.stderr.write(`${printProblem(found)}\n`);
  return problems.filter((found) => !found.warning).length;
}
