import { readFile, writeFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import { test as plain, type Locator, type Page } from "@playwright/test";
import { expect, open, test } from "./page.ts";

const menuOf = (page: Page, nth = 0) => page.locator("details.export").nth(nth);

async function openMenu(page: Page, nth = 0): Promise<Locator> {
  const menu = menuOf(page, nth);
  await menu.locator("summary").click();
  await expect(menu.getByRole("button", { name: /CSV/ })).toBeVisible();
  return menu;
}

/** Presses a button of the menu and gives the file that comes. */
async function take(page: Page, menu: Locator, button: RegExp) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    menu.getByRole("button", { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** How wide and high an SVG file says it is. */
const sizeOf = (svg: string) => {
  const [, width, height] = /<svg [^>]*?width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
};

test("the same view exported twice is the same SVG, with all its words", async ({ page }) => {
  await open(page, "./funding/?v=1&period=2022..2023");
  const menu = await openMenu(page);
  const first = await take(page, menu, /SVG/);
  const second = await take(page, menu, /SVG/);
  expect(first.name).toBe("sangsaeng-funding-2022-2023.svg");
  expect(second.bytes.equals(first.bytes)).toBe(true);
  const svg = first.bytes.toString("utf8");
  const drawn = [...svg.matchAll(/<text [^>]*>([^<]*)</g)].map(([, text]) => text).join(" ");
  const title = (await page.locator("#funding-title").textContent()) ?? "";
  expect(drawn).toContain(title.replace(/\s+/g, " ").trim());
  expect(drawn).toContain((await page.locator("p.sentence").textContent()) ?? "");
  for (const words of ["협약에 따른 약속", "자료: 기사 5건", "없었다는 뜻은 아닙니다", "상생지도"])
    expect(drawn).toContain(words);
  expect(drawn).toContain("/funding/?v=1&amp;period=2022..2023");
  expect(svg).not.toMatch(/var\(|<script| style=| id=/);
});

test("a picture says what stands beside it on the page, where the period leaves it out", async ({
  page,
}) => {
  const words = async (svg: Buffer) =>
    [...svg.toString("utf8").matchAll(/<text [^>]*>([^<]*)</g)].map(([, text]) => text).join(" ");
  await open(page, "./funding/?v=1&company=~kakao&period=2023");
  const told = (await page.locator("p.outside").innerText()).split("\n")[0]!.trim();
  expect(told).toContain("3,000억 원");
  expect(await words((await take(page, await openMenu(page), /SVG/)).bytes)).toContain(told);

  await page.goto("./facts/?v=1&company=~kakao&period=2023");
  await expect(page.locator("html[data-ready]")).toHaveCount(1);
  const title = (await page.locator("#facts-title").innerText()).trim();
  expect(title).toMatch(/^기사에서 옮긴 사실 \d+건 가운데 \d+건$/);
  expect(await words((await take(page, await openMenu(page), /SVG/)).bytes)).toContain(title);
});

test("an SVG carries its font: opened alone, without a network, it is set in it", async ({
  page,
  browser,
}, testInfo) => {
  await open(page, "./timeline/");
  const { bytes } = await take(page, await openMenu(page), /SVG/);
  const file = testInfo.outputPath("timeline.svg");
  await writeFile(file, bytes);
  const alone = await browser.newContext({ offline: true });
  const sheet = await alone.newPage();
  const asked: string[] = [];
  sheet.on("request", (request) => asked.push(request.url()));
  await sheet.goto(`file://${file}`);
  const faces = await sheet.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].map(({ family, status }) => `${family} ${status}`);
  });
  expect(faces.length).toBeGreaterThan(2);
  expect(new Set(faces)).toEqual(new Set(["Pretendard loaded"]));
  await expect(sheet.locator("title").first()).toHaveText(/카카오/);
  expect(asked.filter((url) => !/^(file|data):/.test(url))).toEqual([]);
  // Words stand where the table of advances says: no line of them leaves the paper.
  const outside = await sheet.evaluate(() => {
    const { width } = document.documentElement.getBoundingClientRect();
    return [...document.querySelectorAll("text")]
      .filter((text) => text.getBoundingClientRect().right > width)
      .map((text) => text.textContent);
  });
  expect(outside).toEqual([]);
  await alone.close();
});

test("a PNG has twice the pixels, and Korean is drawn in the font it carries", async ({ page }) => {
  await open(page, "./network/");
  const menu = await openMenu(page);
  const svg = (await take(page, menu, /SVG/)).bytes.toString("utf8");
  const png = await take(page, menu, /PNG/);
  expect(png.name).toBe("sangsaeng-network.png");
  const { width, height } = sizeOf(svg);
  expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([width * 2, height * 2]);
  const pixels = await page.evaluate(
    async ({ svg, png, width, height }) => {
      /** The title's part of the picture. */
      const title = async (file: Blob) => {
        const image = new Image();
        image.src = URL.createObjectURL(file);
        await image.decode();
        const canvas = document.createElement("canvas");
        [canvas.width, canvas.height] = [1200, 160];
        const context = canvas.getContext("2d")!;
        context.drawImage(image, 0, 0, width * 2, height * 2);
        return [...context.getImageData(0, 0, 1200, 160).data];
      };
      const drawn = await title(new Blob([Uint8Array.from(atob(png), (c) => c.charCodeAt(0))]));
      const bare = svg.replace(/@font-face\{.*?\}/g, "");
      const without = await title(new Blob([bare], { type: "image/svg+xml" }));
      return {
        differing: drawn.filter((value, i) => Math.abs(value - without[i]!) > 64).length,
        dark: drawn.filter((value, i) => i % 4 === 0 && value < 80).length,
      };
    },
    { svg, png: png.bytes.toString("base64"), width, height },
  );
  // A title of ten letters has some hundred dark pixels, and as many where another font differs.
  expect(pixels.dark).toBeGreaterThan(500);
  expect(pixels.differing).toBeGreaterThan(500);
});

test("CSV opens in Excel with Korean intact, JSON says where it is from", async ({ page }) => {
  await page.goto("./en/network/?v=1&layout=list&focus=organization:kt");
  const menu = await openMenu(page);
  const csv = await take(page, menu, /CSV/);
  expect(csv.name).toBe("sangsaeng-network-en.csv");
  expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = csv.bytes.toString("utf8").split("\r\n");
  expect(lines[0]).toMatch(/^\ufefftable,id,a_org_id,.*,urls$/);
  expect(lines).toHaveLength((await page.locator("ul.sentences li").count()) + 2);
  expect(csv.bytes.toString("utf8")).toMatch(/[가-힣]{3}/);
  const json = JSON.parse((await take(page, menu, /JSON/)).bytes.toString("utf8"));
  expect(json.address).toContain("/en/network/?v=1&focus=organization:kt&layout=list");
  expect(json.rows).toHaveLength(lines.length - 2);
});

test("what a narrow frame folds is in the files that are taken from it", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto("./embed/reach/?v=1");
  await expect(page.getByRole("button", { name: /지원하는 쪽의 수 \d+건도 보기/ })).toBeVisible();
  const shown = await page.locator("svg [data-id]").count();
  const menu = await openMenu(page);
  const { rows } = JSON.parse((await take(page, menu, /JSON/)).bytes.toString("utf8"));
  expect(shown).toBeGreaterThan(5);
  expect(rows.length).toBeGreaterThan(shown);
  const svg = (await take(page, menu, /SVG/)).bytes.toString("utf8");
  expect(svg.match(/data-id=/g)?.length).toBeGreaterThan(shown);
});

