import { FigureRow } from '../../../../subgraphs/bilateral/figure/figure.entity';
import { costPerUnit } from '../../../../subgraphs/bilateral/project/cost-per-unit';
import { noMeasures, readMeasures } from '../../../../subgraphs/bilateral/project/project-measures';

const figure = (value: string | null, unit: string): FigureRow => Object.assign(new FigureRow(), { value, unit });
const days = (value: string | null) => readMeasures({ personnelMeasures: [{ measure: 'OFFICER_DAYS', value }] });

describe('cost per unit', () => {
  it('is the whole budget over the units', () => {
    expect(
      costPerUnit({
        budget: figure('100000', 'EUR'),
        participants: figure('538', 'participants'),
        recorded: days('1600'),
      }),
    ).toEqual({
      currency: 'EUR',
      budget: '100000',
      participants: '538',
      officerDays: '1600',
      perParticipant: '185.87',
      perOfficerDay: '62.5',
      gaps: [],
    });
  });

  it('names what is missing, and never divides by nought', () => {
    expect(costPerUnit({ budget: null, participants: null, recorded: noMeasures }).gaps).toEqual([
      'BUDGET_NOT_REPORTED',
      'PARTICIPANTS_NOT_REPORTED',
      'OFFICER_DAYS_UNAVAILABLE',
    ]);
    const cost = costPerUnit({ budget: figure('5', 'EUR'), participants: figure('0', 'people'), recorded: days(null) });
    expect(cost).toMatchObject({ perParticipant: null, perOfficerDay: null, gaps: ['OFFICER_DAYS_NOT_RECORDED'] });
  });
});
