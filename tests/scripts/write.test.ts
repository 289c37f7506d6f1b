import { spawn } from "node:child_process";
import {
  existsSync,
  mkdtempSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { drift, recover, writeTables } from "../../scripts/tables/write.ts";
import { childOf, sandbox, TERMINALS } from "./sandbox.ts";

let dir = "";
let out = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "atlas-write-"));
  out = join(dir, "data");
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const snapshot = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .sort()
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );

const older = new Map([
  ["a.json", "[]\n"],
  ["b.json", "[1]\n"],
  ["gone.json", "[]\n"],
]);
const newer = new Map([
  ["a.json", "[2]\n"],
  ["b.json", "[3]\n"],
  ["c.json", "[4]\n"],
]);
const releases = { "releases.json": "[5]\n", [join("releases", "1", "a.json")]: "[6]\n" };

/** The old tables, with releases that another command made. */
function begin(): void {
  writeTables(older, out);
  mkdirSync(join(out, "releases", "1"), { recursive: true });
  for (const [name, text] of Object.entries(releases)) writeFileSync(join(out, name), text);
}
const whole = (files: Map<string, string>) => ({ ...Object.fromEntries(files), ...releases });

describe("all tables or none", () => {
  test("writes, keeps releases, takes away what is not made any more", () => {
    begin();
    expect(writeTables(newer, out)).toBe(true);
    expect(snapshot(out)).toEqual(whole(newer));
    expect(readdirSync(dir)).toEqual(["data"]);
  });

  test("touches nothing when nothing changed", () => {
    begin();
    const steps: string[] = [];
    expect(writeTables(older, out, { onStep: (step) => steps.push(step) })).toBe(false);
    expect(steps).toEqual([]);
  });

  test("names what differs: changed, missing, not made any more", () => {
    begin();
    expect(drift(newer, out)).toEqual(["a.json", "b.json", "c.json", "gone.json"]);
    expect(drift(older, out)).toEqual([]);
    expect(drift(older, join(dir, "none"))).toEqual(["a.json", "b.json", "gone.json"]);
  });

  const steps = [
    "stage",
    "keep releases",
    "keep releases.json",
    "write a.json",
    "write b.json",
    "write c.json",
    "set the old aside",
    "put the new in place",
    "remove the old",
  ];

  test("tells every step", () => {
    begin();
    const told: string[] = [];
    writeTables(newer, out, { onStep: (step) => told.push(step) });
    expect(told).toEqual(steps);
  });

  test.each(steps)("stopped before: %s", (stop) => {
    begin();
    const onStep = (step: string) => {
      if (step === stop) throw new Error("killed");
    };
    expect(() => writeTables(newer, out, { onStep })).toThrow("killed");
    recover(out);
    expect(snapshot(out)).toEqual(whole(stop === "remove the old" ? newer : older));
    expect(readdirSync(dir)).toEqual(["data"]);
    expect(writeTables(newer, out)).toBe(stop !== "remove the old");
    expect(snapshot(out)).toEqual(whole(newer));
  });

  test("a first run that is stopped leaves no tables, and no half ones", () => {
    const onStep = (step: string) => {
      if (step === "put the new in place") throw new Error("killed");
    };
    expect(() => writeTables(newer, out, { onStep })).toThrow("killed");
    expect(existsSync(out)).toBe(false);
    expect(writeTables(newer, out)).toBe(true);
    expect(readdirSync(dir)).toEqual(["data"]);
  });
});

describe("the command, killed", () => {
  // Killed when a file is seen, and not after a time: the same on a slow machine.
  const moments: [string, (root: string) => boolean][] = [
    ["as it starts", () => true],
    ["when the stage appears", (root) => existsSync(join(root, "data.next"))],
    ["when the stage holds tables", (root) => existsSync(join(root, "data.next", "events.json"))],
    [
      "when the stage is gone again",
      (root) => readFileSync(join(root, "data", "events.json"), "utf8").includes("Later"),
    ],
  ];

  test.each(moments)("%s: the tables are the old or the new, never a mixture", async (_, seen) => {
    const box = sandbox();
    box.make();
    const older = box.snapshot("data");
    box.patch(TERMINALS, "title_en: Report on terminals", "title_en: Later report");
    box.make("expected");
    const newer = box.snapshot("expected");
    const [file, args] = childOf("data");
    const child = spawn(file, args, { cwd: box.dir, stdio: "ignore" });
    const ended = new Promise((resolve) => child.once("exit", resolve));
    const poll = setInterval(() => {
      try {
        if (seen(box.dir)) child.kill("SIGKILL");
      } catch {
        // The folder is just being changed: look again.
      }
    }, 1);
    await ended;
    clearInterval(poll);

    recover(box.path("data"));
    expect([older, newer]).toContainEqual(box.snapshot("data"));
    box.make();
    expect(box.snapshot("data")).toEqual(newer);
    expect(readdirSync(box.dir).filter((name) => name.startsWith("data"))).toEqual(["data"]);
  });
});
