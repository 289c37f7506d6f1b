import { embedAt, expect, fits, test } from "./hosts.ts";

const envelope = { ns: "sangsaeng-atlas", v: 1, id: "page" };

test("a hostile page that forges, floods, replays and mistypes changes nothing", async ({
  page,
  host,
}) => {
  await host.open("hostile", (html) =>
    html.replace(
      "<head>",
      `<head><script>
        window.ids = new Set();
        addEventListener("message", ({ data }) => data && ids.add(data.id));
      </script>`,
    ),
  );
  const frame = await embedAt(page);
  await fits(page);
  const shown = () =>
    frame.evaluate(() => [
      document.querySelector("h2")!.textContent,
      document.querySelectorAll("svg [data-id]").length,
      location.pathname,
      document.documentElement.dataset.theme ?? "",
      document.querySelectorAll("script, style, link").length,
    ]);
  const before = await shown();

  await page.evaluate((base) => {
    const to = document.querySelector("iframe")!.contentWindow!;
    const send = (message: unknown) => to.postMessage(message, "*");
    const own = (globalThis as unknown as { ids: Set<string> }).ids;
    const mistyped: unknown[] = [
      null,
      "set",
      7,
      [],
      { ...base, type: "set", query: { toString: "x" } },
      { ...base, type: "set", query: "v=1&company=~naver" },
      { ...base, type: "theme", theme: "url(https://example.org)" },
      { ...base, type: "navigate", url: "https://example.org/" },
      { ...base, type: "css", css: "*{display:none}" },
      { ...base, v: 2, type: "hello" },
      { ...base, ns: "other", type: "hello" },
    ];
    for (const message of mistyped) send(message);
    // With the embed's own id: what the codec does not know is dropped, markup does not get that far.
    for (const id of own)
      for (const query of [
        "<img src=x onerror=alert(1)>",
        "javascript:alert(1)",
        "https://example.org/",
        "x".repeat(5000),
      ])
        send({ ...base, id, type: "set", query });
    for (let i = 0; i < 5000; i += 1) send({ ...base, type: "hello" });
    for (let i = 0; i < 5000; i += 1) send({ ...base, type: "set", query: `v=1&q=${i}` });
  }, envelope);
  await page.waitForTimeout(600);
  expect(await shown()).toEqual(before);

  // A flood of what is allowed ends with the last.
  await page.evaluate((base) => {
    const to = document.querySelector("iframe")!.contentWindow!;
    for (const id of (globalThis as unknown as { ids: Set<string> }).ids)
      for (let i = 0; i < 2000; i += 1)
        to.postMessage(
          { ...base, id, type: "set", query: `v=1&company=~${i === 1999 ? "naver" : "kakao"}` },
          "*",
        );
  }, envelope);
  await expect(frame.getByRole("contentinfo").last()).toContainText("기업: 네이버");

  // Replayed from an earlier page: the id is not its own any more.
  await page.locator("iframe").evaluate((element) => {
    (element as HTMLIFrameElement).src += "";
  });
  const again = await embedAt(page);
  await expect(again.getByRole("contentinfo").last()).toContainText("기업: 카카오");
  await page.evaluate((base) => {
    const [first] = (globalThis as unknown as { ids: Set<string> }).ids;
    const to = document.querySelector("iframe")!.contentWindow!;
    to.postMessage({ ...base, id: first, type: "set", query: "v=1&company=~naver" }, "*");
  }, envelope);
  await page.waitForTimeout(400);
  await expect(again.getByRole("contentinfo").last()).toContainText("기업: 카카오");
});

test("a frame beside it, or one within it, is not its host", async ({ page, host }) => {
  await host.open("hostile");
  const frame = await embedAt(page);
  await fits(page);
  await page.evaluate(() => {
    const beside = document.createElement("iframe");
    beside.srcdoc = "<p>beside</p>";
    document.body.append(beside);
  });
  await expect(page.frameLocator("iframe >> nth=1").getByText("beside")).toBeVisible();
  const beside = page.frames().find((other) => other.url() === "about:srcdoc")!;
  await beside.evaluate((base) => {
    const to = window.parent.frames[0]!;
    to.postMessage({ ...base, type: "hello" }, "*");
    to.postMessage({ ...base, type: "theme", theme: "dark" }, "*");
  }, envelope);
  await page.waitForTimeout(300);
  expect(await frame.evaluate(() => document.documentElement.dataset.theme ?? "")).toBe("");
});

