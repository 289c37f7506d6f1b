import { Document, isMap, isSeq, type Node, type YAMLMap } from "yaml";
import type { Draft } from "../../src/extract/draft-record.ts";
import type { Unplaced } from "./ignored.ts";

/** Sections whose rows are one line each. */
const flowing = new Set(["evidence", "ignored"]);
const inRow = new Set(["memberships"]);

function print(value: unknown): string {
  const document = new Document(value, { version: "1.2" });
  style(document.contents as Node | null, "");
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** Gives a row its reason as a comment, and short lists the flow style that the records have. */
function style(node: Node | null, key: string): void {
  if (isSeq(node))
    for (const item of node.items) {
      if (!isMap(item)) {
        node.flow = true;
        continue;
      }
      const reason: unknown = key === "ignored" ? undefined : item.get("reason");
      if (typeof reason === "string") {
        item.delete("reason");
        item.commentBefore = ` ${reason}`;
      }
      const part = key === "organizations" && item.has("role");
      if (flowing.has(key) || inRow.has(key) || part) item.flow = true;
      style(item, key);
    }
  else if (isMap(node))
    for (const { key: name, value } of (node as YAMLMap<{ value: string }, Node>).items)
      style(value, name.value);
}

/** Without sections that are empty: a record leaves them out. */
const full = (record: Draft["record"]) =>
  Object.fromEntries(
    Object.entries(record).filter(([, rows]) => !Array.isArray(rows) || rows.length > 0),
  );

/** The draft as a record file, with what is left to do at its head. */
export function printRecord({ record }: Draft, unplaced: readonly Unplaced[]): string {
  const lines = [
    "Drafted by npm run draft, for a person to review: every row says why it is there.",
    "Titles, labels and English names are stand-ins; put your own words. Then set status: reviewed.",
    ...(unplaced.length > 0
      ? ["Numbers that no row claims yet (line of the article: number):"]
      : []),
    ...unplaced.map(({ line, text }) => `  ${line}: ${text}`),
  ];
  return `${lines.map((line) => `# ${line}`).join("\n")}\n${print(full(record))}`;
}

/** Entries to append to a register; empty if there are none. */
export const printEntries = (entries: readonly object[], article_id: string): string =>
  entries.length === 0
    ? ""
    : `\n# Proposed by the draft of ${article_id}: review each.\n${print(entries)}`;
