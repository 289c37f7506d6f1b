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
  /** Of a picture that shows the same, for hosts that take frames away; null where there is none. */
  picture: string | null;
  /** CSS pixels at first, and for good where the script is stripped. */
  height: number;
  /** The same on a phone, whose narrower column makes it longer; null where that is not known. */
  phone: number | null;
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

/** The sentence as a link to the atlas; under the picture, where there is one of the same. */
export function linkSnippet({
  whole,
  title,
  picture,
}: Pick<SnippetParts, "whole" | "title" | "picture">): string {
  const image = picture
    ? `<img src="${escapeHtml(picture)}" alt="" width="600" height="315" loading="lazy"><br>`
    : "";
  return `<a href="${escapeHtml(whole)}">${image}${escapeHtml(title)}</a>`;
}

/** CSS pixels: a screen narrower than this gets the phone's height. */
const phoneScreen = 640;
/** The column that the phone's height is measured in: the narrowest screen, with usual margins. */
export const phoneColumn = 288;
/**
 * The columns that the height of wide screens is measured in, most articles being about as wide. An
 * embed draws its narrow picture up to 640 pixels (40rem) and the wide one beyond: which of the two is higher
 * differs from view to view, and what is too low hides the source line.
 */
export const articleColumns = [610, 656] as const;

/**
 * What attributes cannot say. `clamp` goes from one height to the other at `phoneScreen`, and needs
 * no style sheet; the script's own height, once it comes, takes its place.
 */
function styleOf({ height, phone, width }: SnippetParts): string {
  const past = phone !== null && phone < height;
  const way = past ? `100vw - ${phoneScreen}px` : `${phoneScreen}px - 100vw`;
  const [least, most] = past ? [phone, height] : [height, phone];
  const between = `clamp(${least}px,calc((${way})*99),${most}px)`;
  return [
    // A fixed width must still fit a phone.
    ...(width === "100%" ? [] : ["max-width:100%"]),
    ...(phone === null || phone === height ? [] : [`height:${between}`]),
  ].join(";");
}

/**
 * The HTML to put into an article. Sizes are attributes, which a host's Content-Security-Policy
 * lets be; only what is else on a phone is a style. Around the frame stands a block: themes centre blocks, and a frame by itself is none.
 * Inside it stands what a reader sees where a host takes frames away and, as WordPress does,
 * leaves what they hold.
 */
export function snippet(parts: SnippetParts): string {
  const { address, script, title, height, width } = parts;
  const style = styleOf(parts);
  const attributes = [
    `src="${escapeHtml(address)}"`,
    `title="${escapeHtml(title)}"`,
    `width="${width}"`,
    `height="${height}"`,
    'loading="lazy"',
    'frameborder="0"',
    ...(style === "" ? [] : [`style="${style}"`]),
    `sandbox="${sandbox}"`,
    `allow="${allowed}"`,
  ];
  return [
    `<div><iframe ${attributes.join(" ")}>${linkSnippet(parts)}</iframe></div>`,
    `<script src="${escapeHtml(script)}" async></script>`,
  ].join("\n");
}