for (const [view, address, figures] of [
  ["overview", "./", 3],
  ["the map", "./network/?v=1&layout=map", 1],
  ["the matrix", "./network/?v=1&layout=matrix", 1],
  ["the sentences", "./network/?v=1&layout=list", 1],
  ["reach", "./en/reach/", 1],
  ["facts", "./facts/?v=1&q=kakao", 1],
  ["an organization", "./en/org/kakao/", 3],
] as const)
  test(`every figure of ${view} can be taken, as a picture that stands alone`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator("details.export")).toHaveCount(figures);
    // A page of its own: ours would judge the file's style sheet by its own policy.
    const reader = await page.context().newPage();
    for (let nth = 0; nth < figures; nth += 1) {
      const svg = (await take(page, await openMenu(page, nth), /SVG/)).bytes.toString("utf8");
      const read = await reader.evaluate((text) => {
        const file = new DOMParser().parseFromString(text, "image/svg+xml");
        const marks = file.querySelectorAll("[data-id]").length;
        return { broken: file.querySelectorAll("parsererror").length, marks };
      }, svg);
      expect(read.broken).toBe(0);
      expect(read.marks).toBeGreaterThan(2);
      expect(svg).not.toMatch(/var\(/);
    }
  });

test("the theme of the page is the theme of its pictures", async ({ page }) => {
  const paper = async (address: string) => {
    await open(page, address);
    const { bytes } = await take(page, await openMenu(page), /SVG/);
    return /<rect [^>]*fill="(#\w+)"/.exec(bytes.toString("utf8"))?.[1];
  };
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await paper("./reach/")).toBe("#17181b");
  expect(await paper("./reach/?v=1&theme=light")).toBe("#fbfaf7");
});

test("nothing of it is fetched before the menu is opened", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await open(page, "./timeline/");
  const early = asked.filter((path) => /slice-|Export(Panel|Files)/.test(path));
  expect(early).toEqual([]);
  await openMenu(page);
  expect(asked.filter((path) => /ExportPanel/.test(path)).length).toBeGreaterThan(0);
});

