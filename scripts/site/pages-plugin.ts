import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Plugin } from "vite";
import type { RowOf } from "../../src/model/tables.ts";
import { defaultViewState } from "../../src/model/view-state.ts";
import {
  pageDescriptions,
  partsOf,
  pathOf,
  rootFrom,
  routeAt,
  routesFor,
  type Route,
} from "../../src/pages/routes.ts";
import { titleOf } from "../../src/pages/titles.ts";
import { cardPrinter } from "./card-pool.ts";
import { cardFile, metadata, robots, sitemap, siteUrl } from "./metadata.ts";
import { pageHtml } from "./page-html.ts";
import { chunkFile, preloads, tableLinks } from "./preloads.ts";
import { prerenderer } from "./prerender.ts";
import { inLoadingOrder } from "./head-order.ts";

type Organization = Pick<RowOf<"organizations">, "org_id" | "name_ko" | "name_en">;

/** What an address can ask for that changes what a page shows. */
const parameters = Object.keys(defaultViewState())
  .filter((name) => name !== "theme")
  .join(" ");

/** Every mark on fixed rows, the ones that the snapshot test asserts: in the dev server only. */
const galleryHtml = (top: string) => `<!doctype html>
<html lang="ko">
  <head><meta charset="utf-8" /><title>Gallery · Sangsaeng Atlas</title></head>
  <body><script type="module" src="/@fs/${join(top, "tests/gallery/page.ts").replace(/^\//, "")}"></script></body>
</html>`;

/**
 * Makes every page from the one template: on the fly in the dev server, as real files in the build,
 * with their pictures for social sites, so that any static host can serve them.
 */
export function pagesPlugin(top: string, data: string): Plugin {
  let outDir = "";
  let root = "";
  let say: (line: string) => void = () => {};
  const organizations = () =>
    JSON.parse(readFileSync(join(data, "organizations.json"), "utf8")) as Organization[];

  /** In the dev server, where nothing is worked out ahead: what needs no tables but a name. */
  function plainWords(route: Route) {
    const known = organizations().find(({ org_id }) => "id" in route && org_id === route.id);
    const view = route.view === "q" || route.view === "org" ? "overview" : route.view;
    return {
      title: titleOf(route, known?.[`name_${route.locale}`] ?? null),
      description: pageDescriptions[view][route.locale],
    };
  }

  return {
    name: "sangsaeng-pages",
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir);
      root = config.root;
      say = (line) => config.logger.info(line);
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const send = (html: string) =>
          server
            .transformIndexHtml(request.url!, html)
            .then((text) => response.setHeader("Content-Type", "text/html").end(text), next);
        if (request.url === "/gallery/") return void send(galleryHtml(top));
        const route = routeAt((request.url ?? "").split("?")[0]!.replace(/^\//, ""));
        if (!route) return next();
        const template = readFileSync(join(root, "index.html"), "utf8");
        const { locale } = route;
        void send(pageHtml(template, { locale, root: "/", ...plainWords(route) }));
      });
    },
    async writeBundle(_, bundle) {
      if (this.environment.name !== "client") return;
      const site = siteUrl(process.env);
      const template = readFileSync(join(outDir, "index.html"), "utf8").replace(
        '<script type="module"',
        `<script src="./${chunkFile(bundle, "/pages/before.ts")}" data-parameters="${parameters}"></script>\n    $&`,
      );
      const routes = routesFor(organizations().map(({ org_id }) => org_id));
      const draw = await prerenderer(top, data, join(top, "node_modules", ".cache", "ahead"));
      const cards = cardPrinter(top);
      for (const route of routes) {
        const file = join(outDir, pathOf(route), "index.html");
        mkdirSync(dirname(file), { recursive: true });
        const { html, words, card } = await draw(route);
        const parts = partsOf(route).map((name) => `/views/${name}.svelte`);
        const page = pageHtml(
          template.replace(
            "</head>",
            `  ${tableLinks}${preloads(bundle, "/pages/main.ts", parts)}</head>`,
          ),
          {
            locale: route.locale,
            root: rootFrom(route),
            ...words,
            head: metadata(route, words, site),
          },
        );
        writeFileSync(
          file,
          inLoadingOrder(page.replace('<div id="app"></div>', () => `<div id="app">${html}</div>`)),
        );
        cards.print(card, join(dirname(file), cardFile));
      }
      const drawn = await cards.done();
      if (process.stdout.isTTY) say(`${drawn.printed} cards drawn, ${drawn.kept} kept`);
      writeFileSync(join(outDir, "robots.txt"), robots(site));
      if (site !== null) writeFileSync(join(outDir, "sitemap.xml"), sitemap(routes, site));
    },
  };
}
