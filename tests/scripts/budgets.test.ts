import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { initialScripts } from "../../scripts/budgets.ts";

const folder = mkdtempSync(join(tmpdir(), "sangsaeng-budgets-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a page's first scripts are those it runs and preloads, once each", () => {
  mkdirSync(join(folder, "embed", "timeline"), { recursive: true });
  writeFileSync(
    join(folder, "embed", "timeline", "index.html"),
    `<script src="../../assets/before.js" data-ahead="a"></script>
     <script type="module" crossorigin src="../../assets/embed.js"></script>
     <script type="application/ld+json">{}</script>
     <link rel="modulepreload" crossorigin href="../../assets/plot.js" />
     <link rel="modulepreload" href="../../assets/embed.js">
     <link rel="preload" href="../../assets/font.woff2" as="font" />
     <link rel="stylesheet" href="../../assets/style.css" />`,
  );
  expect(initialScripts(folder, "embed/timeline/index.html")).toEqual([
    "assets/before.js",
    "assets/embed.js",
    "assets/plot.js",
  ]);
  expect(initialScripts(folder, "embed/v1.js")).toEqual(["embed/v1.js"]);
});
