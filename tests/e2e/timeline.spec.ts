import type { Page } from "@playwright/test";
import { expect, marksOf, open, test } from "./page.ts";

const handles = (page: Page) => ({
  from: page.getByRole("slider", { name: "기간의 시작" }),
  to: page.getByRole("slider", { name: "기간의 끝" }),
});
const months = async (page: Page) => {
  const { from, to } = handles(page);
  const now = async (handle: typeof from) => Number(await handle.getAttribute("aria-valuenow"));
  return { from: await now(from), to: await now(to) };
};

test("the keyboard chooses a period by months and years, as one step of the history", async ({
  page,
}) => {
  await open(page, "./timeline/");
  const { from, to } = handles(page);
  const before = await months(page);
  const all = await marksOf(page, "events");
  await to.focus();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("PageDown");
  await expect.poll(async () => (await months(page)).to).toBe(before.to - 13);
  await expect(page).toHaveURL(/period=\d{4}-\d{2}\.\.\d{4}-\d{2}/);
  expect((await marksOf(page, "events")).length).toBeLessThan(all.length);
  await expect(to).toBeFocused();
  await page.waitForTimeout(1000);
  const first = page.url();
  await from.focus();
  await page.keyboard.press("End");
  await expect.poll(async () => (await months(page)).from).toBe(before.to - 13);
  // The handle is there at once, the address where it rests.
  await expect(page).not.toHaveURL(first);
  await page.goBack();
  await expect.poll(() => months(page)).toEqual({ from: before.from, to: before.to - 13 });
  await page.goBack();
  await expect.poll(() => months(page)).toEqual(before);
  await expect(page).not.toHaveURL(/period=/);
});

test("a handle and the window are dragged, and the whole comes back", async ({ page }) => {
  await open(page, "./timeline/?v=1&period=2022-01..2022-12");
  const { to } = handles(page);
  const before = await months(page);
  const grab = async (x: number, y: number, by: number) => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + by / 2, y, { steps: 3 });
    await page.mouse.move(x + by, y, { steps: 3 });
    await page.mouse.up();
  };
  await to.scrollIntoViewIfNeeded();
  const box = (await to.boundingBox())!;
  await grab(box.x + 8, box.y + 20, 60);
  const longer = await months(page);
  expect(longer.from).toBe(before.from);
  expect(longer.to).toBeGreaterThan(before.to);
  await to.scrollIntoViewIfNeeded();
  const end = (await to.boundingBox())!;
  // The chart above has another height now, and the handle is still where it was let go.
  expect(Math.abs(end.y - box.y)).toBeLessThan(3);
  await grab(end.x - 30, end.y + 20, -80);
  const shifted = await months(page);
  expect(shifted.to - shifted.from).toBe(longer.to - longer.from);
  expect(shifted.from).toBeLessThan(longer.from);
  await page.getByRole("button", { name: "전체", exact: true }).click();
  await expect(page).not.toHaveURL(/period=/);
});

test("where an answer takes longer than a frame, the handle keeps up and the charts answer when it rests", async ({
  page,
}) => {
  // A picture takes longer than a frame on any machine.
  await page.addInitScript(() => {
    const { replaceChildren } = Element.prototype;
    Element.prototype.replaceChildren = function (...nodes) {
      for (const end = performance.now() + 40; performance.now() < end;);
      replaceChildren.apply(this, nodes);
    };
  });
  await open(page, "./timeline/");
  const { to } = handles(page);
  await to.scrollIntoViewIfNeeded();
  const box = (await to.boundingBox())!;
  const [x, y] = [box.x + 8, box.y + 20];
  const picture = await page.locator(".chart svg:visible").first().elementHandle();
  const isSame = () => picture!.evaluate((svg) => svg.isConnected);
  const before = await months(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 40, y);
  await expect.poll(isSame).toBe(false);
  const answered = await months(page);
  expect(answered.to).toBeLessThan(before.to);

  // All in one task: on a busy machine a frame may take as long as a rest.
  const moved = await page.evaluate(
    async ([x, y]) => {
      const drawn = document.querySelector(".chart svg")!;
      const plane = document.querySelector(".plane")!;
      for (let move = 1; move <= 20; move += 1) {
        const at = { clientX: x - 10 * move, clientY: y, bubbles: true };
        plane.dispatchEvent(new PointerEvent("pointermove", at));
      }
      await new Promise((answered) => setTimeout(answered));
      return drawn.isConnected;
    },
    [x - 40, y] as const,
  );
  expect(moved).toBe(true);
  const held = await months(page);
  expect(held.to).toBeLessThan(answered.to);
  await expect(page).toHaveURL(/period=/);
  const said = await page.locator(".period output").textContent();
  await page.mouse.up();
  expect(await months(page)).toEqual(held);
  expect(await page.locator(".period output").textContent()).toBe(said);
});

