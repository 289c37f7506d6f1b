import { amountGroupOf, type ValueOf } from "../../src/model/vocabulary.ts";
import type { Amounts } from "./amounts.ts";
import type { Counts } from "./counts.ts";
import type { Events } from "./events.ts";
import { earlier } from "./measures.ts";
import { Random } from "./random.ts";
import type { Source } from "./source.ts";

type Kind = ValueOf<"link_kind">;
type End = "amounts" | "counts" | "events";

interface Link {
  table: End;
  from: number;
  to: number;
  kind: Kind;
}

export interface Links {
  source: Source;
  /** 1 for each event that is linked as the same as another. */
  repeated: Uint8Array;
}

/** How facts bear on earlier ones, one link a fact; both ends in one table, by table and then row. */
export function makeLinks(amounts: Amounts, counts: Counts, events: Events, seed: number): Links {
  const random = new Random(seed, 8);
  const links: Link[] = [];
  const repeated = new Uint8Array(events.count);
  const add = (table: End, from: number, to: number, kind: Kind) =>
    links.push({ table, from, to, kind });

  for (let row = 0; row < amounts.count; row += 1) {
    const to = earlier(random, row, 300);
    const chance = random.below(100);
    // What is part of another, or says it again, is told by its own columns.
    if (to < 0 || chance > 6 || amounts.partOf[row]! >= 0 || amounts.restates[row]! >= 0) continue;
    const [own, other] = [amountGroupOf[amounts.kind[row]!], amountGroupOf[amounts.kind[to]!]];
    if (own === "moved" && other === "promised") add("amounts", row, to, "fulfils");
    else if (own === other && chance < 2) add("amounts", row, to, "maybe_part_of");
    else if (own === other && chance < 3) add("amounts", row, to, "conflicts");
    else if (own === other && chance < 4) add("amounts", row, to, "supersedes");
  }
  for (let row = 0; row < counts.count; row += 1) {
    const to = earlier(random, row, 40);
    const chance = random.below(100);
    if (to < 0 || chance > 8) continue;
    if (counts.role[row] === "baseline" || chance < 3) add("counts", row, to, "measured_on");
    else if (counts.role[to] === "target" && counts.unit[to] === counts.unit[row])
      add("counts", row, to, "fulfils");
  }
  for (let row = 0; row < events.count; row += 1) {
    const to = earlier(random, row, 200);
    const chance = random.below(1000);
    if (to < 0 || chance > 30 || repeated[to] === 1) continue;
    const elsewhere = events.article[to] !== events.article[row];
    if (elsewhere && events.kind[to] === events.kind[row]) {
      add("events", row, to, "same_as");
      repeated[row] = 1;
    } else if (events.status[to] === "planned" && events.status[row] === "done")
      add("events", row, to, "fulfils");
  }

  const idOf = { amounts: amounts.id, counts: counts.id, events: events.id };
  const source: Source = {
    table: "links",
    rows: links.length,
    points: {},
    cells: {
      from_table: (row) => links[row]!.table,
      from_id: (row) => idOf[links[row]!.table](links[row]!.from),
      to_table: (row) => links[row]!.table,
      to_id: (row) => idOf[links[row]!.table](links[row]!.to),
      kind: (row) => links[row]!.kind,
      note_ko: () => null,
      note_en: () => null,
    },
  };
  return { source, repeated };
}
