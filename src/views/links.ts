import { createContext } from "svelte";

/** A page that a view links to; views do not know how addresses are made. */
export type Page =
  | {
      view:
        "overview" | "timeline" | "funding" | "network" | "reach" | "facts" | "articles" | "about";
    }
  | { view: "org"; id: string };

/** Addresses of pages in the present language, with the present choices. */
export interface Links {
  to(page: Page): string;
  go(page: Page): void;
}

export const [getLinks, setLinks] = createContext<Links>();
