import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import amounts from "../../data/amounts.json" with { type: "json" };
import companies from "../../data/organizations.json" with { type: "json" };
import { wholePath } from "./whole-path.ts";

const company = companies.find(({ parent_org_id }) => parent_org_id !== null)?.parent_org_id;
const amount = amounts[0]?.amount_id;

test("the whole path runs where code from strings is forbidden, and answers the same", async () => {
  const search = `?v=1&company=~${company}&period=2015..2030&focus=amount:${amount}`;
  const child = fileURLToPath(new URL("eval-free-child.ts", import.meta.url));
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--disallow-code-generation-from-strings", "--import", "tsx", child, search],
    { cwd: fileURLToPath(new URL("../..", import.meta.url)), maxBuffer: 1 << 26 },
  );
  const expected = JSON.parse(JSON.stringify(await wholePath(search)));
  expect(JSON.parse(stdout)).toEqual({ strict: true, answer: expected });
  expect(expected.fact).not.toBeNull();
}, 60_000);
