import { FigureRow } from '../../../../subgraphs/bilateral/figure/figure.entity';
import { agreementOf } from '../../../../subgraphs/bilateral/indicator/indicator-agreement';
import {
  measureOf,
  readMeasures,
  type RecordedMeasures,
} from '../../../../subgraphs/bilateral/project/project-measures';

const reported = Object.assign(new FigureRow(), { value: '38' });
const counted = (value: string | null) => [
  { measure: 'TENDER_PROCEDURES', value, unit: 'procedures', asOf: '2016-01-01T00:00:00.000Z', records: 38 },
];
const owners = (procurementMeasures: unknown) =>
  readMeasures({ personnelMeasures: [], trainingMeasures: [], procurementMeasures });

const agreement = (figure: FigureRow | null, recorded: RecordedMeasures) =>
  agreementOf(figure, measureOf(recorded, 'TENDER_PROCEDURES'), recorded.incomplete);

describe('what was reported and what the records add up to', () => {
  it.each([
    ['MATCH', owners(counted('38.0'))],
    ['DIFFER', owners(counted('37'))],
    ['NO_RECORDS', owners(counted(null))],
    ['NO_RECORDS', owners([])],
    ['RECORDS_UNAVAILABLE', owners(null)],
  ])('%s', (expected, recorded) => {
    expect(agreement(reported, recorded)).toBe(expected);
  });

  it('agree whatever other owner is silent, once the one that counts has answered', () => {
    const recorded = readMeasures({ trainingMeasures: null, procurementMeasures: counted('38') });
    expect(agreement(reported, recorded)).toBe('MATCH');
    expect(recorded.measures[0]?.asOf).toEqual(new Date('2016-01-01T00:00:00.000Z'));
  });

  it('are not compared when nothing was reported', () => {
    expect(agreement(null, owners(counted('38')))).toBe('NOT_REPORTED');
  });
});
