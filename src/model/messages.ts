/**
 * What an embed and the page around it tell each other. Flat objects `{ns, v, id, type, …}`; `id` is
 * the one that the embed gave itself when it said `ready`, which the page repeats in what it sends.
 * In `select` it is the id of the row instead: the embed is known by its window anyway.
 *
 * Whoever reads one must first know that it comes from the window, and for the page the origin, that
 * it expects. The readers below never throw, and keep nothing but what the schema names.
 */
interface Envelope {
  ns: typeof NAMESPACE;
  v: typeof MESSAGES_VERSION;
  id: string;
}

/** From the embed to the page around it. */
export type EmbedMessage = Envelope &
  (
    | { type: "ready" }
    /** Whole pixels, in `HEIGHTS`. */
    | { type: "resize"; height: number }
    /** The query of the state, as the codec writes it. */
    | { type: "state"; query: string }
    /** The row that was opened: `amount`, `kakao-fund`. */
    | { type: "select"; kind: string }
    | { type: "error"; code: string }
  );

/** From the page around it to the embed. */
export type HostMessage = Envelope &
  (
    | { type: "hello" }
    | { type: "set"; query: string }
    | { type: "theme"; theme: "auto" | "light" | "dark" }
  );

export const NAMESPACE = "sangsaeng-atlas";
export const MESSAGES_VERSION = 1;
/** How high an embed may ask to be, in pixels. */
export const HEIGHTS = { least: 100, most: 4000 } as const;

const isId = (value: unknown): value is string =>
  typeof value === "string" && /^[\w.-]{1,120}$/.test(value);
/** A state's query and nothing else: a page may write it into its own HTML. */
const isQuery = (value: unknown): value is string =>
  typeof value === "string" && /^[\w.~%=&:-]{0,4000}$/.test(value);
const isWord = (value: unknown): value is string =>
  typeof value === "string" && /^[a-z]{1,20}$/.test(value);

const isHeight = (value: unknown): value is number =>
  Number.isInteger(value) &&
  (value as number) >= HEIGHTS.least &&
  (value as number) <= HEIGHTS.most;

function envelope(data: unknown): Record<string, unknown> | null {
  if (typeof data !== "object" || data === null) return null;
  const { ns, v, id } = data as Record<string, unknown>;
  return ns === NAMESPACE && v === MESSAGES_VERSION && isId(id)
    ? (data as Record<string, unknown>)
    : null;
}

/** What an embed says; null for anything else. */
export function readEmbedMessage(data: unknown): EmbedMessage | null {
  const message = envelope(data);
  if (!message) return null;
  const { type, height, query, kind, code } = message;
  const begun = { ns: NAMESPACE, v: MESSAGES_VERSION, id: message.id as string } as const;
  if (type === "ready") return { ...begun, type };
  if (type === "resize" && isHeight(height)) return { ...begun, type, height };
  if (type === "state" && isQuery(query)) return { ...begun, type, query };
  if (type === "select" && isWord(kind)) return { ...begun, type, kind };
  if (type === "error" && isWord(code)) return { ...begun, type, code };
  return null;
}

/** What the page around an embed says; null for anything else. */
export function readHostMessage(data: unknown): HostMessage | null {
  const message = envelope(data);
  if (!message) return null;
  const { type, query, theme } = message;
  const begun = { ns: NAMESPACE, v: MESSAGES_VERSION, id: message.id as string } as const;
  if (type === "hello") return { ...begun, type };
  if (type === "set" && isQuery(query)) return { ...begun, type, query };
  if (type === "theme" && (theme === "auto" || theme === "light" || theme === "dark"))
    return { ...begun, type, theme };
  return null;
}

/** A height as an embed may ask for it, from one that was measured; null where nothing is laid out. */
export const heightAsked = (measured: number): number | null =>
  Number.isFinite(measured) && measured >= 1
    ? Math.min(Math.max(Math.ceil(measured), HEIGHTS.least), HEIGHTS.most)
    : null;
