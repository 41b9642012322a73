import { FigureRow } from '../../../../subgraphs/bilateral/figure/figure.entity';
import { type Dimension } from '../../../../subgraphs/bilateral/figure/figure.enums';
import { disagree, overLife } from '../../../../subgraphs/bilateral/indicator/indicator-figures';
import { slicesOf } from '../../../../subgraphs/bilateral/indicator/indicator-slices';
import { readMeasures } from '../../../../subgraphs/bilateral/project/project-measures';

const figure = (kind: FigureRow['kind'], value: string, part: string | null, dimension: Dimension = 'SEX') =>
  Object.assign(new FigureRow(), {
    id: `${kind} ${value} ${String(part)}`,
    kind,
    value,
    qualifier: 'REPORTED',
    workflow: 'APPROVED',
    projectId: 'project',
    periodStart: null,
    periodEnd: null,
    asOf: null,
    supersedesId: null,
    recordedAt: '2015-06-01T10:00:00.000Z',
    part,
    dimension: part === null ? null : dimension,
  });

const measure = 'TRAINING_PARTICIPANTS';
const counted = (part: string | null, value: string | null, dimension = 'SEX') => ({
  ...{ measure, dimension, part, value },
  records: 2,
});
const recorded = (total: string, ...parts: readonly ReturnType<typeof counted>[]) =>
  readMeasures({
    ...{ personnelMeasures: [], procurementMeasures: [], personnelMeasureParts: [], procurementMeasureParts: [] },
    trainingMeasures: [{ measure, value: total }],
    trainingMeasureParts: parts,
  });

const split = (figures: readonly FigureRow[], records = readMeasures({}), dimension: Dimension = 'SEX') =>
  slicesOf(dimension, { code: measure, projectId: 'project', figures, recorded: records });

describe('an indicator by its parts', () => {
  const reported = [figure('ACTUAL', '538', null), figure('ACTUAL', '200', 'FEMALE'), figure('ACTUAL', '338', 'MALE')];
  const records = recorded('538', counted(null, '8'), counted('MALE', '330'), counted('FEMALE', '200'));

  it('shows what was reported of each beside what its records add up to, what is not said last', () => {
    expect(split([...reported, figure('TARGET', '150', 'FEMALE')], records)).toMatchObject([
      { part: 'FEMALE', target: { value: '150' }, reported: { value: '200' }, recorded: '200', agreement: 'MATCH' },
      { part: 'MALE', target: null, reported: { value: '338' }, recorded: '330', agreement: 'DIFFER' },
      { part: null, reported: null, recorded: '8', agreement: 'NOT_REPORTED' },
    ]);
  });

  it('says whether the parts add up to the whole, and nothing where there is no whole or no part', () => {
    const of = (...parts: Parameters<typeof split>) => {
      const [{ reportedIsComplete, recordedIsComplete } = { reportedIsComplete: undefined }] = split(...parts) ?? [];
      return [reportedIsComplete, recordedIsComplete];
    };
    expect(of(reported, records)).toEqual([true, true]);
    expect(of(reported.slice(0, 2), recorded('538', counted('MALE', '600')))).toEqual([false, false]);
    expect(of(reported.slice(1))).toEqual([null, null]);
    expect(of([], recorded('538', counted('MALE', null)))).toEqual([null, null]);
  });

  it('knows parts only of the dimension asked for', () => {
    const districts = [figure('ACTUAL', '3', 'place-1', 'HOST_DISTRICT')];
    expect(split([...reported, ...districts], records, 'HOST_DISTRICT')).toMatchObject([{ part: 'place-1' }]);
    expect(split(reported, records, 'STAKEHOLDER_TYPE')).toEqual([]);
  });

  it('is unknown, not empty, while an owner of records is silent and nothing is reported by part', () => {
    expect(split(reported.slice(0, 1))).toBeNull();
    expect(split(reported)).toMatchObject([{ agreement: 'RECORDS_UNAVAILABLE' }, { agreement: 'RECORDS_UNAVAILABLE' }]);
  });

  it('is never judged by what was reported of a part', () => {
    expect(overLife(reported.slice(1), 'project').reported).toBeNull();
    expect(disagree(reported)).toBe(false);
  });
});
