import { expect, test } from "./page.ts";

const corrections = [
  {
    correction_id: "fund-2026-02",
    date: "2026-02-03",
    fact_table: "amounts",
    fact_id: "kakao-fund",
    wrong_ko: "기간을 3년으로 적었습니다.",
    wrong_en: "It was said to last three years.",
    right_ko: "기간은 5년입니다.",
    right_en: "It lasts five years.",
  },
  {
    correction_id: "gone-2026-01",
    date: "2026-01-05",
    fact_table: "events",
    fact_id: "no-such-event",
    wrong_ko: "다른 행사와 헷갈렸습니다.",
    wrong_en: "It was mistaken for another fair.",
    right_ko: null,
    right_en: null,
  },
];

test("what was wrong, what is right, and the fact itself", async ({ page }) => {
  await page.route("**/data/corrections.json", (route) => route.fulfill({ json: corrections }));
  await page.goto("./corrections/");
  const [mended, gone] = await page.getByRole("article").all();
  await expect(mended!).toContainText("2026년 2월 3일");
  await expect(mended!).toContainText("기간은 5년입니다.");
  await expect(gone!).toContainText("사실을 거두었습니다.");
  await expect(gone!).toContainText("events:no-such-event");
  await mended!.getByRole("button").click();
  await expect(page).toHaveURL(/focus=amount:kakao-fund/);
  await page.goto("./en/corrections/");
  await expect(page.getByRole("article").first()).toContainText("It lasts five years.");
});

test("the feed is well-formed Atom, linked from every page, in both languages", async ({
  page,
}) => {
  for (const path of ["", "en/", "en/org/kakao/"]) {
    await page.goto(`./${path}`);
    const href = await page.locator('link[type="application/atom+xml"]').getAttribute("href");
    const feed = await page.evaluate(async (url) => {
      const text = await (await fetch(url)).text();
      const read = new DOMParser().parseFromString(text, "application/xml");
      const all = (name: string) =>
        [...read.getElementsByTagName(name)].map((node) => node.textContent);
      return {
        broken: read.querySelector("parsererror") !== null,
        root: `${read.documentElement.namespaceURI} ${read.documentElement.localName}`,
        language: read.documentElement.getAttribute("xml:lang"),
        ids: all("id"),
        updated: all("updated"),
        entries: read.getElementsByTagName("entry").length,
      };
    }, new URL(href!, page.url()).href);
    const published = (await (
      await page.request.get("./data/corrections.json")
    ).json()) as unknown[];
    expect(feed).toMatchObject({
      broken: false,
      root: "http://www.w3.org/2005/Atom feed",
      language: path === "" ? "ko" : "en",
      entries: published.length,
    });
    expect(new Set(feed.ids).size).toBe(published.length + 1);
    for (const moment of feed.updated) expect(Date.parse(moment)).not.toBeNaN();
  }
});

test("an empty list says so, and is reached from every page's foot", async ({ page }) => {
  await page.route("**/data/corrections.json", (route) => route.fulfill({ json: [] }));
  await page.goto("./timeline/");
  await page.getByRole("link", { name: "바로잡은 것" }).click();
  await expect(page.getByText("아직 바로잡은 것이 없습니다.")).toBeVisible();
});
