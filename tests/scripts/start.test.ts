import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

const top = fileURLToPath(new URL("../..", import.meta.url));

// npm and a build take as long as the machine takes.
vi.setConfig({ testTimeout: 120_000 });

let folder: string;
let child: ChildProcess | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sangsaeng-start-"));
});

afterEach(() => {
  child?.kill();
  rmSync(folder, { recursive: true, force: true });
});

describe("arguments", () => {
  test.each([
    [["--port", "abc"], {}, "invalid port: abc (a whole number from 0 to 65535 is needed)\n"],
    [["--port=65536"], {}, "invalid port: 65536 (a whole number from 0 to 65535 is needed)\n"],
    [["--port", "-1"], {}, /^invalid arguments: --port -1 \(.+\)\n$/],
    [["--port"], {}, /^invalid arguments: --port \(.+\)\n$/],
    [["--prot", "1"], {}, /^invalid arguments: --prot 1 \(.+\)\n$/],
    [["5000"], {}, "unknown argument: 5000\n"],
    [[], { PORT: "80a" }, "invalid port: 80a (a whole number from 0 to 65535 is needed)\n"],
  ])("%j with %j ends with 2 and says why", (args, env, message) => {
    const { status, stdout, stderr } = node(top, ["scripts/start.mjs", ...args], env);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toEqual(typeof message === "string" ? message : expect.stringMatching(message));
  });

  test.each([
    [["--port", "5001"], {}, 5001],
    [["--port=5001"], { PORT: "5002" }, 5001],
    [[], { PORT: "5002" }, 5002],
    [[], { PORT: "" }, 4173],
    [["--port", "0"], {}, 0],
  ])("%j with %j asks for port %i", (args, env, port) => {
    const code = `const { readArguments } = await import("./scripts/site/arguments.mjs");
      console.log(readArguments(${JSON.stringify(args)}, process.env).port);`;
    expect(node(top, ["--input-type=module", "-e", code], env).stdout).toBe(`${port}\n`);
  });

  test("an old Node is told what is needed", () => {
    const code = `const { requireNode } = await import("./scripts/install.mjs");
      for (const version of ["20.19.0", "22.0.0", "20.18.3", "18.20.0"]) {
        try { requireNode(version); console.log("fine"); }
        catch (error) { console.log(error.message.split("\\n")[0]); }
      }`;
    expect(node(top, ["--input-type=module", "-e", code]).stdout.trim().split("\n")).toEqual([
      "fine",
      "fine",
      "Node 20.18.3 is too old: this needs 20.19 or newer",
      "Node 18.20.0 is too old: this needs 20.19 or newer",
    ]);
  });
});

describe("installing", () => {
  const code = 'import("./scripts/install.mjs").then((m) => m.install())';

  beforeEach(() => {
    mkdirSync(join(folder, "tool"));
    writeJson("tool/package.json", { name: "tool", version: "1.0.0" });
    lock({ tool: "file:tool" });
    cpSync(join(top, "scripts/install.mjs"), join(folder, "scripts/install.mjs"));
  });

  test("happens when nothing is installed, once, and again when the lock has changed", () => {
    const first = node(folder, ["-e", code]);
    expect(first.stderr).toContain("installing the locked packages");
    expect(first.status).toBe(0);
    expect(existsSync(join(folder, "node_modules/tool/package.json"))).toBe(true);
    expect(node(folder, ["-e", code]).stderr).toBe("");

    lock({});
    expect(node(folder, ["-e", code]).stderr).toContain("installing the locked packages");
    expect(existsSync(join(folder, "node_modules/tool"))).toBe(false);
  });

  test("takes packages for other systems to be rightly absent", () => {
    lock(
      { tool: "file:tool" },
      { "node_modules/other-system": { version: "1.0.0", optional: true } },
    );
    mkdirSync(join(folder, "node_modules"));
    const packages = { tool: toolEntry, "node_modules/tool": linkEntry };
    writeJson("node_modules/.package-lock.json", { packages });
    expect(node(folder, ["-e", code])).toMatchObject({ status: 0, stderr: "" });
  });

  test("that fails says what failed and what to do", () => {
    writeJson("package.json", { name: "x", dependencies: { tool: "file:tool", more: "1.0.0" } });
    const { status, stderr } = node(folder, ["-e", code]);
    expect(status).toBe(1);
    expect(stderr).toContain("the packages could not be installed: npm ci ended with 1");
    expect(stderr).toContain("run the same command again");
  });
});

describe("starting", () => {
  test("writes the tables, builds, and prints one line, the address", async () => {
    const parts = ["scripts", "src", "seeds", "vite.config.ts", "package.json"];
    for (const path of parts) cpSync(join(top, path), join(folder, path), { recursive: true });
    cpSync(join(top, "package-lock.json"), join(folder, "package-lock.json"));
    symlinkSync(join(top, "node_modules"), join(folder, "node_modules"), "junction");

    const { output, address } = await start("--port", "0");
    expect(output).toMatch(/^상생지도 · Sangsaeng Atlas: http:\/\/localhost:\d+\/\n$/);
    const amounts = await (await fetch(`${address}data/amounts.json`)).text();
    expect(amounts).toBe(readFileSync(join(top, "data/amounts.json"), "utf8"));
    const home = await (await fetch(address)).text();
    const english = await (await fetch(`${address}en/`)).text();
    expect(home).toMatch(/src="\.\/assets\/[^"]+\.js"/);
    expect(english).toMatch(/src="\.\.\/assets\/[^"]+\.js"/);
    expect(english).toMatch(/href="\.\.\/assets\/[^"]+\.css"/);
    // Under script-src 'self' and style-src 'self' nothing inline would run; a data block need not.
    const inline = /<style|<script(?! type="application\/ld\+json")(?![^>]* src=)|\son\w+=/;
    expect(home + english).not.toMatch(inline);
  });
});

const toolEntry = { name: "tool", version: "1.0.0" };
const linkEntry = { resolved: "tool", link: true };

function lock(dependencies: Record<string, string>, more: Record<string, unknown> = {}) {
  const own = { name: "x", dependencies };
  const tool = "tool" in dependencies ? { tool: toolEntry, "node_modules/tool": linkEntry } : {};
  writeJson("package.json", own);
  writeJson("package-lock.json", {
    ...own,
    lockfileVersion: 3,
    packages: { "": own, ...tool, ...more },
  });
}

function writeJson(path: string, value: unknown) {
  write(path, JSON.stringify(value));
}

function write(path: string, text: string) {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function node(cwd: string, args: string[], env: Record<string, string> = {}) {
  const { PORT: _, ...own } = process.env;
  return spawnSync(process.execPath, args, { cwd, env: { ...own, ...env }, encoding: "utf8" });
}

function start(...args: string[]) {
  const started = spawn(process.execPath, ["scripts/start.mjs", ...args], { cwd: folder });
  child = started;
  let errors = "";
  started.stderr.on("data", (chunk) => (errors += String(chunk)));
  return new Promise<{ output: string; address: string }>((done, fail) => {
    started.stdout.once("data", (chunk) => {
      const output = String(chunk);
      done({ output, address: /http:\S+/.exec(output)?.[0] ?? "" });
    });
    started.once("exit", (code) => fail(new Error(`start ended with ${code}: ${errors}`)));
  });
}
