// `npm test`: every check there is, each named and timed; goes on after a failure and sums up.
// `npm test -- ARGS` hands ARGS to Vitest and runs nothing else. Built-ins only: see install.mjs.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { browserFlags, ensureBrowser } from "./browser.mjs";
import { install, requireNode, root, seconds, toolPath } from "./install.mjs";

const steps = [
  { name: "types", tool: ["typescript", "tsc"], args: ["--noEmit"] },
  { name: "components", tool: ["svelte-check"], args: ["--fail-on-warnings"] },
  { name: "lint", tool: ["eslint"], args: ["--max-warnings", "0", "."] },
  { name: "format", tool: ["prettier"], args: ["--check", "--log-level", "warn", "."] },
  { name: "tables", tool: ["tsx"], args: ["scripts/data.ts", "--check"] },
  { name: "originals", tool: ["tsx"], args: ["scripts/verify.ts", "--if-present"] },
];

try {
  requireNode();
  install();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

const args = process.argv.slice(2);
process.exitCode = args.length > 0 ? run(["vitest"], ["run", ...args]) : await runAll();

async function runAll() {
  const results = steps.map(runStep);
  results.push(runTests());
  results.push(runStep({ name: "build", tool: ["vite"], args: ["build", "--logLevel", "warn"] }));
  results.push(runStep({ name: "budgets", tool: ["tsx"], args: ["scripts/budgets.ts"] }));
  results.push(await runBrowserTests());

  console.log("\n── summary");
  for (const { name, time, passed, failed } of results) {
    const verdict = failed > 0 ? "FAILED" : "ok";
    const tests = passed + failed > 1 ? `  ${passed} passed, ${failed} failed` : "";
    console.log(`${verdict.padEnd(7)} ${name.padEnd(11)} ${time.padStart(7)}${tests}`);
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);
  return sum("failed") === 0 ? 0 : 1;
}

function runStep({ name, tool, args }) {
  const started = announce(name);
  const failed = run(tool, args) === 0 ? 0 : 1;
  return { name, time: seconds(started), passed: 1 - failed, failed };
}

/** The build in a real Chromium, which is installed if there is none. */
async function runBrowserTests() {
  const started = announce("browser");
  const folder = mkdtempSync(join(tmpdir(), "sangsaeng-browser-"));
  const report = join(folder, "report.json");
  let failed = 1;
  let passed = 0;
  try {
    process.env.CHROMIUM = await ensureBrowser();
    process.env.CHROMIUM_FLAGS = browserFlags.join(" ");
    process.env.PLAYWRIGHT_JSON_OUTPUT_NAME = report;
    const args = ["test", "-c", "tests/e2e", "--reporter=list,json"];
    const code = run(["@playwright/test", "playwright"], args);
    const { stats } = JSON.parse(readFileSync(report, "utf8"));
    passed = stats.expected + stats.flaky;
    failed = Math.max(stats.unexpected, code === 0 ? 0 : 1);
  } catch (error) {
    console.error(error.message);
  }
  rmSync(folder, { recursive: true, force: true });
  return { name: "browser", time: seconds(started), passed, failed };
}

function runTests() {
  const started = announce("tests");
  const folder = mkdtempSync(join(tmpdir(), "sangsaeng-test-"));
  const report = join(folder, "report.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const code = run(["vitest"], ["run", ...reporters]);
  const { passed, failed } = readReport(report);
  rmSync(folder, { recursive: true, force: true });
  // A file that does not load, or an unhandled error, fails the run with no test of its own failing.
  const atLeast = code === 0 ? 0 : 1;
  return { name: "tests", time: seconds(started), passed, failed: Math.max(failed, atLeast) };
}

function readReport(file) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, "utf8"));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

function announce(name) {
  console.log(`\n── ${name}`);
  return Date.now();
}

/** Runs an installed command on the project; its exit code, or 1 if it could not run. */
function run(tool, args) {
  try {
    const command = [toolPath(...tool), ...args];
    const { status, error } = spawnSync(process.execPath, command, { cwd: root, stdio: "inherit" });
    if (error) throw error;
    return status ?? 1;
  } catch (error) {
    console.error(error.message);
    return 1;
  }
}
