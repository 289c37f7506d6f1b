import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { embedAt, expect, fits, heights, test, withEmbeds, withoutScripts } from "./hosts.ts";

test("the height follows the content in both directions, and comes to rest", async ({
  page,
  host,
}) => {
  await host.open("plain", (html) => html.replace("embed/timeline", "embed/reach"));
  const frame = await embedAt(page);
  const first = await fits(page);
  await frame.locator(".figure > footer summary").first().click();
  const more = await fits(page);
  expect(more).toBeGreaterThan(first + 100);
  await frame.locator(".figure > footer summary").first().click();
  expect(Math.abs((await fits(page)) - first)).toBeLessThanOrEqual(8);

  // A narrow page draws another picture, a wide one the first again.
  await page.setViewportSize({ width: 360, height: 740 });
  await expect.poll(async () => (await heights(page)).frame).not.toBe(first);
  await fits(page);
  await page.setViewportSize({ width: 1280, height: 740 });
  await fits(page);

  // No loop: once it stands, nobody changes the height any more.
  const changes = await page.locator("iframe").evaluate(async (element) => {
    let seen = 0;
    const observer = new MutationObserver((records) => (seen += records.length));
    observer.observe(element, { attributes: true });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    observer.disconnect();
    return seen;
  });
  expect(changes).toBe(0);
});

