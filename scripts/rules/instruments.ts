import { problemAt, type Rule } from "../records/corpus.ts";

/** commitment-without-instrument: what no signed agreement binds is a pledge. */
export const instruments: Rule = ({ amounts, events }) => {
  const kinds = new Map(events.map(({ value }) => [value.event_id, value.kind]));
  return amounts.flatMap((at) => {
    const { kind, event_id } = at.value;
    if (kind !== "commitment" || kinds.get(event_id ?? "") === "agreement") return [];
    // An event of bad shape is told where it stands; what kind it is, is unknown.
    if (event_id !== null && !kinds.has(event_id)) return [];
    const belongs = event_id === null ? "to no event" : `to a ${kinds.get(event_id)}: ${event_id}`;
    const message = `commitment belongs ${belongs}; it needs an agreement, or is a pledge`;
    return [problemAt(at, "kind", "commitment-without-instrument", message)];
  });
};

/** draft-record: what nobody has reviewed is not published. */
export const drafts: Rule = ({ articles }) =>
  articles
    .filter(({ value }) => value.status === "draft")
    .map((at) =>
      problemAt(at, "status", "draft-record", "status is draft, should be reviewed before data"),
    );
