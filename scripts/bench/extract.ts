import { Writable } from "node:stream";
import { countsIn } from "../../src/extract/counts.ts";
import { datesIn } from "../../src/extract/dates.ts";
import { furnitureIn } from "../../src/extract/furniture.ts";
import { moneyIn } from "../../src/extract/money.ts";
import { numbersIn } from "../../src/extract/numbers.ts";
import { findOrganizations } from "../../src/extract/organizations.ts";
import {
  registerOf,
  type Register,
  type RegisteredOrganization,
} from "../../src/extract/register.ts";
import { findRelations } from "../../src/extract/relations.ts";
import { sentencesIn } from "../../src/extract/sentences.ts";
import type { Span } from "../../src/extract/span.ts";
import { AnswerPool } from "../draft/answer-pool.ts";
import { runJsonl, type Help } from "../draft/jsonl.ts";
import { resultOf } from "../draft/result.ts";
import { articleText, lineOfText } from "./article-text.ts";
import { measureCommand } from "./extract-command.ts";
import { measured, type Measured } from "./measured.ts";

/*
 * How fast articles are read: in one process by the time that it computed, which other work on the
 * machine does not lengthen as it does the time of the clock; with other threads by the clock.
 */

const published = "2024-05-02";
const rounds = 6;
const articles = Array.from({ length: 200 }, (_, seed) => articleText(seed));
/** In megabytes of UTF-8. */
const sizeOf = (texts: readonly string[]) =>
  texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;

/** Milliseconds that this process computes for `work`. */
function computed(work: () => void): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1000;
}

/** The system tells what was computed in steps of some milliseconds. */
const enough = 100;

/** The least of several times, the first of which warms up; what is short is done over and over. */
const least = (work: () => void): number => {
  const once = (times: number): number => {
    const ms = computed(() => {
      for (let i = 0; i < times; i += 1) work();
    });
    return ms < enough ? once(4 * times) : ms / times;
  };
  return Math.min(...Array.from({ length: rounds }, () => once(1)).slice(1));
};

const figure = /\d[\d,.]*\s?[조억만천]?\s?(?:원|명|개|곳|일|월|년|%)?/g;
/** What any reading of a text needs at least: one regular expression over all of it. */
const scan = (text: string): number => text.match(figure)?.length ?? 0;

const readers = (register: Register): [name: string, read: (text: string) => unknown][] => [
  ["sentences", sentencesIn],
  ["page furniture", furnitureIn],
  ["money", (text) => moneyIn(text, numbersIn(text))],
  ["counts", (text) => countsIn(text, numbersIn(text))],
  ["dates", (text) => datesIn(text, published)],
  ["organizations", (text) => findOrganizations(text, register)],
  [
    "organizations and relations",
    (text) => findRelations(text, findOrganizations(text, register), sentencesIn(text)),
  ],
  ["all, as --jsonl", (text) => resultOf({ id: 0, published, text }, register)],
];

/** Megabytes of UTF-8 a second on one core, each recogniser and all, beside the bare scan. */
function rates(register: Register, progress: (text: string) => void): Measured[] {
  const rate = (name: string, read: (text: string) => unknown) => {
    progress(`recognisers: ${name}`);
    return (1000 * sizeOf(articles)) / least(() => articles.forEach((text) => read(text)));
  };
  const value = rate("bare scan", scan);
  return readers(register).map(
    ([name, read]) =>
    measured(`extract, ${name}`, "MB/s", rate(name, read), { baseline: "one regular expression", value }), // prettier-ignore
  );
}

const isWithin = (text: string, { start, end }: Span): boolean =>
  start >= 0 && start < end && end <= text.length;

/** One line of 100 kB to 10 MB, beside what it would take if time grew as length does. */
function curve(register: Register, progress: (text: string) => void): Measured[] {
  let unit = 0;
  return [1, 3, 10, 30, 100].map((times) => {
    progress(`one line of ${times * 100} kB`);
    const text = lineOfText(times * 100_000);
    let isInside = true;
    const work = () => {
      const { amounts, counts, dates, organizations } = resultOf({ id: 0, published, text }, register); // prettier-ignore
      isInside = [amounts, counts, dates, organizations].every((spans: Span[]) =>
        spans.every((span) => isWithin(text, span)),
      );
    };
    const time = Math.min(...Array.from({ length: times > 10 ? 2 : 5 }, () => computed(work)));
    if (!isInside) throw new Error(`offset outside a text of ${text.length}`);
    if (times === 1) unit = time;
    const against = { baseline: "in proportion", value: unit * times };
    return measured(`extract, one line of ${times * 100} kB`, "ms", time, against);
  });
}

