import { createSubscriber } from "svelte/reactivity";
import type { Addressing } from "./addressing.ts";

/** The browser's address as a reactive value. */
export class Address implements Addressing {
  readonly root: URL;
  #subscribe: () => void;
  #update: () => void = () => {};
  #pending: ReturnType<typeof setTimeout> | undefined;
  #coming: URL | undefined;
  #here = new URL(location.href);

  constructor(root: URL) {
    this.root = root;
    this.#subscribe = createSubscriber((update) => {
      this.#update = update;
      // A step back must not be overwritten by a change that was still waiting.
      const moved = () => {
        this.#forget();
        update();
      };
      addEventListener("popstate", moved);
      return () => removeEventListener("popstate", moved);
    });
  }

  get #url(): URL {
    this.#subscribe();
    // Many ask for it at each change.
    if (this.#here.href !== location.href) this.#here = new URL(location.href);
    return this.#coming ?? this.#here;
  }

  get path(): string {
    const { pathname } = this.#url;
    return pathname.startsWith(this.root.pathname)
      ? pathname.slice(this.root.pathname.length)
      : pathname.slice(1);
  }

  get search(): string {
    return this.#url.search;
  }

  push(path: string, query: string) {
    const next = this.#to(path, query);
    this.#settle();
    if (next.href !== location.href) history.pushState(null, "", next);
    this.#update();
  }

  /**
   * Seen at once, written to the history 150 ms after the last change, as browsers refuse more than
   * a few writes a second.
   */
  replace(path: string, query: string) {
    this.#coming = this.#to(path, query);
    clearTimeout(this.#pending);
    this.#pending = setTimeout(() => this.#settle(), 150);
    this.#update();
  }

  href(path: string, query: string): string {
    return this.#to(path, query).href;
  }

  #to(path: string, query: string): URL {
    const url = new URL(path, this.root);
    url.search = query;
    return url;
  }

  #settle() {
    const coming = this.#coming;
    this.#forget();
    if (coming && coming.href !== location.href) history.replaceState(null, "", coming);
  }

  #forget() {
    clearTimeout(this.#pending);
    this.#coming = undefined;
  }
}
