import fc from 'fast-check';
import { fitsAmount, unscaled } from '../../../shared/scalars';
import { kind } from '../../../shared/database';

describe('an amount', () => {
  it('comes back from storage to the last of its four decimals', () => {
    const digits = fc
      .tuple(fc.boolean(), fc.integer({ min: 0, max: 900_000_000_000 }), fc.integer({ min: 0, max: 9999 }))
      .map(
        ([negative, whole, part]) =>
          `${negative && whole + part > 0 ? '-' : ''}${whole}.${String(part).padStart(4, '0')}`,
      );
    fc.assert(
      fc.property(digits, (amount) => {
        const stored = kind.amount.transformer.to(amount) as string;
        expect(Number.isSafeInteger(Number(stored))).toBe(true);
        expect(unscaled(stored)).toBe(amount.replace(/\.?0+$/, ''));
      }),
    );
  });

  it('does not fit with a fifth decimal, or beyond what a double holds exactly', () => {
    expect(fitsAmount('0.00001')).toBe(false);
    expect(fitsAmount('900719925475')).toBe(false);
    expect(fitsAmount('-900719925474')).toBe(true);
  });
});
