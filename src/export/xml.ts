const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

// Characters that no XML file may hold, however they are written.
// eslint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const escape = (text: string) =>
  text.replace(forbidden, "").replace(/[&<>"]/g, (mark) => escapes[mark] ?? mark);

const ELEMENT = 1;
const TEXT = 3;

function print(node: Node): string {
  if (node.nodeType === TEXT) return escape(node.textContent ?? "");
  if (node.nodeType !== ELEMENT) return "";
  const { localName, attributes, childNodes } = node as Element;
  const written = Array.from(attributes)
    .filter(({ name }) => name !== "xmlns")
    .map(({ name, value }) => ` ${name}="${escape(value)}"`)
    .join("");
  const inner = Array.from(childNodes, print).join("");
  return inner === ""
    ? `<${localName}${written}/>`
    : `<${localName}${written}>${inner}</${localName}>`;
}

/**
 * A picture as an SVG file, `css` in its style sheet. Written by ourselves, so that the bytes are the
 * same from every browser's document and from a server's. Comments are left out.
 */
export function printSvg(svg: SVGElement, css: string): string {
  const [, open = "", rest = ""] = /^<svg(.*?)>(.*)$/s.exec(print(svg)) ?? [];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg"${open}><style>${css}</style>${rest}\n`;
}
