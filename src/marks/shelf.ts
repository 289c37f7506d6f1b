/** A stretch of the horizontal, pixels. */
export interface Stretch {
  x0: number;
  x1: number;
}

/** Rows of things that must not overlap; what is on them stays at its own time. */
export class Shelf {
  private readonly rows: Stretch[][] = [];
  private readonly gap: number;

  /** `gap` pixels stay free between two things. */
  constructor(gap: number) {
    this.gap = gap;
  }

  get size(): number {
    return this.rows.length;
  }

  /** The first row below `most` where `stretch` fits, made if need be; -1 when none does. */
  find({ x0, x1 }: Stretch, most = Infinity): number {
    const at = this.rows.findIndex(
      (row, i) => i < most && row.every((r) => x1 + this.gap <= r.x0 || r.x1 + this.gap <= x0),
    );
    if (at >= 0) return at;
    return this.rows.length < most ? this.rows.length : -1;
  }

  put(row: number, stretch: Stretch): void {
    (this.rows[row] ??= []).push(stretch);
  }
}
