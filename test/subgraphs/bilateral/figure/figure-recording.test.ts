import { idOf } from '../../../../shared/ids';
import { type NewFigure, recordFigure } from '../../../../subgraphs/bilateral/figure/figure-recording';
import { FigureRow } from '../../../../subgraphs/bilateral/figure/figure.entity';
import { subgraph as bilateral } from '../../../../subgraphs/bilateral/subgraph';
import { openSubgraph } from '../../../kit';

const reported: NewFigure = {
  code: 'TEST/ACTUAL',
  measure: 'TEST',
  kind: 'ACTUAL',
  qualifier: 'REPORTED',
  workflow: 'APPROVED',
  value: '12.5',
  unit: 'days',
  definition: null,
  indicatorId: null,
  projectId: idOf('Project', 'PDP1'),
  programmeId: null,
  objectiveId: null,
  periodStart: null,
  periodEnd: null,
  asOf: null,
  recordedAt: '2016-03-01T08:00:00.000Z',
  recordedBy: 'project promoter',
  supersedesId: null,
  sourceId: idOf('Source', 'PDP1-RESULTS'),
  locator: null,
  evidence: null,
  note: null,
  rawText: null,
  notReported: false,
  dimension: null,
  part: null,
};
const correction: NewFigure = {
  ...reported,
  code: 'TEST/CORRECTED',
  value: '11.5',
  supersedesId: idOf('Figure', 'TEST/ACTUAL'),
};

describe('recording a figure', () => {
  it('inserts, and leaves what was recorded as it was', async () => {
    await using hub = await openSubgraph(bilateral, 'pdp1');
    const { manager } = hub.subgraph.db;
    const before = await manager.count(FigureRow);
    expect(await recordFigure(manager, reported)).toMatchObject({ recorded: { value: '12.5' } });
    expect(await recordFigure(manager, { ...reported, value: '99' })).toEqual({ refused: 'ALREADY_RECORDED' });
    expect(await recordFigure(manager, correction)).toMatchObject({ recorded: { value: '11.5' } });
    expect(await manager.count(FigureRow)).toBe(before + 2);
    const answer = await hub.ask(
      `query ($id: ID!) { figure(id: $id) { value supersedes { code } supersededBy { code value recordedBy } } }`,
      { id: idOf('Figure', 'TEST/ACTUAL') },
    );
    expect(answer).toEqual({
      figure: {
        value: '12.5',
        supersedes: null,
        supersededBy: { code: 'TEST/CORRECTED', value: '11.5', recordedBy: 'project promoter' },
      },
    });
  });

  it('refuses what would leave no one truth', async () => {
    await using hub = await openSubgraph(bilateral, 'pdp1');
    const { manager } = hub.subgraph.db;
    const refused = async (figure: Partial<NewFigure>) => recordFigure(manager, { ...correction, ...figure });
    expect(await refused({})).toEqual({ refused: 'SUPERSEDED_UNKNOWN' });
    await recordFigure(manager, reported);
    expect(await refused({ value: null })).toEqual({ refused: 'VALUE_OR_MARK' });
    expect(await refused({ part: 'FEMALE' })).toEqual({ refused: 'DIMENSION_OR_PART' });
    expect(await refused({ dimension: 'SEX', part: 'FEMALE' })).toEqual({ refused: 'OTHER_SUBJECT' });
    expect(await refused({ notReported: true })).toEqual({ refused: 'VALUE_OR_MARK' });
    expect(await refused({ sourceId: idOf('Source', 'NOWHERE') })).toEqual({ refused: 'SOURCE_UNKNOWN' });
    expect(await refused({ unit: 'weeks' })).toEqual({ refused: 'OTHER_SUBJECT' });
    expect(await refused({})).toHaveProperty('recorded');
    expect(await refused({ code: 'TEST/CORRECTED-AGAIN' })).toEqual({ refused: 'SUPERSEDED_ALREADY' });
  });
});
