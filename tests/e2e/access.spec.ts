import AxeBuilder from "@axe-core/playwright";
import { type Page } from "@playwright/test";
import { layoutShift } from "../../scripts/bench/layout-shift.ts";
import { expect, open, test } from "./page.ts";

// axe takes its time on a busy machine; none is asserted.
test.describe.configure({ timeout: 120_000 });

const views = ["", "timeline/", "funding/", "network/", "reach/", "facts/", "articles/", "about/", "org/kakao/"]; // prettier-ignore
/** What else has a page of its own, or stands in the page of another. */
const others = ["q/largest-promise/", "q/open-promises/", "corrections/", "data/", "embed/", ...["timeline", "funding", "network", "reach", "facts", "articles", "fact"].map((name) => `embed/${name}/`)]; // prettier-ignore
const widths = [320, 768, 1280];
const themes = ["light", "dark"];
const locales = ["ko", "en"];
const amount = "focus=amount:kakao-small-merchant-fund";

const addressOf = (view: string, locale: string, query = "") =>
  `./${locale === "en" ? "en/" : ""}${view}?v=1${query && `&${query}`}`;

async function show(page: Page, address: string) {
  await page.goto(address);
  await expect(page.locator("main")).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
}

/** What axe finds against WCAG 2.2 A and AA, one line for each element. */
async function violations(page: Page): Promise<string[]> {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];
  const found = await new AxeBuilder({ page }).withTags(tags).analyze();
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html, any }) => {
      const why = any[0]?.message ?? "";
      return `${id}: ${target.join(" ")} ${html.slice(0, 160)} ${why}`;
    }),
  );
}

test("axe sees what is wrong", async ({ page }) => {
  await show(page, addressOf("about/", "ko"));
  await page.evaluate(() => {
    document.documentElement.lang = "";
    document.querySelector<HTMLElement>("main p")!.style.color = "#ddd";
  });
  const rules = (await violations(page)).map((line) => line.split(":")[0]);
  expect(rules).toEqual(expect.arrayContaining(["html-has-lang", "color-contrast"]));
});

// Everything at every width, and with them every pair of width, theme, language and view.
for (const [v, view] of [...views, ...others].entries())
  for (const [w, width] of widths.entries()) {
    const theme = themes[(v + w) % 2]!;
    const locale = locales[(v + (w >> 1)) % 2]!;
    test(`axe: /${view} ${width} ${theme} ${locale}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ reducedMotion: "reduce" });
      const claim = view === "embed/fact/" ? `&${amount}` : "";
      await show(page, addressOf(view, locale, `theme=${theme}${claim}`));
      expect(await violations(page)).toEqual([]);
    });
  }

for (const [w, width] of widths.entries())
  test(`axe: open evidence ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ reducedMotion: "reduce" });
    const query = `theme=${themes[w % 2]}&${amount}`;
    await show(page, addressOf("funding/", locales[(w + 1) % 2]!, query));
    await expect(page.getByRole("complementary")).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });

for (const [i, theme] of themes.entries())
  test(`axe: open filter sheet 360 ${theme}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await show(page, addressOf("", locales[i]!, `theme=${theme}&company=~kakao`));
    await page.getByRole("button", { name: /^(필터|Filters?) \(1\)/ }).click();
    const sheet = page.getByRole("dialog");
    await sheet.getByRole("button", { expanded: false }).first().click();
    await expect(sheet.getByRole("checkbox").first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });

/** Presses Tab until the focus is on an element that fits. */
async function tabTo(page: Page, selector: string) {
  for (let presses = 0; presses < 250; presses += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((s) => document.activeElement?.matches(s), selector)) return;
  }
  throw new Error(`not reached by Tab: ${selector}`);
}

/** Opens the first filter, takes its first choice and leaves it, by keys. */
async function filterByKeys(page: Page) {
  await tabTo(page, "button[aria-expanded]");
  await page.keyboard.press("Enter");
  await tabTo(page, "input[type=checkbox]");
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/company=~/);
  await page.keyboard.press("Escape");
  await expect(page.locator("button[aria-expanded]").first()).toBeFocused();
}

const walks: { view: string; mark: string; keys: string[] }[] = [
  { view: "", mark: "svg [data-id]", keys: [] },
  { view: "timeline/", mark: "svg [data-id]", keys: ["ArrowRight"] },
  { view: "funding/", mark: "svg [data-id]", keys: ["ArrowDown"] },
  { view: "reach/", mark: "svg [data-id]", keys: [] },
  { view: "facts/", mark: "[role=row] [role=cell] button", keys: ["ArrowDown"] },
  { view: "q/largest-promise/", mark: "svg [data-id]", keys: ["ArrowDown"] },
  { view: "q/open-promises/", mark: "main td button", keys: [] },
];
for (const { view, mark, keys } of walks)
  test(`keyboard alone: /${view} from filter to evidence and back`, async ({ page }) => {
    await show(page, addressOf(view, "ko"));
    await filterByKeys(page);
    await tabTo(page, mark);
    for (const key of keys) await page.keyboard.press(key);
    const focused = page.locator(":focus");
    const before = await focused.evaluate((element) => element.outerHTML);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("complementary")).toBeFocused();
    await expect(page).toHaveURL(/focus=/);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("complementary")).toHaveCount(0);
    // The drawer gives its room back, and a chart is drawn anew in it.
    const after = () => focused.evaluate((element) => element.outerHTML);
    await expect.poll(async () => plain(await after())).toBe(plain(before));
  });
test("keyboard alone: in the network from filter to a mark, its ties, the evidence of one, and back", async ({
  page,
}) => {
  await show(page, addressOf("network/", "ko"));
  await filterByKeys(page);
  await tabTo(page, "svg [data-id]");
  await page.keyboard.press("Enter");
  await tabTo(page, "section[aria-labelledby=network-title] li button");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("complementary")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("complementary")).toHaveCount(0);
  await expect(page.locator(":focus")).toHaveJSProperty("tagName", "BUTTON");
});

// Neither has filters; in an embed the evidence stands below the picture.
for (const view of ["articles/", "org/kakao/", "embed/timeline/", "embed/funding/", "embed/reach/"])
  test(`keyboard alone: /${view} from a mark to evidence and back`, async ({ page }) => {
    await show(page, addressOf(view, "ko"));
    await tabTo(page, "main svg [data-id]");
    await page.keyboard.press("ArrowRight");
    const focused = page.locator(":focus");
    const id = await focused.getAttribute("data-id");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("complementary")).toBeFocused();
    if (!view.startsWith("embed/")) await expect(page).toHaveURL(/focus=/);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("complementary")).toHaveCount(0);
    expect(await focused.getAttribute("data-id")).toBe(id);
  });
for (const [view, to] of [
  ["about/", "main a[href*='data/']"],
  ["corrections/", "main a[href*='corrections.atom']"],
  ["data/", "main a[href*='.json']"],
  ["embed/", "main details summary"],
] as const)
  test(`keyboard alone: /${view} past the menu to what it is for`, async ({ page }) => {
    await show(page, addressOf(view, "ko"));
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(page.locator("main")).toBeFocused();
    await tabTo(page, to);
  });

/** Without what says that it is, or was, open. */
const plain = (html: string) => html.replace(/ class="[^"]*"/, "");

test("reduced motion runs no animation, and the watch for them works", async ({ page }) => {
  await page.addInitScript(() => {
    for (const type of ["animationstart", "transitionrun"] as const)
      addEventListener(type, () => (document.documentElement.dataset.moved = "yes"), true);
  });
  const moved = async (reducedMotion: "reduce" | "no-preference") => {
    await page.emulateMedia({ reducedMotion });
    await open(page, "./funding/");
    await page.locator('svg [data-id^="amounts:"]').first().click();
    await expect(page.getByRole("complementary")).toBeVisible();
    if (reducedMotion === "no-preference")
      await page.waitForFunction(() => document.documentElement.dataset.moved === "yes");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "기업", exact: true }).click();
    await page.getByRole("checkbox").first().check();
    await expect(page).toHaveURL(/company=/);
    return page.evaluate(() => document.documentElement.dataset.moved ?? "no");
  };
  expect(await moved("reduce")).toBe("no");
  expect(await moved("no-preference")).toBe("yes");
});

for (const view of ["timeline/", "funding/", "network/"])
  test(`forced colours: /${view} is drawn and opens evidence`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
    await open(page, `./${view}`);
    const picture = (await page.locator("main svg").first().screenshot()).toString("base64");
    const inked = await page.evaluate(shareOfInk, picture);
    // Strokes and words cover a few percent; a blank picture nothing at all.
    expect(inked).toBeGreaterThan(0.01);
    expect(inked).toBeLessThan(0.7);
    await page.locator("svg [data-id]").first().focus();
    await page.keyboard.press("Enter");
    // A tie of the network is told beneath the picture first.
    if (view === "network/")
      await page.locator("section[aria-labelledby=network-title] li button").first().click();
    await expect(page.getByRole("complementary")).toBeVisible();
  });

/** The share of pixels of a PNG that differ from the one in its corner. */
async function shareOfInk(png: string): Promise<number> {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.width;
  canvas.height = image.height;
  const context = canvas.getContext("2d")!;
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  let inked = 0;
  for (let i = 0; i < data.length; i += 4)
    if ([0, 1, 2].some((j) => Math.abs(data[i + j]! - data[j]!) > 40)) inked += 1;
  return inked / (data.length / 4);
}

for (const view of views)
  test(`text at 200 %: /${view} neither scrolls sideways nor cuts words`, async ({ page }) => {
    // The table of facts turns into cards by the width in the reader's letters, which a font size
    // set on the page does not change: it is zoomed instead.
    const zoomed = view === "facts/";
    const wide = zoomed ? 640 : 1280;
    await page.setViewportSize({ width: wide, height: zoomed ? 400 : 800 });
    await show(page, addressOf(view, "ko"));
    if (!zoomed) await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    await expect.poll(width).toBe(wide);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("header *, main *")]
        .filter((element) => element.checkVisibility() && !element.closest("svg"))
        .filter((element) => {
          // What is there for screen readers only is cut on purpose.
          for (let at: Element | null = element; at; at = at.parentElement)
            if (getComputedStyle(at).clipPath !== "none") return false;
          return true;
        })
        .filter((element) => {
          const { overflowX, overflowY } = getComputedStyle(element);
          const hides = (overflow: string) => overflow === "hidden" || overflow === "clip";
          return (
            (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
            (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
          );
        })
        .map((element) => `${element.tagName} ${element.className} ${element.textContent}`),
    );
    expect(cut).toEqual([]);
  });

test.describe("touch", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 780 } });

  /** Links and controls that are seen below `area` and smaller than 44 px in a direction. */
  const small = (page: Page, area: string) =>
    page.locator(area).evaluateAll(
      (areas) =>
      areas
        .flatMap((root) => [...root.querySelectorAll("a, button, select, label")])
        .filter((element) => element.checkVisibility() && !element.matches(":scope label > *"))
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        // Half a pixel is rounding.
        .filter(({ box }) => Math.min(box.width, box.height) < 43.5)
        .map(({ element, box }) => `${Math.round(box.width)}×${Math.round(box.height)} ${element.textContent.trim()}`), // prettier-ignore
    );

  test("a tap on a mark opens its evidence", async ({ page }) => {
    await open(page, "./funding/");
    await page.locator('svg [data-id^="amounts:"]').first().tap();
    await expect(page.getByRole("complementary")).toBeVisible();
    await expect(page).toHaveURL(/focus=amount:/);
  });

  for (const locale of locales)
    test(`targets are 44 px: header, filters, evidence, ${locale}`, async ({ page }) => {
      await show(page, addressOf("funding/", locale, "company=~kakao"));
      expect(await small(page, "header .bar")).toEqual([]);
      expect(await small(page, "main > section:not(.figure)")).toEqual([]);
      await page.getByRole("button", { name: /\(1\)$/ }).tap();
      for (const menu of await page.locator("dialog button[aria-expanded]").all()) await menu.tap();
      expect(await small(page, "dialog")).toEqual([]);
      await show(page, addressOf("funding/", locale, amount));
      expect(await small(page, "aside")).toEqual([]);
    });
});

for (const width of [390, 1280])
  test(`nothing moves while a view loads, ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const view of views) {
      await show(page, addressOf(view, "ko"));
      const shift = await page.evaluate(layoutShift);
      console.log(`layout shift /${view} ${width}: ${shift.toFixed(4)}`);
      expect.soft(shift, view).toBeLessThan(0.02);
    }
  });