test("the citation of the articles, their link, and the whole tables are there", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "./funding/?v=1&by=year");
  const menu = await openMenu(page);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await menu.getByRole("button", { name: "링크 복사" }).click();
  expect(await copied()).toMatch(/^http.*\/funding\/\?v=1&by=year$/);
  await menu.getByRole("combobox", { name: "인용 형식" }).selectOption("csl");
  await menu.getByRole("button", { name: "인용 복사" }).click();
  const cited = JSON.parse(await copied()) as { id: string }[];
  expect(cited.length).toBeGreaterThan(1);
  const table = menu.getByRole("link", { name: "amounts.json" });
  const response = await page.request.get((await table.getAttribute("href")) ?? "");
  expect(response.ok()).toBe(true);
});

test("at 320 pixels every target is 44 pixels high and nothing runs over", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await open(page, "./en/funding/");
  const menu = await openMenu(page);
  await take(page, menu, /PNG/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  for (const button of await menu.locator("button, select").all()) {
    const box = await button.boundingBox();
    expect(box!.height, await button.innerText()).toBeGreaterThanOrEqual(44);
  }
});

for (const scheme of ["light", "dark"] as const)
  test(`axe: the open menu, a file taken, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width: 360, height: 800 });
    await open(page, "./reach/");
    const menu = await openMenu(page);
    await take(page, menu, /CSV/);
    await menu.getByRole("button", { name: "파일이 오지 않았으면" }).click();
    await expect(menu.getByLabel("골라서 복사하십시오.")).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include("details.export").analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  });

test("the keyboard alone takes a file", async ({ page }) => {
  await open(page, "./reach/");
  await menuOf(page).locator("summary").focus();
  await page.keyboard.press("Enter");
  await expect(menuOf(page).getByRole("button", { name: /PNG/ })).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(menuOf(page).getByRole("button", { name: /SVG/ })).toBeFocused();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.keyboard.press("Enter"),
  ]);
  await expect(menuOf(page).getByRole("status").first()).toContainText(
    download.suggestedFilename(),
  );
});

test.describe("in a browser inside an app", () => {
  test.use({
    userAgent:
      "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36 KAKAOTALK/10.8.3 (INAPP)",
  });

  test("a file that would be dropped stands in the page to be taken", async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
    });
    await open(page, "./funding/");
    const menu = await openMenu(page);
    await menu.getByRole("button", { name: /CSV/ }).click();
    await expect(menu.getByLabel("골라서 복사하십시오.")).toHaveValue(/^group,group_label,/);
    await menu.getByRole("button", { name: /PNG/ }).click();
    const picture = menu.locator("img");
    await expect(picture).toHaveAttribute("src", /^data:image\/png;base64,/);
    expect(await picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(
      600,
    );
    await menu.getByRole("button", { name: "링크 복사" }).click();
    await expect(menu.getByLabel("복사해 쓰십시오")).toHaveValue(/\/funding\/$/);
  });
});

plain("a font that does not come is said, and no file is made without it", async ({ page }) => {
  await page.route(/slice-\d/, (route) => route.abort());
  await open(page, "./funding/");
  const menu = await openMenu(page);
  await menu.getByRole("button", { name: /SVG/ }).click();
  await expect(menu.getByRole("status").first()).toContainText("만들지 못했습니다");
  await page.unroute(/slice-\d/);
  expect((await take(page, menu, /SVG/)).bytes.length).toBeGreaterThan(50_000);
});

test("the follow-up of promises leaves the page as rows and as a list", async ({ page }) => {
  await open(page, "./funding/");
  const section = page.locator("section", { has: page.locator("#promises-title") });
  await section.locator("details.export summary").click();
  const menu = section.locator("details.export");
  const csv = await take(page, menu, /CSV/);
  expect(csv.name).toBe("sangsaeng-promises.csv");
  const text = csv.bytes.toString("utf8");
  const rows = await section.locator("tbody tr").count();
  expect(text.trim().split(/\r?\n(?=amounts,|events,)/)).toHaveLength(rows + 1);
  expect(text).toContain("fulfilled by counts:dangol-markets");
  const json = JSON.parse((await take(page, menu, /JSON/)).bytes.toString("utf8"));
  expect(json.title).toBe((await page.locator("#promises-title").textContent())?.trim());
  const svg = (await take(page, menu, /SVG/)).bytes.toString("utf8");
  expect(svg).toContain("이행 소식");
  await expect(menu.locator("pre")).toContainText("/funding/");
});

test("an article leaves the page as its strip, its rows and its citation alone", async ({
  page,
}) => {
  await open(page, "./articles/");
  const menu = await openMenu(page, 1);
  const csv = await take(page, menu, /CSV/);
  expect(csv.name).toMatch(/^sangsaeng-article-kbiz-2023-08\.csv$/);
  const rows = csv.bytes.toString("utf8").trim().split(/\r?\n/).slice(1);
  expect(rows.length).toBeGreaterThan(40);
  expect(rows.filter((row) => !row.includes("kbiz-2023-08:"))).toEqual([]);
  const svg = (await take(page, menu, /SVG/)).bytes.toString("utf8");
  expect(svg).toContain("중소기업뉴스");
  await expect(menu.locator("pre")).toContainText("중소기업뉴스");
  await expect(menu.locator("pre")).not.toContainText("서울경제");
});
