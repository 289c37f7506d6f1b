import { createContext } from "svelte";
import { MediaQuery } from "svelte/reactivity";

/** What a page is shown on. */
export interface Screen {
  /** Up to 40rem: one column, narrow drawings, filters in a sheet. */
  readonly narrow: boolean;
  /** In another's page, where a frame may be only so high. */
  readonly framed: boolean;
}

/** The reader's own, as it changes. */
export function readersScreen({ framed = false } = {}): Screen {
  const query = new MediaQuery("max-width: 40rem", false);
  return {
    framed,
    get narrow() {
      return query.current;
    },
  };
}

export const [getScreen, setScreen] = createContext<Screen>();
