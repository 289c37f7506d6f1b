import { createContext } from "svelte";
import { MediaQuery } from "svelte/reactivity";

/** What a page is shown on. */
export interface Screen {
  /** Up to 40rem: one column, narrow drawings, filters in a sheet. */
  readonly narrow: boolean;
}

/** The reader's own, as it changes. */
export function readersScreen(): Screen {
  const query = new MediaQuery("max-width: 40rem", false);
  return {
    get narrow() {
      return query.current;
    },
  };
}

export const [getScreen, setScreen] = createContext<Screen>();
