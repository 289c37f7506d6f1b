// A small static server for the built site, with the headers it has in production.
// `node scripts/serve.mjs [FOLDER] [--port N] [--data DIR]`; FOLDER is `dist` unless told, and the tables
// are those of DIR where one is given.
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import sirv from "sirv";
import { readArguments } from "./site/arguments.mjs";
import { otherTables } from "./site/other-tables.mjs";
import { headersFor } from "./site/headers.mjs";
import { listen } from "./site/listen.mjs";
import { notFoundPage } from "./site/not-found.mjs";

/**
 * A request handler for the files below `folder` as they are now, and with `data` for other tables than
 * those it was built with. sirv serves only names that it listed at the start, so no path leads out of
 * the folder.
 */
function siteHandler(folder, data) {
  const pages = directoryIndexes(folder);
  const directories = new Set(pages);
  const serveFile = sirv(folder, { etag: true, gzip: true, brotli: true });
  const other = data === undefined ? null : otherTables(data, pages);
  return (request, response) => {
    const [path, ...query] = request.url.split("?");
    for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.setHeader("Allow", "GET, HEAD");
      return send(response, 405, "text/plain;charset=utf-8", "only GET and HEAD\n");
    }
    if (directories.has(path)) {
      response.setHeader("Location", [`${path}/`, ...query].join("?"));
      return send(response, 301, "text/plain;charset=utf-8", `see ${path}/\n`);
    }
    // sirv throws on a range that ends before it starts; without one it sends the whole file.
    if (!isForwardRange(request.headers.range)) delete request.headers.range;
    const missing = () => send(response, 404, "text/html;charset=utf-8", notFoundPage("/"));
    if (other?.holds(path)) return other.serveTable(request, response, missing);
    const page = other?.pageFor(path);
    if (page) {
      const html = readFileSync(join(folder, page.directory, "index.html"), "utf8");
      return send(response, 200, "text/html;charset=utf-8", page.mark(html), request.method);
    }
    serveFile(request, response, missing);
  };
}

/**
 * Serves `folder` on localhost at `port` or the next free one (0: any) until the process is told to
 * stop; Ctrl-C then ends it at once and cleanly. With `data` the tables are those of that folder.
 * Returns the address; throws if `data` holds no tables.
 */
export async function serveUntilStopped(folder, port, data) {
  const { port: found, servers } = await listen(siteHandler(folder, data), port);
  if (port !== 0 && found !== port) console.error(`port ${port} is taken, using ${found}`);
  onStop(() => {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
  });
  return `http://localhost:${found}/`;
}

function onStop(stop) {
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  // A terminated npm ends the shell it runs us in, and no one tells us: look whether it is there.
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop(), 500).unref();
}

function directoryIndexes(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => `/${name.replaceAll("\\", "/")}`)
    .filter((name) => name.endsWith("/index.html") && name !== "/index.html")
    .map((name) => name.slice(0, -"/index.html".length));
}

function isForwardRange(range = "") {
  const [, start, end] = /^bytes=(\d+)-(\d*)$/.exec(range) ?? [];
  return start !== undefined && (end === "" || Number(start) <= Number(end));
}

function send(response, status, type, body, method = "GET") {
  response.statusCode = status;
  response.setHeader("Cache-Control", "no-cache");
  response.setHeader("Content-Type", type);
  response.setHeader("Content-Length", Buffer.byteLength(body));
  response.end(method === "HEAD" ? undefined : body);
}

async function main() {
  const { port, data, positionals } = readArguments(process.argv.slice(2), process.env, 1);
  console.log(await serveUntilStopped(resolve(positionals[0] ?? "dist"), port, data));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await main().catch((error) => {
    console.error(error.message);
    process.exit(error.code === "ERR_ARGUMENT" ? 2 : 1);
  });
}
