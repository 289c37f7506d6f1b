import { describe, expect, test } from "vitest";
import { correctionsFeed } from "../../scripts/site/feed.ts";
import { nameUuid } from "../../scripts/site/feed-id.ts";
import { headersFor } from "../../scripts/site/headers.mjs";
import {
  apacheConf,
  netlifyHeaders,
  nginxConf,
  vercelJson,
} from "../../scripts/site/host-files.mjs";
import { metadata, robots, sitemap, siteUrl } from "../../scripts/site/metadata.ts";
import { pageHtml } from "../../scripts/site/page-html.ts";
import { tableCsv } from "../../scripts/site/table-csv.ts";
import type { Route } from "../../src/pages/routes.ts";
import { sandbox } from "./sandbox.ts";

const route: Route = { view: "q", id: "early-payment", locale: "en" };
const words = { title: "A · B", heading: 'Say "a" & <b>', description: "x</script>y" };
const site = "https://example.org/atlas/";

describe("SITE_URL", () => {
  test.each([
    [undefined, null],
    ["", null],
    ["https://example.org/atlas", site],
    ["https://example.org/atlas//", site],
    ["http://localhost:8000", "http://localhost:8000/"],
  ])("%j is %j", (SITE_URL, url) => expect(siteUrl({ SITE_URL })).toBe(url));
  test.each(["example.org", "ftp://example.org/", "https://example.org/?a=1"])(
    "refuses %s",
    (url) => expect(() => siteUrl({ SITE_URL: url })).toThrow(`invalid SITE_URL: ${url}`),
  );
});

describe("metadata", () => {
  test("canonical address and picture only where the site's address is known", () => {
    const without = metadata(route, words, null).join("\n");
    expect(without).not.toMatch(/canonical|og:image|og:url|twitter:image|distribution/);
    expect(without).toContain(
      '<link rel="alternate" hreflang="ko" href="../../../q/early-payment/" />',
    );
    const known = metadata(route, words, site).join("\n");
    for (const line of [
      `<link rel="canonical" href="${site}en/q/early-payment/" />`,
      `<meta property="og:image" content="${site}en/q/early-payment/card.png" />`,
      '<meta property="og:image:width" content="1200" />',
      '<meta name="twitter:card" content="summary_large_image" />',
      `<link rel="alternate" hreflang="ko" href="${site}q/early-payment/" />`,
    ])
      expect(known).toContain(line);
  });

  test("nothing ends an attribute or a data block early", () => {
    const lines = metadata(route, words, site);
    expect(lines.join("\n")).toContain('content="Say &quot;a&quot; &amp; &lt;b&gt;"');
    const block = lines.find((line) => line.startsWith("<script"))!;
    expect(block.match(/<\/script>/g)).toHaveLength(1);
    const json = JSON.parse(block.replace(/^<script[^>]*>|<\/script>$/g, "")) as Record<
      string,
      unknown
    >;
    expect(json).toMatchObject({ "@type": "Dataset", description: words.description });
  });

  test("pages without facts are no data set", () => {
    const about = metadata({ view: "about", locale: "ko" }, words, site).join("\n");
    expect(about).not.toContain("ld+json");
  });

  test("a page takes its words as they are", () => {
    const template =
      '<html lang="ko" data-root="./"><head><title>x</title><meta name="description" content="" /><link href="./a.css"></head>';
    const html = pageHtml(template, { locale: "en", root: "../", title: "$& <i>", description: "$1", head: ["<b>"] }); // prettier-ignore
    expect(html).toContain('<html lang="en" data-root="../">');
    expect(html).toContain("<title>$&amp; &lt;i&gt;</title>");
    expect(html).toContain('content="$1"');
    expect(html).toContain('href="../a.css"');
    expect(html).toMatch(/<b>\s*<\/head>/);
  });

  test("sitemap and robots", () => {
    const xml = sitemap([route, { view: "overview", locale: "ko" }], site);
    expect([...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc]) => loc)).toEqual([
      `${site}en/q/early-payment/`,
      site,
    ]);
    expect(robots(null)).not.toContain("Sitemap");
    expect(robots(site)).toContain(`Sitemap: ${site}sitemap.xml`);
  });
});

