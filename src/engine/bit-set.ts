/**
 * A set of small whole numbers, a bit each. Arquero's own counts bit by bit and keeps its words to
 * itself: asking how many of a million facts have each of forty values is word against word here.
 */
export class BitSet {
  private readonly words: Uint32Array;

  constructor(readonly length: number) {
    this.words = new Uint32Array((length + 31) >>> 5);
  }

  /** All numbers below `length`. */
  static full(length: number): BitSet {
    const bits = new BitSet(length);
    bits.words.fill(0xffff_ffff);
    if (length & 31) bits.words[length >>> 5] = (1 << (length & 31)) - 1;
    return bits;
  }

  /**
   * The numbers whose stretch, from `low` to `high` of each, has anything of that `from` .. `to`. A word
   * at a time and without branches, which nobody could foretell.
   */
  static touching(low: Int32Array, high: Int32Array, from: number, to: number): BitSet {
    const bits = new BitSet(low.length);
    for (let at = 0; at < bits.words.length; at += 1) {
      const base = at << 5;
      const size = Math.min(32, low.length - base);
      let word = 0;
      for (let bit = 0; bit < size; bit += 1)
        word |= (Number(low[base + bit]! <= to) & Number(high[base + bit]! >= from)) << bit;
      bits.words[at] = word;
    }
    return bits;
  }

  get(bit: number): boolean {
    return (this.words[bit >>> 5]! & (1 << (bit & 31))) !== 0;
  }

  /** 1 for a number that is in the set, else 0: to add without a branch, which nobody could foretell. */
  one(bit: number): number {
    return (this.words[bit >>> 5]! >>> (bit & 31)) & 1;
  }

  set(bit: number): void {
    this.words[bit >>> 5]! |= 1 << (bit & 31);
  }

  clear(bit: number): void {
    this.words[bit >>> 5]! &= ~(1 << (bit & 31));
  }

  /** The first number that is in the set, from `bit` on; -1 for none. */
  next(bit: number): number {
    const { words } = this;
    let at = bit >>> 5;
    let word = at < words.length ? words[at]! & (-1 << (bit & 31)) : 0;
    while (word === 0) {
      at += 1;
      if (at >= words.length) return -1;
      word = words[at]!;
    }
    return (at << 5) + 31 - Math.clz32(word & -word);
  }

  /** The numbers of the set from `start` up to `end`, ascending: a list, which loops go through faster than a call for each. */
  numbers(start = 0, end = this.length): Int32Array {
    const found = new Int32Array(this.count(start, end));
    let size = 0;
    for (let at = start >>> 5; at << 5 < end; at += 1) {
      let word = this.words[at]! | 0;
      const base = at << 5;
      if (base < start) word &= -1 << (start & 31);
      if (end - base < 32) word &= (1 << (end - base)) - 1;
      for (; word !== 0; word &= word - 1) {
        found[size] = base + 31 - Math.clz32(word & -word);
        size += 1;
      }
    }
    return found;
  }

  /** How many numbers of the set lie from `start` up to `end`. */
  count(start = 0, end = this.length): number {
    let sum = 0;
    for (let at = start >>> 5; at << 5 < end; at += 1) {
      let word = this.words[at]!;
      const base = at << 5;
      if (base < start) word &= -1 << (start & 31);
      if (end - base < 32) word &= (1 << (end - base)) - 1;
      sum += ones(word);
    }
    return sum;
  }

  /** How many numbers of a list are in the set, each counted from `start`. */
  countOf(list: Int32Array, start = 0): number {
    let sum = 0;
    for (let at = 0; at < list.length; at += 1) sum += this.one(start + list[at]!);
    return sum;
  }

  /** How many numbers are in both sets. */
  countWith({ words }: BitSet): number {
    let sum = 0;
    for (let at = 0; at < words.length; at += 1) sum += ones(this.words[at]! & words[at]!);
    return sum;
  }

  copy(): BitSet {
    const bits = new BitSet(this.length);
    bits.words.set(this.words);
    return bits;
  }

  /** Keeps what the other has as well. Changes this set, as do `or` and `without`. */
  and({ words }: BitSet): this {
    for (let at = 0; at < words.length; at += 1) this.words[at]! &= words[at]!;
    return this;
  }

  or({ words }: BitSet): this {
    for (let at = 0; at < words.length; at += 1) this.words[at]! |= words[at]!;
    return this;
  }

  without({ words }: BitSet): this {
    for (let at = 0; at < words.length; at += 1) this.words[at]! &= ~words[at]!;
    return this;
  }
}

/** Ones of a word, in pairs, fours and bytes at once. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x5555_5555);
  const fours = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}
