import { cpus, totalmem } from "node:os";
import { sizedName } from "./growth.ts";
import type { Measured } from "./measured.ts";

const grouped = (n: number) => n.toLocaleString("en-US");

/** A figure as people read it: `41 ms`, `5.4 MB`, `0.92`. */
function words(value: number, unit: Measured["unit"]): string {
  if (unit === "bytes") {
    const [size, name] = value >= 1e9 ? [1e9, "GB"] : value >= 1e6 ? [1e6, "MB"] : [1e3, "kB"];
    return `${(value / size).toPrecision(3)} ${name}`;
  }
  if (unit === "ms" && value >= 10_000) return `${grouped(Math.round(value / 1000))} s`;
  const short = value >= 100 ? grouped(Math.round(value)) : String(Number(value.toPrecision(3)));
  return unit === "shift" || unit === "power" ? short : `${short} ${unit}`;
}

const machine = () => {
  const [cpu] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  return `${cpus().length} × ${cpu?.model.trim() ?? "processor"}, ${memory}, Node ${process.versions.node}`;
};

const isGrowth = /^growth from \d+ to \d+: /;

/** Figures that were measured at several numbers of facts, or of records: a line each, a column a number. */
function sizedTable(rows: readonly Measured[], wanted: "facts" | "records"): string[] {
  const sizes: number[] = [];
  const lines = new Map<string, Map<number, string>>();
  // A figure that has a line of its own is not told again beside each that is held against it.
  const own = new Set(rows.map(({ value, unit }) => `${unit} ${value}`));
  for (const { name, value, unit, baseline, baselineValue } of rows) {
    const sized = sizedName(name);
    if (sized?.of !== wanted) continue;
    const { size, bare } = sized;
    if (!sizes.includes(size)) sizes.push(size);
    const put = (title: string, cell: string) =>
      (lines.get(title) ?? lines.set(title, new Map()).get(title)!).set(size, cell);
    put(bare, words(value, unit));
    const isToldAlone = baseline?.startsWith("rows alone") || own.has(`${unit} ${baselineValue}`);
    if (baseline !== null && baselineValue !== null && !isToldAlone)
      put(`– ${baseline.replace(/ of \d+$/, "")} (${bare})`, words(baselineValue, unit));
  }
  if (sizes.length === 0) return [];
  const growth = new Map(
    rows
      .filter(({ name }) => isGrowth.test(name))
      .map(({ name, value }) => [name.replace(isGrowth, ""), value.toFixed(2)]),
  );
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(["", ...sizes.map((size) => `${grouped(size)} ${wanted}`), "growth"]),
    line(["---", ...sizes.map(() => "---:"), "---:"]),
    ...[...lines].map(([title, cells]) =>
      line([title, ...sizes.map((size) => cells.get(size) ?? ""), growth.get(title) ?? ""]),
    ),
    "",
  ];
}

/**
 * The rows as the tables of the README, with the day and the machine: figures that were measured at
 * several sizes as one line each, with the power of the size by which they grow; the others with what they
 * are held against.
 */
export function printMarkdown(rows: readonly Measured[]): string {
  const others = rows.filter(({ name }) => sizedName(name) === null && !isGrowth.test(name));
  return [
    `Measured on ${new Date().toISOString().slice(0, 10)}: ${machine()}.`,
    "",
    ...sizedTable(rows, "facts"),
    ...sizedTable(rows, "records"),
    "| | | held against |",
    "| --- | ---: | --- |",
    ...others.map(({ name, value, unit, baseline, baselineValue, ratio }) => {
      const against = baseline === null ? "" : `${words(baselineValue!, unit)} ${baseline} (× ${ratio ?? "–"})`; // prettier-ignore
      return `| ${name} | ${words(value, unit)} | ${against} |`;
    }),
  ].join("\n");
}
