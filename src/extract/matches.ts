/**
 * The matches of a global pattern, left to right. `String.matchAll` copies its pattern at every call,
 * which costs more than the search of a sentence; here the pattern itself is used, from its start.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex += 1;
  }
  return found;
}
