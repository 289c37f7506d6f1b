import { simpleLayout, type Layout } from "../tables/simple-layout.ts";
import type { Bodies } from "./bodies.ts";
import type { Ties } from "./ties.ts";

/** Where the bodies with the most ties stand. */
export function layoutOf({ a, b }: Ties, bodies: Bodies): Layout {
  const ties = new Float64Array(bodies.count);
  for (const ends of [a, b]) for (const org of ends) ties[org]! += 1;
  return simpleLayout(
    Array.from(ties, (number, org) => ({
      org_id: bodies.id(org),
      side: bodies.isCompany[org] === 1 ? "company" : "agency",
      ties: number,
    })),
  );
}
