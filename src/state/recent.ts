/**
 * Answers to the last `most` questions asked, the longest unasked forgotten first. Readers choose and
 * take back: what was worked out a moment ago is there again at once.
 */
export class Recent {
  readonly #most: number;
  readonly #answers = new Map<string, Map<string, unknown>>();

  constructor(most: number) {
    this.#most = most;
  }

  /**
   * One part of the answer to a question, made when it is first asked for. `part` tells all that the
   * answer depends on beside the question; nobody may write to what comes.
   */
  of<T>(question: string, part: string, make: () => T): T {
    const parts = this.#answers.get(question) ?? new Map<string, unknown>();
    this.#answers.delete(question);
    this.#answers.set(question, parts);
    const [longest] = this.#answers.keys();
    if (this.#answers.size > this.#most && longest !== undefined) this.#answers.delete(longest);
    if (!parts.has(part)) parts.set(part, make());
    return parts.get(part) as T;
  }
}
