import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import {
  pageDescriptions,
  pageTitles,
  pathOf,
  rootFrom,
  routeAt,
  routes,
  siteName,
  type Route,
} from "../../src/pages/routes.ts";

const escape = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** The one HTML template as the page of a route: language, title, description, way to the root. */
function pageHtml(template: string, route: Route, root: string): string {
  const { view, locale } = route;
  const name = siteName[locale];
  const title = view === "overview" ? name : `${pageTitles[view][locale]} · ${name}`;
  return template
    .replace('lang="ko" data-root="./"', `lang="${locale}" data-root="${root}"`)
    .replace(/<title>[^<]*/, `<title>${escape(title)}`)
    .replace(
      'name="description" content=""',
      `name="description" content="${escape(pageDescriptions[view][locale])}"`,
    )
    .replaceAll(/(href|src)="\.\//g, `$1="${root}`);
}

const top = fileURLToPath(new URL("../..", import.meta.url));

/** Every mark on fixed rows, the ones that the snapshot test asserts: in the dev server only. */
const galleryHtml = `<!doctype html>
<html lang="ko">
  <head><meta charset="utf-8" /><title>Gallery · Sangsaeng Atlas</title></head>
  <body><script type="module" src="/@fs/${join(top, "tests/gallery/page.ts").replace(/^\//, "")}"></script></body>
</html>`;

/**
 * Makes every page from the one template: on the fly in the dev server, as real files in the build,
 * so that any static host can serve them.
 */
export function pagesPlugin(): Plugin {
  let outDir = "";
  let root = "";
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
        if (request.url === "/gallery/") return void send(galleryHtml);
        const route = routeAt((request.url ?? "").split("?")[0]!.replace(/^\//, ""));
        if (!route) return next();
        const template = readFileSync(join(root, "index.html"), "utf8");
        void send(pageHtml(template, route, "/"));
      });
    },
    writeBundle() {
      const template = readFileSync(join(outDir, "index.html"), "utf8");
      for (const route of routes) {
        const file = join(outDir, pathOf(route), "index.html");
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, pageHtml(template, route, rootFrom(route)));
      }
    },
  };
}
