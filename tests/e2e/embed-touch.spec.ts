// What a finger meets in an article: handles are wider there, and the column is narrow.
import { phoneColumn } from "../../src/export/snippet.ts";
import { expect, test } from "./hosts.ts";

test.use({ hasTouch: true, isMobile: true, viewport: { width: phoneColumn, height: 700 } });

for (const [what, address] of [
  ["the handles of the period", "timeline/?v=1&company=~kakao"],
  // Names joined by dots, longer than the line.
  ["a long name in a title", "network/?v=1&company=~kakao&period=2023"],
  ["a card", "fact/?v=1&focus=amount:kakao-kfme-support"],
] as const)
  test(`nothing reaches beyond the narrowest column: ${what}`, async ({ page, host }) => {
    await page.goto(`./embed/${address}`);
    await expect(page.locator("html[data-ready]")).toHaveCount(1);
    expect(await page.evaluate(() => matchMedia("(pointer: coarse)").matches)).toBe(true);
    await expect(page.locator("h2").first()).toBeVisible();
    const { scrollWidth, clientWidth } = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return { scrollWidth, clientWidth };
    });
    expect([scrollWidth, clientWidth]).toEqual([phoneColumn, phoneColumn]);
    expect(host.wrong).toEqual([]);
  });
