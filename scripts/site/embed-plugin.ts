import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Plugin } from "vite";
import { defaultViewState, formatViewState } from "../../src/model/view-state.ts";
import {
  embedNames,
  embedParts,
  embedPathOf,
  embedRootFrom,
  embedRouteAt,
  embedTitle,
  type EmbedRoute,
} from "../../src/views/embed-addresses.ts";
import { hostScript, hostScriptPath } from "./embed-host-script.ts";
import { chunkFile, preloads } from "./preloads.ts";
import { embedPrerenderer } from "./prerender.ts";
import { inLoadingOrder } from "./head-order.ts";

/** An embed's address says everything: what differs from this is not what was drawn ahead. */
const drawnAhead = formatViewState({ ...defaultViewState() }, { resolved: true })
  .split("&")
  .filter((part) => !/^(v|theme)=/.test(part))
  .join("&amp;");

const embedRoutes: readonly EmbedRoute[] = (["ko", "en"] as const).flatMap((locale) =>
  embedNames.map((embed) => ({ embed, locale })),
);

const unscripted = {
  ko: "스크립트가 꺼져 있어, 조건을 걸지 않은 전체를 보입니다.",
  en: "Scripts are off: this shows everything, whatever the address filters by.",
};
/** Which claim it is only a script can read in the address. */
const unscriptedClaim = {
  ko: "스크립트가 꺼져 있어 이 사실을 여기 보일 수 없습니다. 지도의 사실 표에 다른 사실과 함께 있습니다.",
  en: "Scripts are off, so the claim cannot be shown here. The atlas lists it among its facts.",
};

/** The template as the page of an embed. */
function embedHtml(template: string, route: EmbedRoute, root: string): string {
  return template
    .replace('lang="ko" data-root="./"', `lang="${route.locale}" data-root="${root}"`)
    .replace(/<title>[^<]*/, `<title>${embedTitle(route)}`)
    .replace("NO SCRIPT", (route.embed === "fact" ? unscriptedClaim : unscripted)[route.locale])
    .replaceAll(/(href|src)="\.\//g, `$1="${root}`);
}

/**
 * Makes the pages that stand in other pages, `/embed/VIEW/`, and the script beside them,
 * `/embed/v1.js`: on the fly in the dev server, as files in the build.
 */
export function embedPlugin(top: string, data: string): Plugin {
  let outDir = "";
  let pages = "";
  return {
    name: "sangsaeng-embeds",
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir);
      pages = config.root;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? "").split("?")[0]!.replace(/^\//, "");
        const send = (type: string) => (text: string) =>
          void response.setHeader("Content-Type", type).end(text);
        if (path === hostScriptPath)
          return void hostScript(top).then(send("text/javascript"), next);
        const route = embedRouteAt(path);
        if (!route) return next();
        const html = embedHtml(readFileSync(join(pages, "embed.html"), "utf8"), route, "/");
        server.transformIndexHtml(request.url!, html).then(send("text/html"), next);
      });
    },
    async writeBundle(_, bundle) {
      if (this.environment.name !== "embed") return;
      const made = join(outDir, "embed.html");
      const template = readFileSync(made, "utf8").replace(
        '<script type="module"',
        `<script src="./${chunkFile(bundle, "/pages/before.ts")}" data-ahead="${drawnAhead}"></script>\n    $&`,
      );
      rmSync(made);
      const draw = await embedPrerenderer(top, data, join(top, "node_modules", ".cache", "ahead"));
      for (const route of embedRoutes) {
        const file = join(outDir, embedPathOf(route), "index.html");
        mkdirSync(dirname(file), { recursive: true });
        const part = `/views/${embedParts[route.embed]}.svelte`;
        const html = template.replace(
          "</head>",
          `  ${preloads(bundle, "/pages/embed.ts", [part])}</head>`,
        );
        const page = embedHtml(html, route, embedRootFrom(route));
        const drawn = await draw(route);
        writeFileSync(
          file,
          inLoadingOrder(
            page.replace('<div id="app"></div>', () => `<div id="app">${drawn}</div>`),
          ),
        );
      }
      writeFileSync(join(outDir, hostScriptPath), await hostScript(top));
    },
  };
}
