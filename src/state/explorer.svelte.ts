import { createContext } from "svelte";
import { choices } from "../engine/choices.ts";
import { fact } from "../engine/fact.ts";
import { factIndex, type FactIndex } from "../engine/facts.ts";
import { select } from "../engine/filter.ts";
import { funding } from "../engine/funding.ts";
import type { AtlasTables, Place } from "../engine/load.ts";
import { namer } from "../engine/names.ts";
import { network } from "../engine/network.ts";
import { knownIds } from "../engine/known.ts";
import { summary } from "../engine/summary.ts";
import { timeline } from "../engine/timeline.ts";
import {
  defaultViewState,
  formatViewState,
  parseFocus,
  parseViewState,
  printFocus,
  type Focus,
  type Known,
  type ViewState,
} from "../model/view-state.ts";
import type { Address } from "./address.svelte.ts";

const filtersOf = ({ company, agency, category, kind, for: whom, period }: ViewState) => ({
  company,
  agency,
  category,
  kind,
  for: whom,
  period,
});

/**
 * The loaded tables seen through the address: one view state, and what each view draws of it.
 * Everything is worked out from the address, so a reload or a step back gives the same picture.
 */
export class Explorer {
  readonly index: FactIndex;
  readonly layout: readonly Place[];
  readonly #address: Address;
  readonly #known: Known;

  #parsed = $derived.by(() => parseViewState(this.#address.search, this.#known));
  readonly view: ViewState = $derived(this.#parsed.state);
  readonly problems = $derived(this.#parsed.problems);
  // Compared as text: opening evidence changes the address but nothing that the charts draw.
  readonly #filterQuery = $derived(
    formatViewState({ ...defaultViewState(), ...filtersOf(this.view) }),
  );
  readonly #filters = $derived.by(() => parseViewState(this.#filterQuery, this.#known).state);
  readonly selection = $derived.by(() => select(this.index, this.#filters));
  readonly choices = $derived.by(() => choices(this.index, this.#filters, this.selection));
  readonly summary = $derived.by(() => summary(this.index, this.selection));
  readonly timeline = $derived.by(() => timeline(this.index, this.selection.shown));
  readonly funding = $derived.by(() => funding(this.index, this.selection.shown));
  readonly network = $derived.by(() => network(this.index, this.selection.shown, this.layout));
  /** The mark that is open, as its `TABLE:ID`. */
  readonly current = $derived(
    this.view.focus ? `${this.view.focus.table}:${this.view.focus.id}` : null,
  );
  readonly focused = $derived.by(() =>
    this.view.focus ? fact(this.index, this.view.focus) : null,
  );

  constructor(tables: AtlasTables, layout: readonly Place[], address: Address) {
    this.index = factIndex(tables);
    this.layout = layout;
    this.#address = address;
    this.#known = knownIds(this.index);
  }

  /** The site's root, for links to the tables. */
  get root(): URL {
    return this.#address.root;
  }

  /** A choice that is made: a new step of the history. */
  choose(change: Partial<ViewState>) {
    this.#address.push(this.#address.path, this.#query(change));
  }

  /** A choice that is still moving, such as a period being dragged. */
  adjust(change: Partial<ViewState>) {
    this.#address.replace(this.#address.path, this.#query(change));
  }

  /** Opens the evidence of a mark, by its `TABLE:ID`. */
  open(dataId: string) {
    const [table = "", ...rest] = dataId.split(":");
    const focus = { table, id: rest.join(":") } as Focus;
    // The codec decides what can be focused at all.
    if (parseFocus(printFocus(focus))) this.choose({ focus });
  }

  /** What a row is called; null for none. */
  nameOf(focus: Focus) {
    return namer(this.index)(focus);
  }

  close() {
    this.choose({ focus: null });
  }

  /** Where a link to another page leads with the present choices, without the open drawer. */
  hrefTo(path: string): string {
    return this.#address.href(path, this.#query({ focus: null }));
  }

  /** The address of the present page with a change. */
  hrefWith(change: Partial<ViewState>): string {
    return this.#address.href(this.#address.path, this.#query(change));
  }

  goTo(path: string) {
    this.#address.push(path, this.#query({ focus: null }));
  }

  #query(change: Partial<ViewState>): string {
    return formatViewState({ ...this.view, ...change });
  }
}

export const [getExplorer, setExplorer] = createContext<Explorer>();
