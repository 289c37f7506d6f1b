import { readFileSync } from "node:fs";
import { questions } from "../../src/views/questions.ts";
import { expect, test, unpainted, whenReady } from "./page.ts";

const organizations = JSON.parse(
  readFileSync(new URL("../../data/organizations.json", import.meta.url), "utf8"),
) as { org_id: string }[];
const paths = [
  ...["", "timeline/", "funding/", "network/", "network/?v=1&layout=map", "reach/", "articles/"],
  ...Object.keys(questions).map((slug) => `q/${slug}/`),
  ...organizations.map(({ org_id }) => `org/${org_id}/`),
];

/** What of a page is cut off: words of a chart beyond its picture, text beyond its own box. Runs in the page. */
function cutOff(): string[] {
  const beyond = [...document.querySelectorAll("main section svg")].flatMap((svg) => {
    const box = svg.getBoundingClientRect();
    return [...svg.querySelectorAll("text")].filter((text) => {
      const { left, right, top, bottom, width } = text.getBoundingClientRect();
      // A soft edge of the letters' boxes is no letter.
      const over = Math.max(box.left - left, right - box.right, box.top - top, bottom - box.bottom);
      return width > 0 && over > 3;
    });
  });
  const wider = [
    ...document.querySelectorAll<HTMLElement>("main :is(td, th, p, li, h1, h2, h3, dd)"),
  ]
    .filter((one) => one.closest(".visually-hidden") === null)
    .filter((one) => one.clientWidth > 0 && getComputedStyle(one).overflowX === "visible")
    .filter((one) => one.scrollWidth > one.clientWidth + 2);
  return [...beyond, ...wider].map(({ textContent }) => textContent!.trim().slice(0, 60));
}

for (const locale of ["", "en/"])
  for (const part of [0, 1, 2])
    test(`on the narrowest screen no word is cut off, no soft end missing: ${locale || "ko/"} ${part + 1} of 3`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 800 });
      const found: string[] = [];
      let pictures = 0;
      for (const path of paths.filter((_, i) => i % 3 === part)) {
        await page.goto(`./${locale}${path}`);
        await whenReady(page);
        pictures += await page.locator("main section svg:visible").count();
        found.push(...(await page.evaluate(cutOff)).map((words) => `${path}: ${words}`));
        const { without } = await page.evaluate(unpainted);
        found.push(...without.map((id) => `${path}: no gradient ${id}`));
      }
      expect(found).toEqual([]);
      expect(pictures).toBeGreaterThan(paths.length / 3);
    });
