// Finds a Chromium and Korean fonts for the end-to-end tests, and installs what is missing. Built-ins
// only at the top: Playwright is imported once the packages are there.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { toolPath } from "./install.mjs";

const places = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
  ],
  darwin: [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  ],
};

/**
 * The path of a Chromium, installed if there is none: from the distribution on Debian as root, else
 * by Playwright. Throws an Error that says what to install where neither works.
 */
export async function ensureBrowser() {
  ensureFonts();
  const found = await findBrowser();
  if (found) return found;
  console.error("installing Chromium, once …");
  if (isDebianRoot()) aptInstall("chromium");
  else
    spawnSync(
      process.execPath,
      [toolPath("@playwright/test", "playwright"), "install", "chromium"],
      {
        stdio: ["ignore", 2, 2],
      },
    );
  const installed = await findBrowser();
  if (installed) return installed;
  throw new Error(
    "no Chromium was found, and none could be installed\n" +
      "Install Chromium or Chrome (Debian and Ubuntu: apt-get install chromium; or npx playwright\n" +
      "install chromium), or name one in the environment variable CHROMIUM, and run npm test again.",
  );
}

async function findBrowser() {
  const named = process.env.CHROMIUM;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`no such file: CHROMIUM=${named}`);
  }
  const { chromium } = await import("@playwright/test");
  const candidates = [...(places[process.platform] ?? []), chromium.executablePath()];
  return candidates.find((path) => path && existsSync(path));
}

// Without Hangul glyphs the pages still work, but widths and pictures are not what readers see.
function ensureFonts() {
  if (process.platform !== "linux") return;
  const { stdout, error } = spawnSync("fc-list", [":lang=ko", "family"], { encoding: "utf8" });
  if (!error && stdout.trim() !== "") return;
  if (isDebianRoot()) aptInstall("fontconfig", "fonts-noto-cjk");
  else console.error("no Korean font was found: install one, such as fonts-noto-cjk");
}

function isDebianRoot() {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return false;
  return existsSync("/etc/debian_version") && existsSync("/usr/bin/apt-get");
}

let updated = false;
function aptInstall(...packages) {
  const apt = (...args) =>
    spawnSync("apt-get", ["-qq", ...args], {
      stdio: ["ignore", 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  if (!updated) apt("update");
  updated = true;
  apt("install", "-y", "--no-install-recommends", ...packages);
}

/** Flags that Chromium needs here: no sandbox as root, and no requests of its own. */
export const browserFlags = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-gpu",
  ...(process.getuid?.() === 0 || isContainer() ? ["--no-sandbox"] : []),
];

function isContainer() {
  try {
    return /docker|containerd/.test(readFileSync("/proc/1/cgroup", "utf8"));
  } catch {
    return false;
  }
}
