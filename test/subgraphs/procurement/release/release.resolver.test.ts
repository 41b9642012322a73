import { subgraph as procurement } from '../../../../subgraphs/procurement/subgraph';
import { openSubgraph } from '../../../kit';
import { fixture, importInto } from '../import/importing';

describe('releases', () => {
  it('are kept each once, earliest first, whichever file they are in', async () => {
    await using hub = await openSubgraph(procurement);
    await importInto(hub, ['record.json', 'newer.json', 'older.json', 'record.json'].map(fixture));
    const answer = await hub.ask(
      '{ contractingProcesses(orderBy: OCID_ASC) { nodes { ocid releases { releaseId date tags digest } } } }',
    );
    const { nodes } = answer.contractingProcesses as {
      nodes: { ocid: string; releases: { releaseId: string; digest: string; tags: string[] }[] }[];
    };
    expect(
      nodes.map(({ ocid, releases }) => [ocid, releases.map(({ releaseId, tags }) => [releaseId, ...tags])]),
    ).toEqual([
      [
        'ocds-example-rec',
        [
          ['rec-1', 'tender'],
          ['rec-2', 'tenderUpdate'],
        ],
      ],
      [
        'ocds-example-timp',
        [
          ['timp-1', 'tender'],
          ['timp-2', 'tenderUpdate'],
        ],
      ],
    ]);
    expect(hub.statements).toHaveLength(2);
  });
});
