/** What takes longer than a frame keeps the next from coming. */
const FRAME = 1000 / 60;
/** A movement that has not gone on for so long rests. */
const REST = 80;

/**
 * Passes on the steps of a movement as they come while each is answered and painted within a frame.
 * Where that takes longer, and until it is known, what is held would lag behind the hand: then only a
 * step at which the movement rests is passed on, and the last.
 */
export class Pace {
  #isSlow = true;
  #next: (() => void) | null = null;
  #forget = () => {};

  pass(step: () => void) {
    this.stop();
    this.#next = step;
    if (this.#isSlow) this.#whenAtRest();
    else this.settle();
  }

  /** The movement rests or is over: the step that waits is passed on now. */
  settle() {
    const step = this.#next;
    this.stop();
    if (!step) return;
    const start = performance.now();
    step();
    // A frame calls us before it paints; the next message comes after.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        this.#isSlow = performance.now() - start > FRAME;
        port1.close();
      };
      port2.postMessage(null);
    });
  }

  /** Forgets the step that waits. */
  stop() {
    this.#forget();
    this.#next = null;
  }

  /** A busy page hears of the hand late: what has moved meanwhile is told before the next frame. */
  #whenAtRest() {
    let frame: number | undefined;
    const rest = setTimeout(() => (frame = requestAnimationFrame(() => this.settle())), REST);
    this.#forget = () => {
      clearTimeout(rest);
      if (frame !== undefined) cancelAnimationFrame(frame);
    };
  }
}
