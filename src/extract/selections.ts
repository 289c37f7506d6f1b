import type { Discourse } from "./discourse.ts";
import { matchesOf } from "./matches.ts";
import { cast, type Occasion } from "./occasions.ts";
import type { Frame, FrameGroup } from "./sentence-frame.ts";

/**
 *   selection = selected , selector ( in "from" | in "of" | 주관 ) , … , 선정됐다   A는 B의 …로 선정됐다
 *             | selector , selected in "object" , … , 선정했다                     B는 A를 …로 선정했다
 *             | selector , N , "개사" , … ; next sentence: a list of N bodies      the N are the selected
 */
const passive =
  /(?:심사|평가|공모)[을를에]? ?(?:통과|합격)(?:한|했)|(?:선정|지정|선발|채택|위촉)(?:됐|되[어며고는]|돼|된|됨|,|\s?$)|뽑[혔혀힌]|꼽[혔혀힌]|낙점(?:됐|된|받)|인정받|(?<!(?:후원|협찬)사로 )이름을 올[렸리린]|(?:최우수|우수|최고|최상위|양호|\b[SA])['’]? ?등급[을에]? [^.]{0,8}?(?:받|획득|차지|얻|올[랐라]|지[켰킨]|유지|달성)|['‘](?:최우수|우수)['’](?:[을를] (?:받|땄)|$)/g;
const active =
  /(?:선정|지정|선발|위촉|낙점|발탁)(?:했|하[고며여는]|한|해)|(?:뽑|꼽)[았은고]|골[라랐]|추[려렸]/;
const numbered =
  /(\d{1,2})\s?개\s?[가-힣]{0,10}?(?:사|기업|업체|기관|은행|단체|플랫폼)(?=[의을를은는이가\s])[^.]{0,60}?(?:우수|선정|선발|사례|발표)/;
const picks =
  /^ ?(?:등 )?(?:\d+ ?(?:곳|개사|개 사|개 기업|사|개사) ?)?(?:선정|지정|선발|낙점|선택)$/;
/** Selected to carry something out for the selector: they work together. */
const contractor =
  /(?:수행사|운영사|수행기관|운영기관|주관기관|협력사|협력기관|파트너|위탁기관|전담기관)(?:로|으로)/;

const announced =
  /(?:공모|심사|평가|선발|오디션|대회|사업)[^.]{0,16}?(?:명단|결과|선정 ?(?:기업|업체)|주인공|합격자|수상자)(?:이|가|도) [^.]{0,16}?(?:나왔|발표|공개|확정|가려|정해)/;
const listed =
  /등 \d{1,2} ?(?:개 ?(?:사|기업|업체|기관)|곳)(?:이?다|이 (?:뽑|선정)|\.|$)|(?:이?다)\.?$/;

/** Few sentences have any of these words; the others need no look. */
const hinted =
  /선정|지정|선발|위촉|낙점|발탁|뽑|꼽|골[라랐]|고른|추[려렸]|채택|선택|등급|인[정증]|이름을|우수|심사|평가|사례|발표|명단|공모/;

const chosenAs =
  /^ (?:(?:선정|지정|선발|위촉|인증)한|뽑은|꼽은|고른) [^.]{1,40}?(?:이다|(?<![한된는있없했됐였었겠])다)(?:\.|$)|^ (?:선정|지정|선발)한 [^.]{1,40}?에 (?:올랐|들었|포함|뽑혔|이름)/;

const selecting =
  /^ ?(?:[이가] )?(?:(?:주관|주최|실시|시행|선정|지정|진행|발표|공표|평가|심사)(?:한|하는|의| )|(?:운영|추진|마련)(?:한|하는) |매기는 |매긴 |뽑은 |뽑는 )|^ ?(?:공모|심사|평가)[을를에] (?=통과|합격)|^ ?['‘][^'’]{2,30}['’] (?:[가-힣]+ )?(?:사업|프로그램|공모|프로젝트|지원사업)|^ [^.,]{0,14}(?:공모|평가|심사|선발)(?:사업)?(?:에|에서|서) /;

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
        selecting.test(text.slice(end, end + 24)),
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
  if (!hinted.test(text)) return [];
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
    if (!selector) {
      const answer = answered(frame, end);
      const [last] = groups.slice(-1);
      if (answer && last) add(discourse.selector(frame.start), answer, last);
      const names = noun?.names ?? answer ?? discourse.actors(frame, match.index);
      discourse.chosen = { names, at: frame.end };
      continue;
    }
    const selected =
      noun?.names ??
      answered(frame, end) ??
      selectedAt(groups, selector, match.index) ??
      discourse.topic;
    discourse.chosen = { names: selected, at: frame.end };
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
    // A, 수행사로 B 등 6곳 선정: a heading leaves the particle out.
    else if (frame.heading && group !== groups[0] && picks.test(text.slice(group.end)))
      add(groups[0]?.names ?? [], group.names, group);
  const chooses = active.exec(text);
  if (chooses) discourse.selects(discourse.actors(frame, chooses.index), frame.end);

  // 심사는 B가 맡았다: of those of the sentence before.
  const judge = groups.find(({ case: of }) => of === "subject");
  const { names: chosen, at: toldAt } = discourse.chosen;
  if (judge && frame.start - toldAt < 3 && /^(?:이 |이번 )?(?:심사|평가|선정)[은는] /.test(text))
    add(judge.names, chosen, judge);

  // A는 B가 선정한 …이다.
  for (const group of groups) {
    const told = text.slice(group.end, group.end + 60);
    const topic = groups.findLast(({ end, case: of }) => of === "topic" && end <= group.start);
    if (group.case === "subject" && topic && chosenAs.test(told))
      add(group.names, topic.names, group);
  }

  // B가 꼽은 1호 기업은 A다.
  for (const group of groups) {
    const isHost =
      group.case === "subject" &&
      /^ (?:꼽은|뽑은|고른|선정한|지정한) /.test(text.slice(group.end, group.end + 6));
    const last = groups.at(-1);
    const isAnswer =
      last && last !== group && /(?:이?다|이?었?다)$/.test(text.slice(last.start, last.end));
    if (isHost && isAnswer) add(group.names, last.names, group);
  }

  // B가 선정한 A와 C는.
  for (const group of groups) {
    const verb =
      group.case === "subject" &&
      /^ (?:[^.,]{2,24}(?:으?로|에) )?(?:선정|지정|선발|위촉)한 /.exec(
        text.slice(group.end, group.end + 36),
      );
    const chosen = verb && groups.find(({ start }) => start === group.end + verb[0].length);
    if (chosen) add(group.names, chosen.names, group);
  }

  /** Who acts before `at`, and those with whom. */
  const allBefore = (at: number): string[] => {
    const companions = groups.filter((group) => group.case === "with");
    return [...new Set([...discourse.actors(frame, at), ...companions.flatMap(({ names }) => names)])]; // prettier-ignore
  };
  const [first] = groups;
  const list = next?.groups[0];
  if (!first || !list || list.names.length < 2) return found;
  // 공모의 최종 명단이 나왔다. A와 B 등 4개사다.
  const results = announced.exec(text);
  if (results && listed.test(next.text)) add(allBefore(results.index), list.names, first);
  const isNumbered =
    ["topic", "subject"].includes(list.case) &&
    Number(numbered.exec(text)?.[1]) === list.names.length;
  if (isNumbered) add(allBefore(text.length), list.names, first);
  return found;
}

/** 선정된 기업은 A와 B다. */
function answered({ text, groups }: Frame, end: number): string[] | undefined {
  const last = groups.at(-1);
  const isAnswer = last && /(?:이?다|이?었?다)$/.test(text.slice(last.start, last.end));
  return isAnswer && /^은? (?:기업|업체|기관|곳|회사)[은는] /.test(text.slice(end))
    ? last.names
    : undefined;
}

/** Who is selected: the topic or subject of the sentence that is not the selector itself. */
function selectedAt(
  groups: readonly FrameGroup[],
  selector: FrameGroup,
  at: number,
): string[] | undefined {
  const own = groups.filter((group) => group !== selector && group.end <= at);
  const topics = own.filter((group) => group.case === "topic");
  const topic = topics.findLast(({ start }) => start < selector.start) ?? topics[0];
  return (topic ?? own.findLast((group) => group.case === "subject"))?.names;
}
