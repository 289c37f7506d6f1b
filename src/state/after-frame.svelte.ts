import type { Addressing } from "./addressing.ts";

/** So long after a frame, a choice that goes on, such as a period being dragged, has mostly changed again. */
const PAUSE = 80;

/**
 * An address as parts of a page see it that nobody sees: they answer after the frame in which the
 * others do, and do not keep it waiting.
 */
export class AfterFrame implements Pick<Addressing, "search"> {
  #inWindow = true;
  readonly #address: Addressing;
  #held: string;
  #due = false;
  #turns = $state(0);
  #forget = () => {};

  constructor(address: Addressing) {
    this.#address = address;
    this.#held = address.search;
  }

  get search(): string {
    // Told when its turn has come, even where the address has not changed since.
    void this.#turns;
    const { search } = this.#address;
    this.stop();
    if (this.#inWindow || this.#due) this.#held = search;
    else if (search !== this.#held) this.#wait();
    this.#due = false;
    return this.#held;
  }

  /** Told whether it is in the window; one that has come into it waits no longer. */
  see(inWindow: boolean) {
    const comes = inWindow && !this.#inWindow;
    this.#inWindow = inWindow;
    if (comes && this.#held !== this.#address.search) this.#turns += 1;
  }

  stop() {
    this.#forget();
  }

  #wait() {
    let pause: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      pause = setTimeout(() => {
        this.#due = true;
        this.#turns += 1;
      }, PAUSE);
    });
    this.#forget = () => {
      cancelAnimationFrame(frame);
      clearTimeout(pause);
    };
  }
}