test("the host hears what is shown, and may ask for other filters and another theme", async ({
  page,
  host,
}) => {
  await host.open("plain", (html) =>
    html.replace(
      "<head>",
      `<head><script>window.heard = [];
        for (const type of ["ready", "state", "select", "error"])
          addEventListener("sangsaeng-atlas:" + type, (event) =>
            heard.push([type, event.detail, event.target.tagName]), true);
      </script>`,
    ),
  );
  const frame = await embedAt(page);
  const heard = () =>
    page.evaluate(() => (window as unknown as { heard: [string, object, string][] }).heard);
  await expect.poll(async () => (await heard()).map(([type]) => type)).toContain("state");
  expect((await heard())[0]).toEqual(["ready", {}, "IFRAME"]);

  await frame.locator('svg [data-id^="events:"]').first().click();
  await expect(frame.getByRole("complementary")).toBeVisible();
  await expect.poll(async () => (await heard()).map(([type]) => type)).toContain("select");
  const [, selected] = (await heard()).find(([type]) => type === "select")!;
  expect(selected).toEqual({ kind: "event", id: expect.stringMatching(/^[a-z0-9-]+$/) });
  await frame.getByRole("button", { name: "근거 닫기" }).click();
  await expect(frame.getByRole("complementary")).toHaveCount(0);

  const say = (type: string, detail: object) =>
    page
      .locator("iframe")
      .evaluate(
        (element, [name, what]) => element.dispatchEvent(new CustomEvent(name, { detail: what })),
        [`sangsaeng-atlas:${type}`, detail] as const,
      );
  await say("set", { query: "v=1&company=~naver" });
  await expect(frame.getByRole("contentinfo").last()).toContainText("기업: 네이버");
  await say("theme", { theme: "dark" });
  await expect(frame.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect.poll(async () => JSON.stringify((await heard()).at(-1))).toContain("theme=dark");
});

test("without the script it keeps its height and scrolls inside", async ({ page, host }) => {
  await host.open("wordpress", withoutScripts);
  const frame = await embedAt(page);
  await expect(frame.locator("svg [data-id]").first()).toBeVisible();
  const { frame: height, content } = await heights(page);
  expect(height).toBe(720);
  expect(content).toBeGreaterThan(height);
  await frame.evaluate(() => scrollTo(0, 100));
  expect(await frame.evaluate(() => scrollY)).toBe(100);
});

test("in a sandbox without an origin of its own it works at the height written", async ({
  page,
  host,
}) => {
  await host.open("plain", (html) => html.replace("allow-same-origin ", ""));
  const frame = await embedAt(page);
  expect(await frame.evaluate(() => origin)).toBe("null");
  await frame.locator('svg [data-id^="events:"]').first().click();
  await expect(frame.getByRole("complementary")).toBeVisible();
  // Its messages come from "null", which the host's script takes from nobody.
  expect((await heights(page)).frame).toBe(720);
});

test("without any script the whole view is there, and says that it is the whole", async ({
  page,
  host,
}) => {
  await host.open("plain", (html) => html.replace("allow-scripts ", ""));
  const frame = (await (await page.locator("iframe").elementHandle())!.contentFrame())!;
  await expect(frame.locator("svg [data-id]").first()).toBeVisible();
  await expect(frame.locator("noscript p")).toBeVisible();
  // The browser itself says that the sandbox blocks the page's script.
  expect(host.wrong.splice(0).filter((line) => !line.includes("sandboxed"))).toEqual([]);
});

test("where storage is denied it works the same", async ({ page, host }) => {
  await page.addInitScript(() => {
    const denied = () => {
      throw new DOMException("denied", "SecurityError");
    };
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
      Object.defineProperty(window, name, { get: denied });
    Object.defineProperty(Document.prototype, "cookie", { get: denied, set: denied });
  });
  await host.open("plain");
  await embedAt(page);
  await fits(page);
});

test("a strict host lets it be, and so do the atlas's own policies, as header and as meta element", async ({
  page,
  host,
  baseURL,
}) => {
  const atlas = new URL(baseURL!).origin;
  const frames = page.waitForResponse("**/embed/funding/?*");
  await host.open("strict", (html) => html.replace("embed/timeline", "embed/funding"), {
    "Content-Security-Policy": `default-src 'none'; script-src ${atlas}; frame-src ${atlas}`,
  });
  expect((await frames).headers()["content-security-policy"]).toContain("frame-ancestors *");
  const frame = await embedAt(page);
  await expect(frame.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveCount(1);
  await fits(page);
});

test("in a dark article with framed frames the height counts border and padding", async ({
  page,
  host,
}) => {
  await host.open("dark", (html) =>
    html.replace("embed/timeline", "embed/network").replace("theme=auto", "theme=dark"),
  );
  const frame = await embedAt(page);
  await fits(page, { padding: 10 });
  const background = () =>
    frame.evaluate(() => getComputedStyle(document.body.parentElement!).backgroundColor);
  expect(await background()).toBe("rgb(23, 24, 22)");
});

test("it prints, on white", async ({ page, host }) => {
  await host.open("plain");
  const frame = await embedAt(page);
  await fits(page);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(frame.locator("svg [data-id]").first()).toBeVisible();
  await expect(frame.locator(".controls")).toBeHidden();
  expect(await frame.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe(
    "light",
  );
  const pdf = await page.pdf();
  // A frame that printed nothing leaves a few kilobytes of text.
  expect(pdf.length).toBeGreaterThan(40_000);
});

test("an article that is opened from the disk may show it", async ({ page, baseURL }) => {
  // As a page of no origin, which is what a browser makes of a file.
  const folder = mkdtempSync(join(tmpdir(), "sangsaeng-article-"));
  const file = join(folder, "article.html");
  const html = readFileSync(new URL("../hosts/plain.html", import.meta.url), "utf8");
  writeFileSync(file, html.replaceAll("{{atlas}}", baseURL!));
  await page.goto(pathToFileURL(file).href);
  await embedAt(page);
  await fits(page);
  rmSync(folder, { recursive: true, force: true });
});

test("ten on one page are ten, each with its own height", async ({ page, host }) => {
  test.setTimeout(150_000);
  const filter = "?v=1&amp;company=~kakao";
  const views = ["timeline", "funding", "network", "reach", "facts"];
  await host.open(
    "plain",
    withEmbeds([
      ...[...views, ...views.slice(0, 4)].map((view) => `${view}/${filter}&amp;chrome=min`),
      `fact/${filter}&amp;focus=amount:kakao-fund`,
    ]),
  );
  await expect(page.locator("iframe")).toHaveCount(10);
  for (let at = 0; at < 10; at += 1) {
    await embedAt(page, at);
    await fits(page, { at });
  }
  const marks = await page.evaluate(
    () => Object.getOwnPropertyNames(window).filter((name) => name.startsWith("sangsaeng")).length,
  );
  expect(marks).toBe(1);
});

test("one that is not in sight waits, and one that is hidden finds its height later", async ({
  page,
  host,
}) => {
  await host.open("plain", (html) =>
    html.replace("<iframe", '<div style="height: 9000px"></div><iframe'),
  );
  await page.waitForLoadState("load");
  expect(host.requests.filter((url) => url.includes("/embed/timeline/"))).toEqual([]);
  await embedAt(page);
  await fits(page);

  await host.open("plain", (html) =>
    html.replace("<iframe", '<iframe style="display: none"').replace('loading="lazy"', ""),
  );
  const hidden = page.locator("iframe");
  const inside = (await (await hidden.elementHandle())!.contentFrame())!;
  await expect.poll(() => inside.locator("html[data-ready]").count()).toBe(1);
  expect(await hidden.evaluate((frame) => (frame as HTMLElement).style.height)).toBe("");
  await hidden.evaluate((frame) => ((frame as HTMLElement).style.display = ""));
  await fits(page);
});
