import { getContext, setContext } from "svelte";

const key = Symbol("width drawn ahead");

/** Pixels that charts are drawn for before there is a page to measure; 0 in the browser. */
export const widthAhead = (): number => getContext<number | undefined>(key) ?? 0;

export const drawAhead = (width: number) => setContext(key, width);
