import "./app.css";
import "../marks/marks.css";
import "virtual:mark-colours.css";
import { Address } from "../state/address.svelte.ts";
import { readersScreen } from "../state/screen.ts";
import ExplorerPage from "./ExplorerPage.svelte";
import LoadError from "./LoadError.svelte";
import { openAtlas } from "./open.ts";
import { questionAddress } from "./question-address.ts";
import { localeOf } from "./routes.ts";
import { partsBelow, show } from "./show.ts";

const root = new URL(document.documentElement.dataset.root ?? "./", document.baseURI);
// Its relative address would mean another file after a move within the app.
for (const link of document.querySelectorAll<HTMLLinkElement>("link[rel=icon]"))
  link.setAttribute("href", link.href);

const address = questionAddress(new Address(root));
const ahead = partsBelow();
openAtlas(
  address,
  ahead.map((part) => part !== null),
).then(
  (opened) => show(ExplorerPage, { ...opened, address, screen: readersScreen(), ahead }),
  (error: unknown) => show(LoadError, { error, locale: localeOf(address.path) }),
);
