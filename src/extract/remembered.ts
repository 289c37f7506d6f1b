/** Longer words are rare, and what is cut from a text and kept would keep all of the text. */
const longestWord = 12;
const most = 16_384;

/**
 * `read` with what it said of the last words kept, for it depends on nothing but the word, and a few
 * thousand words make most of any archive. What is kept is bounded.
 */
export function remembered<T>(read: (word: string) => T): (word: string) => T {
  let known = new Map<string, T>();
  return (word) => {
    if (word.length > longestWord) return read(word);
    const kept = known.get(word);
    if (kept !== undefined) return kept;
    const said = read(word);
    if (known.size >= most) known = new Map();
    known.set(word, said);
    return said;
  };
}
