import { createContext } from "svelte";
import { chosenOrganizations } from "../engine/chosen.ts";
import type { FactIndex } from "../engine/facts.ts";
import type { EnumeratedFilter } from "../engine/fact-sets.ts";
import { select } from "../engine/filter.ts";
import type { Place } from "../engine/load.ts";
import { namer } from "../engine/names.ts";
import { knownIds } from "../engine/known.ts";
import { perIndex } from "../engine/per-index.ts";
import { summary } from "../engine/summary.ts";
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
import type { Addressing } from "./addressing.ts";
import { engine } from "./questions-of-views.ts";
import { Recent } from "./recent.ts";

const filtersOf = ({ company, agency, category, kind, for: whom, period }: ViewState) => ({
  company,
  agency,
  category,
  kind,
  for: whom,
  period,
});

/** Of the last choices of filters, shared by explorers of the same tables: parts of a page follow one another. */
const answers = perIndex(() => new Recent(4));

/**
 * The loaded tables seen through the address: one view state, and what each view draws of it.
 * Everything is worked out from the address, so a reload or a step back gives the same picture.
 */
export class Explorer {
  readonly index: FactIndex;
  readonly layout: readonly Place[];
  readonly #address: Addressing;
  readonly #seen: Pick<Addressing, "search">;
  readonly #known: Known;

