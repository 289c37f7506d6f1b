// `npm run pictures`: the pictures of README, taken from the build (`npm run build` first).
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { browserFlags, ensureBrowser } from "./browser.mjs";
import { install, root } from "./install.mjs";

const folder = join(root, "tests", "pictures");
const shots = [
  { name: "overview", path: "", width: 1280, height: 860, theme: "light" },
  { name: "timeline", path: "timeline/?v=1&company=~kakao", width: 1280, theme: "light" },
  { name: "funding", path: "funding/", width: 1280, theme: "light" },
  {
    name: "network",
    path: "network/?v=1&focus=organization:semas",
    width: 1280,
    theme: "dark",
  },
  {
    name: "evidence",
    path: "en/funding/?v=1&focus=amount:kakao-small-merchant-fund",
    width: 1280,
    height: 860,
    theme: "light",
  },
  { name: "reach", path: "reach/", width: 1280, height: 1000, theme: "light" },
  { name: "facts", path: "facts/?v=1&q=ㅅㅅㄱㅇ", width: 1280, height: 860, theme: "dark" },
  { name: "articles", path: "en/articles/", width: 1280, height: 1000, theme: "light" },
  { name: "organization", path: "org/kt/", width: 1280, height: 1000, theme: "light" },
  { name: "promises", path: "en/q/open-promises/", width: 1280, height: 860, theme: "dark" },
  { name: "phone", path: "funding/", width: 360, height: 760, theme: "dark" },
];

install();
const { chromium } = await import("@playwright/test");
const { serveUntilStopped } = await import("./serve.mjs");
const address = await serveUntilStopped(join(root, "dist"), 0);
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: browserFlags,
});
mkdirSync(folder, { recursive: true });
for (const { name, path, width, height, theme } of shots) {
  const page = await browser.newPage({
    viewport: { width, height: height ?? 900 },
    colorScheme: theme,
    reducedMotion: "reduce",
  });
  await page.goto(address + path);
  await page.locator("html[data-ready]").waitFor();
  await page.evaluate("document.fonts.ready");
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: !height });
  await page.close();
  console.error(`tests/pictures/${name}.png`);
}
await browser.close();
process.exit(0);
