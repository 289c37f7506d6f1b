import { isoDay } from "../../src/model/edtf.ts";
import type { Articles } from "./articles.ts";
import type { Bodies } from "./bodies.ts";
import { Random } from "./random.ts";
import type { Source } from "./source.ts";

/** Who joined which council, by body and then member. */
export interface Memberships {
  count: number;
  body: Int32Array;
  org: Int32Array;
  article: Int32Array;
  isFounder: Uint8Array;
  id(row: number): string;
}

export function makeMemberships(
  count: number,
  articles: Articles,
  bodies: Bodies,
  seed: number,
): Memberships {
  const random = new Random(seed, 7);
  // Pairs as numbers, so that sorting them sorts the rows.
  const pairs = new Set<number>();
  for (let tries = 0; pairs.size < count; tries += 1) {
    if (tries > 100 * count)
      throw new Error(`too many memberships: ${count} of ${bodies.count} bodies`);
    const body = bodies.council(random);
    // Where a council is full, anybody may still join another.
    const org = tries < 10 * count && random.percent(70) ? bodies.company(random) : random.below(bodies.count); // prettier-ignore
    if (org !== body) pairs.add(body * bodies.count + org);
  }
  const sorted = [...pairs].sort((a, b) => a - b);
  const body = Int32Array.from(sorted, (pair) => Math.floor(pair / bodies.count));
  const org = Int32Array.from(sorted, (pair) => pair % bodies.count);
  const isFounder = Uint8Array.from(sorted, () => Number(random.percent(40)));
  return {
    count,
    body,
    org,
    isFounder,
    article: Int32Array.from(sorted, () => random.below(articles.count)),
    id: (row) => `${bodies.id(body[row]!)}.${bodies.id(org[row]!)}.${isFounder[row] ? "founder" : "member"}`, // prettier-ignore
  };
}

/** The day of the article where one is told at all. */
export const joined =
  ({ article }: Memberships, articles: Articles) =>
  (row: number): string | null =>
    row % 5 < 2 ? null : isoDay(articles.day[article[row]!]!).slice(0, row % 5 < 4 ? 7 : 10);

export function membershipSource(made: Memberships, articles: Articles, bodies: Bodies): Source {
  const { body, org, article, isFounder } = made;
  return {
    table: "memberships",
    rows: made.count,
    points: {
      org_id: (row) => org[row]!,
      body_org_id: (row) => body[row]!,
      article_id: (row) => article[row]!,
    },
    cells: {
      membership_id: made.id,
      org_id: (row) => bodies.id(org[row]!),
      body_org_id: (row) => bodies.id(body[row]!),
      role: (row) => (isFounder[row] ? "founder" : "member"),
      date: joined(made, articles),
      article_id: (row) => articles.id(article[row]!),
    },
  };
}
