import type { FactIndex } from "../engine/facts.ts";
import { select } from "../engine/filter.ts";
import { funding } from "../engine/funding.ts";
import type { Place } from "../engine/load.ts";
import { network, type NetworkOptions } from "../engine/network.ts";
import { promises } from "../engine/promises.ts";
import { reach } from "../engine/reach.ts";
import { fundingFinding } from "../model/funding-finding.ts";
import { networkFinding } from "../model/network-finding.ts";
import { reachFinding } from "../model/reach-finding.ts";
import { defaultViewState } from "../model/view-state.ts";
import type { Locale } from "../model/vocabulary.ts";
import { digitalAnswer, marketsAnswer, undisclosedAnswer } from "./answers-counted.ts";
import { earlyAnswer, festivalAnswer, promisesAndSalesAnswer } from "./answers-money.ts";
import { yearAnswer } from "./answers-year.ts";
import { toldPromises } from "./promises-words.ts";
import type { Asked } from "./questions-asked.ts";
import { questionOf, type QuestionSlug } from "./questions.ts";

type Both = Record<Locale, string>;

/** A finding as a sentence; null where it only says what is shown, as it does of nothing. */
const told = (finding: Both, plain: Both): Both | null =>
  finding.ko === plain.ko ? null : { ko: `${finding.ko}.`, en: `${finding.en}.` };

const networkOf = ({ index, selection, layout }: Asked, options: NetworkOptions) =>
  network(index, selection.shown, layout, options);

const answers: Record<QuestionSlug, (asked: Asked) => Both | null> = {
  "promises-and-sales": promisesAndSalesAnswer,
  "largest-promise": ({ index, selection }) =>
    told(fundingFinding(funding(index, selection.shown).panels, null), fundingFinding([], null)),
  "open-promises": ({ index, selection }) => {
    const made = promises(index, selection.shown);
    if (made.all === 0) return null;
    const told = toldPromises(made);
    return made.later === made.all
      ? { ko: `${told.ko}.`, en: `${told.en}.` }
      : {
          ko: `${told.ko}. 나머지가 지켜지지 않았다는 뜻은 아니다.`,
          en: `${told.en}. That does not mean the others were broken.`,
        };
  },
  "agency-with-most-companies": (asked) => {
    const ties = networkOf(asked, { ties: "across" });
    return told(
      networkFinding(ties.nodes, ties.edges, [], null, null, ties),
      networkFinding([], [], []),
    );
  },
  "partners-of-semas": (asked) => {
    const chosen = asked.view.focus ? [asked.view.focus.id] : [];
    const ties = networkOf(asked, { chosen });
    const finding = (of: string[]) => networkFinding(ties.nodes, ties.edges, of, null, null, ties);
    return told(finding(chosen), finding([]));
  },
  "merchants-reached": ({ index, selection }) =>
    told(reachFinding(reach(index, selection.shown)), reachFinding([])),
  "early-payment": earlyAnswer,
  "festival-sales": festivalAnswer,
  "traditional-markets": marketsAnswer,
  "digital-help": digitalAnswer,
  "year-2023": (asked) => yearAnswer(asked, "2023"),
  "undisclosed-sums": undisclosedAnswer,
};

/** What these articles answer, in a sentence or two, worked out from the tables. */
export function answerTo(slug: QuestionSlug, index: FactIndex, layout: readonly Place[]): Both {
  const view = { ...defaultViewState(), ...questionOf(slug).state };
  const asked = { index, layout, view, selection: select(index, view) };
  return (
    answers[slug](asked) ?? {
      ko: "이 기사들로는 한 문장으로 답할 수 없다. 아래에서 찾아볼 수 있다.",
      en: "These articles give no answer in a sentence; what they say is below.",
    }
  );
}
