// What a newsroom meets when it puts the atlas's code into an article of its own.
import type { Page } from "@playwright/test";
import { articleColumns, phoneColumn } from "../../src/export/snippet.ts";
import { MESSAGES_VERSION, NAMESPACE, readEmbedMessage } from "../../src/model/messages.ts";
import {
  embedAt,
  expect,
  fits,
  heights,
  test,
  withCode,
  withoutFrames,
  withoutScripts,
} from "./hosts.ts";

const phone = { width: 360, height: 740 };
const resize = { ns: NAMESPACE, v: MESSAGES_VERSION, id: "a1", type: "resize" };

/** The example article with another embed in its frame. */
const showing = (embed: string, query: string) => (html: string) =>
  html.replace(/embed\/timeline\/\?v=1&amp;company=~kakao&amp;/, `embed/${embed}/?${query}&amp;`);

for (const [embed, query] of [
  ["timeline", "v=1&amp;company=~kt"],
  ["funding", "v=1"],
  ["network", "v=1"],
  ["reach", "v=1"],
  ["articles", "v=1"],
  ["promises", "v=1"],
  ["fact", "v=1"],
] as const)
  test(`on a phone nothing scrolls inside the frame: ${embed}`, async ({ page, host }) => {
    await page.setViewportSize(phone);
    const change = showing(embed, query);
    await host.open("plain", (html) =>
      change(html).replace("focus=&amp;", embed === "fact" ? "focus=amount:kakao-fund&amp;" : "$&"),
    );
    const frame = await embedAt(page);
    await fits(page);
    expect(
      await frame.evaluate(() => {
        const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
        return [scrollHeight > clientHeight, scrollWidth > clientWidth];
      }),
    ).toEqual([false, false]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
  });

test("it stands in the column of a theme that centres blocks", async ({ page, host }) => {
  await page.setViewportSize({ width: 1200, height: 800 });
  await host.open("wordpress");
  await embedAt(page);
  const frame = (await page.locator("iframe").boundingBox())!;
  const text = (await page.getByText("그림 다음의 글입니다.").boundingBox())!;
  expect([frame.x, frame.width]).toEqual([text.x, text.width]);
});

test("where frames are taken away too, a link stays that says what it leads to", async ({
  page,
  host,
}) => {
  await host.open("wordpress", withoutFrames);
  await expect(page.locator("iframe")).toHaveCount(0);
  // A picture of everything beside words on one company would be of something else.
  await expect(page.locator(".entry-content img")).toHaveCount(0);
  const link = page.getByRole("link", { name: "상생지도 타임라인 (기업: 카카오)" });
  await expect(link).toHaveAttribute("href", /\/timeline\/\?v=1&company=~kakao$/);
});

test("the code of a view without filters keeps its picture there, with its words", async ({
  page,
  host,
  baseURL,
}) => {
  await page.goto(`${baseURL}funding/`);
  await page.getByText("내려받기·공유").first().click();
  await page.getByRole("button", { name: "기사에 넣기" }).click();
  const text = await page.getByRole("textbox", { name: "붙여 넣을 코드" }).inputValue();
  await host.open("plain", (html) => withoutFrames(withCode(text)(html)));
  const link = page.getByRole("link", { name: /^상생지도 지원금: .+근거입니다\.$/ });
  await expect(link).toHaveAttribute("href", /\/funding\/$/);
  await expect
    .poll(() => link.locator("img").evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBe(1200);
});

/** The code that the dialog gives for a view. */
async function codeOf(page: Page, address: string): Promise<string> {
  await page.goto(address);
  if (address.includes("focus=")) {
    const drawer = page.getByRole("complementary");
    await drawer.getByRole("button", { name: "기사에 넣기" }).click();
  } else {
    await page.getByText("내려받기·공유").first().click();
    await page.getByRole("button", { name: "기사에 넣기" }).click();
  }
  const dialog = page.getByRole("dialog", { name: "기사에 넣기" });
  for (const at of [0, 1]) {
    await embedAt(page, at);
    await fits(page, { at });
  }
  // Out of sight, for the heights in usual columns of text.
  for (const at of [2, 3]) await fits(page, { at });
  return dialog.getByRole("textbox", { name: "붙여 넣을 코드" }).inputValue();
}

test("the height in the code is enough in columns of other widths too, without the script", async ({
  page,
  host,
  baseURL,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  // Whose wide picture is much higher than its narrow one.
  const text = await codeOf(page, `${baseURL}reach/?v=1&company=~kakao&period=2023`);
  for (const column of [600, 640, 660, 680, 720]) {
    await host.open("wordpress", (html) =>
      withoutScripts(withCode(text)(html)).replace("max-width: 40rem", `max-width: ${column}px`),
    );
    await embedAt(page);
    const { frame, content } = await heights(page);
    expect(content, `${column} pixels`).toBeLessThanOrEqual(frame);
  }
});

for (const view of [
  "timeline/?company=~kakao",
  "funding/",
  "network/",
  "reach/",
  "articles/",
  "facts/?focus=amount:kakao-fund",
])
  // prettier-ignore
  test(`without the script nothing scrolls inside the frame, on a phone either: ${view}`, async ({
    page,
    host,
    baseURL,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    const text = await codeOf(page, `${baseURL}${view}`);
    for (const width of [1280, 390, 360, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await host.open("wordpress", (html) => withoutScripts(withCode(text)(html)));
      await embedAt(page);
      const { frame, content } = await heights(page);
      expect(content, `${width} pixels`).toBeLessThanOrEqual(frame);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });

for (const locale of ["", "en/"])
  test(`no view is higher in any column than a message may say: /${locale}`, async ({ page }) => {
    test.setTimeout(120_000);
    // The narrowest column, the widest with one picture under the other, the narrowest beyond.
    for (const width of [phoneColumn, articleColumns[0], 641]) {
      await page.setViewportSize({ width, height: 700 });
      for (const embed of [
        "timeline",
        "funding",
        "network",
        "reach",
        "facts",
        "promises",
        "articles",
      ]) {
        await page.goto(`./${locale}embed/${embed}/?v=1`);
        await expect(page.locator("html[data-ready]")).toHaveCount(1);
        const height = () => page.evaluate(() => document.body.getBoundingClientRect().height);
        // The picture is drawn once its width is known.
        await expect.poll(height).toBeGreaterThan(500);
        const high = await height();
        expect(
          readEmbedMessage({ ...resize, height: Math.ceil(high) }),
          `${embed}, ${width} pixels: ${high}`,
        ).not.toBeNull();
      }
    }
  });

for (const [embed, fold, found] of [
  ["reach", /^지원하는 쪽의 수 \d+건도 보기$/, "지원하는 쪽"],
  ["funding", /^\d+건 보기$/, "한도이며 지급액이 아님"],
] as const)
  test(`on a phone a frame folds what is not its finding, and shows it when asked: ${embed}`, async ({
    page,
    host,
  }) => {
    await page.setViewportSize(phone);
    await host.open("plain", showing(embed, "v=1"));
    const frame = await embedAt(page);
    const before = await fits(page);
    const more = frame.getByText(found, { exact: true }).filter({ visible: true });
    await expect(more).toHaveCount(0);
    await frame.getByText(fold).filter({ visible: true }).click();
    await expect(more.first()).toBeVisible();
    await expect.poll(async () => (await heights(page)).frame).toBeGreaterThan(before);
    // Where there is room nothing is folded.
    await page.setViewportSize({ width: 1280, height: 800 });
    await host.open("plain", showing(embed, "v=1"));
    const wide = await embedAt(page);
    await expect(
      wide.getByText(found, { exact: true }).filter({ visible: true }).first(),
    ).toBeVisible();
    await expect(wide.getByText(fold).filter({ visible: true })).toHaveCount(0);
  });

test("a host whose policy drops the code's style still shows it, at the height written", async ({
  page,
  host,
  baseURL,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  const text = await codeOf(page, `${baseURL}funding/?company=~kakao`);
  expect(text).toContain(" style=");
  const height = Number(/ height="(\d+)"/.exec(text)![1]);
  const atlas = new URL(baseURL!).origin;
  const policy = `default-src 'none'; style-src 'self'; script-src ${atlas}; frame-src ${atlas}`;
  const headers = { "Content-Security-Policy": policy };
  await page.setViewportSize(phone);
  await host.open("strict", (html) => withoutScripts(withCode(text)(html)), headers);
  const frame = await embedAt(page);
  const { frame: given, content } = await heights(page);
  expect(given).toBe(height);
  // Longer on a phone than what is written: all of it can be reached, by scrolling in the frame.
  expect(content).toBeGreaterThan(height);
  await frame.getByRole("contentinfo").last().scrollIntoViewIfNeeded();
  await expect(frame.getByRole("contentinfo").last()).toBeInViewport();
  const { overflow, width } = await frame.evaluate(() => ({
    overflow: getComputedStyle(document.documentElement).overflowY,
    width: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));
  expect([overflow, width]).toEqual(["visible", 0]);

  // The script's height is no attribute: the policy lets it be.
  await host.open("strict", withCode(text), headers);
  await embedAt(page);
  await fits(page);
  const dropped = host.wrong.splice(0);
  expect(dropped.length).toBeGreaterThan(0);
  for (const line of dropped) expect(line).toMatch(/style-src-attr|inline style/);
});

for (const chrome of ["full", "min"])
  test(`on paper, at the screen's height, nothing of it is cut off: ${chrome}`, async ({
    page,
    host,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await host.open("plain", (html) => html.replace("chrome=full", `chrome=${chrome}`));
    const frame = await embedAt(page);
    const height = await fits(page);
    // Paper is laid out at once: no message changes the height any more.
    await page.locator("iframe").evaluate((element, now) => {
      element.style.setProperty("height", `${now}px`, "important");
    }, height);
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize({ width: 718, height: 1047 });
    await expect(frame.locator(".controls")).toBeHidden();
    await expect(frame.getByRole("contentinfo").last()).toContainText("기업: 카카오");
    // A link on paper leads nowhere: its address stands there.
    const address = frame.getByText(/\/timeline\/\?v=1&company=~kakao$/);
    await expect(address).toBeVisible();
    await expect(frame.getByText("같은 조건으로 지도에서 보기")).toBeHidden();
    const { content } = await heights(page);
    expect(content).toBeLessThanOrEqual(height);
  });

test("without any script a claim is not called unknown: it says why it is not there", async ({
  page,
  host,
}) => {
  const claim = showing("fact", "v=1");
  await host.open("plain", (html) =>
    claim(html)
      .replace("focus=&amp;", "focus=amount:kakao-fund&amp;")
      .replace("allow-scripts ", ""),
  );
  const frame = (await (await page.locator("iframe").elementHandle())!.contentFrame())!;
  await expect(frame.locator("noscript p")).toContainText("이 사실을 여기 보일 수 없습니다");
  await expect(frame.getByText("그런 사실이 지도에 없습니다")).toHaveCount(0);
  await expect(frame.getByText("지도에서 이 사실 보기")).toHaveCount(0);
  // What hides a page that is not what the address asks for is a script, too.
  await expect(frame.getByRole("link", { name: "지도에서 사실 찾기" })).toBeVisible();
  expect(host.wrong.splice(0).filter((line) => !line.includes("sandboxed"))).toEqual([]);
});
