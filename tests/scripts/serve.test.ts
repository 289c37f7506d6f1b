import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const script = fileURLToPath(new URL("../../scripts/serve.mjs", import.meta.url));

const site: Readonly<Record<string, string>> = {
  "site/index.html": "<title>home</title>",
  "site/timeline/index.html": "<title>timeline</title>",
  "site/en/index.html": "<title>english</title>",
  "site/en/embed/timeline/index.html": "<title>embed</title>",
  "site/embed/timeline/index.html": "<title>embed</title>",
  "site/assets/main-abc123.js": "export const answer = 42;",
  "site/assets/main-abc123.js.gz": "not really gzip",
  "site/data/amounts.json": "[]",
  "secret.txt": "not for the public",
};

let folder: string;
let port: number;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "sangsaeng-serve-"));
  for (const [path, text] of Object.entries(site)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  ({ port } = await serve("--port", "0"));
});

afterAll(() => {
  for (const child of children) child.kill();
  rmSync(folder, { recursive: true, force: true });
});

describe("pages", () => {
  test.each([
    ["/", "home"],
    ["/?v=1&company=~kakao", "home"],
    ["/timeline/", "timeline"],
    ["/en/", "english"],
  ])("%s is the page %s", async (path, title) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/html;charset=utf-8");
    expect(await response.text()).toBe(`<title>${title}</title>`);
  });

  test.each([
    ["/timeline", "/timeline/"],
    ["/en?q=a?b", "/en/?q=a?b"],
  ])("%s redirects to %s", async (path, location) => {
    const response = await get(path);
    expect(response.status).toBe(301);
    expect(response.headers.get("location")).toBe(location);
  });

  test.each(["/nowhere", "/timeline/nowhere.html", "/assets/", "/%", "/%00", "//timeline"])(
    "%s is not found, said in both languages",
    async (path) => {
      const [status, body] = await rawGet(path);
      expect(status).toBe("HTTP/1.1 404 Not Found");
      expect(body).toContain("찾는 페이지가 없습니다");
      expect(body).toContain("There is no such page");
      // However deep the address is, its style sheet and its links are found.
      expect(body).toContain('href="/not-found.css"');
      expect(body).toContain('href="/en/timeline/"');
    },
  );

  test.each([
    "/../secret.txt",
    "/timeline/../../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/..%5csecret.txt",
    "/assets/%2e%2e%2f%2e%2e%2fsecret.txt",
  ])("%s does not lead out of the folder", async (path) => {
    const [status, body] = await rawGet(path);
    expect(status).toBe("HTTP/1.1 404 Not Found");
    expect(body).not.toContain("not for the public");
  });

  test("both addresses of localhost answer", async () => {
    for (const host of ["127.0.0.1", "localhost"]) {
      expect((await fetch(`http://${host}:${port}/`)).status).toBe(200);
    }
  });

  test("HEAD has no body, and other methods are refused", async () => {
    expect(await (await get("/", { method: "HEAD" })).text()).toBe("");
    const posted = await get("/", { method: "POST", body: "x" });
    expect(posted.status).toBe(405);
    expect(posted.headers.get("allow")).toBe("GET, HEAD");
  });

  test("a range that runs backwards is answered and not fatal", async () => {
    const response = await get("/data/amounts.json", { headers: { range: "bytes=5-2" } });
    expect(await response.text()).toBe("[]");
    const part = await get("/data/amounts.json", { headers: { range: "bytes=1-1" } });
    expect([part.status, await part.text()]).toEqual([206, "]"]);
  });
});

describe("with --data", () => {
  // More than is read at once.
  const largeTable = "0123456789".repeat(300_000);
  const open = async (path: string, method = "GET") => {
    for (const [name, text] of Object.entries({
      "site/org/kim/index.html": '<html lang="ko"><title>Kim</title><main>1 won</main>',
      "site/overview/index.html": '<html lang="ko" data-root="../"><title>overview</title>',
      "site/assets/plain-def456.js": "export const answer = 43;",
      "other/datapackage.json": "{}",
      "other/amounts.arrow": "ARROW",
      "other/counts.arrow": largeTable,
      "other/releases/1/counts.json": "[]",
    })) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const { port: own, child } = await serve("--port", "0", "--data", join(folder, "other"));
    const response = await fetch(`http://localhost:${own}${path}`, { redirect: "manual", method });
    const [kept, length] = ["cache-control", "content-length"].map((name) => response.headers.get(name)); // prettier-ignore
    const answer = { status: response.status, text: await response.text(), kept, length };
    child.kill();
    return answer;
  };

  test.each([
    ["/data/amounts.arrow", 200, "ARROW"],
    ["/data/amounts.arrow?x=1", 200, "ARROW"],
    ["/data/releases/1/counts.json", 200, "[]"],
    ["/assets/plain-def456.js", 200, "export const answer = 43;"],
  ])("%s comes from where it should", async (path, status, text) => {
    expect(await open(path)).toMatchObject({ status, text });
  });
  test("a table of megabytes comes whole, and its length alone to who asks for that", async () => {
    const { text, length } = await open("/data/counts.arrow");
    expect(text === largeTable).toBe(true);
    expect(length).toBe(String(largeTable.length));
    expect(await open("/data/counts.arrow", "HEAD")).toMatchObject({
      status: 200,
      text: "",
      length,
    });
  });
  test("no browser keeps what lies on this machine", async () => {
    expect((await open("/data/amounts.arrow")).kept).toBe("no-store");
    expect((await open("/assets/plain-def456.js")).kept).toContain("immutable");
  });
  test("the built tables are not there beside the others", async () => {
    expect((await open("/data/amounts.json")).status).toBe(404);
    for (const path of [
      "/data/../../secret.txt",
      "/data/..%2f..%2fsecret.txt",
      "/data/releases",
      "/data/releases/",
    ])
      expect((await open(path)).status, path).toBe(404);
  });
  test("a page hides what was drawn ahead of other tables", async () => {
    const { text } = await open("/overview/?company=~kim");
    expect(text).toBe('<html data-filtered="" lang="ko" data-root="../"><title>overview</title>');
  });
  test("an organization without a page has another's, without its name", async () => {
    const { status, text } = await open("/org/org-000001/");
    expect(status).toBe(200);
    expect(text).toContain('<html data-filtered=""');
    expect(text).toContain("<title>상생지도 · Sangsaeng Atlas</title>");
    expect(text).not.toContain("Kim");
    expect((await open("/org/a/b/")).status).toBe(404);
  });
  test("a folder without tables is told", async () => {
    await expect(serve("--data", join(folder, "site"))).rejects.toThrow(/no tables in .*site/);
  });
});

