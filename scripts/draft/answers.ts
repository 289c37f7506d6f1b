import type { Register } from "../../src/extract/register.ts";
import { LineError, readLine } from "./line.ts";
import { resultOf } from "./result.ts";

/** Lines of `--jsonl` that came together; `from` is the number of the first, from 1. */
export interface Batch {
  from: number;
  lines: string[];
}

/** What a batch is answered with. */
export interface Answers {
  /** One line of JSON for each article, each with its LF. */
  text: string;
  /** `line N: …` for each line that holds no article. */
  complaints: string[];
}

/** Reads the articles of a batch; blank lines are passed over. */
export function answersTo({ from, lines }: Batch, register: Register): Answers {
  const answers: Answers = { text: "", complaints: [] };
  lines.forEach((line, i) => {
    if (line.trim() === "") return;
    let result: object;
    try {
      result = resultOf(readLine(line), register);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      answers.complaints.push(`line ${from + i}: ${message}\n`);
      result = { id: error instanceof LineError ? error.id : null, error: message };
    }
    answers.text += `${JSON.stringify(result)}\n`;
  });
  return answers;
}