test("words, in marks too, are set in the font that comes with the pages", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await open(page, "./en/timeline/");
  await page.evaluate(() => document.fonts.ready);
  // A slow line brings it after what answers, and before it is first used.
  const isFont = (url: string) => /\/pretendard[^/]*\.woff2$/.test(url);
  expect(asked.filter(isFont)).toHaveLength(1);
  expect(asked.findIndex(isFont)).toBeGreaterThan(
    asked.findIndex((url) => url.endsWith("/atlas.json")),
  );
  const loaded = await page.evaluate(() =>
    [...document.fonts].filter(({ family }) => family === "Pretendard").map(({ status }) => status),
  );
  expect(loaded).toEqual(["loaded"]);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("DOM.enable");
  await devtools.send("CSS.enable");
  const { root } = await devtools.send("DOM.getDocument");
  for (const selector of ["main h2", "main svg text"]) {
    const { nodeId } = await devtools.send("DOM.querySelector", { nodeId: root.nodeId, selector });
    const { fonts } = await devtools.send("CSS.getPlatformFontsForNode", { nodeId });
    // Not one of the same name that happens to be installed.
    expect(fonts.map(({ isCustomFont }) => isCustomFont)).toEqual([true]);
    expect(fonts[0]?.familyName).toContain("Pretendard");
  }
});
