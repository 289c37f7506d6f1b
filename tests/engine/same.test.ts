import { expect, test } from "vitest";
import { smallIndex, type Rows } from "./small-atlas.ts";

/** Event ids and the id of the row that stands for each. */
function standing(dates: Record<string, string>, links: [string, string][]) {
  const rows: Rows = {
    events: Object.entries(dates).map(([event_id, date]) => ({ event_id, date })),
    links: links.map(([from_id, to_id]) => ({
      from_table: "events",
      from_id,
      to_table: "events",
      to_id,
      kind: "same_as",
    })),
  };
  const ids = Object.keys(dates);
  return Array.from(smallIndex(rows).eventOf, (row, i) => `${ids[i]}>${ids[row]}`);
}

test("the narrowest date stands for all that are linked, in whatever direction", () => {
  const dates = { a: "2022", b: "2022-04", c: "2022-04-30", d: "2022-05-01" };
  expect(standing(dates, [["a", "b"], ["c", "b"]])).toEqual(["a>c", "b>c", "c>c", "d>d"]); // prettier-ignore
  expect(standing(dates, [["b", "c"], ["b", "a"]])).toEqual(["a>c", "b>c", "c>c", "d>d"]); // prettier-ignore
});

test("among equally narrow dates, and among open ones, the lowest id does", () => {
  expect(standing({ b: "2022", a: "2021" }, [["b", "a"]])).toEqual(["b>a", "a>a"]);
  expect(standing({ b: "2022/..", a: "../2010" }, [["b", "a"]])).toEqual(["b>a", "a>a"]);
  expect(standing({ a: "2022/..", b: "2010" }, [["a", "b"]])).toEqual(["a>b", "b>b"]);
});

test("a link to an event that is not there, or to itself, joins nothing", () => {
  expect(standing({ a: "2022" }, [["a", "x"], ["a", "a"]])).toEqual(["a>a"]); // prettier-ignore
});
