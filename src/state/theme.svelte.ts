import { MediaQuery } from "svelte/reactivity";
import type { ViewState } from "../model/view-state.ts";

const dark = new MediaQuery("(prefers-color-scheme: dark)");

/** The theme that is drawn: what the address asks for, else what the reader's system prefers. */
export function drawnTheme(asked: ViewState["theme"]): "light" | "dark" {
  return asked === "auto" ? (dark.current ? "dark" : "light") : asked;
}
