import { questionOf } from "../views/questions.ts";
import { pageTitles, siteName, type Route } from "./routes.ts";

/** What a page is called; `organization` is the name that the page of one has. */
export function titleOf(route: Route, organization: string | null): string {
  const name = siteName[route.locale];
  if (route.view === "overview") return name;
  const own =
    route.view === "org"
      ? organization
      : route.view === "q"
        ? questionOf(route.id)[route.locale]
        : pageTitles[route.view][route.locale];
  return own === null ? name : `${own} · ${name}`;
}
