import { once } from "node:events";
import { availableParallelism } from "node:os";
import type { Writable } from "node:stream";
import { registerOf, type RegisteredOrganization } from "../../src/extract/register.ts";
import { AnswerPool } from "./answer-pool.ts";
import { answersTo, type Answers, type Batch } from "./answers.ts";

/**
 * The lines of a stream of UTF-8, without their ends, by the chunks that end them: no line waits for
 * others to come. Only LF ends a line, since JSON strings may hold the other separators of lines.
 * Pieces of a long line are joined once.
 */
async function* batchesOf(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<Batch> {
  const decoder = new TextDecoder();
  let pieces: string[] = [];
  let from = 1;
  for await (const chunk of input) {
    const text = typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
    const lines: string[] = [];
    let start = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
      pieces.push(text.slice(start, end));
      lines.push(pieces.join(""));
      [pieces, start] = [[], end + 1];
    }
    if (start < text.length) pieces.push(text.slice(start));
    if (lines.length > 0) yield { from, lines };
    from += lines.length;
  }
  pieces.push(decoder.decode());
  const last = pieces.join("");
  if (last !== "") yield { from, lines: [last] };
}

/** Lines done and how fast, on a terminal only: a log is not the place for them. */
function progressOn(errors: Writable & { isTTY?: boolean }) {
  const began = Date.now();
  let told = began;
  return (lines: number, isLast: boolean) => {
    const now = Date.now();
    if (!errors.isTTY || (!isLast && now - told < 500)) return;
    told = now;
    const rate = Math.round((1000 * lines) / Math.max(1, now - began));
    errors.write(`\r${lines} articles, ${rate} a second${isLast ? "\n" : ""}`);
  };
}

/** When other threads help. */
export interface Help {
  /** Fewer lines than this are done before other threads would have loaded. */
  after: number;
  start: (organizations: readonly RegisteredOrganization[]) => AnswerPool;
}

const usual: Help = {
  after: availableParallelism() > 1 ? 100 : Infinity,
  start: (organizations) => new AnswerPool(organizations),
};

/**
 * Reads one article a line, `{"id","published","text"}`, and writes one result a line, in the same
 * order; blank lines are passed over. A line that holds no article gets `line N: …` on `errors` and a
 * result with its `error`, and the rest goes on. Of long inputs every core does its part: no more than
 * a few chunks are in memory at a time. Returns whether all lines were good.
 */
export async function runJsonl(
  input: AsyncIterable<Uint8Array | string>,
  output: Writable,
  errors: Writable & { isTTY?: boolean },
  organizations: readonly RegisteredOrganization[],
  help: Help = usual,
): Promise<boolean> {
  const register = registerOf(organizations);
  const progress = progressOn(errors);
  let isGood = true;
  let lines = 0;
  let pool: AnswerPool | null = null;
  /** The steps that wait to write, each behind the one before it. */
  const unwritten: Promise<void>[] = [];

  const write = async ({ text, complaints }: Answers, last: number) => {
    for (const complaint of complaints) errors.write(complaint);
    isGood &&= complaints.length === 0;
    if (text !== "" && !output.write(text)) await once(output, "drain");
    progress(last, false);
  };
  const later = (answers: Answers | Promise<Answers>, last: number): Promise<void> => {
    const before = unwritten.at(-1) ?? Promise.resolve();
    const step = Promise.all([answers, before]).then(([own]) => write(own, last));
    // Awaited below; until then a failure is no surprise.
    step.catch(() => undefined);
    return step;
  };

  try {
    for await (const batch of batchesOf(input)) {
      lines += batch.lines.length;
      if (lines > help.after && !pool) {
        pool = help.start(organizations);
        await pool.ready;
      }
      unwritten.push(later(pool ? pool.answer(batch) : answersTo(batch, register), lines));
      while (unwritten.length > (pool?.capacity ?? 0)) await unwritten.shift();
    }
    await Promise.all(unwritten);
  } finally {
    await pool?.close();
  }
  progress(lines, true);
  return isGood;
}
