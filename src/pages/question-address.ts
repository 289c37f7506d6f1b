import { defaultViewState, formatViewState } from "../model/view-state.ts";
import type { Addressing } from "../state/addressing.ts";
import { questionOf } from "../views/questions.ts";
import { pathOf, routeAt, type Route } from "./routes.ts";

type QuestionRoute = Extract<Route, { view: "q" }>;

/** What a reader may open or set without leaving the question: it changes nothing that is counted. */
const beside = ["focus", "with", "theme"];

const questionAt = (path: string): QuestionRoute | null => {
  const route = routeAt(path);
  return route?.view === "q" ? route : null;
};

const ownQuery = ({ id }: QuestionRoute): string =>
  formatViewState({ ...defaultViewState(), ...questionOf(id).state });

const parametersOf = (query: string): Map<string, string> =>
  new Map(
    query
      .replace(/^\?/, "")
      .split("&")
      .filter((part) => part !== "")
      .map((part) => {
        const [name = "", ...value] = part.split("=");
        return [name, value.join("=")];
      }),
  );

const print = (parameters: Iterable<readonly [string, string]>): string =>
  [...parameters].map(([name, value]) => `${name}=${value}`).join("&");

/**
 * The address as the explorer sees it: the page of a question stands for the state that answers it,
 * without saying so in its query. Where a reader changes a filter there, the question's view is the
 * page that follows; a mark can be opened on the spot.
 */
export function questionAddress(address: Addressing): Addressing {
  /** Where a path and a query of the explorer lead. */
  const lead = (path: string, query: string): [string, string] => {
    const route = questionAt(path);
    if (!route) return [path, query];
    const asked = parametersOf(query);
    // A question is always asked anew: what was filtered elsewhere is no part of it.
    if (path !== address.path) {
      const theme = asked.get("theme");
      return [path, theme === undefined ? "" : print([["v", "1"], ["theme", theme]])]; // prettier-ignore
    }
    const own = parametersOf(ownQuery(route));
    const names = new Set([...own.keys(), ...asked.keys()]);
    const changed = [...names].filter((name) => name !== "v" && own.get(name) !== asked.get(name));
    if (changed.every((name) => beside.includes(name) && asked.has(name)))
      return [path, changed.length === 0 ? "" : print([["v", "1"], ...[...asked].filter(([name]) => changed.includes(name))])]; // prettier-ignore
    return [pathOf({ view: questionOf(route.id).view, locale: route.locale }), query];
  };
  return {
    root: address.root,
    get path() {
      return address.path;
    },
    get search() {
      const route = questionAt(address.path);
      if (!route) return address.search;
      const merged = new Map([...parametersOf(ownQuery(route)), ...parametersOf(address.search)]);
      return merged.size === 0 ? "" : `?${print(merged)}`;
    },
    push: (path, query) => address.push(...lead(path, query)),
    replace: (path, query) => address.replace(...lead(path, query)),
    href: (path, query) => address.href(...lead(path, query)),
  };
}
