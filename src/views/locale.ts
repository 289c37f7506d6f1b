import { createContext } from "svelte";
import type { Locale } from "../model/vocabulary.ts";

/** The language of the page, as a getter: views follow when the reader switches. */
export const [getLocale, setLocale] = createContext<() => Locale>();
