import { test as base } from "@playwright/test";
import { expect, marksOf, open, test } from "./page.ts";

const slugs = [
  "promises-and-sales",
  "largest-promise",
  "open-promises",
  "agency-with-most-companies",
  "partners-of-semas",
  "merchants-reached",
  "early-payment",
  "festival-sales",
  "traditional-markets",
  "digital-help",
  "year-2023",
  "undisclosed-sums",
];

base.describe("without JavaScript", () => {
  base.use({ javaScriptEnabled: false });
  for (const slug of slugs)
    base(`${slug} is asked and answered`, async ({ page }) => {
      await page.goto(`./q/${slug}/`);
      const question = page.getByRole("heading", { level: 1 });
      await expect(question).toHaveText(/\?$/);
      await expect(page).toHaveTitle(`${await question.textContent()} · 상생지도`);
      const answer = await page.locator("h1 + p").textContent();
      expect(answer).toMatch(/다\.$/);
      await expect(page.locator("meta[name=description]")).toHaveAttribute("content", answer!);
    });
});

for (const slug of slugs)
  test(`/q/${slug}/ stays as it was drawn ahead, in both languages`, async ({ page, baseURL }) => {
    for (const [path, other] of [
      [`q/${slug}/`, `en/q/${slug}/`],
      [`en/q/${slug}/`, `q/${slug}/`],
    ] as const) {
      const html = await (await page.request.get(new URL(path, baseURL).href)).text();
      await page.goto(`./${path}`);
      expect(await page.locator("html").getAttribute("data-filtered")).toBeNull();
      const answer = await page.locator("h1 + p").textContent();
      expect(html.replaceAll(/<[^>]*>/g, "")).toContain(answer!.replaceAll('"', "&quot;"));
      expect(page.url()).toBe(new URL(path, baseURL).href);
      // What is drawn in the page is what was drawn ahead: the question's own state, not the view's.
      const ahead = new Set([...html.matchAll(/data-id="((?:amounts|relations|counts):[^"]+)"/g)].map(([, id]) => id)); // prettier-ignore
      for (const table of ["amounts", "relations", "counts"])
        for (const id of await marksOf(page, table)) expect(ahead).toContain(id);
      await expect(page.locator(`a[hreflang="${other.startsWith("en") ? "en" : "ko"}"]`)).toHaveAttribute("href", new URL(other, baseURL).href); // prettier-ignore
    }
  });

test("an answer is not said again as the title of its chart", async ({ page }) => {
  for (const [slug, figure] of [
    ["largest-promise", "funding"],
    ["open-promises", "promises"],
    ["agency-with-most-companies", "network"],
    ["partners-of-semas", "network"],
    ["merchants-reached", "reach"],
  ]) {
    await page.goto(`./q/${slug}/`);
    const title = page.locator(`#${figure}-title`);
    const words = (await title.textContent())!.trim().replace(/^고른 조건에서 /, "");
    expect(await page.locator("h1 + p").textContent()).toContain(words);
    expect((await title.boundingBox())!.height, slug).toBe(1);
  }
  // Another choice has a finding of its own.
  await page.goto("./q/partners-of-semas/?v=1&focus=organizations:kt");
  await expect(page.locator("#network-title")).not.toContainText("소상공인시장진흥공단");
  expect((await page.locator("#network-title").boundingBox())!.height).toBeGreaterThan(10);
  // What does not answer keeps its title.
  await page.goto("./q/year-2023/");
  expect((await page.locator("#timeline-title").boundingBox())!.height).toBeGreaterThan(10);
});

test("a question shows what it asks for, and nothing else", async ({ page }) => {
  await open(page, "./q/early-payment/");
  const asked = await marksOf(page, "amounts");
  await open(page, "./funding/?v=1&kind=~early_payment");
  expect(await marksOf(page, "amounts")).toEqual(asked);
  await open(page, "./funding/");
  expect((await marksOf(page, "amounts")).length).toBeGreaterThan(asked.length);
});

test("a mark opens on the spot, a filter leads to the view, and back leads to the question", async ({
  page,
}) => {
  await open(page, "./q/early-payment/");
  await page.locator("svg [data-id^='amounts:']").first().click();
  await expect(page.getByRole("dialog").or(page.locator("aside")).first()).toBeVisible();
  await expect(page).toHaveURL(/\/q\/early-payment\/\?v=1&focus=amount:[a-z0-9-]+$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/q\/early-payment\/$/);

  await page.getByRole("button", { name: "로그", exact: true }).click();
  await expect(page).toHaveURL(/\/funding\/\?v=1&kind=~early_payment&scale=log$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL(/\/q\/early-payment\/$/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("the link onward keeps the filters; a link to another question drops them", async ({
  page,
}) => {
  await open(page, "./q/early-payment/");
  await page.getByRole("link", { name: "조건을 바꾸어 더 살펴보기" }).click();
  await expect(page).toHaveURL(/\/funding\/\?v=1&kind=~early_payment$/);
  await open(page, "./?v=1&company=~kakao");
  const questions = page.getByRole("navigation", { name: "물음에서 시작하기" });
  await questions.getByText("다른 물음").click();
  await expect(questions.getByRole("link")).toHaveCount(slugs.length);
  await questions.getByRole("link", { name: /2023년에는/ }).click();
  await expect(page).toHaveURL(/\/q\/year-2023\/$/);
});

test("an unknown question leads to the overview, and says so", async ({ page }) => {
  await page.goto("./q/early-payment/");
  await page.evaluate(() => history.pushState(null, "", "../no-such-question/"));
  await page.evaluate(() => dispatchEvent(new PopStateEvent("popstate")));
  await expect(page.getByText("이 주소에는 화면이 없어")).toBeVisible();
});
