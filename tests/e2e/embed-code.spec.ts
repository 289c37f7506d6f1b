import { embedAt, expect, fits, test, withCode, withoutScripts } from "./hosts.ts";

test("a filtered view goes from the atlas into an article by the dialog's code alone", async ({
  page,
  host,
  baseURL,
}) => {
  await page.goto(`${baseURL}timeline/?v=1&company=~kakao&focus=event:campaign-201-launch`);
  await page.getByRole("button", { name: "닫기", exact: true }).click();
  await page.getByText("내려받기·공유").click();
  await page.getByRole("button", { name: "기사에 넣기" }).click();
  const dialog = page.getByRole("dialog", { name: "기사에 넣기" });
  const code = () => dialog.getByRole("textbox", { name: "붙여 넣을 코드" }).inputValue();

  const preview = dialog.frameLocator("iframe").first();
  await expect(preview.locator("svg [data-id]").first()).toBeAttached();
  await dialog.getByLabel("넣을 것").selectOption("min");
  await dialog.getByLabel("밝기").selectOption("dark");
  await expect(preview.locator("html")).toHaveAttribute("data-theme", "dark");
  await dialog.getByLabel("언어").selectOption("en");
  await expect(preview.getByRole("contentinfo").last()).toContainText("Company: Kakao");
  await dialog.getByLabel("언어").selectOption("ko");

  const text = await code();
  expect(text).toContain('sandbox="allow-scripts allow-same-origin allow-popups');
  expect(text).toContain('allow="clipboard-write; web-share"');
  expect(text).toContain('loading="lazy"');
  expect(text).toMatch(
    /title="상생지도 타임라인 \(기업: 카카오\): [^"]+기사 \d+건이 근거입니다\."/,
  );
  expect(text).toMatch(
    /company=~kakao&amp;.*focus=&amp;.*scale=linear&amp;.*theme=dark&amp;chrome=min/,
  );
  expect(text).toMatch(/<script src="[^"]+\/embed\/v1\.js" async><\/script>$/);

  for (const kept of [(html: string) => html, withoutScripts]) {
    await host.open("plain", (html) => kept(withCode(text)(html)));
    const frame = await embedAt(page);
    await expect(frame.getByRole("contentinfo").last()).toContainText("기업: 카카오");
    await expect(frame.locator("html")).toHaveAttribute("data-chrome", "min");
    if (kept !== withoutScripts) await fits(page);
  }
});

test("one claim goes as a card", async ({ page, host, baseURL }) => {
  await page.goto(`${baseURL}funding/?v=1&focus=amount:kakao-fund`);
  await page.getByRole("complementary").getByRole("button", { name: "기사에 넣기" }).click();
  const field = page.getByRole("textbox", { name: "붙여 넣을 코드" });
  await expect(field).toHaveValue(/title="상생 기금[^"]*3,000억 원/);
  const text = await field.inputValue();
  await host.open("plain", withCode(text));
  const frame = await embedAt(page);
  await fits(page);
  const card = frame.getByRole("article");
  for (const said of ["3,000억 원", "약속", "카카오", "출처"])
    await expect(card).toContainText(said);
  const link = frame.getByRole("link", { name: "지도에서 이 사실 보기" });
  await expect(link).toHaveAttribute("href", /\/facts\/\?v=1&focus=amount:kakao-fund$/);
  await expect(link).toHaveAttribute("target", "_blank");
});

test("a card that names no claim says so", async ({ page, baseURL, host }) => {
  await page.goto(`${baseURL}embed/fact/?focus=amount:nobody`);
  await expect(page.getByRole("main")).toContainText("그런 사실이 지도에 없습니다");
  await expect(page.getByText("focus=amount:nobody")).toBeVisible();
  expect(host.wrong).toEqual([]);
});

test("the guide shows examples that live, and their code", async ({ page, baseURL, host }) => {
  await page.goto(`${baseURL}embed/`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("기사에 넣는 법");
  await expect(page.locator("html[data-ready]")).toHaveCount(1);
  await expect(page.locator("iframe")).toHaveCount(3);
  await embedAt(page, 1);
  await fits(page, { at: 1 });
  await page.getByText("이 보기의 코드").first().click();
  await expect(page.locator("pre").first()).toContainText(
    `${baseURL}embed/timeline/?v=1&amp;company=`,
  );
  await page.goto(`${baseURL}en/embed/`);
  await expect(page.getByRole("heading", { name: "WordPress" })).toBeVisible();
  expect(host.wrong).toEqual([]);
});
