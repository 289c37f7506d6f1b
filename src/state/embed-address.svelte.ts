import { hrefFrom, type Addressing } from "./addressing.ts";

/**
 * The address of an embed: nothing in it is a step of the history, which is the host page's, and
 * links lead to the whole atlas. `path` is that of the whole page which the embed is taken from.
 */
export class EmbedAddress implements Addressing {
  readonly root: URL;
  readonly path: string;
  #search: string = $state("");

  constructor(root: URL, path: string, search: string) {
    this.root = root;
    this.path = path;
    this.#search = search;
  }

  get search(): string {
    return this.#search;
  }

  push(_path: string, query: string) {
    this.#search = query === "" ? "" : `?${query}`;
  }

  replace(path: string, query: string) {
    this.push(path, query);
  }

  href(path: string, query: string): string {
    return hrefFrom(this.root, path, query);
  }
}
