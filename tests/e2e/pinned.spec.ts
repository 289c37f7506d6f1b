// A release as an editor makes one, a correction as the editor writes it, and the article between.
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { embedAt, expect, fits, test as base, withCode } from "./hosts.ts";

const top = fileURLToPath(new URL("../..", import.meta.url));
const loader = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
const record = join("seeds", "articles", "sedaily-2023-12-28.yaml");

/** The site over tables of its own: wrong when they were frozen as 2026-01, mended since. */
async function correctedSite(): Promise<{ address: string; stop: () => Promise<void> }> {
  const dir = mkdtempSync(join(tmpdir(), "atlas-pinned-"));
  const run = (command: string, ...args: string[]) =>
    execFileSync(
      process.execPath,
      ["--import", loader, join(top, "scripts", `${command}.ts`), ...args],
      { cwd: dir, stdio: ["ignore", "pipe", "inherit"] },
    );
  const patch = (file: string, from: string, to: string) => {
    const text = readFileSync(join(dir, file), "utf8");
    if (!text.includes(from)) throw new Error(`missing text: ${from}`);
    writeFileSync(
      join(dir, file),
      text.replace(from, () => to),
    );
  };
  cpSync(join(top, "seeds"), join(dir, "seeds"), { recursive: true });
  const [right, wrong] = ["label_ko: 상생 기금, 5년간", "label_ko: 상생 기금, 다섯 달 동안"];
  patch(record, right, wrong);
  run("data");
  run("release", "2026-01", "--date", "2026-01-15");
  patch(record, wrong, right);
  const text = readFileSync(join(dir, record), "utf8");
  const [withdrawn] = /^ {2}- amount_id: kakaopay-fund\n(?: {4}.*\n)+/m.exec(text)!;
  patch(record, withdrawn, "");
  writeFileSync(
    join(dir, "seeds", "corrections.yaml"),
    [
      "- correction_id: kakao-fund-length",
      "  date: 2026-02-02",
      "  fact: amounts:kakao-fund",
      "  wrong_ko: 다섯 달로 적었습니다.",
      "  wrong_en: It was said to last five months.",
      "  right_ko: 다섯 해입니다.",
      "  right_en: It lasts five years.",
      "- correction_id: kakaopay-fund-withdrawn",
      "  date: 2026-02-01",
      "  fact: amounts:kakaopay-fund",
      "  wrong_ko: 없는 기금을 적었습니다.",
      "  wrong_en: A fund was listed that is not there.",
      "",
    ].join("\n"),
  );
  run("data");

  const server: ChildProcess = spawn(
    process.execPath,
    [join(top, "scripts", "serve.mjs"), join(top, "dist"), "--port", "0", "--data", "data"],
    { cwd: dir, stdio: ["ignore", "pipe", "inherit"] },
  );
  const address = await new Promise<string>((resolve, reject) => {
    server.stdout!.once("data", (line: Buffer) => resolve(String(line).trim()));
    server.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
  });
  return {
    address,
    async stop() {
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill();
      await ended;
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** The host of tests/e2e/hosts.ts beside that site. */
const test = base.extend<object, { site: { address: string } }>({
  site: [
    // eslint-disable-next-line no-empty-pattern -- the runner wants to see what a fixture takes
    async ({}, use) => {
      const { address, stop } = await correctedSite();
      await use({ address });
      await stop();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  baseURL: ({ site }, use) => use(site.address),
});

// One site for both: making it takes longer than they do.
test.describe.configure({ mode: "default" });

test("an article keeps the figures of its release, and says that one has been corrected", async ({
  page,
  host,
  baseURL,
}) => {
  // The dialog of the atlas makes the code.
  await page.goto(`${baseURL}funding/?v=1&focus=amount:kakao-fund`);
  await page.getByRole("complementary").getByRole("button", { name: "기사에 넣기" }).click();
  const dialog = page.getByRole("dialog", { name: "기사에 넣기" });
  await dialog.getByLabel("자료").selectOption({ label: "고정본 2026-01(2026년 1월 15일)" });
  const field = dialog.getByRole("textbox", { name: "붙여 넣을 코드" });
  await expect(field).toHaveValue(/&amp;release=2026-01"/);
  const code = await field.inputValue();

  await host.open("plain", withCode(code));
  const frame = await embedAt(page);
  await fits(page);
  await expect(frame.getByRole("article")).toContainText("상생 기금, 다섯 달 동안");
  const notice = frame.getByRole("status");
  await expect(notice).toContainText("2026년 1월 15일의 고정본");
  await expect(notice).toContainText("1건이 그 뒤 고쳐졌습니다");

  // And it leads to what was corrected.
  const [corrections] = await Promise.all([
    page.waitForEvent("popup"),
    notice.getByRole("link").click(),
  ]);
  const entry = corrections.locator("#kakao-fund-length");
  await expect(entry).toContainText("다섯 달로 적었습니다.");
  await expect(entry).toContainText("다섯 해입니다.");
  await expect(entry.getByRole("button", { name: "상생 기금, 5년간" })).toBeVisible();
});

test("an article keeps a fact that has been withdrawn since, and says so", async ({
  page,
  host,
  baseURL,
}) => {
  const address = `${baseURL}embed/fact/?v=1&focus=amount:kakaopay-fund&release=2026-01`;
  await host.open("plain", (html) => html.replace(/(?<=src=")[^"]*embed\/timeline[^"]*/, address));
  const frame = await embedAt(page);
  await fits(page);
  await expect(frame.getByRole("article")).toContainText("30억 원");
  const notice = frame.getByRole("status");
  await expect(notice).toContainText("1건은 그 뒤 지도에서 빠졌습니다");
  await expect(notice).not.toContainText("고쳐졌습니다");
  const [corrections] = await Promise.all([
    page.waitForEvent("popup"),
    notice.getByRole("link").click(),
  ]);
  const entry = corrections.locator("#kakaopay-fund-withdrawn");
  await expect(entry).toContainText("없는 기금을 적었습니다.");
  await expect(entry).toContainText("amounts:kakaopay-fund");
  // Nothing is left to lead to, and nothing in what is live.
  await expect(entry.getByRole("button")).toHaveCount(0);
  await page.goto(`${baseURL}embed/fact/?focus=amount:kakaopay-fund`);
  await expect(page.getByRole("main")).toContainText("그런 사실이 지도에 없습니다");
});

test("what is live shows the correction, and a pinned view without the fact has none to tell", async ({
  page,
  host,
  baseURL,
}) => {
  await page.goto(`${baseURL}embed/fact/?focus=amount:kakao-fund`);
  await expect(page.getByRole("article")).toContainText("상생 기금, 5년간");
  await expect(page.getByRole("status")).toHaveCount(0);

  await page.goto(`${baseURL}embed/funding/?release=2026-01`);
  const notice = page.getByRole("status");
  await expect(notice).toContainText("1건이 그 뒤 고쳐졌습니다");
  await expect(notice).toContainText("1건은 그 뒤 지도에서 빠졌습니다");
  await page.goto(`${baseURL}embed/funding/?company=~kt&release=2026-01`);
  await expect(notice).toContainText("고정본입니다.");
  await expect(notice).not.toContainText("고쳐졌습니다");
  await expect(notice).not.toContainText("빠졌습니다");
  await page.goto(`${baseURL}en/embed/fact/?focus=amount:kakao-fund&release=2025-01`);
  await expect(notice).toContainText("There is no release “2025-01”");
  expect(host.wrong).toEqual([]);
});