describe("header files", () => {
  const paths = [
    "/",
    "/timeline/",
    "/assets/x.js",
    "/data/amounts.json",
    "/embed/timeline/",
    "/en/embed/fact/",
  ];

  /** What Netlify and Cloudflare send for a path, by their own rules. */
  function netlify(path: string): Record<string, string> {
    const sent: Record<string, string> = {};
    for (const block of netlifyHeaders().trim().split("\n\n")) {
      const [pattern = "", ...lines] = block.split("\n");
      if (!path.startsWith(pattern.replace("*", ""))) continue;
      for (const line of lines.map((text) => text.trim())) {
        const [, gone] = /^! (.*)$/.exec(line) ?? [];
        const [, name = "", value = ""] = /^([\w-]+): (.*)$/.exec(line) ?? [];
        if (gone) delete sent[gone];
        else sent[name] = name in sent ? `${sent[name]}, ${value}` : value;
      }
    }
    return sent;
  }
  test.each(paths)("Netlify and Cloudflare send for %s what our server sends", (path) =>
    expect(netlify(path)).toEqual(headersFor(path)),
  );

  test.each(paths)("Vercel sends for %s what our server sends", (path) => {
    const { headers } = JSON.parse(vercelJson()) as {
      headers: { source: string; headers: { key: string; value: string }[] }[];
    };
    const fitting = headers.filter(({ source }) => new RegExp(`^${source}$`).test(path));
    expect(fitting).toHaveLength(1);
    const sent = Object.fromEntries(fitting[0]!.headers.map(({ key, value }) => [key, value]));
    expect(sent).toEqual(headersFor(path));
  });

  test("Apache and nginx name every header of every kind", () => {
    for (const path of paths)
      for (const [name, value] of Object.entries(headersFor(path))) {
        expect(apacheConf()).toContain(`Header always set ${name} "${value}"`);
        expect(nginxConf()).toContain(`add_header ${name} "${value}" always;`);
      }
  });
});

describe("the feed of corrections", () => {
  const where = { locale: "ko", page: "../corrections/", self: "../corrections.atom" } as const;
  const correction = {
    correction_id: "fund-2026-01",
    date: "2026-01-05",
    fact_table: "amounts",
    fact_id: "fund",
    wrong_ko: "1 < 2 & 3",
    wrong_en: "One.",
    right_ko: null,
    right_en: null,
  };

  test("has what Atom asks for, also while it is empty", () => {
    const empty = correctionsFeed([], where);
    expect(empty).toMatch(/<updated>\d{4}-\d\d-\d\dT00:00:00\+09:00<\/updated>/);
    expect(empty).toContain('<link rel="self"');
    expect(empty).not.toContain("<entry>");
  });

  test("tells each correction once, with an id that depends on nothing but the correction", () => {
    const feed = correctionsFeed([{ ...correction, date: "2026-03-01", correction_id: "b" }, correction], where); // prettier-ignore
    const moved = correctionsFeed([correction], { ...where, page: site, self: site });
    // Written out: readers of the feed would meet every correction again if it ever became another.
    const id = "<id>urn:uuid:e65e1ca9-c2a6-5103-8db3-e4cb519c8f59</id>";
    expect(feed).toContain(id);
    expect(moved).toContain(id);
    expect(feed.match(/<entry>/g)).toHaveLength(2);
    const ids = [feed, correctionsFeed([correction], { ...where, locale: "en" })].flatMap((text) =>
      [...text.matchAll(/<id>(.*?)<\/id>/g)].map(([, one]) => one),
    );
    expect(new Set(ids).size).toBe(5);
    for (const one of ids) expect(one).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/); // prettier-ignore
    expect(/<updated>(.*?)<\/updated>/.exec(feed)?.[1]).toBe("2026-03-01T00:00:00+09:00");
    expect(feed).toContain("1 &lt; 2 &amp; 3");
    expect(feed).toContain("사실을 거두었습니다.");
    expect(feed).toContain('href="../corrections/#fund-2026-01"');
  });
});

test("a name's UUID is the one that RFC 9562 works out as its example", () => {
  const dns = "6ba7b810-9dad-11d1-80b4-00c04fd430c8";
  expect(nameUuid(dns, "www.example.com")).toBe("2ed6657d-e927-568b-95e1-2665a8aea6a2");
});

describe("tables as CSV", () => {
  test("all columns in their order, with the mark that Excel knows, rows as in the JSON", () => {
    const box = sandbox();
    box.make();
    const csv = tableCsv(box.path("data"), "amounts.csv")!;
    const rows = JSON.parse(box.read("data/amounts.json")) as Record<string, unknown>[];
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(csv.slice(1).split("\r\n")[0]).toBe(Object.keys(rows[0]!).join(","));
    expect(csv.split("\r\n")).toHaveLength(rows.length + 2);
    expect(tableCsv(box.path("data"), "../seeds/programs.yaml")).toBeNull();
    expect(tableCsv(box.path("data"), "layout.csv")).toBeNull();
  });
});
