import "../../src/state/with-funding.ts";
import "../../src/state/with-network.ts";
import "../../src/state/with-timeline.ts";
import { organizationPage } from "../../src/engine/organization.ts";
import { reach } from "../../src/engine/reach.ts";
import { wholeTimeline } from "../../src/engine/timeline.ts";
import { timelineFinding } from "../../src/model/findings.ts";
import { fundingFinding } from "../../src/model/funding-finding.ts";
import { networkFinding } from "../../src/model/network-finding.ts";
import { reachFinding } from "../../src/model/reach-finding.ts";
import { sentence } from "../../src/model/sentence.ts";
import { pageDescriptions, pageTitles, siteName, type Route } from "../../src/pages/routes.ts";
import { titleOf } from "../../src/pages/titles.ts";
import type { Explorer } from "../../src/state/explorer.svelte.ts";
import { answerTo } from "../../src/views/answers.ts";
import { questionOf } from "../../src/views/questions.ts";
import { toldBy } from "../../src/views/told.ts";

/** What is said of a page where it is linked. */
export interface PageWords {
  /** In the window's title, with the site's name. */
  title: string;
  /** Without it. */
  heading: string;
  description: string;
}

/** The finding of a view's chart, by default. */
function findingOf(view: Route["view"], explorer: Explorer) {
  const { index, selection, funding, network } = explorer;
  if (view === "timeline") {
    const whole = wholeTimeline(index, selection.shown);
    return timelineFinding(whole.lanes, null, null, whole);
  }
  if (view === "funding") return fundingFinding(funding.panels, null);
  if (view === "network")
    return networkFinding(network.nodes, network.edges, [], null, null, network);
  return view === "reach" ? reachFinding(reach(index, selection.shown)) : null;
}

/** Title and description of a page, worked out from what it shows where it shows facts. */
export function pageWords(route: Route, explorer: Explorer): PageWords {
  const { locale } = route;
  if (route.view === "q") {
    const heading = questionOf(route.id)[locale];
    const answer = answerTo(route.id, explorer.index, explorer.layout);
    return { title: titleOf(route, null), heading, description: answer[locale] };
  }
  if (route.view === "org") {
    const page = organizationPage(explorer.index, route.id, explorer.layout);
    const name = page?.row[`name_${locale}`] ?? null;
    const { tables, disclosed_amounts: amounts, ...rest } = page?.summary ?? explorer.summary;
    const told = { ...rest, events: tables.events, amounts, subject: page?.subject ?? null };
    const description = sentence(told, locale);
    return { title: titleOf(route, name), heading: name ?? siteName[locale], description };
  }
  const own = pageDescriptions[route.view][locale];
  const finding = findingOf(route.view, explorer)?.[locale];
  const told = ["overview", "facts"].includes(route.view)
    ? ` ${sentence(toldBy(explorer), locale)}`
    : "";
  return {
    title: titleOf(route, null),
    heading:
      finding ?? (route.view === "overview" ? siteName[locale] : pageTitles[route.view][locale]),
    description: finding ? `${finding}. ${own}` : `${own}${told}`,
  };
}
