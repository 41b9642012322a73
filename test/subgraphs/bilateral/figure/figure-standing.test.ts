import { FigureRow } from '../../../../subgraphs/bilateral/figure/figure.entity';
import { latest, standing } from '../../../../subgraphs/bilateral/figure/figure-standing';

const figure = (id: string, parts: Partial<FigureRow> = {}): FigureRow =>
  Object.assign(new FigureRow(), {
    id,
    kind: 'ACTUAL',
    workflow: 'APPROVED',
    asOf: null,
    supersedesId: null,
    recordedAt: '2015-06-01T10:00:00.000Z',
    ...parts,
  });

const idsOf = (figures: readonly FigureRow[]) => figures.map(({ id }) => id);

describe('what stands', () => {
  it('is the last approved figure, whatever drafts lie between', () => {
    const figures = [
      figure('first'),
      figure('draft', { workflow: 'DRAFT', supersedesId: 'first' }),
      figure('returned', { workflow: 'RETURNED', supersedesId: 'draft' }),
      figure('second', { supersedesId: 'returned', recordedAt: '2016-01-01T10:00:00.000Z' }),
    ];
    expect(idsOf(standing(figures.slice(0, 3)))).toEqual(['first']);
    expect(idsOf(standing(figures))).toEqual(['second']);
  });

  it('is what was known on the day asked for', () => {
    const figures = [
      figure('first'),
      figure('second', { supersedesId: 'first', recordedAt: '2016-01-01T10:00:00.000Z' }),
      figure('of later', { asOf: '2017-01-01' }),
    ];
    expect(idsOf(standing(figures, '2015-05-31'))).toEqual([]);
    expect(idsOf(standing(figures, '2015-06-01'))).toEqual(['first']);
    expect(idsOf(standing(figures, '2016-01-01'))).toEqual(['second']);
    expect(idsOf(standing(figures))).toEqual(['second', 'of later']);
  });

  it('is the one recorded last where two of a kind stand', () => {
    const late = figure('late', { recordedAt: '2016-01-01T10:00:00.000Z' });
    expect(latest([late, figure('early'), figure('target', { kind: 'TARGET' })], 'ACTUAL')).toBe(late);
    expect(latest([late], 'BUDGET')).toBeNull();
  });
});
