import type { Page, Request } from "@playwright/test";
import { digestOf, findAll, sha256Hex } from "../../src/model/locator.ts";
import { expect, open, test, withTables } from "./page.ts";

/** An article of our own, told with facts that the tables have, so that their evidence opens. */
const invented = [
  "달빛상회, 골목 가게 살리기에 나선다",
  "",
  "달빛상회는 지난 5일 너른들시와 손잡고 골목 가게 240곳을 돕기로 했다 🏮.",
  "2년 동안 모두 36억 원을 내놓는다. 달빛상회가 절반을, 너른들시가 나머지를 맡는다.",
  "<img src=x onerror=alert(1)> 가게마다 150만 원어치 간판을 새로 달아 준다.",
  "",
].join("\n");
const facts: [table: string, id: string, figure: string][] = [
  ["events", "kakao-kfme-agreement-2023", "너른들시와 손잡고"],
  ["events", "kakao-kfme-agreement-2023", "지난 5일"],
  ["amounts", "kakao-fund", "36억 원"],
  ["amounts", "kakao-kfme-support", "모두 36억 원"],
  ["amounts", "kakaopay-fund", "150만 원어치"],
  ["organizations", "kakao", "달빛상회가"],
];

async function withInvented(page: Page) {
  const sha256 = await sha256Hex(new TextEncoder().encode(invented));
  const article = {
    article_id: "invented",
    publisher: null,
    byline: "김가람 기자",
    headline: null,
    title_ko: "달빛상회의 골목 가게 지원",
    title_en: "Dalbit Store supports corner shops",
    published: "2024-05-20",
    published_basis: "stated",
    url: null,
    sha256,
    characters: [...invented].length,
  };
  const evidence = await Promise.all(
    facts.map(async ([fact_table, fact_id, figure]) => ({
      fact_table,
      fact_id,
      field: null,
      article_id: "invented",
      ...findAll(invented, figure)[0],
      digest: await digestOf(sha256, figure),
      figure,
      support: "direct",
    })),
  );
  await withTables(page, (tables) => {
    tables.articles!.push(article);
    tables.evidence!.push(...evidence);
  });
}

const lit = (page: Page) => page.getByRole("group", { name: "사실을 밝힌 본문" });
const paste = (page: Page, text: string) => page.getByLabel("기사 본문 붙여 넣기").fill(text);

test("each article stands as a strip, newest first, and its marks open evidence", async ({
  page,
}) => {
  await open(page, "./articles/");
  const sections = page.locator("section.figure");
  await expect(sections).toHaveCount(5);
  await expect(sections.first()).toContainText("서울경제 · 2023년 12월 28일 (기사에 적힌 날짜)");
  await expect(sections.last()).toContainText("매체 미상");
  const first = sections.first().locator('[data-id="amounts:kakao-fund"]').first();
  await first.click();
  await expect(page).toHaveURL(/focus=amount:kakao-fund/);
  await expect(page.getByRole("complementary")).toContainText("3,000억 원");
  // Every place of the fact is outlined, in every article that has one.
  expect(await page.locator('[data-id="amounts:kakao-fund"].current').count()).toBeGreaterThan(1);
});

test("a strip is one tab stop, in order of place", async ({ page }) => {
  await open(page, "./articles/");
  const strip = page.locator("section.figure").first().locator("svg");
  await expect(strip.locator('[tabindex="0"]')).toHaveCount(1);
  const drawn = await strip
    .locator("[data-id]")
    .evaluateAll((marks) => marks.map((mark) => (mark as SVGElement).dataset.id ?? ""));
  const steps = drawn.findIndex((id) => id.startsWith("amounts:"));
  await strip.locator('[tabindex="0"]').focus();
  for (let i = 0; i < steps; i += 1) await page.keyboard.press("ArrowRight");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("data-id"))).toBe(
    drawn[steps],
  );
  await page.keyboard.press("Enter");
  await expect(page.getByRole("complementary")).toBeVisible();
});

test("the facts of an article are listed in order of place, and what was left out with its reason", async ({
  page,
}) => {
  await open(page, "./en/articles/");
  const section = page.locator("section.figure").first();
  await section.getByText(/^\d+ facts and \d+ organizations in order of place$/).click();
  const positions = await section.locator("ol li small").allTextContents();
  const starts = positions.map((text) => Number(/[\d,]+/.exec(text)?.[0].replace(",", "")));
  expect(starts.length).toBeGreaterThan(50);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  await section.getByText(/^\d+ numbers left out, and why$/).click();
  expect(await section.locator("ul li").count()).toBeGreaterThan(2);
  await section.getByRole("button", { name: "Win-win fund over five years", exact: true }).click();
  await expect(page.getByRole("complementary")).toContainText("₩300 billion");
});

