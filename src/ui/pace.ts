/** What takes longer than a frame keeps the next from coming. */
const FRAME = 1000 / 60;
/** A movement that has not gone on for so long rests. */
const REST = 80;

/**
 * Passes on the steps of a movement as they come while each is answered and painted within a frame.
 * Where that takes longer, what is held would lag behind the hand: after the first, only a step at
 * which the movement rests is passed on then, and the last.
 */
export class Pace {
  #isSlow = false;
  #movement = 0;
  #next: (() => void) | null = null;
  #resting: ReturnType<typeof setTimeout> | undefined;

  pass(step: () => void) {
    this.#next = step;
    clearTimeout(this.#resting);
    if (this.#isSlow) this.#resting = setTimeout(() => this.#settle(), REST);
    else this.#settle();
  }

  /** The movement is over: the step that waits is passed on now, and so is the first of the next. */
  end() {
    this.#settle();
    this.#isSlow = false;
    this.#movement += 1;
  }

  #settle() {
    const step = this.#next;
    this.stop();
    if (!step) return;
    const movement = this.#movement;
    const start = performance.now();
    step();
    // A frame calls us before it paints; the next message comes after.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        if (movement === this.#movement) this.#isSlow = performance.now() - start > FRAME;
        port1.close();
      };
      port2.postMessage(null);
    });
  }

  /** Forgets the step that waits. */
  stop() {
    clearTimeout(this.#resting);
    this.#next = null;
  }
}
