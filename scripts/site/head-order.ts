const asked =
  /^[ \t]*<(?:link rel="modulepreload"|link rel="preload"|script type="module")[^>]*>(?:<\/script>)?\n?/gm;
const stylesheet = /^[ \t]*<link rel="stylesheet"[^>]*>\n?/m;

/**
 * A page in the order that a slow line wants. First the stylesheet, without which nothing is painted:
 * behind a policy in the head a browser asks for nothing before it has come to it, and a script would
 * hold it up. What the page runs and asks for ahead comes last: what is drawn already goes before it, in
 * a stand-in of the font's measures.
 */
export function inLoadingOrder(html: string): string {
  const style = stylesheet.exec(html)?.[0] ?? "";
  const lines = (html.match(asked) ?? []).map((line) => `    ${line.trim()}\n`);
  return html
    .replaceAll(asked, "")
    .replace(stylesheet, "")
    .replace(/[ \t]*<script/, (script) => style + script)
    .replace(/[ \t]*<\/body>/, () => `${lines.join("")}  </body>`);
}