test("a pasted copy is recognised and lit up without a single request", async ({ page }) => {
  await withInvented(page);
  await open(page, "./articles/");
  await page.waitForLoadState("networkidle");
  const requests: string[] = [];
  page.on("request", (request: Request) => requests.push(request.url()));
  await paste(page, invented);
  await expect(page.getByText("원문과 한 글자도 다르지 않습니다.")).toBeVisible();
  await expect(page.getByText("근거 자리 6곳이 모두 제자리에 있습니다.")).toBeVisible();
  await expect(page.getByText("매체 미상 달빛상회의 골목 가게 지원")).toBeVisible();
  // Set as text, with nothing added or lost; what looks like HTML is no HTML.
  expect(await lit(page).evaluate((element) => element.textContent)).toBe(invented);
  await expect(lit(page).locator("img")).toHaveCount(0);
  expect(requests).toEqual([]);
  const stored = () => page.evaluate(() => localStorage.length + sessionStorage.length);
  expect(await stored()).toBe(0);
});

test("lit places open their evidence, each of several that share a place in turn", async ({
  page,
}) => {
  await withInvented(page);
  await open(page, "./articles/");
  await paste(page, invented);
  const shared = lit(page).locator("mark", { hasText: "36억 원" });
  await shared.click();
  await expect(page).toHaveURL(/focus=amount:kakao-fund/);
  await shared.click();
  await expect(page).toHaveURL(/focus=amount:kakao-kfme-support/);
  // One tab stop, arrow keys from place to place, also by keyboard alone.
  await expect(lit(page).locator('[tabindex="0"]')).toHaveCount(1);
  await shared.focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/focus=event:kakao-kfme-agreement-2023/);
  await expect(page.getByRole("complementary")).toBeVisible();
});

test("a copy that differs says what moved and what is missing", async ({ page }) => {
  await withInvented(page);
  await open(page, "./articles/");
  await paste(page, invented.replace("모두", "모두 합쳐").replace("150만", "160만"));
  await expect(page.getByText("원문과 똑같지는 않아 자리마다 찾아보았습니다.")).toBeVisible();
  await expect(
    page.getByText("근거 자리 6곳 가운데 2곳은 제자리에 있고, 2곳은 옮겨졌으며, 2곳은 없습니다."),
  ).toBeVisible();
  await page.getByText("제자리에 없는 4곳").click();
  await expect(page.getByText("3자 뒤에 있음").first()).toBeVisible();
  await expect(page.getByText("없음", { exact: true })).toHaveCount(2);
});

test("a file with the line ends of Windows is the same article", async ({ page }) => {
  await withInvented(page);
  await open(page, "./articles/");
  await page.locator("input[type=file]").setInputFiles({
    name: "기사.txt",
    mimeType: "text/plain",
    buffer: Buffer.from(invented.replaceAll("\n", "\r\n")),
  });
  await expect(page.getByText("원문과 한 글자도 다르지 않습니다.")).toBeVisible();
  await expect(page.getByText("기사.txt")).toBeVisible();
  await page.getByRole("button", { name: "글 지우기" }).click();
  await expect(lit(page)).toHaveCount(0);
});

test("a megabyte is checked, and only what is near a fact is drawn", async ({ page }) => {
  await withInvented(page);
  await open(page, "./articles/");
  await paste(page, "장터에 사람이 모였다. ".repeat(83_000) + invented);
  await expect(page.getByText(/6곳은 옮겨졌으며/)).toBeVisible();
  await expect(lit(page)).toContainText(/자 줄임/);
  await expect(lit(page).locator("mark", { hasText: "150만 원어치" })).toHaveCount(1);
});

for (const { name, buffer, says } of [
  { name: "empty", buffer: Buffer.from(" \n"), says: "글이 비어 있습니다." },
  {
    name: "binary",
    buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0xff]),
    says: "텍스트 파일",
  },
  // "가" as EUC-KR has it.
  {
    name: "of another encoding",
    buffer: Buffer.from([0xb0, 0xa1, 0x0a]),
    says: "UTF-8 글이 아닙니다",
  },
  { name: "huge", buffer: Buffer.alloc(4_000_001, 0x61), says: "너무 깁니다" },
  {
    name: "of something else",
    buffer: Buffer.from("아무 상관 없는 글"),
    says: "맞는 것이 없습니다",
  },
])
  test(`a file that is ${name} gets a message`, async ({ page }) => {
    await open(page, "./articles/");
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "a.txt", mimeType: "text/plain", buffer });
    await expect(page.getByRole("status").filter({ hasText: says })).toBeVisible();
    await expect(lit(page)).toHaveCount(0);
  });

test("a file can be dropped", async ({ page }) => {
  await withInvented(page);
  await open(page, "./articles/");
  const files = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], "copy.txt", { type: "text/plain" }));
    return transfer;
  }, invented);
  await page.getByLabel("기사 본문 붙여 넣기").dispatchEvent("drop", { dataTransfer: files });
  await expect(page.getByText("원문과 한 글자도 다르지 않습니다.")).toBeVisible();
});

test("the page is no wider than 320 pixels, with a checked copy", async ({ page }) => {
  await withInvented(page);
  await page.setViewportSize({ width: 320, height: 700 });
  await open(page, "./articles/");
  await paste(page, `머리말\n${invented}${"가".repeat(400)}`);
  await expect(lit(page)).toBeVisible();
  for (const summary of await page.locator("summary").all()) await summary.click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
