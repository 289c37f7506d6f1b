/** What the code of an embed is made of; addresses are whole ones. */
export interface SnippetParts {
  /** Of the embed, everything in its query. */
  address: string;
  /** Of the page of the atlas that shows the same. */
  whole: string;
  /** Of the script that gives the frame its height. */
  script: string;
  /** The sentence of what is shown. */
  title: string;
  /** A picture of the view for hosts that take frames away; null where there is none. */
  picture: { address: string; text: string } | null;
  /** CSS pixels at first, and for good where the script is stripped. */
  height: number;
  /** CSS pixels, or as wide as the text around it. */
  width: number | "100%";
}

/** What the frame may do: show itself, open the atlas and an article, and hand over a file. */
export const sandbox =
  "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads";
export const allowed = "clipboard-write; web-share";

export const escapeHtml = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

/** The picture, or without one the sentence, as a link to the atlas. */
export function pictureSnippet({
  whole,
  title,
  picture,
}: Pick<SnippetParts, "whole" | "title" | "picture">): string {
  const inside = picture
    ? `<img src="${escapeHtml(picture.address)}" alt="${escapeHtml(picture.text)}" width="600" height="315" loading="lazy">`
    : escapeHtml(title);
  return `<a href="${escapeHtml(whole)}">${inside}</a>`;
}

/**
 * The HTML to put into an article. Sizes are attributes, which a host's Content-Security-Policy
 * lets be. Inside the frame stands what a reader sees where a host takes frames away and, as
 * WordPress does, leaves what they hold.
 */
export function snippet(parts: SnippetParts): string {
  const { address, script, title, height, width } = parts;
  const attributes = [
    `src="${escapeHtml(address)}"`,
    `title="${escapeHtml(title)}"`,
    `width="${width}"`,
    `height="${height}"`,
    'loading="lazy"',
    'frameborder="0"',
    // A fixed width must still fit a phone.
    ...(width === "100%" ? [] : ['style="max-width:100%"']),
    `sandbox="${sandbox}"`,
    `allow="${allowed}"`,
  ];
  return [
    `<iframe ${attributes.join(" ")}>${pictureSnippet(parts)}</iframe>`,
    `<script src="${escapeHtml(script)}" async></script>`,
  ].join("\n");
}
