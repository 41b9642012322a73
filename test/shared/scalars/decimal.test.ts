import { Decimal as Exact } from 'decimal.js';
import fc from 'fast-check';
import { Decimal, parseDecimal } from '../../../shared/scalars';

describe('a decimal', () => {
  it.each([
    ['1234.50', '1234.5'],
    ['-0.10', '-0.1'],
    ['538', '538'],
    ['0.0000001', '0.0000001'],
  ])('%s is written %s', (text, digits) => {
    expect(parseDecimal(text)).toBe(digits);
    expect(Decimal.serialize(text)).toBe(digits);
  });

  it.each(['', '1e3', '1,5', 'NaN', ' 1'])('is not %j', (text) => {
    expect(() => Decimal.parseValue(text)).toThrow('Decimal takes plain digits');
  });

  it('is written as it was when every digit was reckoned', () => {
    const digits = fc.stringMatching(/^-?[0-9]{1,12}(\.[0-9]{1,12})?$/);
    fc.assert(fc.property(digits, (text) => expect(parseDecimal(text)).toBe(new Exact(text).toFixed())));
  });
});
