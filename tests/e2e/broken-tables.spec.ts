import { expect, test as base } from "@playwright/test";
import { withTables } from "./page.ts";

// Not the clean page: a missing file rightly leaves a line in the console.
const cases = [
  {
    name: "missing",
    answer: { status: 404, body: "" },
    says: "표를 찾지 못했습니다.",
    mend: "data/",
  },
  {
    name: "truncated",
    answer: { status: 200, body: '{"events":[{"event_id":"a' },
    says: "표가 끝까지 오지 않았거나 깨졌습니다.",
    mend: "npm run data",
  },
];

for (const { name, answer, says, mend } of cases)
  base(`a table that is ${name} gives a page that says so and how to mend it`, async ({ page }) => {
    await page.route("**/data/atlas.json", (route) => route.fulfill(answer));
    await page.goto("./");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(says);
    await expect(page.getByRole("main")).toContainText("data/atlas.json");
    await expect(page.getByRole("main")).toContainText(mend);
  });

base("tables of an unknown version give a page that says so", async ({ page }) => {
  await page.route("**/data/datapackage.json", (route) =>
    route.fulfill({ json: { version: "99.0.0", resources: [] } }),
  );
  await page.goto("./en/");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("version");
  await expect(page.getByRole("main")).toContainText("npm run build");
});

base("a table without a column that is needed gives a page that says so", async ({ page }) => {
  await withTables(page, (tables) => {
    tables.events = tables.events!.map(({ kind: _, ...row }) => row);
  });
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("표의 모양이 맞지 않습니다.");
  await expect(page.getByRole("main")).toContainText("missing column: events.kind");
});
