// The draft as a newcomer runs it: in a clone, with an article and nothing else.
import { expect, test } from "vitest";
import { sandbox } from "./sandbox.ts";

const text = `새벽시장상인회, 한빛전자와 협약
2024.06.03

한빛전자는 3일 새벽시장상인회와 업무협약을 맺고 상인 120명에게 4억원을 지원한다.
입점 수수료는 6개월간 면제한다.
`;
const RECORD = "seeds/articles/unknown-2024-06-03.yaml";

function clone() {
  const box = sandbox();
  box.write("mail/market.txt", text);
  const draft = (...more: string[]) =>
    box.run("draft", "mail/market.txt", "--published", "2024-06-03", ...more);
  return { box, draft };
}

test("the original goes into the clone, and its phrases are located already", () => {
  const { box, draft } = clone();
  const { status, stderr } = draft();
  expect({ status, stderr }).toEqual({ status: 0, stderr: [] });
  expect(box.read("seeds/originals/market.txt")).toBe(text);
  const record = box.read(RECORD);
  expect(record).toMatch(/^ {2}sha256: "?[0-9a-f]{64}"?$/m);
  const phrases = record.split("\n").filter((line) => line.includes("{ figure: "));
  expect(phrases.length).toBeGreaterThan(5);
  expect(phrases.filter((line) => !/digest: "?[0-9a-f]{16}"? \}/.test(line))).toEqual([]);
  expect(box.data().filter((line) => line.includes(": not-located: "))).toEqual([]);
});

test("a record that somebody has reviewed is not drafted again", () => {
  const { box, draft } = clone();
  expect(draft().status).toBe(0);
  box.write(RECORD, box.read(RECORD).replace("status: draft", "status: reviewed"));
  expect(draft("--force")).toMatchObject({
    status: 1,
    stderr: [`draft: ${RECORD} is no draft any more: give --id`],
  });
});

test("drafted again with the same text; another text of that name is refused and stays", () => {
  const { box, draft } = clone();
  expect(draft().status).toBe(0);
  expect(draft().status).toBe(1);
  expect(draft("--force")).toMatchObject({ status: 0, stderr: [] });
  box.write("mail/market.txt", `${text}끝.\n`);
  expect(draft("--force")).toMatchObject({
    status: 1,
    stderr: ["draft: seeds/originals/market.txt is another file of that name: rename the article"],
  });
  expect(box.read("seeds/originals/market.txt")).toBe(text);
});
