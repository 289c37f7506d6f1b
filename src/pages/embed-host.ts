/**
 * The script beside an embed, `/embed/v1.js`, in a page that is not ours: gives each iframe of the
 * atlas the height that it asks for, and tells the page what is shown in it, by events on the iframe.
 *
 *   iframe.addEventListener("sangsaeng-atlas:state", ({ detail }) => detail.query)
 *   iframe.dispatchEvent(new CustomEvent("sangsaeng-atlas:set", { detail: { query } }))
 *
 * It trusts only windows of iframes whose address, and whose messages, have the origin that the
 * script itself came from, and of these only heights and words that pass the schema.
 */
import { MESSAGES_VERSION, NAMESPACE, readEmbedMessage } from "../model/messages.ts";

const source = (document.currentScript as HTMLScriptElement | null)?.src ?? "";
const mark = `${NAMESPACE}:${source}`;

// Each snippet brings the script; one is enough.
if (source !== "" && !(mark in window)) {
  Object.defineProperty(window, mark, { value: true });
  const { origin } = new URL(source);
  /** The embeds that have said who they are. */
  const ids = new WeakMap<object, string>();

  const isOurs = (frame: HTMLIFrameElement) => {
    try {
      return new URL(frame.src, document.baseURI).origin === origin;
    } catch {
      return false;
    }
  };
  const say = (to: Window, message: object, target: string) =>
    to.postMessage(
      { ns: NAMESPACE, v: MESSAGES_VERSION, id: ids.get(to) ?? "page", ...message },
      target,
    );

  /** The frame's own borders and padding, where its height counts them in. */
  const around = (frame: HTMLIFrameElement) => {
    const style = getComputedStyle(frame);
    const sides = ["border-top-width", "border-bottom-width", "padding-top", "padding-bottom"];
    return style.boxSizing === "border-box"
      ? sides.reduce((sum, side) => sum + (parseFloat(style.getPropertyValue(side)) || 0), 0)
      : 0;
  };

  addEventListener("message", (event) => {
    if (event.origin !== origin || !event.source) return;
    const frame = [...document.querySelectorAll("iframe")].find(
      ({ contentWindow }) => contentWindow === event.source,
    );
    const message = frame && isOurs(frame) ? readEmbedMessage(event.data) : null;
    if (!frame || !message) return;
    if (message.type === "resize") {
      frame.style.height = `${message.height + around(frame)}px`;
      return;
    }
    if (message.type === "ready") ids.set(event.source, message.id);
    const { ns: _, v: __, type, id, ...said } = message;
    const detail = type === "select" ? { ...said, id } : said;
    frame.dispatchEvent(new CustomEvent(`${NAMESPACE}:${type}`, { detail }));
  });

  // What the page asks of an embed that is there. The embed checks it.
  for (const type of ["set", "theme"])
    addEventListener(
      `${NAMESPACE}:${type}`,
      ({ target, detail }: Event & { detail?: object }) => {
        const to = target instanceof HTMLIFrameElement && isOurs(target) && target.contentWindow;
        if (to && ids.has(to)) say(to, { ...detail, type }, origin);
      },
      true,
    );

  // An embed that was there first has said who it is to nobody. To any origin: there is nothing to
  // hide in it, and what has another (a frame that is still empty, a sandbox) would be reported.
  const greet = () => {
    for (const frame of document.querySelectorAll("iframe"))
      if (isOurs(frame) && frame.contentWindow) say(frame.contentWindow, { type: "hello" }, "*");
  };
  greet();
  addEventListener("load", greet);
}
