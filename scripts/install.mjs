// Installs the locked packages when they are missing, so that `npm start` and `npm test` are all
// that a fresh clone needs. Node's built-ins only: this runs before any package is there.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const minimum = [20, 19];

/** Throws an Error that says what to do if this Node is older than the tools below can run on. */
export function requireNode(version = process.versions.node) {
  const [major, minor] = version.split(".").map(Number);
  if (major > minimum[0] || (major === minimum[0] && minor >= minimum[1])) return;
  throw new Error(
    `Node ${version} is too old: this needs ${minimum.join(".")} or newer\n` +
      "Install a current Node from https://nodejs.org and run the same command again.",
  );
}

/**
 * Makes sure that node_modules of `folder` holds what its package-lock.json says, by `npm ci` if it
 * does not. Progress goes to standard error. Throws an Error whose message says what failed and what to do.
 */
export function install(folder = root) {
  if (isInstalled(folder)) return;
  console.error("installing the locked packages (npm ci), once …");
  const started = Date.now();
  // No package here needs its install script (esbuild's binary is a package of its own).
  const options = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const result = npm(["ci", ...options], folder);
  const reason = result.error ? result.error.message : `npm ci ended with ${result.status}`;
  if (result.error || result.status !== 0) {
    throw new Error(
      `the packages could not be installed: ${reason}\n` +
        "npm's own message stands above. Check the network (and any proxy or registry in your npm\n" +
        "configuration), then run the same command again; `npm ci` alone shows more.",
    );
  }
  if (!isInstalled(folder)) {
    throw new Error(
      "the installed packages still differ from package-lock.json\n" +
        "Remove the folder node_modules and run the same command again.",
    );
  }
  console.error(`installed in ${seconds(started)}`);
}

/**
 * The path of a command that an installed package brings, to be run by Node itself: the shims in
 * node_modules/.bin differ between systems. Throws if the package has no such command.
 */
export function toolPath(packageName, command = packageName) {
  const folder = join(root, "node_modules", packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = typeof bin === "string" ? bin : bin?.[command];
  if (!file) throw new Error(`unknown command of ${packageName}: ${command}`);
  return join(folder, file);
}

/** The time since `started` (milliseconds of the epoch), as `1.2 s`. */
export function seconds(started) {
  return `${((Date.now() - started) / 1000).toFixed(1)} s`;
}

// npm writes what it installed to node_modules/.package-lock.json as its last act, so an install
// that broke off counts as none. Packages for other systems are optional and rightly absent.
function isInstalled(folder) {
  const receipt = join(folder, "node_modules", ".package-lock.json");
  if (!existsSync(receipt)) return false;
  const wanted = lockedPackages(join(folder, "package-lock.json"));
  const present = lockedPackages(receipt);
  const same = ([path, entry]) =>
    path in present ? isSame(entry, present[path]) : entry.optional === true;
  return Object.entries(wanted).every(same) && Object.keys(present).every((path) => path in wanted);
}

function lockedPackages(file) {
  const { packages } = JSON.parse(readFileSync(file, "utf8"));
  return Object.fromEntries(Object.entries(packages).filter(([path]) => path !== ""));
}

function isSame(a, b) {
  return a.version === b.version && a.integrity === b.integrity;
}

function npm(args, folder) {
  const options = { cwd: folder, stdio: ["ignore", 2, 2] };
  const cli = process.env.npm_execpath ?? "";
  if (cli.endsWith("npm-cli.js")) return spawnSync(process.execPath, [cli, ...args], options);
  // On Windows npm is a .cmd file, which only a shell can run. The arguments are all ours.
  return spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
}
