import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Pace } from "../../src/ui/pace.ts";

const FRAME = 16;
let answered: number[];
let pace: Pace;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  vi.stubGlobal("requestAnimationFrame", (draw: () => void) => setTimeout(draw, FRAME));
  vi.stubGlobal("cancelAnimationFrame", clearTimeout);
  answered = [];
  pace = new Pace();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A step of the movement whose answer takes `ms`. */
const step = (name: number, ms = 0) =>
  pace.pass(() => {
    answered.push(name);
    if (ms > 0) vi.advanceTimersByTime(ms);
  });

/** Until a step at rest is answered and painted. */
async function rest() {
  vi.advanceTimersByTime(80 + 2 * FRAME);
  const { port1, port2 } = new MessageChannel();
  await new Promise((painted) => {
    port1.onmessage = painted;
    port2.postMessage(null);
  });
  port1.close();
}

test("until it is known how long an answer takes, only the step at which the hand rests is answered", () => {
  for (let name = 1; name <= 5; name += 1) {
    step(name);
    vi.advanceTimersByTime(60);
  }
  expect(answered).toEqual([]);
  vi.advanceTimersByTime(100);
  expect(answered).toEqual([5]);
});

test("where an answer takes no longer than a frame, each step is answered as it comes", async () => {
  step(1);
  await rest();
  step(2);
  step(3);
  expect(answered).toEqual([1, 2, 3]);
});

test("where an answer takes longer than a frame, the next wait for a rest as well", async () => {
  step(1, 40);
  await rest();
  step(2, 40);
  step(3, 40);
  expect(answered).toEqual([1]);
  pace.settle();
  expect(answered).toEqual([1, 3]);
});

test("a step that comes before the next frame goes on, however late the page hears of it", () => {
  step(1);
  // The page was busy for so long; then it hears of the hand, before it draws.
  vi.advanceTimersByTime(81);
  step(2);
  vi.advanceTimersByTime(79);
  expect(answered).toEqual([]);
  vi.advanceTimersByTime(50);
  expect(answered).toEqual([2]);
});

test("forgotten steps are not answered", () => {
  step(1);
  vi.advanceTimersByTime(81);
  pace.stop();
  vi.advanceTimersByTime(500);
  expect(answered).toEqual([]);
});
