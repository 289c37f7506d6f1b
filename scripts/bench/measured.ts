/** One figure of the benchmark; where it is held against an alternative, `ratio` is value ÷ baselineValue. */
export interface Measured {
  name: string;
  value: number;
  unit: "ms" | "bytes" | "shift" | "frames" | "power" | "MB/s" | "articles/s";
  /** What `baselineValue` measures, in the same run and unit; null where there is no alternative. */
  baseline: string | null;
  baselineValue: number | null;
  ratio: number | null;
}

/** Four digits say all that a time can; bytes are counted. */
const rounded = (x: number) => (Number.isInteger(x) ? x : Number(x.toPrecision(4)));

export function measured(
  name: string,
  unit: Measured["unit"],
  value: number,
  against?: { baseline: string; value: number },
): Measured {
  return {
    name,
    value: rounded(value),
    unit,
    baseline: against?.baseline ?? null,
    baselineValue: against ? rounded(against.value) : null,
    // Nothing is a multiple of nothing.
    ratio: against && against.value > 0 ? rounded(value / against.value) : null,
  };
}

/** The value below which the share `p` (0 to 1) of `values` lies, by nearest rank; NaN of none. */
export function quantile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(p * sorted.length) - 1)] ?? NaN;
}

/** The rows as a table for people, columns aligned. */
export function printMeasured(rows: readonly Measured[]): string {
  const cells = rows.map(({ name, value, unit, baseline, baselineValue, ratio }) => [
    name,
    `${value} ${unit}`,
    baseline === null ? "" : `${baselineValue} ${unit} ${baseline}`,
    ratio === null ? "" : `× ${ratio}`,
  ]);
  const widths = [0, 1, 2].map((i) => Math.max(0, ...cells.map((row) => row[i]!.length)));
  return cells
    .map((row) => row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join("  "))
    .map((line) => line.trimEnd())
    .join("\n");
}
