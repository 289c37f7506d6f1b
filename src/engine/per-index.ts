import type { FactIndex } from "./facts.ts";

/** What is worked out of an index when it is first asked for, and then known: no filter changes it. */
export function perIndex<T extends object>(make: (index: FactIndex) => T): (index: FactIndex) => T {
  const known = new WeakMap<FactIndex, T>();
  return (index) => {
    let found = known.get(index);
    if (!found) known.set(index, (found = make(index)));
    return found;
  };
}
