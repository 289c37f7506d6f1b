import { spawn } from "node:child_process";
import { text as textOf } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { articleText } from "./article-text.ts";
import { measured, type Measured } from "./measured.ts";

/*
 * `--jsonl` as it is called, from its start to its last line: what it takes by the clock, which other
 * work on the machine lengthens, and what all its threads compute, which it hardly does.
 */

const many = 10_000;
const command = fileURLToPath(new URL("../draft.ts", import.meta.url));
/** Says at its end what the process has computed, in microseconds. */
const tells = "process.on('exit',()=>process.stderr.write(String(process.cpuUsage().user)))";

function* lines(): Generator<string> {
  for (let id = 0; id < many; id += 1)
    yield `${JSON.stringify({ id, published: "2024-05-02", text: articleText(id) })}\n`;
}

/** Seconds for ten thousand articles: by the clock, and computed, beside what two cores have to do a thousand a second. */
export async function measureCommand(progress: (text: string) => void): Promise<Measured[]> {
  progress(`--jsonl as a command, ${many} articles`);
  const articles = [...lines()];
  const began = performance.now();
  const hook = `data:text/javascript,${encodeURIComponent(tells)}`;
  const child = spawn(process.execPath, ["--import", "tsx", "--import", hook, command, "--jsonl"]);
  const [said, answers] = await Promise.all([
    textOf(child.stderr),
    textOf(child.stdout),
    pipeline(articles, child.stdin),
  ]);
  const time = performance.now() - began;
  const done = answers.split("\n").length - 1;
  const computed = Number(said) / 1000;
  if (done !== many || Number.isNaN(computed)) throw new Error(`${done} answers: ${said}`);
  const aim = { baseline: "two cores for 10 s", value: 20_000 };
  return [
    measured("extract, --jsonl, 10,000 articles, computed", "ms", computed, aim),
    measured("extract, --jsonl, 10,000 articles, by the clock", "ms", time),
  ];
}
