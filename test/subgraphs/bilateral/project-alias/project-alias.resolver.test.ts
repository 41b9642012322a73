import { subgraph as bilateral } from '../../../../subgraphs/bilateral/subgraph';
import { openSubgraph } from '../../../kit';

describe('other names of a project', () => {
  it('are marked as inferred where no source says that it is the same', async () => {
    await using hub = await openSubgraph(bilateral, 'pdp1');
    expect(
      await hub.ask(`{ project(code: "PDP1") { aliases { code project { code } record { code } source { kind } } } }`),
    ).toEqual({
      project: {
        aliases: ['RO21 pre-defined project 1', 'RO21-0006'].map((code) => ({
          code,
          project: { code: 'PDP1' },
          record: null,
          source: { kind: 'INFERENCE' },
        })),
      },
    });
  });
});