test("buttons, keys, the wheel with Ctrl and a drag along the years zoom; a plain wheel does not", async ({
  page,
}) => {
  await open(page, "./timeline/");
  const length = async () => {
    const { from, to } = await months(page);
    return to - from + 1;
  };
  const whole = await length();
  await page.getByRole("button", { name: "확대", exact: true }).click();
  await expect.poll(length).toBe(Math.round(whole / 2));
  await page.keyboard.press("-");
  await expect.poll(length).toBe(whole);

  const axis = (await page.locator(".time-axis").boundingBox())!;
  const y = axis.y + axis.height / 2;
  await page.mouse.move(axis.x + axis.width * 0.75, y);
  await page.mouse.wheel(0, 1);
  await page.mouse.wheel(0, -1);
  expect(await length()).toBe(whole);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -100);
  await page.keyboard.up("Control");
  await expect.poll(length).toBeLessThan(whole);
  await page.getByRole("button", { name: "처음으로" }).click();
  await expect.poll(length).toBe(whole);

  await page.locator(".time-axis").scrollIntoViewIfNeeded();
  const again = (await page.locator(".time-axis").boundingBox())!;
  const middle = again.y + again.height / 2;
  await page.mouse.move(again.x + again.width * 0.61, middle);
  await page.mouse.down();
  await page.mouse.move(again.x + again.width * 0.79, middle, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/period=2022-\d{2}\.\.2022-\d{2}/);
});

test("lanes of agencies, and of companies, stand in the address", async ({ page }) => {
  await open(page, "./timeline/");
  const first = () => page.locator("svg .lane").first().getAttribute("data-lane");
  const company = await first();
  const shown = await marksOf(page, "events");
  await page.getByRole("button", { name: "기관별" }).click();
  await expect(page).toHaveURL(/lanes=agency/);
  await expect.poll(first).not.toBe(company);
  expect(await marksOf(page, "events")).toEqual(shown);
});

test("a group folds into one lane and unfolds again, and no event is lost or doubled in it", async ({
  page,
}) => {
  await open(page, "./timeline/");
  const lane = (id: string) => page.locator(`svg .lane[data-lane="${id}"]`);
  const shown = await marksOf(page, "events");
  await page.getByRole("button", { name: "카카오 계열 접기" }).click();
  await expect(page).toHaveURL(/fold=~kakao$/);
  await expect(lane("kakaopay")).toHaveCount(0);
  await expect(lane("kakao")).toHaveAttribute("aria-label", "카카오 계열");
  expect(await marksOf(page, "events")).toEqual(shown);
  const ids = await lane("kakao")
    .locator("[data-id]")
    .evaluateAll((marks) => marks.map((mark) => (mark as SVGElement).dataset.id));
  expect(new Set(ids).size).toBe(ids.length);
  await page.getByRole("button", { name: "카카오 계열 펼치기" }).click();
  await expect(lane("kakaopay")).toHaveCount(1);
});

