import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { test as base, expect, type Frame, type Page } from "@playwright/test";

export { expect };

/** The pages of others in tests/hosts, served at an origin that is not the atlas's. */
export interface Host {
  /** `http://127.0.0.1:PORT/` */
  origin: string;
  /** Opens a page of tests/hosts, changed on its way, with headers of its own. */
  open(
    name: string,
    change?: (html: string) => string,
    headers?: Record<string, string>,
  ): Promise<void>;
  /** Exceptions and console errors of the page and its frames, and violations of any policy. */
  wrong: string[];
  /** The addresses of all requests but the host's own page. */
  requests: string[];
}

interface Worker {
  server: { port: number; pages: Map<string, { html: string; headers: Record<string, string> }> };
}

const fileOf = (name: string) =>
  readFileSync(new URL(`../hosts/${name}.html`, import.meta.url), "utf8");

const inPlain = /<div>\s*<iframe[\s\S]*<\/script>/;
/** The code of the one embed in plain.html, which shows the timeline. */
const embed = inPlain.exec(fileOf("plain"))![0];
/** An article with other code in the place of its embed. */
export const withCode = (code: string) => (html: string) => html.replace(inPlain, () => code);
/** The same article with an embed for each of those addresses below `embed/`. */
export const withEmbeds = (addresses: readonly string[]) =>
  withCode(
    addresses.map((address) => embed.replace(/embed\/[^"]*/, () => `embed/${address}`)).join("\n"),
  );

/** What WordPress's filter leaves of a post whose author may not write HTML of any kind. */
export const withoutScripts = (html: string) =>
  html.replace(/<script\b[^>]*>[\s\S]*?<\/script\s*>/g, "");
/** The same where it takes frames too: it takes the tags, and leaves what they hold. */
export const withoutFrames = (html: string) =>
  withoutScripts(html).replace(/<\/?iframe\b[^>]*>/g, "");

export const test = base.extend<{ host: Host }, Worker>({
  server: [
    // eslint-disable-next-line no-empty-pattern -- the runner wants to see what a fixture takes
    async ({}, use) => {
      const pages = new Map<string, { html: string; headers: Record<string, string> }>();
      const server: Server = createServer((request, response) => {
        const page = pages.get(request.url ?? "");
        response.writeHead(page ? 200 : 404, { "Content-Type": "text/html", ...page?.headers });
        response.end(page?.html ?? "");
      });
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      await use({ port: (server.address() as AddressInfo).port, pages });
      server.close();
    },
    { scope: "worker" },
  ],
  host: async ({ page, baseURL, server }, use) => {
    const atlas = baseURL!.replace(/\/?$/, "/");
    const origin = `http://127.0.0.1:${server.port}/`;
    const wrong: string[] = [];
    const requests: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") wrong.push(`console: ${message.text()}`);
    });
    page.on("pageerror", (error) => wrong.push(`exception: ${error.message}`));
    page.on("request", (request) => {
      if (!/^(data|blob|about|file):/.test(request.url()) && !request.url().startsWith(origin))
        requests.push(request.url());
    });
    await page.addInitScript(() => {
      addEventListener("securitypolicyviolation", (event) =>
        console.error(`CSP ${event.violatedDirective} ${event.blockedURI}`),
      );
    });
    let opened = 0;
    await use({
      origin,
      wrong,
      requests,
      async open(name, change = (html) => html, headers = {}) {
        opened += 1;
        const path = `/${name}-${opened}-${Math.random().toString(36).slice(2)}.html`;
        const article = change(fileOf(name).replace("{{embed}}", () => embed));
        const html = article.replaceAll("{{atlas}}", atlas);
        server.pages.set(path, { html, headers });
        // Chromium asks for it by itself, from every host.
        await page.route(`${origin}favicon.ico`, (route) => route.fulfill({ status: 204 }));
        await page.goto(`${origin.slice(0, -1)}${path}`);
      },
    });
    expect(wrong).toEqual([]);
    // Nothing but the atlas is asked for anything.
    expect(requests.filter((url) => !url.startsWith(atlas))).toEqual([]);
  },
});

/** The embed in the frame that stands `at`-th, once its chart or card is there. */
export async function embedAt(page: Page, at = 0): Promise<Frame> {
  const element = page.locator("iframe").nth(at);
  await element.scrollIntoViewIfNeeded();
  const frame = await (await element.elementHandle())!.contentFrame();
  await expect.poll(() => frame!.locator("html[data-ready]").count(), { timeout: 20_000 }).toBe(1);
  return frame!;
}

/** How high a frame is in its host, and what is in it, in pixels. */
export async function heights(page: Page, at = 0): Promise<{ frame: number; content: number }> {
  const element = page.locator("iframe").nth(at);
  const inside = await (await element.elementHandle())!.contentFrame();
  return {
    frame: await element.evaluate((frame) => (frame as HTMLElement).clientHeight),
    content: await inside!.evaluate(() => document.body.getBoundingClientRect().height),
  };
}

/** Waits until a frame is as high as its content, with the few pixels that it may have to spare. */
export async function fits(page: Page, { at = 0, padding = 0 } = {}): Promise<number> {
  await expect
    .poll(async () => {
      const { frame, content } = await heights(page, at);
      const spare = frame - padding - content;
      return spare >= 0 && spare <= 9 ? "fits" : `${frame} around ${content}`;
    })
    .toBe("fits");
  return (await heights(page, at)).frame;
}
