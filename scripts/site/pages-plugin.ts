import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Plugin } from "vite";
import { defaultViewState } from "../../src/model/view-state.ts";
import type { RowOf } from "../../src/model/tables.ts";
import {
  pageDescriptions,
  pageTitles,
  partsOf,
  pathOf,
  rootFrom,
  routeAt,
  routesFor,
  siteName,
  type Route,
} from "../../src/pages/routes.ts";
import { chunkFile, preloads } from "./preloads.ts";
import { prerenderer } from "./prerender.ts";

type Organization = Pick<RowOf<"organizations">, "org_id" | "name_ko" | "name_en">;

/** What an address can ask for that changes what a page shows. */
const parameters = Object.keys(defaultViewState())
  .filter((name) => name !== "theme")
  .join(" ");

const escape = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** Title and description of a page; an organization that is not in the tables has the site's own. */
function wordsOf(route: Route, organizations: readonly Organization[]) {
  const { locale } = route;
  const name = siteName[locale];
  if (route.view === "overview")
    return { title: name, description: pageDescriptions.overview[locale] };
  if (route.view !== "org") {
    const { view } = route;
    return {
      title: `${pageTitles[view][locale]} · ${name}`,
      description: pageDescriptions[view][locale],
    };
  }
  const found = organizations.find(({ org_id }) => org_id === route.id);
  const own = locale === "ko" ? found?.name_ko : found?.name_en;
  const about =
    locale === "ko"
      ? `${own}: 상생 사건, 금액, 함께한 곳, 근거 기사.`
      : `${own}: its events, sums, partners and the articles behind them.`;
  return own
    ? { title: `${own} · ${name}`, description: about }
    : { title: name, description: pageDescriptions.overview[locale] };
}

/** The one HTML template as the page of a route: language, title, description, way to the root. */
function pageHtml(
  template: string,
  route: Route,
  { root, organizations }: { root: string; organizations: readonly Organization[] },
): string {
  const { locale } = route;
  const { title, description } = wordsOf(route, organizations);
  return template
    .replace('lang="ko" data-root="./"', `lang="${locale}" data-root="${root}"`)
    .replace(/<title>[^<]*/, `<title>${escape(title)}`)
    .replace('name="description" content=""', `name="description" content="${escape(description)}"`)
    .replaceAll(/(href|src)="\.\//g, `$1="${root}`);
}

/** Every mark on fixed rows, the ones that the snapshot test asserts: in the dev server only. */
const galleryHtml = (top: string) => `<!doctype html>
<html lang="ko">
  <head><meta charset="utf-8" /><title>Gallery · Sangsaeng Atlas</title></head>
  <body><script type="module" src="/@fs/${join(top, "tests/gallery/page.ts").replace(/^\//, "")}"></script></body>
</html>`;

/**
 * Makes every page from the one template: on the fly in the dev server, as real files in the build,
 * so that any static host can serve them.
 */
export function pagesPlugin(top: string, data: string): Plugin {
  let outDir = "";
  let root = "";
  const organizations = () =>
    JSON.parse(readFileSync(join(data, "organizations.json"), "utf8")) as Organization[];
  return {
    name: "sangsaeng-pages",
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir);
      root = config.root;
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
        void send(pageHtml(template, route, { root: "/", organizations: organizations() }));
      });
    },
    async writeBundle(_, bundle) {
      const template = readFileSync(join(outDir, "index.html"), "utf8").replace(
        '<script type="module"',
        `<script src="./${chunkFile(bundle, "/pages/before.ts")}" data-parameters="${parameters}"></script>\n    $&`,
      );
      const listed = organizations();
      const draw = await prerenderer(top, data, join(top, "node_modules", ".cache", "ahead"));
      for (const route of routesFor(listed.map(({ org_id }) => org_id))) {
        const file = join(outDir, pathOf(route), "index.html");
        mkdirSync(dirname(file), { recursive: true });
        const parts = partsOf(route).map((name) => `/views/${name}.svelte`);
        const html = template
          .replace("</head>", `  ${preloads(bundle, "/pages/index.html", parts)}</head>`)
          .replace('<div id="app"></div>', '<div id="app">DRAWN AHEAD</div>');
        const page = pageHtml(html, route, { root: rootFrom(route), organizations: listed });
        const drawn = await draw(route);
        writeFileSync(
          file,
          page.replace("DRAWN AHEAD", () => drawn),
        );
      }
    },
  };
}
