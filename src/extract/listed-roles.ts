import { cast, type Occasion, type OccasionKind, type Part } from "./occasions.ts";
import type { Frame, FrameGroup } from "./sentence-frame.ts";

/**
 * What a notice lists by its labels, in one line or in lines that follow each other:
 *
 *   listing = ( 주최 | 주관 ) ":" hosts { label ":" bodies }     주최: 서울시 / 후원: 신한은행
 *   label   = 후원 | 협찬 | 지원  (supporters) | 참여 | 참가 (guests) | 협력 | 공동 주최 (partners)
 */
type Label = "host" | "support" | "guest" | "partner";

const mark = String.raw`(?:기관|기업|사|단체)?\s?[)\]】]?\s?[:：=ㅣ|]?\s?(?:\(?주\)?)?$`;
const labels: readonly (readonly [RegExp, Label])[] = [
  [new RegExp(`(?:공동\\s?주최|협력|공동\\s?주관)${mark}`), "partner"],
  [new RegExp(`(?:주최|주관)${mark}`), "host"],
  [new RegExp(`(?:후원|협찬|지원)${mark}`), "support"],
  [new RegExp(`(?:참여|참가)${mark}`), "guest"],
];
const marked = /[:：=ㅣ|)\]】]\s?(?:\(?주\)?)?$/;
/** Lines further on list something else. */
const reach = 4;

const ties: Record<Label, readonly [OccasionKind, Part, Part]> = {
  host: ["joint", "actor", "counterpart"],
  partner: ["joint", "actor", "counterpart"],
  support: ["support", "lead", "supporter"],
  guest: ["fair", "host", "participant"],
};

function labelOf({ text }: Frame, { start }: FrameGroup): Label | undefined {
  const head = text.slice(Math.max(0, start - 14), start);
  return marked.test(head) ? labels.find(([label]) => label.test(head))?.[1] : undefined;
}

/** The bodies that the lists of a text tie, each occasion by its place. */
export function findListedRoles(frames: readonly Frame[]): Occasion[] {
  const found: Occasion[] = [];
  let hosts: string[] = [];
  let last = -Infinity;
  frames.forEach((frame, i) => {
    for (const group of frame.groups) {
      const label = labelOf(frame, group);
      if (label === undefined) continue;
      if (i - last > reach) hosts = [];
      last = i;
      const [kind, one, two] = ties[label];
      const isFirst = label === "host" && hosts.length === 0;
      const leads = isFirst ? group.names.slice(0, 1) : hosts;
      const others = (isFirst ? group.names.slice(1) : group.names).filter(
        (name) => !leads.includes(name),
      );
      if (label === "host") hosts = isFirst ? group.names : hosts;
      if (leads.length === 0 || others.length === 0) continue;
      const participants = cast([one, leads], [two, others]);
      const cue = { start: frame.start + group.start, end: frame.start + group.end };
      found.push({ kind, participants, start: frame.start, end: frame.end, cue });
    }
  });
  return found;
}
