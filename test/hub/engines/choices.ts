import fc from 'fast-check';

/** Decisions drawn one after another; 0 is the simplest of each, so that a failure shrinks to a simple question. */
export class Choices {
  private next = 0;

  constructor(private readonly drawn: readonly number[]) {}

  /** A whole number from 0 up to, and without, the bound. */
  below(bound: number): number {
    const choice = this.drawn[this.next++] ?? 0;
    return bound <= 1 ? 0 : choice % bound;
  }

  /** True in one of so many cases; false is simpler. */
  oneIn(cases: number): boolean {
    return this.below(cases) === cases - 1;
  }

  of<T>(values: readonly [T, ...T[]]): T {
    return values[this.below(values.length)] ?? values[0];
  }

  /** Up to so many different ones, in a chosen order. */
  some<T>(values: readonly T[], most: number): T[] {
    const left = [...values];
    const taken: T[] = [];
    for (let wanted = 1 + this.below(most); wanted > 0 && left.length > 0; wanted--) {
      taken.push(...left.splice(this.below(left.length), 1));
    }
    return taken;
  }
}

export const choices = fc
  .array(fc.noBias(fc.nat(0xffff)), { minLength: 40, maxLength: 200, size: 'max' })
  .map((drawn) => new Choices(drawn));
