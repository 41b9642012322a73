import { idOf } from '../../../../shared/ids';
import { subgraph as procurement } from '../../../../subgraphs/procurement/subgraph';
import { openSubgraph } from '../../../kit';
import { fixture, importInto } from '../import/importing';

const representations = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    __typename: 'ContractingProcess',
    // From the fifth on: it has a facility.
    ocid: `demo-pdp1-${String(((index + 4) % 38) + 1).padStart(2, '0')}`,
  }));

describe('contracting processes', () => {
  it('lists a page with everything that hangs on it, one statement a level', async () => {
    await using hub = await openSubgraph(procurement, 'pdp1', 'demo');
    const answer = await hub.ask(`{
      contractingProcesses(first: 38) { totalCount nodes {
        ocid buyer { name } equipmentCategory { code } leadTimes { anomalies } facilities { code } crimeFocus { id }
        tender { status value { amount currency } tenderPeriod { startsAt endsAt } items { cpv } }
        awards { value { amount } suppliers { name } contracts { status } } contracts { dateSigned } releases { digest }
        issues { totalCount }
      } }
    }`);
    expect(answer).toMatchObject({ contractingProcesses: { totalCount: 38 } });
    // Page, total, buyers, categories, links to and rows of facilities, crimes, items, awards, links to and rows of
    // suppliers, contracts by award and by process, releases, issues.
    expect(hub.statements).toHaveLength(15);
  });

  it.each([1, 38])('answers for %i processes at once with the same statements', async (count) => {
    await using hub = await openSubgraph(procurement, 'pdp1', 'demo');
    const answer = await hub.ask(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ContractingProcess {
        title tender { items { description } } awards { suppliers { name } } facilities { name } buyer { name }
      } } }`,
      { representations: representations(count) },
    );
    expect(answer._entities).toHaveLength(count);
    expect(hub.statements).toHaveLength(8);
  });

  it('says that its demonstration is made up', async () => {
    await using hub = await openSubgraph(procurement, 'demo');
    const answer = await hub.ask('{ contractingProcesses(first: 100) { nodes { title source { id } } } }');
    const { nodes } = answer.contractingProcesses as { nodes: { title: string; source: { id: string } }[] };
    expect(nodes).toHaveLength(38);
    for (const { title, source } of nodes) {
      expect(title).toContain('(synthetic)');
      expect(source.id).toBe(idOf('Source', 'DEMO'));
    }
  });

  it.each([
    ['status: [CANCELLED, WITHDRAWN]', 3],
    ['status: null', 38],
    ['method: [DIRECT]', 7],
    ['mainCategory: [WORKS]', 9],
    ['equipmentCategory: [MOBILE_FORENSICS]', 5],
    ['cpvPrefix: ["302", "391"]', 10],
    ['numberOfTenderers: [1]', 15],
    ['leadTimeAnomaly: [NEGATIVE_DEADLINE_TO_AWARD]', 1],
    ['leadTimeAnomaly: [MISSING_DEADLINE_TO_AWARD]', 8],
    ['leadTimeAnomaly: [MISSING_DEADLINE_TO_AWARD, NEGATIVE_DEADLINE_TO_AWARD]', 9],
    ['leadTimeAnomaly: []', 0],
    ['currency: "EUR", minValue: "30000", maxValue: "60000"', 3],
    ['publishedFrom: "2014-01-01", publishedTo: "2014-12-31"', 14],
    ['search: "FURNITURE, procedure 6"', 1],
    ['search: "100%"', 0],
    ['hasIssues: true', 0],
    ['status: [COMPLETE], method: [OPEN], currency: "RON"', 11],
  ])('keeps those that are asked for: %s', async (filter, count) => {
    await using hub = await openSubgraph(procurement, 'demo');
    const answer = await hub.ask(`{ contractingProcesses(filter: { ${filter} }) { totalCount } }`);
    expect(answer.contractingProcesses).toEqual({ totalCount: count });
    expect(hub.statements).toHaveLength(1);
  });

  it('finds an item by its whole CPV code, with the check digit it is written with or without', async () => {
    await using hub = await openSubgraph(procurement);
    await importInto(hub, [fixture('release.json')]);
    const { whole, checked } = await hub.ask(`{
      whole: contractingProcesses(filter: { cpvPrefix: ["30213000"] }) { nodes { ocid } totalCount }
      checked: contractingProcesses(filter: { cpvPrefix: ["30213000-5"] }) { nodes { ocid } totalCount }
    }`);
    expect(whole).toEqual({ nodes: [{ ocid: 'ocds-example-full' }], totalCount: 1 });
    expect(checked).toEqual(whole);
  });

  it('finds imported ones by words without their accents, by national status and by issue', async () => {
    await using hub = await openSubgraph(procurement);
    await importInto(hub, [fixture('romanian-words.json'), fixture('release.json')]);
    const answer = await hub.ask(`{
      bySearch: contractingProcesses(filter: { search: "statii de LUCRU" }) { totalCount }
      byWord: contractingProcesses(filter: { statusDetails: ["Evaluarea ofertelor"] }) { nodes { ocid method methodDetails notReported } }
      byIssue: contractingProcesses(filter: { hasIssues: true }) { nodes { issues(filter: { rule: [CODE_SPELLING] }) { nodes { pointer } } } }
      unknown: contractingProcess(ocid: "nowhere") { ocid }
    }`);
    expect(answer).toEqual({
      bySearch: { totalCount: 2 },
      byWord: {
        nodes: [
          {
            ocid: 'ocds-example-cuvinte',
            method: null,
            methodDetails: 'Licitaţie publică',
            notReported: ['description', 'status', 'method', 'numberOfTenderers'],
          },
        ],
      },
      byIssue: { nodes: [{ issues: { nodes: [{ pointer: '/tender/mainProcurementCategory' }] } }] },
      unknown: null,
    });
  });

  it('walks the list without losing or repeating a row, undated ones included', async () => {
    await using hub = await openSubgraph(procurement, 'demo');
    await importInto(hub, [fixture('missing-fields.json'), fixture('record-package.json')]);
    for (const orderBy of ['PUBLISHED_ON_DESC', 'PUBLISHED_ON_ASC', 'DEADLINE_ON_ASC', 'OCID_ASC']) {
      const ocids: string[] = [];
      for (let after: string | null = null; ;) {
        const answer = await hub.ask(
          `query ($after: String) { contractingProcesses(first: 9, after: $after, orderBy: ${orderBy}) { nodes { ocid } pageInfo { endCursor hasNextPage } } }`,
          { after },
        );
        const page = answer.contractingProcesses as {
          nodes: { ocid: string }[];
          pageInfo: { endCursor: string; hasNextPage: boolean };
        };
        ocids.push(...page.nodes.map(({ ocid }) => ocid));
        if (!page.pageInfo.hasNextPage) break;
        after = page.pageInfo.endCursor;
      }
      expect(ocids).toHaveLength(41);
      expect(new Set(ocids).size).toBe(41);
    }
  });

  it('has no tender while there is only a plan', async () => {
    await using hub = await openSubgraph(procurement);
    await importInto(hub, [fixture('planning-as-list.json')]);
    const answer = await hub.ask(
      '{ contractingProcesses { nodes { tender { status } value { amount } awards { id } } } }',
    );
    expect(answer.contractingProcesses).toEqual({ nodes: [{ tender: null, value: null, awards: [] }] });
  });
});
