import { idOf } from '../../../../shared/ids';
import { subgraph as personnel } from '../../../../subgraphs/personnel/subgraph';
import { openSubgraph } from '../../../kit';

describe('assessments of missions', () => {
  it('keep the praise without its author, and the author without a judgement', async () => {
    await using hub = await openSubgraph(personnel, 'pdp1');
    const { mission } = await hub.ask<{ mission: { assessments: unknown[] } }>(
      '{ mission(code: "PDP1-MISSIONS") { assessments { rating assessor { id } notReported } } }',
    );
    expect(mission.assessments).toHaveLength(2);
    expect(mission.assessments).toEqual(
      expect.arrayContaining([
        { rating: 'HIGHLY_SUCCESSFUL', assessor: null, notReported: ['assessor'] },
        { rating: null, assessor: { id: idOf('Organisation', 'POD') }, notReported: ['rating'] },
      ]),
    );
  });
});