test("on a phone the handles are large enough for a finger, and nothing is wider than the screen", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    viewport: { width: 320, height: 700 },
    hasTouch: true,
    isMobile: true,
    ...(baseURL ? { baseURL } : {}),
  });
  const page = await context.newPage();
  await open(page, "./timeline/?v=1&period=2022-04..2023-03");
  for (const handle of Object.values(handles(page))) {
    const { width, height } = (await handle.boundingBox())!;
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await context.close();
});

test("on a phone groups are folded until the reader unfolds them, and no event is lost", async ({
  page,
}) => {
  await open(page, "./timeline/");
  const shown = await marksOf(page, "events");
  await page.setViewportSize({ width: 360, height: 800 });
  const lane = (id: string) => page.locator(`svg .lane[data-lane="${id}"]`);
  await expect(lane("kakao")).toHaveAttribute("aria-label", "카카오 계열");
  await expect(page.getByText("계열을 한 줄로 접고")).toBeVisible();
  expect(await marksOf(page, "events")).toEqual(shown);
  await page.getByRole("button", { name: "카카오 계열 펼치기" }).click();
  await expect(lane("kakaopay")).toHaveCount(1);
  await expect(page).toHaveURL(/[?&]unfold=~kakao$/);
  await page.reload();
  await expect(lane("kakaopay")).toHaveCount(1);
  await page.getByRole("button", { name: "카카오 계열 접기" }).click();
  await expect(lane("kakaopay")).toHaveCount(0);
  await expect(page).not.toHaveURL(/fold=/);
});

test("a chosen period is the picture's, in its years, its title and what runs beyond its edges", async ({
  page,
}) => {
  await open(page, "./timeline/?v=1&period=2023-01..2023-12");
  await expect(page.locator("#timeline-title")).toContainText("2023년에 걸친 사건");
  const day = (iso: string) => String(Date.parse(iso) / 86_400_000);
  await expect(page.locator(".time-axis")).toHaveAttribute("data-from", day("2023-01-01"));
  await expect(page.locator(".time-axis")).toHaveAttribute("data-to", day("2024-01-01"));
  const since = page.locator('[data-id="events:kakao-class-run"]').first();
  await expect(since).toContainText("2016년부터");
  await expect(since.locator(".glyph")).toHaveCount(0);
  await expect(page.locator('[data-id="events:jegabeochi-operation"]').first()).toHaveAttribute(
    "aria-label",
    /^2023년 12월 28일 당시 진행 중, /,
  );
});

test("a promise of before the period that lasts in it is drawn through it, and said", async ({
  page,
}) => {
  await open(page, "./timeline/?v=1&period=2023-01..2023-12");
  const fund = page.locator('[data-id="amounts:kakao-fund"]');
  await expect(fund).toContainText("2022년 4월부터");
  await expect(page.getByText("이어지는 약속 1건을 막대로 함께 그렸다")).toBeVisible();
  await open(page, "./timeline/");
  await expect(fund).toHaveCount(1);
  await expect(page.getByText("막대로 함께 그렸다")).toHaveCount(0);
});

test("of a company that is filtered by, the title says how many events involve it", async ({
  page,
}) => {
  await open(page, "./timeline/?v=1&company=~kt");
  const events = new Set(await marksOf(page, "events")).size;
  await expect(page.locator("#timeline-title")).toHaveText(`KT와 관련된 사건 ${events}건`);
});

test("beside other charts the busiest lanes, and what is left out is counted", async ({ page }) => {
  await open(page, "./");
  const chart = page.locator('section[aria-labelledby="timeline-title"]');
  const lanes = await chart.locator("svg .lane").count();
  await expect(chart).toContainText(new RegExp(`줄 가운데 사건이 많은 ${lanes}줄`));
  await chart.getByRole("link", { name: /타임라인에서 보기/ }).click();
  await expect(page).toHaveURL(/\/timeline\/$/);
  expect(await page.locator("svg .lane").count()).toBeGreaterThan(lanes);
});
