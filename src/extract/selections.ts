import type { Discourse } from "./discourse.ts";
import { matchesOf } from "./matches.ts";
import { cast, type Occasion } from "./occasions.ts";
import type { Frame, FrameGroup } from "./sentence-frame.ts";

/**
 *   selection = selected , selector ( in "from" | in "of" | 주관 ) , … , 선정됐다   A는 B의 …로 선정됐다
 *             | selector , selected in "object" , … , 선정했다                     B는 A를 …로 선정했다
 *             | selector , N , "개사" , … ; next sentence: a list of N bodies      the N are the selected
 */
const passive = /(?:선정|지정|선발|채택|위촉)(?:됐|되[어며고는]|돼|된|됨|,|\s?$)|뽑[혔혀힌]/g;
const active = /(?:선정|지정|선발|위촉|뽑)(?:했|하[고며여는]|한|해|았)/;
const numbered =
  /(\d{1,2})\s?개\s?[가-힣]{0,10}?(?:사|기업|업체|기관|은행|단체|플랫폼)(?=[의을를은는이가\s])[^.]{0,60}?(?:우수|선정|선발|사례|발표)/;
/** Selected to carry something out for the selector: they work together. */
const contractor =
  /(?:수행사|운영사|수행기관|운영기관|주관기관|협력사|협력기관|파트너|위탁기관|전담기관)(?:로|으로)/;

const selecting = /^ ?(?:[이가] )?(?:주관|주최|실시|시행|선정|지정|진행)(?:한|하는|의| )/;

function selectorOf(
  text: string,
  groups: readonly FrameGroup[],
  at: number,
): FrameGroup | undefined {
  const before = groups.filter(({ end }) => end <= at);
  return (
    before.findLast((group) => group.case === "from") ??
    before.findLast(
      ({ end, case: of }) =>
        (of === "subject" || of === "bare" || of === "of") &&
        selecting.test(text.slice(end, end + 8)),
    ) ??
    before.findLast((group) => group.case === "of" && group.start > 3)
  );
}

/** The selections that a sentence states; `next` is the sentence behind it. */
export function findSelections(
  frame: Frame,
  next: Frame | undefined,
  discourse: Discourse,
): Occasion[] {
  const { text, groups } = frame;
  const found: Occasion[] = [];
  const place = { start: frame.start, end: frame.end };
  const add = (hosts: readonly string[], receivers: readonly string[], cue: FrameGroup) => {
    const others = receivers.filter((name) => !hosts.includes(name));
    if (hosts.length === 0 || others.length === 0) return false;
    const participants = cast(["host", hosts], ["receiver", others]);
    const at = { start: frame.start + cue.start, end: frame.start + cue.end };
    found.push({ kind: "selection", participants, ...place, cue: at });
    return true;
  };
  for (const match of matchesOf(text, passive)) {
    const end = match.index + match[0].length;
    // 새로 선정된 A, B는: the selected stand behind the verb, and who selects was said before.
    const noun = /[된힌]$/.test(match[0])
      ? groups.find(({ start }) => start > end && start - end < 3)
      : undefined;
    const selector = selectorOf(text, groups, match.index);
    if (noun && !selector) add(discourse.topic, noun.names, noun);
    if (!selector) continue;
    const selected = noun?.names ?? selectedAt(groups, selector) ?? discourse.topic;
    if (!add(selector.names, selected, selector)) continue;
    if (contractor.test(text.slice(selector.end, match.index + 1))) {
      const participants = cast(["actor", selected], ["counterpart", selector.names]);
      const cue = { start: frame.start + selector.start, end: frame.start + selector.end };
      found.push({ kind: "joint", participants, ...place, cue });
    }
  }
  for (const group of groups)
    if (group.case === "object" && active.test(text.slice(group.end, group.end + 80)))
      add(discourse.actors(frame, group.start), group.names, group);

  // B가 선정한 A와 C는.
  for (const group of groups) {
    const verb =
      group.case === "subject" &&
      /^ (?:선정|지정|선발|위촉)한 /.exec(text.slice(group.end, group.end + 8));
    const chosen = verb && groups.find(({ start }) => start === group.end + verb[0].length);
    if (chosen) add(group.names, chosen.names, group);
  }

  const list = next?.groups[0];
  const several = list && list.names.length > 1 && ["topic", "subject"].includes(list.case);
  if (several && Number(numbered.exec(text)?.[1]) === list.names.length) {
    const companions = groups
      .filter((group) => group.case === "with")
      .flatMap(({ names }) => names);
    const hosts = [...new Set([...discourse.actors(frame, text.length), ...companions])];
    const first = groups[0];
    if (first) add(hosts, list.names, first);
  }
  return found;
}

/** Who is selected: the topic or subject of the sentence that is not the selector itself. */
function selectedAt(groups: readonly FrameGroup[], selector: FrameGroup): string[] | undefined {
  const own = groups.filter((group) => group !== selector);
  const topic = own.findLast((group) => group.case === "topic" && group.start < selector.start);
  return (topic ?? own.findLast((group) => group.case === "subject"))?.names;
}
