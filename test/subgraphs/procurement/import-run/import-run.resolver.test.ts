import { subgraph as procurement } from '../../../../subgraphs/procurement/subgraph';
import { openSubgraph } from '../../../kit';
import { fixture, importInto } from '../import/importing';

describe('import runs', () => {
  it('tell what they stored, refused and dropped; one that changes nothing leaves no trace', async () => {
    await using hub = await openSubgraph(procurement);
    await importInto(hub, [fixture('contacts.json'), fixture('not-ocds.json')]);
    await importInto(hub, [fixture('contacts.json'), fixture('not-ocds.json')]);
    await importInto(hub, [fixture('contacts.json'), fixture('amounts.json')]);
    const answer = await hub.ask(`{ importRuns(filter: { isFinished: true, format: ["ocds"] }) { totalCount nodes {
      format documentsStored documentsUnchanged documentsRefused dropped { kind count } issues(filter: { severity: [ERROR] }) { totalCount }
    } } }`);
    expect(answer.importRuns).toEqual({
      totalCount: 2,
      nodes: [
        {
          format: 'ocds',
          documentsStored: 1,
          documentsUnchanged: 1,
          documentsRefused: 0,
          dropped: [],
          issues: { totalCount: 3 },
        },
        {
          format: 'ocds',
          documentsStored: 1,
          documentsUnchanged: 0,
          documentsRefused: 1,
          dropped: expect.arrayContaining([{ kind: 'email', count: 1 }]) as unknown,
          issues: { totalCount: 1 },
        },
      ],
    });
    expect(hub.statements).toHaveLength(4);
  });
});
