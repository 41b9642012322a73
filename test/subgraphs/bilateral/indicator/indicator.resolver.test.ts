import { subgraph as bilateral } from '../../../../subgraphs/bilateral/subgraph';
import { openSubgraph } from '../../../kit';

interface Answer {
  project: { indicators: { code: string; reported: { value: string } | null; target: { value: string } | null }[] };
}

describe('indicators of PDP1', () => {
  it('show what was reported, with evidence, in a statement for each noun', async () => {
    await using hub = await openSubgraph(bilateral, 'pdp1', 'demo');
    const answer = await hub.ask<Answer>(`{
      project(code: "PDP1") {
        indicators {
          code unit status variance progress sourcesDisagree
          target { value qualifier } baseline { value } reportedVariance { value }
          reported { value source { code } }
          figures { value source { code } }
        }
      }
    }`);
    const { indicators } = answer.project;
    expect(indicators.map(({ code, reported }) => [code, reported?.value])).toEqual([
      ['OFFICERS_DEPLOYED', '25'],
      ['TRAINING_PARTICIPANTS', '538'],
      ['INTERNATIONAL_CONFERENCES', '1'],
      ['JIT_TRAINING_SESSIONS', '2'],
      ['NATIONAL_MEETINGS_CRIMINAL_INVESTIGATION', '5'],
      ['NATIONAL_MEETINGS_THB', '1'],
      ['TENDER_PROCEDURES', '38'],
    ]);
    expect(indicators[1]).toMatchObject({
      target: { value: '300', qualifier: 'DERIVED' },
      reportedVariance: { value: '238' },
      variance: '238',
      status: 'OVERACHIEVED',
      sourcesDisagree: true,
      baseline: null,
    });
    expect(indicators.filter(({ target }) => target !== null)).toHaveLength(1);
    // Project, its indicators, their figures, the status of the project, the sources.
    expect(hub.statements).toHaveLength(5);
  });

  it('are found by code over all projects, and not at all under an unknown one', async () => {
    await using hub = await openSubgraph(bilateral, 'pdp1', 'demo');
    const answer = await hub.ask(`{
      one: indicators(filter: { code: ["TENDER_PROCEDURES"], projectCode: ["PDP1"] }) { totalCount nodes { objective { strand } } }
      none: indicators(filter: { projectCode: ["NOWHERE"] }) { totalCount nodes { code } }
      inOrder: indicators(orderBy: POSITION_ASC, last: 1) { nodes { code } }
    }`);
    expect(answer).toEqual({
      one: { totalCount: 1, nodes: [{ objective: { strand: 'PROCUREMENT' } }] },
      none: { totalCount: 0, nodes: [] },
      inOrder: { nodes: [{ code: 'TENDER_PROCEDURES' }] },
    });
  });
});
