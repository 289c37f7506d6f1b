import "./app.css";
import "../marks/marks.css";
import "virtual:mark-colours.css";
import { flushSync, mount, type Component } from "svelte";
import { Address } from "../state/address.svelte.ts";
import { readersScreen } from "../state/screen.ts";
import ExplorerPage from "./ExplorerPage.svelte";
import LoadError from "./LoadError.svelte";
import { openAtlas } from "./open.ts";
import { localeOf } from "./routes.ts";

const root = new URL(document.documentElement.dataset.root ?? "./", document.baseURI);
// Its relative address would mean another file after a move within the app.
for (const link of document.querySelectorAll<HTMLLinkElement>("link[rel=icon]"))
  link.setAttribute("href", link.href);

/** The app in place of the page that was drawn ahead, between two frames. */
function show<Props extends Record<string, unknown>>(page: Component<Props>, props: Props) {
  const target = document.getElementById("app");
  if (!target) return;
  target.replaceChildren();
  mount(page, { target, props });
  flushSync();
  delete document.documentElement.dataset.filtered;
  // Said to whoever waits for controls that answer: tests, and the benchmark.
  document.documentElement.dataset.ready = "";
}

const address = new Address(root);
openAtlas(address).then(
  (opened) => show(ExplorerPage, { ...opened, address, screen: readersScreen() }),
  (error: unknown) => show(LoadError, { error, locale: localeOf(address.path) }),
);
