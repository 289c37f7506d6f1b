import { cpus, totalmem } from "node:os";
import { sizedName } from "./growth.ts";
import type { Measured } from "./measured.ts";

const grouped = (n: number) => n.toLocaleString("en-US");

/** A figure as people read it: `41 ms`, `5.4 MB`, `0.92`. */
function words(value: number, unit: Measured["unit"]): string {
  if (unit === "bytes")
    return value >= 1e6
      ? `${(value / 1e6).toPrecision(3)} MB`
      : `${(value / 1e3).toPrecision(3)} kB`;
  if (unit === "ms" && value >= 10_000) return `${grouped(Math.round(value / 1000))} s`;
  const short = value >= 100 ? grouped(Math.round(value)) : String(Number(value.toPrecision(3)));
  return unit === "shift" || unit === "power" ? short : `${short} ${unit}`;
}

/**
 * The rows as the tables of the README, with the day and the machine: figures that were measured at
 * several numbers of facts as one line each, the others as a list with what they are held against.
 */
export function printMarkdown(rows: readonly Measured[]): string {
  const [cpu] = cpus();
  const machine = `${cpus().length} × ${cpu?.model.trim() ?? "processor"}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`;
  const day = new Date().toISOString().slice(0, 10);
  const sizes: number[] = [];
  const lines = new Map<string, Map<number, string>>();
  const put = (title: string, facts: number, cell: string) => {
    if (!sizes.includes(facts)) sizes.push(facts);
    (lines.get(title) ?? lines.set(title, new Map()).get(title)!).set(facts, cell);
  };
  for (const { name, value, unit, baseline, baselineValue } of rows) {
    const sized = sizedName(name);
    if (sized === null) continue;
    put(sized.bare, sized.facts, words(value, unit));
    if (baseline !== null && baselineValue !== null)
      put(
        `${sized.bare}: ${baseline.replace(/ of \d+$/, "")}`,
        sized.facts,
        words(baselineValue, unit),
      );
  }
  const table = [
    `Measured on ${day}: ${machine}.`,
    "",
    `| | ${sizes.map((size) => `${grouped(size)} facts`).join(" | ")} |`,
    `| --- | ${sizes.map(() => "---:").join(" | ")} |`,
    ...[...lines].map(([title, line]) => `| ${title} | ${sizes.map((size) => line.get(size) ?? "").join(" | ")} |`),
  ]; // prettier-ignore
  const others = rows.filter(({ name }) => sizedName(name) === null);
  const list = [
    "| | | held against |",
    "| --- | ---: | --- |",
    ...others.map(({ name, value, unit, baseline, baselineValue, ratio }) => {
      const against = baseline === null ? "" : `${words(baselineValue!, unit)} ${baseline} (× ${ratio ?? "–"})`; // prettier-ignore
      return `| ${name} | ${words(value, unit)} | ${against} |`;
    }),
  ];
  return [...(sizes.length > 0 ? [...table, ""] : []), ...list].join("\n");
}
