import { FigureRow } from '../../../../subgraphs/bilateral/figure/figure.entity';
import {
  byPeriod,
  disagree,
  overLife,
  progressOf,
  statusOf,
  varianceOf,
} from '../../../../subgraphs/bilateral/indicator/indicator-figures';

const figure = (kind: FigureRow['kind'], value: string | null, parts: Partial<FigureRow> = {}): FigureRow =>
  Object.assign(new FigureRow(), {
    id: `${kind} ${String(value)} ${parts.periodStart ?? ''}`,
    kind,
    value,
    qualifier: 'REPORTED',
    workflow: 'APPROVED',
    projectId: 'project',
    periodStart: null,
    periodEnd: null,
    asOf: null,
    supersedesId: null,
    dimension: null,
    part: null,
    recordedAt: '2015-06-01T10:00:00.000Z',
    ...parts,
  });

const measured = (target: string | null, reported: string | null) => ({
  target: target === null ? null : figure('TARGET', target),
  reported: reported === null ? null : figure('ACTUAL', reported),
});

describe('an indicator', () => {
  it('is judged by its target, and short of it by whether the project has ended', () => {
    expect(statusOf(measured('300', '538'), 'ASCENDING', 'COMPLETED')).toBe('OVERACHIEVED');
    expect(statusOf(measured('300', '300.0'), 'ASCENDING', 'COMPLETED')).toBe('ACHIEVED');
    expect(statusOf(measured('300', '299'), 'ASCENDING', 'COMPLETED')).toBe('NOT_ACHIEVED');
    expect(statusOf(measured('300', '299'), 'ASCENDING', 'IN_PROGRESS')).toBe('ON_TRACK');
    expect(statusOf(measured('45', '40'), 'DESCENDING', null)).toBe('OVERACHIEVED');
    expect(statusOf(measured('45', '50'), 'DESCENDING', 'TERMINATED')).toBe('NOT_ACHIEVED');
    expect(statusOf(measured(null, '5'), 'ASCENDING', null)).toBe('NO_TARGET');
    expect(statusOf(measured('5', null), 'ASCENDING', null)).toBe('NOT_REPORTED');
  });

  it('counts exactly, and says nothing where a part is missing', () => {
    expect(varianceOf(measured('0.1', '0.3'))).toBe('0.2');
    expect(varianceOf(measured(null, '0.3'))).toBeNull();
    expect(progressOf(measured('300', '538'))).toBe(1.7933);
    expect(progressOf(measured('0', '538'))).toBeNull();
  });

  it('keeps figures of a period, of another subject and unapproved ones out of its life', () => {
    const figures = [
      figure('ACTUAL', '5', { periodStart: '2014-01-01', periodEnd: '2014-12-31' }),
      figure('ACTUAL', '7', { projectId: null, programmeId: 'programme' }),
      figure('ACTUAL', '8', { workflow: 'DRAFT' }),
      figure('ACTUAL', '9', { qualifier: 'DERIVED' }),
    ];
    expect(overLife(figures, 'project').reported).toBeNull();
    expect(byPeriod(figures, 'project')).toMatchObject([
      { start: '2014-01-01', end: '2014-12-31', target: null, reported: { value: '5' }, variance: null },
    ]);
  });

  it('disagrees when standing actuals differ, not when a target does', () => {
    expect(disagree([figure('ACTUAL', '538'), figure('ACTUAL', '489', { projectId: null })])).toBe(true);
    expect(disagree([figure('ACTUAL', '25'), figure('ACTUAL', '25.0', { projectId: null })])).toBe(false);
    expect(disagree([figure('ACTUAL', '538'), figure('TARGET', '300')])).toBe(false);
  });
});
