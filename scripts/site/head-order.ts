const asked =
  /^[ \t]*<(?:link rel="modulepreload"|link rel="preload"|script type="module")[^>]*>(?:<\/script>)?\n?/gm;
const stylesheet = /^[ \t]*<link rel="stylesheet"[^>]*>\n?/m;

/** Where the first part of a page begins that was drawn ahead: what a phone shows first is before it. */
const below = /<div class="part">|[ \t]*<\/body>/;

/**
 * A page in the order that a slow line wants. First the stylesheet, without which nothing is painted:
 * behind a policy in the head a browser asks for nothing before it has come to it, and a script would
 * hold it up. What the page runs and asks for ahead comes where its first screen is drawn.
 */
export function inLoadingOrder(html: string): string {
  const style = stylesheet.exec(html)?.[0] ?? "";
  const lines = (html.match(asked) ?? []).map((line) => `    ${line.trim()}\n`);
  return html
    .replaceAll(asked, "")
    .replace(stylesheet, "")
    .replace(/[ \t]*<script/, (script) => style + script)
    .replace(below, (place) => lines.join("") + place);
}
