// The benchmark's question, kept up to date by crossfilter: one record a fact, with what it says in lists.
import crossfilter from "crossfilter2";

const filterNames = ["organization", "category", "kind", "for"];

/** `records` have a number `fact`, lists of texts by name, and days `from` and `to` (NaN where open to none). */
export function openCrossfilter(records) {
  const facts = crossfilter(records);
  const listed = Object.fromEntries(
    filterNames.map((name) => [name, facts.dimension((record) => record[name], true)]),
  );
  const agency = facts.dimension((record) => record.organization, true);
  const from = facts.dimension((record) => record.from);
  const to = facts.dimension((record) => record.to);
  const counted = (name) => facts.dimension((record) => record[name], true).group();
  const lanes = counted("lanes");
  const edges = counted("edges");
  const sums = facts
    .dimension((record) => record.sum)
    .group()
    .reduce(
      (total, { krw }) => ({ krw: total.krw + krw, amounts: total.amounts + 1 }),
      (total, { krw }) => ({ krw: total.krw - krw, amounts: total.amounts - 1 }),
      () => ({ krw: 0, amounts: 0 }),
    );
  const keep = (dimension, values) =>
    values.length > 0
      ? dimension.filterFunction((value) => values.includes(value))
      : dimension.filterAll();
  return {
    /** `state.company` with all below them; keys as the records have them, no empty groups. */
    ask(state, period) {
      keep(listed.organization, state.company);
      keep(agency, state.agency);
      for (const name of ["category", "kind", "for"]) keep(listed[name], state[name]);
      if (period) {
        from.filterFunction((day) => day <= period.to);
        to.filterFunction((day) => day >= period.from);
      } else {
        from.filterAll();
        to.filterAll();
      }
      return {
        lanes: lanes.all().filter(({ value }) => value > 0),
        sums: sums.all().filter(({ key, value }) => key !== "" && value.amounts > 0),
        edges: edges.all().filter(({ value }) => value > 0),
      };
    },
  };
}
