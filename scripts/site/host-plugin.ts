import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Plugin } from "vite";
import { readCorrections } from "../../src/model/corrections.ts";
import { rootFrom } from "../../src/pages/routes.ts";
import { correctionsFeed } from "./feed.ts";
import { contentSecurityPolicy } from "./headers.mjs";
import { apacheConf, netlifyHeaders, nginxConf, vercelJson } from "./host-files.mjs";
import { siteUrl } from "./metadata.ts";
import { notFoundPage, notFoundStyle, notFoundStyleName } from "./not-found.mjs";

/**
 * What the built site needs wherever it is served from: the Content-Security-Policy in every page,
 * header files for common hosts, the page for what is not there, and the feed of corrections.
 */
export function hostPlugin(data: string): Plugin {
  let outDir = "";
  const feed = (locale: "ko" | "en"): string => {
    const json: unknown = JSON.parse(readFileSync(join(data, "corrections.json"), "utf8"));
    const site = siteUrl(process.env);
    const below = locale === "en" ? "en/" : "";
    const root = site ?? rootFrom({ view: "overview", locale });
    return correctionsFeed(readCorrections(json), {
      locale,
      page: `${root}${below}corrections/`,
      self: `${root}${below}corrections.atom`,
    });
  };
  const feeds = { "corrections.atom": "ko", "en/corrections.atom": "en" } as const;
  return {
    name: "sangsaeng-host",
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir);
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const locale = feeds[(request.url ?? "").slice(1) as keyof typeof feeds];
        if (!locale) return next();
        response.setHeader("Content-Type", "application/atom+xml").end(feed(locale));
      });
    },
    transformIndexHtml: {
      order: "post",
      handler(html, { server }) {
        // The dev server runs scripts of its own inside the page.
        if (server) return html;
        const http = { "http-equiv": "Content-Security-Policy", content: contentSecurityPolicy };
        return [{ tag: "meta", attrs: http, injectTo: "head-prepend" }];
      },
    },
    writeBundle() {
      if (this.environment.name !== "client") return;
      const files = {
        _headers: netlifyHeaders(),
        "vercel.json": vercelJson(),
        // Not .htaccess: a server that allows none of it there would refuse the whole site.
        "hosting/apache.conf": apacheConf(),
        "hosting/nginx.conf": nginxConf(),
        // The common hosts answer with it; below a path of its own the site needs `SITE_URL` for its root.
        "404.html": notFoundPage(rootPath(siteUrl(process.env))),
        [notFoundStyleName]: notFoundStyle,
        // GitHub Pages leaves out what begins with an underscore, unless told.
        ".nojekyll": "",
        ...Object.fromEntries(Object.entries(feeds).map(([file, locale]) => [file, feed(locale)])),
      };
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(join(outDir, name)), { recursive: true });
        writeFileSync(join(outDir, name), text);
      }
    },
  };
}

/** The path that the site's pages lie below, `/` where its address is not set. */
const rootPath = (site: string | null): string => (site === null ? "/" : new URL(site).pathname);
