import { defineConfig } from "@playwright/test";
import { fileURLToPath } from "node:url";

const top = fileURLToPath(new URL("../..", import.meta.url));
const port = 4390;

// `npm test` names the browser and its flags: scripts/browser.mjs.
export const baseURL = `http://localhost:${port}/`;

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  outputDir: "../../test-results",
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  // A browser on a busy machine may miss a frame; what passes only the second time is named in the report.
  retries: 1,
  reporter: [["list"]],
  use: {
    baseURL,
    locale: "ko-KR",
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      args: (process.env.CHROMIUM_FLAGS ?? "--no-sandbox --disable-gpu").split(" "),
    },
  },
  webServer: {
    command: `node scripts/serve.mjs dist --port ${port}`,
    cwd: top,
    url: baseURL,
    reuseExistingServer: false,
  },
});
