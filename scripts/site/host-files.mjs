// What common static hosts read to send the headers of headers.mjs.
import { headersFor } from "./headers.mjs";

/** One path of each kind, and how Netlify and Cloudflare, and Vercel, name all of its kind. */
const kinds = [
  { sample: "/", netlify: ["/*"], vercel: "/((?!assets/|data/|embed/|en/embed/).*)" },
  { sample: "/assets/x", netlify: ["/assets/*"], vercel: "/assets/(.*)" },
  { sample: "/data/x", netlify: ["/data/*"], vercel: "/data/(.*)" },
  { sample: "/embed/x", netlify: ["/embed/*", "/en/embed/*"], vercel: "/((?:en/)?embed/.*)" },
];

const usual = headersFor("/");

/**
 * `_headers` of Netlify and Cloudflare Pages. There every rule that fits adds its headers, so a rule
 * for a folder first takes away (`! Name`) what it says otherwise than the rule for all.
 */
export function netlifyHeaders() {
  const blocks = kinds.flatMap(({ sample, netlify }) => {
    const headers = Object.entries(headersFor(sample)).filter(
      ([name, value]) => sample === "/" || usual[name] !== value,
    );
    const lines = headers.flatMap(([name, value]) => [
      ...(sample !== "/" && name in usual ? [`  ! ${name}`] : []),
      `  ${name}: ${value}`,
    ]);
    return netlify.map((path) => [path, ...lines].join("\n"));
  });
  return `${blocks.join("\n\n")}\n`;
}

/** `vercel.json` for a folder that is deployed as it is. */
export function vercelJson() {
  const headers = kinds.map(({ sample, vercel }) => ({
    source: vercel,
    headers: Object.entries(headersFor(sample)).map(([key, value]) => ({ key, value })),
  }));
  return `${JSON.stringify({ trailingSlash: true, headers }, null, 2)}\n`;
}

/** For Apache with mod_headers, inside the site's Directory: the most particular kind comes last and wins. */
export function apacheConf() {
  const print = (headers, indent = "  ") =>
    Object.entries(headers)
      .map(([name, value]) => `${indent}Header always set ${name} "${value}"`)
      .join("\n");
  const rest = kinds.slice(1).map(({ sample }) => {
    const folder = sample.split("/")[1];
    const headers = Object.entries(headersFor(sample)).filter(([name, value]) => usual[name] !== value); // prettier-ignore
    // Wherever the site stands: REQUEST_URI is the whole path.
    return `  <If "%{REQUEST_URI} =~ m#/${folder}/#">\n${print(Object.fromEntries(headers), "    ")}\n  </If>`;
  });
  return `AddDefaultCharset utf-8\nAddType application/atom+xml .atom\n<IfModule mod_headers.c>\n${print(usual)}\n${rest.join("\n")}\n</IfModule>\n`;
}

/** A location block for nginx: `add_header` there is not inherited, so each kind says all. */
export function nginxConf() {
  const names = ["", "assets/", "data/", "(en/)?embed/"];
  const blocks = kinds.map(({ sample }, i) => {
    const lines = Object.entries(headersFor(sample)).map(
      ([name, value]) => `  add_header ${name} "${value}" always;`,
    );
    const where = i === 0 ? "location /" : `location ~ ^/${names[i]}`;
    return `${where} {\n${lines.join("\n")}\n}`;
  });
  return `# Inside a server block whose root is this folder.\ncharset utf-8;\nindex index.html;\nerror_page 404 /404.html;\n\n${blocks.join("\n\n")}\n`;
}
