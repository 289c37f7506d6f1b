/** Where a page is, and the ways to another: the browser's address, or one that stays. */
export interface Addressing {
  /** The site's root, which may be any folder of a host; paths and links are relative to it. */
  readonly root: URL;
  /** Below the root, without a leading slash: `en/timeline/`. */
  readonly path: string;
  /** With its `?`, or empty. */
  readonly search: string;
  /** A new entry of the history: another view, or a choice that is made. */
  push(path: string, query: string): void;
  /** Changes the present entry, for what goes on while dragging or typing. */
  replace(path: string, query: string): void;
  /** What a link to another place says. */
  href(path: string, query: string): string;
}

/** The address of a path below the root with a query, which may be empty. */
export const hrefFrom = (root: URL, path: string, query: string): string =>
  new URL(query === "" ? path : `${path}?${query}`, root).href;

/**
 * The address of a page that is drawn before there is a browser: nothing moves, and links are
 * relative to the page, by `up`, its way to the root (`../../`), as the site may stand anywhere.
 */
export function stillAddress(path: string, up: string): Addressing {
  const still = () => {
    throw new Error(`a page drawn ahead cannot move: ${path}`);
  };
  return {
    root: new URL("http://atlas.invalid/"),
    path,
    search: "",
    push: still,
    replace: still,
    href: (to, query) => `${up}${to}${query === "" ? "" : `?${query}`}`,
  };
}
