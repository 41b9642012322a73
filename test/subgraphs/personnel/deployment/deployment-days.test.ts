import fc from 'fast-check';
import { daysByQuarter, daysOf } from '../../../../subgraphs/personnel/deployment/deployment-days';

const DAY = 86_400_000;
const date = fc
  .integer({ min: 0, max: 12_000 })
  .map((day) => new Date(Date.UTC(2000, 0, 1) + day * DAY).toISOString().slice(0, 10));
const stay = fc
  .tuple(date, date)
  .map(([one, other]) => (one < other ? ([one, other] as const) : ([other, one] as const)));

describe('the days of a stay', () => {
  it('count its first and its last', () => {
    expect(daysOf('2015-03-01', '2015-03-01')).toBe(1);
    expect(daysOf('2016-02-28', '2016-03-01')).toBe(3);
  });

  it('spread over quarters without gap or overlap, and lose none', () => {
    expect(daysByQuarter('2015-12-30', '2016-01-02')).toEqual([
      { quarter: '2015-Q4', days: 2 },
      { quarter: '2016-Q1', days: 2 },
    ]);
    fc.assert(
      fc.property(stay, ([from, to]) => {
        const spread = daysByQuarter(from, to);
        expect(spread.reduce((sum, { days }) => sum + days, 0)).toBe(daysOf(from, to));
        expect(new Set(spread.map(({ quarter }) => quarter)).size).toBe(spread.length);
      }),
    );
  });
});
