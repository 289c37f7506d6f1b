const variant = /<!--variant-->([\s\S]*?)<!--\/variant-->/g;

/** Ids, and what refers to them, made other ones: two drawings of one thing stand in one page. */
const renamed = (html: string): string =>
  html
    .replace(/( (?:id|for|aria-[\w-]+)=")([^"]*)"/g, (whole, name: string, value: string) =>
      /^ aria-(?:labelledby|describedby|controls|owns|details)=|^ (?:id|for)=/.test(name)
        ? `${name}${value.replace(/\S+/g, "$&-narrow")}"`
        : whole,
    )
    .replace(/( href=")#([^"]+)"/g, '$1#$2-narrow"')
    .replace(/url\(#([^)]+)\)/g, "url(#$1-narrow)");

/**
 * One page of two: `wide`, in which each stretch between variant marks stands beside the same
 * stretch of `narrow`. A style sheet shows one of them. Throws if the two do not match.
 */
export function besideEachOther(wide: string, narrow: string): string {
  const others = [...narrow.matchAll(variant)].map(([, html = ""]) => html);
  const count = [...wide.matchAll(variant)].length;
  if (count !== others.length)
    throw new Error(`the narrow page has ${others.length} variants, the wide one ${count}`);
  let at = 0;
  return wide.replace(variant, (_, html: string) => {
    const other = others[at++]!;
    return html === other
      ? html
      : `<div class="only-wide">${html}</div><div class="only-narrow">${renamed(other)}</div>`;
  });
}

/**
 * Without what only the runtime needs (comments, and of pictures the wider areas that take a finger
 * and the data of the keyboard) and what the Content-Security-Policy refuses (style attributes, which
 * the runtime sets through the object model).
 */
export const plain = (html: string): string =>
  html
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/<(?:path|rect|circle) [^>]*class="(?:target|area)"[^>]*\/>/g, "")
    .replace(/ data-(?:x|y|a|b|ids)="[^"]*"/g, "")
    .replace(/ style="[^"]*"/g, "");
