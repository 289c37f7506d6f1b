/**
 * Luck that is the same on every machine: a small counter-based generator (sfc32 by Chris Doty-
 * Humphrey) in 32-bit integers, seeded by whole numbers and never by the clock.
 */
export class Random {
  private a: number;
  private b: number;
  private c: number;
  private d = 1;

  /** Another `stream` of the same seed is another sequence: tables do not share their luck. */
  constructor(seed: number, stream: number) {
    this.a = seed >>> 0;
    this.b = stream >>> 0;
    this.c = Math.floor(seed / 0x1_0000_0000) >>> 0;
    for (let i = 0; i < 16; i += 1) this.next();
  }

  /** 0 to 2³² − 1. */
  next(): number {
    const sum = (this.a + this.b + this.d) | 0;
    this.d = (this.d + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = ((this.c << 21) | (this.c >>> 11)) + sum;
    this.c |= 0;
    return sum >>> 0;
  }

  /** 0 to `count` − 1. */
  below(count: number): number {
    return Math.floor((this.next() / 0x1_0000_0000) * count);
  }

  /** True in so many of a hundred cases. */
  percent(share: number): boolean {
    return this.next() < (share / 100) * 0x1_0000_0000;
  }

  pick<T>(values: readonly T[]): T {
    return values[this.below(values.length)]!;
  }

  /** An order of 0 to `count` − 1. */
  order(count: number): Int32Array {
    const order = Int32Array.from({ length: count }, (_, i) => i);
    for (let i = count - 1; i > 0; i -= 1) {
      const j = this.below(i + 1);
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    return order;
  }
}

/** Draws positions by weight. */
export type Draw = (random: Random) => number;

function drawing(weightAt: (i: number) => number, count: number): Draw {
  const upTo = new Float64Array(count);
  let sum = 0;
  for (let i = 0; i < count; i += 1) upTo[i] = sum += weightAt(i);
  return (random) => {
    const at = (random.next() / 0x1_0000_0000) * sum;
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (upTo[middle]! > at) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

/** Few are in much and many in little: the weight of rank r is 1 ÷ (r + 3), Zipf's law as Mandelbrot bent it. */
export const zipf = (count: number): Draw => drawing((rank) => 1 / (rank + 3), count);

/** Values by their weights, as `{pledge: 7, payment: 5}`. */
export function weighted<T extends string>(weights: Partial<Record<T, number>>) {
  const entries = Object.entries(weights) as [T, number][];
  const draw = drawing((i) => entries[i]![1], entries.length);
  return (random: Random): T => entries[draw(random)]![0];
}
