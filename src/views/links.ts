import { createContext } from "svelte";
import type { QuestionSlug } from "./questions.ts";

/** A page that a view links to; views do not know how addresses are made. */
export type Page =
  | {
      view:
        | "overview"
        | "timeline"
        | "funding"
        | "network"
        | "reach"
        | "facts"
        | "articles"
        | "about"
        | "data"
        | "corrections"
        | "embed";
    }
  | { view: "org"; id: string }
  | { view: "q"; id: QuestionSlug };

/** Addresses of pages in the present language, with the present choices. */
export interface Links {
  to(page: Page): string;
  go(page: Page): void;
}

export const [getLinks, setLinks] = createContext<Links>();
