// Serving a built site over other tables than those it was built with.
import { createReadStream, existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream";

const organization = /^(?:\/en)?\/org\/[a-z0-9-]+\/$/;

/**
 * What changes where `data` takes the place of the built tables: `/data/` is that folder, and no page
 * shows what was drawn ahead from the built ones. An organization that no page was built for gets
 * the page of another. `pages` are the paths of the built pages but the first, without the slash at
 * their ends. Throws if `data` holds no tables.
 */
export function otherTables(data, pages) {
  if (!existsSync(join(data, "datapackage.json"))) throw new Error(`no tables in ${data}`);
  const tables = filesBelow(data);
  const built = new Set(["/", ...pages.map((path) => `${path}/`)]);
  const someOrganization = (path) => {
    const folder = path.startsWith("/en/") ? "/en/org/" : "/org/";
    return [...built].find((page) => page.startsWith(folder) && page !== folder);
  };
  return {
    holds: (path) => path.startsWith("/data/") && !built.has(path),
    serveTable(request, response, missing) {
      const name = request.url.slice("/data/".length).split("?")[0];
      if (!tables.has(name)) return missing();
      const file = join(data, name);
      response.writeHead(200, {
        "Content-Length": statSync(file).size,
        "Content-Type": name.endsWith(".json") ? "application/json" : "application/octet-stream",
        // They lie on this machine: a browser that keeps them too copies half a gigabyte once more.
        "Cache-Control": "no-store",
      });
      if (request.method === "HEAD") return response.end();
      // sirv reads 64 kB at a time, which makes half a gigabyte take seconds. The page tells of a file
      // that breaks off.
      pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), response, () => {});
    },
    /** The page for a path: the directory of the built one, and what is to be changed in it; or null. */
    pageFor(path) {
      if (built.has(path)) return { directory: path, mark: hidden };
      const directory = organization.test(path) ? someOrganization(path) : undefined;
      return directory ? { directory, mark: (html) => hidden(nameless(html)) } : null;
    },
  };
}

/**
 * A page that says of itself what `before.ts` says of one whose address asks for something else than
 * was drawn ahead: it is hidden until the app has drawn what is asked for. It asks ahead for none of
 * the built tables.
 */
const hidden = (html) =>
  html
    .replace("<html ", '<html data-filtered="" ')
    .replaceAll(/<link rel="preload" [^>]*as="fetch"[^>]*>/g, "");

/** Without the name of the organization that the page was built for. */
const nameless = (html) =>
  html
    .replace(/<title>[^<]*/, "<title>상생지도 · Sangsaeng Atlas")
    .replace(/(name="description" content=")[^"]*/, "$1");

/** Names of all files below a folder as they are now, so that no path leads out of it. */
const filesBelow = (folder) =>
  new Set(
    readdirSync(folder, { recursive: true })
      .map((name) => name.replaceAll("\\", "/"))
      .filter((name) => statSync(join(folder, name)).isFile()),
  );