/** Reads `lines` articles as `--jsonl` does; the milliseconds, and the memory held at each tenth. */
async function read(
  lines: number,
  text: (i: number) => string,
  organizations: readonly RegisteredOrganization[],
  help: Help,
) {
  const memory: number[] = [];
  async function* input() {
    for (let i = 0; i < lines; i += 20) {
      const ids = Array.from({ length: Math.min(20, lines - i) }, (_, k) => i + k);
      const tenth = Math.floor((10 * i) / lines);
      if (memory.length < tenth) memory.push(process.memoryUsage().rss);
      yield await Promise.resolve(
        ids.map((id) => `${JSON.stringify({ id, published, text: text(id) })}\n`).join(""),
      );
    }
    memory.push(process.memoryUsage().rss);
  }
  const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() });
  const began = performance.now();
  const isGood = await runJsonl(input(), nowhere(), nowhere(), organizations, help);
  if (!isGood) throw new Error("a line was not read");
  return { time: performance.now() - began, memory };
}

/** As of an archive: what every thread compiles in its first thousand, at twice their time, weighs little. */
const streamed = 30_000;
const many = 50_000;

/** Articles a second with a thread for each core, beside one; and what long inputs hold in memory. */
async function streams(
  organizations: readonly RegisteredOrganization[],
  progress: (text: string) => void,
): Promise<Measured[]> {
  const start = () => new AnswerPool(organizations);
  const article = (i: number) => articles[i % articles.length] ?? "";
  const rate = async (help: Help) =>
    (1000 * streamed) / (await read(streamed, article, organizations, help)).time;
  const loaded = async (): Promise<Help> => {
    const pool = start();
    await pool.ready;
    return { after: 0, start: () => pool };
  };
  progress("--jsonl, one thread");
  const value = await rate({ after: Infinity, start });
  progress("--jsonl, all threads");
  const all = await rate(await loaded());
  progress("--jsonl, memory");
  const short = (i: number) =>
    `카카오는 ${(i % 28) + 1}일 소상공인 ${i + 2}명에게 ${i + 3}억 원을 냈다.`;
  const { memory } = await read(many, short, organizations, await loaded());
  const speed = { baseline: "one thread", value };
  const early = { baseline: `at ${many / 10} lines`, value: memory[0] ?? NaN };
  return [
    measured("extract, --jsonl, articles of 1,200 characters", "articles/s", all, speed),
    measured(`extract, --jsonl, memory at ${many} lines`, "bytes", memory.at(-1) ?? NaN, early),
  ];
}

/** The analysis of words alone in `garu-ko`, which names no sum, date or body, on the same text. */
async function peers(register: Register, progress: (text: string) => void): Promise<Measured> {
  progress("garu-ko");
  const { Garu } = await import("garu-ko");
  const garu = await Garu.load();
  const some = articles.slice(0, 10);
  const rate = (read: (text: string) => unknown) =>
    (1000 * sizeOf(some)) / least(() => some.forEach((text) => read(text)));
  const value = rate((text) => garu.analyze(text));
  const own = rate((text) => resultOf({ id: 0, published, text }, register));
  return measured("extract, all, as --jsonl", "MB/s", own, { baseline: "garu-ko 0.3.7, analysis alone", value }); // prettier-ignore
}

/** The recognisers: how fast, how that grows, what a stream holds. `withPeers` adds other libraries. */
export async function measureExtract(
  organizations: readonly RegisteredOrganization[],
  withPeers: boolean,
  progress: (text: string) => void,
): Promise<Measured[]> {
  const register = registerOf(organizations);
  return [
    ...rates(register, progress),
    ...(withPeers ? [await peers(register, progress)] : []),
    ...curve(register, progress),
    ...(await streams(organizations, progress)),
    ...(await measureCommand(progress)),
  ];
}