  readonly #search = $derived.by(() => this.#seen.search);
  readonly #parsed = $derived.by(() => parseViewState(this.#search, this.#known));
  readonly view: ViewState = $derived(this.#parsed.state);
  readonly problems = $derived(this.#parsed.problems);
  // Compared as text: opening evidence changes the address but nothing that the charts draw.
  readonly #filterQuery = $derived(
    formatViewState({ ...defaultViewState(), ...filtersOf(this.view) }),
  );
  readonly #filters = $derived.by(() => parseViewState(this.#filterQuery, this.#known).state);
  readonly selection = $derived.by(() =>
    this.#answer("selection", () => select(this.index, this.#filters)),
  );
  /** What there is by month; the histogram and the choice of years ask for it. */
  readonly dated = $derived.by(() =>
    this.#answer("dated", () => engine.periodChoices(this.index, this.selection)),
  );
  readonly summary = $derived.by(() =>
    this.#answer("summary", () => summary(this.index, this.selection)),
  );
  // What the charts take of the view, as texts or numbers, for the same reason.
  readonly #fold = $derived(this.view.fold.join("~"));
  readonly #lanes = $derived(this.view.lanes);
  readonly #by = $derived(this.view.by);
  /** Promises that only the period leaves out, and that last in it. */
  readonly running = $derived.by(() =>
    this.#answer("running", () => engine.running(this.index, this.selection, this.#filters.period)),
  );
  readonly timeline = $derived(this.lanes(this.#lanes, this.#fold.split("~")));
  readonly funding = $derived.by(() =>
    this.#answer(`funding ${this.#by}`, () =>
      engine.funding(this.index, this.selection.shown, this.#by),
    ),
  );
  // As text for the same reason as the filters.
  readonly #chosenIds = $derived.by(() => chosenOrganizations(this.index, this.view).join(" "));
  /** One organization, or two: the second is the one beside it. Stays while evidence is open. */
  readonly chosen: readonly string[] = $derived(this.#chosenIds.match(/\S+/g) ?? []);
  /** All ties shown; `network` leaves those within a side away where the reader hides them. */
  readonly allTies = $derived.by(() => this.#ties("all"));
  readonly network = $derived.by(() =>
    this.view.ties === "across" ? this.#ties("across") : this.allTies,
  );
  readonly pair = $derived.by(() => {
    const [a, b] = this.chosen;
    return a !== undefined && b !== undefined
      ? engine.networkPair(this.index, this.selection.shown, this.layout, [a, b])
      : null;
  });
  /** The mark that is open, as its `TABLE:ID`. */
  readonly current = $derived(
    this.view.focus ? `${this.view.focus.table}:${this.view.focus.id}` : null,
  );
  readonly focused = $derived.by(() =>
    this.view.focus ? engine.fact(this.index, this.view.focus) : null,
  );

  /** What is `seen` may come after what the address says by now. */
  constructor(
    index: FactIndex,
    layout: readonly Place[],
    address: Addressing,
    seen: Pick<Addressing, "search"> = address,
  ) {
    this.index = index;
    this.layout = layout;
    this.#address = address;
    this.#seen = seen;
    this.#known = knownIds(index);
  }

  /** The same tables, and the same address as it is let through. */
  following(pass: (address: Addressing) => Pick<Addressing, "search">): Explorer {
    return new Explorer(this.index, this.layout, this.#address, pass(this.#address));
  }

  /** The organizations of a side that a filter lists. */
  organizationChoices(filter: "company" | "agency") {
    return this.#answer(filter, () =>
      engine.organizationChoices(this.index, this.#filters, this.selection, filter),
    );
  }

  /** The values that a filter lists. */
  valueChoices(filter: EnumeratedFilter) {
    return this.#answer(filter, () =>
      engine.valueChoices(this.index, this.#filters, this.selection, filter),
    );
  }

  /** The timeline with such groups folded. */
  lanes(lanes: ViewState["lanes"], fold: readonly string[]) {
    return this.#answer(`timeline ${lanes} ${fold.join()}`, () => {
      const { index, selection, running } = this;
      return engine.wholeTimeline(index, selection.shown, { lanes, fold: [...fold], running });
    });
  }

  #ties(ties: ViewState["ties"]) {
    const { chosen } = this;
    const named = this.#filters.company;
    return this.#answer(`network ${ties} ${chosen.join()}`, () =>
      engine.network(this.index, this.selection.shown, this.layout, { ties, chosen, named }),
    );
  }

  /** What the filters alone decide, and what `part` says. */
  #answer<T>(part: string, make: () => T): T {
    return answers(this.index).of(this.#filterQuery, part, make);
  }

  /** The address of a file of the site, such as `data/datapackage.json`. */
  hrefOfFile(path: string): string {
    return this.#address.href(path, "");
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
    const focus = focusOf(dataId);
    if (focus) this.choose({ focus });
  }

  /** Chooses an organization of the network, and one beside it. */
  chooseOrganizations([first, second]: readonly string[]) {
    this.choose({
      focus: first === undefined ? null : { table: "organizations", id: first },
      with: second === undefined ? [] : [second],
    });
  }

  /** Opens a fact and keeps the organizations that are chosen. */
  openBeside(dataId: string) {
    const focus = focusOf(dataId);
    if (focus) this.choose({ focus, with: [...this.chosen] });
  }

  /** What a row is called; null for none. */
  nameOf(focus: Focus) {
    return namer(this.index)(focus);
  }

  close() {
    this.choose(this.view.focus?.table === "organizations" ? { focus: null } : this.#withoutDrawer);
  }

  /** Where a link to another page leads with the present choices, without the open drawer. */
  hrefTo(path: string): string {
    return this.#address.href(path, this.#query(this.#withoutDrawer));
  }

  /** The address of the present page with a change. */
  hrefWith(change: Partial<ViewState>): string {
    return this.#address.href(this.#address.path, this.#query(change));
  }

  goTo(path: string) {
    this.#address.push(path, this.#query(this.#withoutDrawer));
  }

  /** What a link, an embed or a picture carries on: everything but the open drawer. */
  get shared(): ViewState {
    return { ...this.view, ...this.#withoutDrawer };
  }

  /** The organizations that were chosen before evidence was opened are chosen again. */
  get #withoutDrawer(): Partial<ViewState> {
    const [first, second] =
      this.view.focus?.table === "organizations" || this.view.with.length > 0 ? this.chosen : [];
    return {
      focus: first === undefined ? null : { table: "organizations", id: first },
      with: second === undefined ? [] : [second],
    };
  }

  #query(change: Partial<ViewState>): string {
    const now = this.#address.search;
    const view = now === this.#search ? this.view : parseViewState(now, this.#known).state;
    return formatViewState({ ...view, ...change });
  }
}

/** The row of a mark's `TABLE:ID`; the codec decides what can be focused at all. */
function focusOf(dataId: string): Focus | null {
  const [table = "", ...rest] = dataId.split(":");
  return parseFocus(printFocus({ table, id: rest.join(":") } as Focus));
}

export const [getExplorer, setExplorer] = createContext<Explorer>();
