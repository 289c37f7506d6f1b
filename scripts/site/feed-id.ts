import { createHash } from "node:crypto";

/** A UUID's sixteen bytes; `uuid` as it is printed. */
const bytesOf = (uuid: string) => Buffer.from(uuid.replaceAll("-", ""), "hex");

/** The UUID of `name` in a name space that is a UUID itself: version 5 of RFC 9562, of SHA-1. */
export function nameUuid(space: string, name: string): string {
  const bytes = createHash("sha1").update(bytesOf(space)).update(name, "utf8").digest();
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString("hex", 0, 16);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/**
 * The project's own name space, drawn at random once. Readers know an entry by its id, wherever the
 * site stands, and a copy of it stands elsewhere: so no domain is in it, and it never changes.
 */
const feedSpace = "e7d1ee92-8567-4a8b-a44b-f52a8da08eb8";

/** What a feed calls `name`: `corrections/ko`, `correction/ko/ID`. */
export const feedId = (name: string): string => `urn:uuid:${nameUuid(feedSpace, name)}`;
