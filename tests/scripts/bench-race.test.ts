import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inRounds } from "../../scripts/bench/rounds.ts";

const forMs = (ms: number) => {
  for (const end = performance.now() + ms; performance.now() < end;);
};

test("each question is asked in every round, after one that warms up", () => {
  const asked: string[] = [];
  const steps: string[] = [];
  const times = inRounds((question: string) => asked.push(question), ["a", "b"], (label) => steps.push(label)); // prettier-ignore
  expect(times).toHaveLength(2 * 12);
  expect(asked.join("")).toBe("ab".repeat(13));
  expect(steps[0]).toBe("warming up, 1 of 2");
  expect(steps.at(-1)).toMatch(/^round 12, 2 of 2, 0 ms for the last$/);
});

test("whoever spends the first round's time before it is through is asked no more", () => {
  const asked: number[] = [];
  const ask = (question: number) => {
    asked.push(question);
    forMs(15);
  };
  const times = inRounds(ask, [1, 2, 3, 4], () => {}, 0.02);
  expect(asked).toEqual([1, 2]);
  expect(times).toHaveLength(2);
});

/** Of a process that limits its steps to so many seconds and then goes through `steps`. */
function ended(seconds: number, steps: string) {
  const folder = mkdtempSync(join(tmpdir(), "atlas-steps-"));
  const file = join(folder, "steps.ts");
  const limits = new URL("../../scripts/bench/step-limit.ts", import.meta.url).href;
  writeFileSync(
    file,
    `import { limitSteps } from "${limits}"; const { step, stop } = limitSteps(${seconds}); ${steps}`,
  );
  try {
    return spawnSync(process.execPath, ["--import", "tsx", file], { encoding: "utf8", timeout: 30_000 }); // prettier-ignore
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test("a step that hangs ends the process by name", () => {
  const { signal, stderr } = ended(0.2, `step("one in time"); step("one that hangs"); for (;;);`);
  expect(stderr).toBe("\nbench: timed out after 0.2 s: one that hangs\n");
  expect(signal).toBe("SIGTERM");
});

test("steps in time end nothing", () => {
  const { status, stdout, stderr } = ended(20, `step("one"); console.log("over"); void stop();`);
  expect(stderr).toBe("");
  expect(stdout).toBe("over\n");
  expect(status).toBe(0);
});
