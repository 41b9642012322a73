import fc from 'fast-check';
import { HubError } from '../../../shared/errors';
import { decodeCursor, encodeCursor } from '../../../shared/paging/cursor';

const position = fc.record({
  order: fc.string({ minLength: 1 }),
  value: fc.oneof(fc.string(), fc.integer(), fc.constant(null)),
  id: fc.string({ unit: 'grapheme' }),
});

describe('a cursor', () => {
  it('leads back to where it was taken, and is safe in a URL', () => {
    fc.assert(
      fc.property(position, (taken) => {
        const cursor = encodeCursor(taken);
        expect(decodeCursor(cursor, taken.order)).toEqual(taken);
        expect(encodeURIComponent(cursor)).toBe(cursor);
      }),
    );
  });

  it('is refused by another ordering', () => {
    const cursor = encodeCursor({ order: 'CODE_ASC', value: 'a', id: '1' });
    expect(() => decodeCursor(cursor, 'CODE_DESC')).toThrow('belongs to the ordering CODE_ASC, not CODE_DESC');
  });

  it('is refused when this hub did not make it, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => decodeCursor(text, 'CODE_ASC')).toThrow(HubError);
      }),
    );
  });
});
