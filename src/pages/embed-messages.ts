import {
  heightAsked,
  MESSAGES_VERSION,
  NAMESPACE,
  readHostMessage,
  type HostMessage,
} from "../model/messages.ts";

/** Pixels by which a height may change unsaid; each height said has so much room to spare. */
const SLACK = 4;
/** Milliseconds between two messages of one type. */
const PAUSE = 100;

/** What an embed can say; the envelope is put around it. */
type Said =
  | { type: "ready" }
  | { type: "resize"; height: number }
  | { type: "state"; query: string }
  | { type: "select"; kind: string; id: string }
  | { type: "error"; code: string };

/** The window's end of the talk with the page around it; `parent` is the only one listened to. */
export interface Talk {
  say(message: Said): void;
  /** Tells the height of an element from now on, until the returned function is called. */
  follow(element: Element): () => void;
}

/**
 * Begins the talk: says `ready`, answers every `hello` with what was said last of each type, and
 * hands on what the page asks. Of each type at most ten messages a second go out, the last one always;
 * a page that floods is heard as often.
 */
export function talk(hear: (message: HostMessage & { type: "set" | "theme" }) => void): Talk {
  const id = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
  const alone = window.parent === window;
  const last = new Map<string, Said>();
  const out = paced<Said>((message) => {
    if (!alone)
      window.parent.postMessage({ ns: NAMESPACE, v: MESSAGES_VERSION, id, ...message }, "*");
  });
  const into = paced<HostMessage>((message) => {
    if (message.type !== "hello") hear(message);
    else for (const said of last.values()) if (said.type !== "select") out(said);
  });
  const say = (message: Said) => {
    last.set(message.type, message);
    out(message);
  };

  addEventListener("message", (event) => {
    if (alone || event.source !== window.parent) return;
    const message = readHostMessage(event.data);
    // What was meant for a page that stood here before has another id.
    if (message && (message.type === "hello" || message.id === id)) into(message);
  });
  say({ type: "ready" });

  let told = 0;
  return {
    say,
    follow(element) {
      const observer = new ResizeObserver(() => {
        const height = heightAsked(element.getBoundingClientRect().height);
        if (height === null || Math.abs(height + SLACK - told) <= SLACK) return;
        told = heightAsked(height + SLACK)!;
        say({ type: "resize", height: told });
      });
      observer.observe(element);
      return () => observer.disconnect();
    },
  };
}

/** Hands on messages one by one; of those of a type that come too fast only the last. */
function paced<M extends { type: string }>(hand: (message: M) => void): (message: M) => void {
  const waiting = new Map<string, M | null>();
  const next = (type: string) => {
    const message = waiting.get(type);
    if (!message) return void waiting.delete(type);
    waiting.set(type, null);
    hand(message);
    setTimeout(next, PAUSE, type);
  };
  return (message) => {
    const busy = waiting.has(message.type);
    waiting.set(message.type, message);
    if (!busy) next(message.type);
  };
}
