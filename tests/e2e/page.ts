import { expect, test as base, type Page } from "@playwright/test";

/**
 * A page that must stay clean: every test fails on a console error, an uncaught exception, a
 * violation of the Content-Security-Policy, or a request that leaves the origin.
 */
export const test = base.extend<{ page: Page }>({
  page: async ({ page, baseURL }, use) => {
    const wrong: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") wrong.push(`console: ${message.text()}`);
    });
    page.on("pageerror", (error) => wrong.push(`exception: ${error.message}`));
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(baseURL!) && !/^(data|blob):/.test(url)) wrong.push(`request: ${url}`);
    });
    await page.addInitScript(() => {
      addEventListener("securitypolicyviolation", (event) =>
        console.error(`CSP ${event.violatedDirective} ${event.blockedURI}`),
      );
    });
    // What is on the page before the app has come does not answer yet.
    const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)];
    page.goto = (...given) => goto(...given).finally(() => whenReady(page));
    page.reload = (...given) => reload(...given).finally(() => whenReady(page));
    await use(page);
    expect(wrong).toEqual([]);
  },
});

export { expect };

/** Until the app has taken the place of the whole page that was drawn ahead. */
export const whenReady = (page: Page) =>
  page.locator("html[data-ready]:not(:has([data-stands]))").waitFor({ state: "attached" });

type Rows = Record<string, unknown>[];

/** Opens what follows with other rows in the tables: `change` is given all of them by name. */
export async function withTables(page: Page, change: (tables: Record<string, Rows>) => void) {
  const changed = async (): Promise<Record<string, Rows>> => {
    const tables = await (await page.request.get("./data/atlas.json")).json();
    change(tables);
    return tables;
  };
  await page.route("**/data/atlas.json", async (route) => route.fulfill({ json: await changed() }));
  await page.route("**/data/datapackage.json", async (route) => {
    const descriptor = await (await route.fetch()).json();
    const tables = await changed();
    for (const resource of descriptor.resources)
      if (resource.rows !== undefined) resource.rows = tables[resource.name]?.length;
    await route.fulfill({ json: descriptor });
  });
}

/** Opens an address and waits until the charts stand. */
export async function open(page: Page, address: string) {
  await page.goto(address);
  await expect(page.locator("svg [data-id]").first()).toBeAttached();
}

/** The ids of all marks of a table that are drawn, sorted. */
export const marksOf = (page: Page, table: string) =>
  page
    .locator(`svg [data-id^="${table}:"]`)
    .evaluateAll((marks) =>
      [...new Set(marks.map((mark) => (mark as SVGElement).dataset.id ?? ""))].sort(),
    );

/** What is displayed and asks for a gradient that is not, so that it has no colour. Runs in the page. */
export function unpainted(): { faded: number; without: string[] } {
  const isDisplayed = (one: Element) => one.closest("svg")!.getClientRects().length > 0;
  const faded = [...document.querySelectorAll('[fill^="url(#"]')].filter(isDisplayed);
  const without = faded
    .map((one) => /#([^)]+)/.exec(one.getAttribute("fill")!)![1]!)
    .filter((id) => {
      const gradient = document.getElementById(id);
      return !gradient || !isDisplayed(gradient);
    });
  return { faded: faded.length, without };
}
