import type { Addressing } from "./addressing.ts";

/** So long after a frame, a choice that goes on, such as a period being dragged, has mostly changed again. */
const PAUSE = 80;

/**
 * An address as parts of a page see it that nobody sees: they answer after the frame in which the
 * others do, and do not keep it waiting.
 */
export class AfterFrame implements Pick<Addressing, "search"> {
  readonly #address: Addressing;
  #inWindow = $state(true);
  #followed = $state("");

  constructor(address: Addressing) {
    this.#address = address;
    this.#followed = address.search;
  }

  get search(): string {
    return this.#inWindow ? this.#address.search : this.#followed;
  }

  /** Told whether it is in the window; one that has come into it waits no longer. */
  see(inWindow: boolean) {
    this.#inWindow = inWindow;
  }

  /** An effect: the address is followed at once in the window, outside it after the frame and the pause. */
  follow() {
    const { search } = this.#address;
    const now = () => (this.#followed = search);
    if (this.#inWindow) return void now();
    let pause: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => (pause = setTimeout(now, PAUSE)));
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(pause);
    };
  }
}
