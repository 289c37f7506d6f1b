import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect as check, test as base } from "@playwright/test";
import { expect, test } from "./page.ts";

const paths = ["", "timeline/", "funding/", "network/", "reach/", "facts/", "articles/", "about/", "data/", "corrections/", "org/kakao/", "q/year-2023/"]; // prettier-ignore

base("every page has a title, a description and a picture of its own", async ({ request }) => {
  const seen = { title: new Set<string>(), description: new Set<string>() };
  for (const path of paths.flatMap((one) => [one, `en/${one}`])) {
    const html = await (await request.get(`./${path}`)).text();
    const title = /<title>([^<]+)</.exec(html)?.[1] ?? "";
    const description = /name="description" content="([^"]+)"/.exec(html)?.[1] ?? "";
    check(title, path).not.toBe("");
    check(seen.title.has(title), `${path}: ${title}`).toBe(false);
    check(seen.description.has(description), `${path}: ${description}`).toBe(false);
    seen.title.add(title);
    seen.description.add(description);
    check(/og:description" content="([^"]+)"/.exec(html)?.[1]).toBe(description);
    check([...html.matchAll(/hreflang="(ko|en)" href="/g)].length).toBeGreaterThanOrEqual(2);

    const card = await (await request.get(`./${path}card.png`)).body();
    check(card.subarray(1, 4).toString("latin1")).toBe("PNG");
    check([card.readUInt32BE(16), card.readUInt32BE(20)]).toEqual([1200, 630]);
  }
});

base("every link and file that a page names is there", async ({ request, baseURL }) => {
  const known = new Map<string, number>();
  for (const path of [
    "",
    "en/",
    "data/",
    "en/data/",
    "corrections/",
    "q/early-payment/",
    "org/kakao/",
  ]) {
    const html = await (await request.get(`./${path}`)).text();
    for (const [, href = ""] of html.matchAll(/ (?:href|src)="([^"#]+)(?:#[^"]*)?"/g)) {
      const url = new URL(href.replaceAll("&amp;", "&"), new URL(path, baseURL)).href;
      if (!url.startsWith(baseURL!)) continue;
      if (!known.has(url)) known.set(url, (await request.get(url)).status());
      check(known.get(url), `${path} → ${href}`).toBe(200);
    }
  }
  check(known.size).toBeGreaterThan(60);
});

test("what is described as a data set is one, and the policy lets it be", async ({ page }) => {
  for (const path of ["", "en/", "data/"]) {
    await page.goto(`./${path}`);
    const text = await page.locator('script[type="application/ld+json"]').textContent();
    expect(JSON.parse(text!)).toMatchObject({
      "@context": "https://schema.org",
      "@type": "Dataset",
    });
  }
  await page.goto("./about/");
  await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(0);
});

test("the policy stands in every page itself", async ({ page }) => {
  for (const path of [...paths, "embed/timeline/"]) {
    const html = await (await page.request.get(`./${path}`)).text();
    const first = /<head>\s*<(\w+ [^>]*)>/.exec(html)?.[1];
    expect(first, path).toContain('http-equiv="Content-Security-Policy"');
    expect(first, path).toContain("default-src &#39;none&#39;");
  }
});

base(
  "works from a folder of a plain file server, under the policy of its pages alone",
  async ({ page, baseURL }) => {
    const below = "/some/where/";
    const server = createServer((request, response) => {
      const path = request.url ?? "";
      if (!path.startsWith(below)) return void response.writeHead(404).end();
      void fetch(new URL(path.slice(below.length), baseURL)).then(async (file) => {
        // As `python3 -m http.server` does: the type of the file, and nothing else.
        const type = file.headers.get("content-type") ?? "";
        response.writeHead(file.status, { "Content-Type": type });
        response.end(Buffer.from(await file.arrayBuffer()));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}${below}`;
    const wrong: string[] = [];
    page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
    page.on("pageerror", (error) => wrong.push(error.message));
    page.on("response", (answer) => answer.status() >= 400 && wrong.push(answer.url()));
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(root) && !/^(data|blob):/.test(url)) wrong.push(url);
    });
    try {
      for (const path of [...paths, "en/q/early-payment/", "embed/funding/"]) {
        await page.goto(root + path);
        await page.locator("html[data-ready]").waitFor({ state: "attached" });
      }
      await page.goto(root);
      await page.getByRole("link", { name: "지원금", exact: true }).click();
      await check(page).toHaveURL(`${root}funding/`);
      await page.goto(`${root}data/`);
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page
          .getByRole("row", { name: /amounts/ })
          .first()
          .getByRole("link", { name: "CSV" })
          .click(),
      ]);
      check(download.suggestedFilename()).toBe("amounts.csv");
      // The policy is in force although no header says so.
      const refused = await page.evaluate(
        () =>
          new Promise<string>((resolve) => {
            addEventListener("securitypolicyviolation", ({ violatedDirective }) => resolve(violatedDirective)); // prettier-ignore
            document.body.append(Object.assign(document.createElement("script"), { text: "1" }));
          }),
      );
      check(refused).toContain("script-src");
      check(wrong.filter((text) => !text.includes("inline script"))).toEqual([]);
    } finally {
      server.close();
    }
  },
);
