import type { Page } from "@playwright/test";

const moves = 90;

/** Drags the beginning of the timeline's period to its middle and counts the frames meanwhile, 60 a second. */
export async function brush(page: Page): Promise<{ due: number; dropped: number }> {
  const handle = page.locator("[data-part=from]").first();
  await handle.scrollIntoViewIfNeeded();
  const plane = await page.locator(".plane").first().boundingBox();
  const box = await handle.boundingBox();
  if (!plane || !box) throw new Error("no period to drag");
  const [x, y] = [box.x + box.width - 8, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate(() => {
    const seen: number[] = [];
    const look = (time: number) => {
      seen.push(time);
      if ((globalThis as { brushed?: number[] }).brushed === seen) requestAnimationFrame(look);
    };
    (globalThis as { brushed?: number[] }).brushed = seen;
    requestAnimationFrame(look);
  });
  const before = page.url();
  for (let move = 1; move <= moves; move += 1) {
    await page.mouse.move(x + (move * plane.width) / 2 / moves, y);
  }
  const seen = await page.evaluate(() => {
    const { brushed = [] } = globalThis as { brushed?: number[] };
    delete (globalThis as { brushed?: number[] }).brushed;
    return brushed;
  });
  await page.mouse.up();
  await page.waitForFunction((url) => location.href !== url, before);
  return framesOf(seen);
}

const FRAME = 1000 / 60;

/** Of the times at which frames came: how many were due between the first and the last, and did not come. */
export function framesOf(times: readonly number[]): { due: number; dropped: number } {
  const due = times.slice(1).map((time, i) => Math.max(1, Math.round((time - times[i]!) / FRAME)));
  const sum = due.reduce((total, frames) => total + frames, 0);
  return { due: sum, dropped: sum - due.length };
}