describe("headers", () => {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; " +
    "font-src 'self' data:; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'";

  test.each(["/", "/en/", "/timeline", "/data/amounts.json", "/nowhere"])(
    "%s has the policy, may be framed by the atlas only, and is asked for again",
    async (path) => {
      const { headers } = await get(path);
      expect(headers.get("content-security-policy")).toBe(`${policy}; frame-ancestors 'self'`);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("strict-origin-when-cross-origin");
      expect(headers.get("cache-control")).toBe("no-cache");
    },
  );

  test.each(["/embed/timeline/", "/en/embed/timeline/"])(
    "%s may be framed anywhere",
    async (path) => {
      const { headers } = await get(path);
      expect(headers.get("content-security-policy")).toBe(`${policy}; frame-ancestors * file:`);
    },
  );

  test.each([
    ["/assets/main-abc123.js", "*", "cross-origin"],
    ["/data/amounts.json", "*", "cross-origin"],
    ["/", null, null],
  ])("%s is open to other origins: %s", async (path, origin, policyName) => {
    const { headers } = await get(path);
    expect(headers.get("access-control-allow-origin")).toBe(origin);
    expect(headers.get("cross-origin-resource-policy")).toBe(policyName);
  });

  test("assets are kept for a year, and come compressed where a compressed file stands", async () => {
    const { headers } = await get("/assets/main-abc123.js", { method: "HEAD" });
    expect(headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(headers.get("content-encoding")).toBe("gzip");
    expect(headers.get("content-type")).toBe("text/javascript");
    expect((await get("/assets/nothing.js")).headers.get("cache-control")).toBe("no-cache");
  });

  test("an unchanged page is not sent twice", async () => {
    const tag = (await get("/")).headers.get("etag") ?? "";
    const again = await get("/", { headers: { "if-none-match": tag } });
    expect(again.status).toBe(304);
    expect(again.headers.get("content-security-policy")).toContain(policy);
  });
});

describe("the port", () => {
  test("a taken port moves to a later one, and says so", async () => {
    const blocker = createServer();
    await new Promise<void>((done) => blocker.listen(0, "127.0.0.1", done));
    const taken = (blocker.address() as AddressInfo).port;
    const moved = await serve("--port", String(taken));
    expect(moved.port).toBeGreaterThan(taken);
    expect(moved.errors()).toBe(`port ${taken} is taken, using ${moved.port}\n`);
    blocker.close();
  });

  test("being told to stop ends it", async () => {
    const { child } = await serve("--port", "0");
    child.kill("SIGINT");
    const code = await new Promise((done) => child.once("exit", done));
    // Windows knows no signals: there the process is ended from outside, without a code.
    expect(code).toBe(process.platform === "win32" ? null : 0);
  });
});

const children: ChildProcess[] = [];

/** Starts the server on the invented site; settles when it prints its address or ends. */
function serve(...args: string[]) {
  const child = spawn(process.execPath, [script, join(folder, "site"), ...args]);
  children.push(child);
  let errors = "";
  child.stderr.on("data", (chunk) => (errors += String(chunk)));
  return new Promise<{ child: ChildProcess; port: number; errors: () => string }>((done, fail) => {
    child.stdout.once("data", (chunk) => {
      const [, found] = /^http:\/\/localhost:(\d+)\/\n$/.exec(String(chunk)) ?? [];
      done({ child, port: Number(found), errors: () => errors });
    });
    child.once("exit", (code) => fail(new Error(`the server ended with ${code}: ${errors}`)));
  });
}

function get(path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`http://localhost:${port}${path}`, { redirect: "manual", ...init });
}

/** A request whose path is sent as written: fetch would tidy the dots away. */
function rawGet(path: string): Promise<[status: string, body: string]> {
  return new Promise((done, fail) => {
    const socket = connect(port, "127.0.0.1");
    let text = "";
    socket.setEncoding("utf8").on("data", (chunk) => (text += String(chunk)));
    socket.on("error", fail);
    socket.on("end", () => done([text.split("\r\n")[0] ?? "", text]));
    socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  });
}
