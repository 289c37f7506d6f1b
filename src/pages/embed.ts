import "./app.css";
import "./embed.css";
import "../marks/marks.css";
import "virtual:mark-colours.css";
import { factIndex } from "../engine/facts.ts";
import { loadLayout, loadTables, TableError } from "../engine/load.ts";
import { formatEmbed, parseEmbedChoice } from "../model/embed.ts";
import { dataFolder } from "../model/release.ts";
import { formatViewState, printFocus, type ViewState } from "../model/view-state.ts";
import { EmbedAddress } from "../state/embed-address.svelte.ts";
import { Explorer } from "../state/explorer.svelte.ts";
import { readersScreen } from "../state/screen.ts";
import { embedRouteAt, wholePathOf } from "../views/embed-addresses.ts";
import { talk } from "./embed-messages.ts";
import { loadEmbedPart } from "./embed-parts.ts";
import EmbedPage from "./EmbedPage.svelte";
import LoadError from "./LoadError.svelte";
import { openRelease } from "./release.ts";
import { show } from "./show.ts";

const root = new URL(document.documentElement.dataset.root ?? "./", document.baseURI);
const path = location.pathname.slice(root.pathname.length);
const route = embedRouteAt(path) ?? ({ embed: "timeline", locale: "ko" } as const);
const choice = parseEmbedChoice(location.search);
document.documentElement.dataset.chrome = choice.chrome;

const address = new EmbedAddress(root, wholePathOf(route), location.search);
const { say, follow } = talk((message) => {
  // What the page asks for goes through the codec, like any address.
  if (message.type === "set") address.push(address.path, message.query);
  else explorer?.choose({ theme: message.theme });
});
let explorer: Explorer | null = null;

/** The address says what is shown, where it may: in a sandbox without an origin it stays. */
let writing: ReturnType<typeof setTimeout> | undefined;
function write(view: ViewState) {
  clearTimeout(writing);
  writing = setTimeout(() => {
    try {
      history.replaceState(null, "", `?${formatEmbed(view, choice)}`);
    } catch {
      // Only a reload of the frame alone would have used it.
    }
  }, 150);
}

async function open() {
  const get = fetch.bind(globalThis);
  const pinned = choice.release === null ? null : await openRelease(root, choice.release, get);
  if (pinned?.release === null) say({ type: "error", code: "release" });
  const data = new URL(dataFolder(pinned?.release?.id ?? null), root).href;
  const [tables, layout, Part] = await Promise.all([
    loadTables(data, get),
    loadLayout(data, get),
    loadEmbedPart(route.embed),
  ]);
  const opened = new Explorer(factIndex(tables), layout, address);
  explorer = opened;
  let told = "";
  show(EmbedPage, {
    explorer: opened,
    route,
    pinned,
    Part,
    screen: readersScreen({ framed: true }),
    onstate: (view: ViewState) => {
      const query = formatViewState(view, { resolved: true });
      if (query === told) return;
      // What an embed begins with is what its address says.
      if (told !== "") write(view);
      told = query;
      say({ type: "state", query });
    },
    onselect: (focus: NonNullable<ViewState["focus"]>) => {
      const [kind = ""] = printFocus(focus).split(":");
      say({ type: "select", kind, id: focus.id });
    },
    onfail: () => say({ type: "error", code: "part" }),
  });
}

open()
  .catch((error: unknown) => {
    say({ type: "error", code: error instanceof TableError ? error.reason : "unknown" });
    show(LoadError, { error, locale: route.locale });
  })
  // The body is as high as what is in it.
  .finally(() => follow(document.body));
