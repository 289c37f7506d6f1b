import { once } from "node:events";
import type { Writable } from "node:stream";
import type { Register } from "../../src/extract/register.ts";
import { LineError, readLine } from "./line.ts";
import { readRegisters } from "./registers.ts";
import { resultOf } from "./result.ts";

/**
 * The lines of a stream of UTF-8, without their ends. Only LF ends a line, since JSON strings may hold
 * the other separators of lines. Pieces of a long line are joined once.
 */
async function* linesOf(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let pieces: string[] = [];
  for await (const chunk of input) {
    const text = typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
    let from = 0;
    for (let to = text.indexOf("\n"); to >= 0; to = text.indexOf("\n", from)) {
      pieces.push(text.slice(from, to));
      yield pieces.join("");
      [pieces, from] = [[], to + 1];
    }
    if (from < text.length) pieces.push(text.slice(from));
  }
  pieces.push(decoder.decode());
  const last = pieces.join("");
  if (last !== "") yield last;
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

/**
 * Reads one article a line, `{"id","published","text"}`, and writes one result a line; blank lines are
 * passed over. A line that holds no article gets `line N: …` on `errors` and a result with its `error`,
 * and the rest goes on. Only one line is in memory at a time. Returns whether all lines were good.
 */
export async function runJsonl(
  input: AsyncIterable<Uint8Array | string>,
  output: Writable,
  errors: Writable & { isTTY?: boolean },
  register: Register = readRegisters("seeds").registers.organizations,
): Promise<boolean> {
  const progress = progressOn(errors);
  let isGood = true;
  let number = 0;
  for await (const line of linesOf(input)) {
    number += 1;
    if (line.trim() === "") continue;
    let result: object;
    try {
      result = resultOf(readLine(line), register);
    } catch (error) {
      isGood = false;
      const message = error instanceof Error ? error.message : String(error);
      errors.write(`line ${number}: ${message}\n`);
      result = { id: error instanceof LineError ? error.id : null, error: message };
    }
    if (!output.write(`${JSON.stringify(result)}\n`)) await once(output, "drain");
    progress(number, false);
  }
  progress(number, true);
  return isGood;
}
