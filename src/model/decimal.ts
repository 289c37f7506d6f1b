/** An exact decimal, `digits / 10 ** scale`: floating point would make 1.1만 something other than 11000. */
export interface Decimal {
  digits: bigint;
  scale: number;
}

export const zero: Decimal = { digits: 0n, scale: 0 };

/** The decimal that `integer` and `fraction`, two strings of digits, write. */
export const decimalOf = (integer: string, fraction = ""): Decimal => ({
  digits: BigInt(integer + fraction),
  scale: fraction.length,
});

export const times = ({ digits, scale }: Decimal, factor: bigint): Decimal => ({
  digits: digits * factor,
  scale,
});

/** The sum of a and b. */
export function plus(a: Decimal, b: Decimal): Decimal {
  if (a.scale === b.scale) return { digits: a.digits + b.digits, scale: a.scale };
  const scale = Math.max(a.scale, b.scale);
  const raise = (x: Decimal) => x.digits * 10n ** BigInt(scale - x.scale);
  return { digits: raise(a) + raise(b), scale };
}

export const isBelow = ({ digits, scale }: Decimal, limit: bigint): boolean =>
  digits < (scale === 0 ? limit : limit * 10n ** BigInt(scale));

const largest = BigInt(Number.MAX_SAFE_INTEGER);

/**
 * The nearest number: exact for integers, the closest double for a fraction.
 * Null beyond ±9,007,199,254,740,991, where doubles begin to skip integers.
 */
export function toNumber({ digits, scale }: Decimal): number | null {
  if (scale === 0) return digits > largest ? null : Number(digits);
  const power = 10n ** BigInt(scale);
  if (digits > largest * power) return null;
  const fraction = (digits % power).toString().padStart(scale, "0");
  return Number(`${digits / power}.${fraction}`);
}
