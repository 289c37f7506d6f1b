// Serving a built site over other tables than those it was built with.
import { existsSync } from "node:fs";
import { join } from "node:path";
import sirv from "sirv";

const organization = /^(?:\/en)?\/org\/[a-z0-9-]+\/$/;

/**
 * What changes where `data` takes the place of the built tables: `/data/` is that folder, and no page
 * shows what was drawn ahead from the built ones. An organization that no page was built for gets
 * the page of another. `pages` are the paths of the built pages but the first, without the slash at
 * their ends. Throws if `data` holds no tables.
 */
export function otherTables(data, pages) {
  if (!existsSync(join(data, "datapackage.json"))) throw new Error(`no tables in ${data}`);
  const serve = sirv(data, { etag: true, gzip: true, brotli: true });
  const built = new Set(["/", ...pages.map((path) => `${path}/`)]);
  const someOrganization = (path) => {
    const folder = path.startsWith("/en/") ? "/en/org/" : "/org/";
    return [...built].find((page) => page.startsWith(folder) && page !== folder);
  };
  return {
    holds: (path) => path.startsWith("/data/") && !built.has(path),
    serveTable(request, response, missing) {
      const url = request.url;
      request.url = url.slice("/data".length);
      // They lie on this machine: a browser that keeps them too copies half a gigabyte once more.
      response.setHeader("Cache-Control", "no-store");
      serve(request, response, () => {
        request.url = url;
        missing();
      });
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
