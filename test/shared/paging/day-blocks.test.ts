import fc from 'fast-check';
import { blocksAt, blocksOver } from '../../../shared/paging/day-blocks';

const DAY = 86_400_000;
const dayOf = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10);
const day = fc.integer({ min: -20_000, max: 40_000 });

describe('the blocks that days are kept in', () => {
  it('are one for a day, and few for a stay', () => {
    expect(blocksOver('1970-01-01', '1970-01-01')).toEqual(['0:0']);
    const month = ['0:1', '0:2', '0:3', '1:1', '1:2', '1:3', '1:4', '1:5', '1:6', '0:28', '0:29', '0:30'];
    expect(blocksOver('1970-01-02', '1970-01-31')).toEqual(month);
    expect(blocksOver('1900-01-01', '2100-12-31').length).toBeLessThan(48);
  });

  it('tell of every day whether it lies between two others: then in exactly one block', () => {
    fc.assert(
      fc.property(day, fc.nat(4_000), fc.integer({ min: -50, max: 4_050 }), (first, length, offset) => {
        const blocks = new Set(blocksOver(dayOf(first), dayOf(first + length)));
        const shared = blocksAt(dayOf(first + offset)).filter((block) => blocks.has(block));
        expect(shared).toHaveLength(offset >= 0 && offset <= length ? 1 : 0);
      }),
    );
  });

  it('are none where the days come in the wrong order, or are no days', () => {
    expect(blocksOver('2015-03-02', '2015-03-01')).toEqual([]);
    expect(blocksOver('soon', '2015-03-01')).toEqual([]);
  });
});
