import { Writable } from "node:stream";
import { describe, expect, test } from "vitest";
import { AnswerPool } from "../../scripts/draft/answer-pool.ts";
import { runJsonl, type Help } from "../../scripts/draft/jsonl.ts";
import type { RegisteredOrganization } from "../../src/extract/register.ts";

const organizations: RegisteredOrganization[] = [
  { org_id: "kakao", name_ko: "카카오", kind: "company", names: [] },
];
const alone: Help = { after: Infinity, start: () => new AnswerPool(organizations) };

function sink(): { stream: Writable; text: () => string } {
  const chunks: string[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk.toString());
      done();
    },
  });
  return { stream, text: () => chunks.join("") };
}

const run = (...chunks: (string | Uint8Array)[]) => runWith(alone, chunks);

async function runWith(help: Help, chunks: readonly (string | Uint8Array)[]) {
  const [output, errors] = [sink(), sink()];
  async function* input() {
    for (const chunk of chunks) yield await Promise.resolve(chunk);
  }
  const isGood = await runJsonl(input(), output.stream, errors.stream, organizations, help);
  const results = output
    .text()
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);
  return { isGood, results, errors: errors.text() };
}

const article = (id: string | number, text: string) =>
  JSON.stringify({ id, published: "2023-12-28", text });

describe("--jsonl", () => {
  test("tells offsets in code points, and leaves furniture out", async () => {
    const text = "😀 카카오는 지난달 소상공인 20~30명에게 약 3천억 원을 냈다.\n댓글 3";
    const { isGood, results, errors } = await run(`${article("a", text)}\n`);
    expect(isGood).toBe(true);
    expect(errors).toBe("");
    expect(results).toEqual([
      {
        id: "a",
        amounts: [
          {
            start: 25,
            end: 32,
            krw: 300_000_000_000,
            krw_min: null,
            krw_max: null,
            bound: "about",
          },
        ],
        counts: [
          { start: 16, end: 22, value: null, unit: "merchant", value_min: 20, value_max: 30 },
        ],
        dates: [{ start: 7, end: 10, edtf: "2023-11" }],
        organizations: [{ start: 2, end: 5, name: "카카오", org_id: "kakao" }],
        relations: [],
      },
    ]);
  });

  test("says what is wrong with a line, and goes on", async () => {
    const lines = [
      "no json",
      "",
      '{"id":2,"published":"2023-13-01","text":""}',
      '{"id":"b","published":"2023-12-28","text":7}',
      "[1]",
      article(9, "5명"),
    ];
    const { isGood, results, errors } = await run(lines.join("\n"));
    expect(isGood).toBe(false);
    expect(errors.split("\n").map((line) => line.split(":")[0])).toEqual([
      "line 1",
      "line 3",
      "line 4",
      "line 5",
      "",
    ]);
    expect(results).toMatchObject([
      { id: null, error: expect.stringContaining("invalid JSON") as string },
      { id: 2, error: 'invalid published: "2023-13-01", a day is YYYY-MM-DD' },
      { id: "b", error: "invalid text: 7" },
      { id: null, error: "invalid article: [1]" },
      { id: 9, counts: [{ start: 0, end: 2, value: 5, unit: "person" }] },
    ]);
  });

  test("reads lines across chunks, within characters too", async () => {
    const bytes = new TextEncoder().encode(`${article(1, "3억 원")}\r\n${article(2, "4억 원")}`);
    const { results } = await run(...Array.from(bytes, (byte) => Uint8Array.of(byte)));
    expect(results).toMatchObject([
      { id: 1, amounts: [{ krw: 300_000_000 }] },
      { id: 2, amounts: [{ krw: 400_000_000 }] },
    ]);
  });

  test("answers the same, in the same order, with other threads", async () => {
    const chunks = Array.from({ length: 60 }, (_, chunk) =>
      Array.from({ length: (chunk * 7) % 11 }, (_, i) => {
        const id = 100 * chunk + i;
        if (id % 13 === 0) return `no article ${id}\n`;
        // Long and short ones, so that a thread that is handed its batch later may be done sooner.
        return `${article(id, `카카오는 ${id + 2}명에게 ${id + 3}억 원을 냈다. `.repeat((id % 5) ** 3))}\n`;
      }).join(""),
    );
    const pool = new AnswerPool(organizations, 2);
    await pool.ready;
    const [one, two] = [
      await runWith(alone, chunks),
      await runWith({ after: 0, start: () => pool }, chunks),
    ];
    expect(two).toEqual(one);
    expect(one.isGood).toBe(false);
    expect(one.results.length).toBeGreaterThan(250);
    expect(one.errors.split("\n").length).toBeGreaterThan(10);
  });

  test("starts no thread for a few lines", async () => {
    const none = (): AnswerPool => {
      throw new Error("a thread was started");
    };
    const { results } = await runWith({ after: 2, start: none }, [
      `${article(1, "")}\n`,
      article(2, ""),
    ]);
    expect(results).toMatchObject([{ id: 1 }, { id: 2 }]);
  });

  test("passes on that a thread has failed", async () => {
    const failing = new AnswerPool([null as unknown as RegisteredOrganization], 1);
    await expect(failing.ready).rejects.toThrow("null");
    await failing.close();
  });
});