/** What a frame says to its parent that means ill, as a page. */
const hostileFrame = (own: string) => `<!doctype html><body><script>
  const base = { ns: "sangsaeng-atlas", v: 1, id: "a1" };
  const send = (message) => parent.postMessage(message, "*");
  send({ ...base, type: "ready" });
  for (const height of [1e9, -1, 0, 99, 300.5, "500px", "500px;position:fixed", null, NaN, [200], { a: 1 }])
    send({ ...base, type: "resize", height });
  for (const query of ["<img src=x onerror=alert(1)>", "javascript:alert(1)", 7, "x".repeat(9000)])
    send({ ...base, type: "state", query });
  send({ ...base, type: "select", kind: "<b>", id: "x" });
  send({ ...base, type: "navigate", url: "https://example.org/" });
  send({ ...base, type: "style", css: "*{display:none}" });
  for (let i = 0; i < 3000; i++) send({ ...base, type: "resize", height: 100 + (i % 3900) });
  ${own}
</script>`;

test("a hostile frame at the atlas's address gets a bounded height and no more", async ({
  page,
  host,
}) => {
  await page.route("**/embed/timeline/?*", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: hostileFrame('send({ ...base, type: "resize", height: 4000 });'),
    }),
  );
  await host.open("hostile", (html) =>
    html.replace(
      "<head>",
      `<head><script>window.heard = [];
        for (const type of ["ready", "state", "select", "error", "resize", "navigate", "style"])
          addEventListener("sangsaeng-atlas:" + type, (event) => heard.push([type, event.detail]), true);
      </script>`,
    ),
  );
  const element = page.locator("iframe");
  await element.scrollIntoViewIfNeeded();
  await expect(element).toHaveAttribute("style", "height: 4000px;");
  const { heard, address, children } = await page.evaluate(() => ({
    heard: (globalThis as unknown as { heard: unknown[] }).heard,
    address: location.pathname,
    children: [...document.body.children].map(({ tagName }) => tagName),
  }));
  expect(heard).toEqual([["ready", {}]]);
  expect(address).toMatch(/^\/hostile-/);
  expect(children).toEqual(["H1", "P", "DIV", "SCRIPT"]);
});

test("a hostile frame from elsewhere, or without an origin, gets nothing at all", async ({
  page,
  host,
  baseURL,
}) => {
  const atlas = new URL(baseURL!).host;
  await page.route("**/embed/timeline/?*", (route) =>
    route.fulfill({
      contentType: "text/html",
      // It has gone to another origin than its address said: the host's own.
      body: `<script>location.href = "${host.origin}elsewhere"</script>`,
    }),
  );
  await page.route("**/elsewhere", (route) =>
    route.fulfill({ contentType: "text/html", body: hostileFrame("") }),
  );
  await host.open("hostile");
  await page.locator("iframe").scrollIntoViewIfNeeded();
  await expect
    .poll(() => page.frames().some((frame) => frame.url().endsWith("/elsewhere")))
    .toBe(true);
  await page.waitForTimeout(800);
  expect(await page.locator("iframe").getAttribute("style")).toBeNull();

  await host.open("hostile", (html) =>
    html
      .replace("allow-same-origin ", "")
      .replace(/src="[^"]*embed\/timeline[^"]*"/, `src="http://${atlas}/embed/network/?evil=1"`),
  );
  await page.route("**/embed/network/?*", (route) =>
    route.fulfill({ contentType: "text/html", body: hostileFrame("") }),
  );
  await page.reload();
  await page.locator("iframe").scrollIntoViewIfNeeded();
  await page.waitForTimeout(800);
  expect(await page.locator("iframe").getAttribute("style")).toBeNull();
});
