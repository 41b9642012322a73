import { subgraph as bilateral } from '../../../../subgraphs/bilateral/subgraph';
import { openSubgraph } from '../../../kit';

describe('sources', () => {
  it('say what they are, where to read them, and which figures they state', async () => {
    await using hub = await openSubgraph(bilateral, 'pdp1', 'demo');
    const answer = await hub.ask(`{
      source(code: "PDP1-RESULTS") {
        kind url publishedOn synthetic publisher { code }
        figures(filter: { kind: [TARGET] }) { totalCount nodes { value } }
      }
      synthetic: sources(filter: { synthetic: true }) { nodes { code kind } }
      legal: sources(filter: { kind: [LEGAL_TEXT] }) { totalCount }
      unknown: source(code: "HEARSAY") { code }
    }`);
    expect(answer).toEqual({
      source: {
        kind: 'RESULTS_REPORT',
        url: 'https://eeagrants.org/node/1580',
        publishedOn: null,
        synthetic: false,
        publisher: { code: 'FMO' },
        figures: { totalCount: 1, nodes: [{ value: '300' }] },
      },
      synthetic: { nodes: [{ code: 'DEMO', kind: 'SYNTHETIC' }] },
      legal: { totalCount: 0 },
      unknown: null,
    });
  });
});
