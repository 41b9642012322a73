import { subgraph as bilateral } from '../../../../subgraphs/bilateral/subgraph';
import { openSubgraph, type SubgraphUnderTest } from '../../../kit';

interface Figures {
  figures: { totalCount: number; nodes: Record<string, unknown>[] };
}

describe('figures', () => {
  let hub: SubgraphUnderTest;
  beforeAll(async () => {
    hub = await openSubgraph(bilateral, 'pdp1', 'demo');
  });
  afterAll(() => hub[Symbol.asyncDispose]());

  const count = async (filter: string): Promise<number> => {
    const answer = await hub.ask<Figures>(`{ figures(filter: ${filter}) { totalCount } }`);
    return answer.figures.totalCount;
  };

  it('stand side by side where two sources disagree, each under its own definition', async () => {
    const answer = await hub.ask<Figures>(`{
      figures(filter: { indicatorCode: ["TRAINING_PARTICIPANTS"], kind: [ACTUAL] }) {
        nodes { value unit definition project { code } programme { code } source { code kind publisher { code } } }
      }
    }`);
    expect(answer).toMatchObject({
      figures: {
        nodes: [
          { value: '538', project: { code: 'PDP1' }, programme: null, source: { kind: 'RESULTS_REPORT' } },
          {
            value: '489',
            project: null,
            programme: { code: 'RO21' },
            source: { code: 'EEA-PORTAL', kind: 'DONOR_PORTAL' },
          },
        ],
      },
    });
    const [one, other] = answer.figures.nodes;
    expect(one?.definition).not.toEqual(other?.definition);
  });

  it('are found by what a reader doubts: no document, no value, made up, overtaken', async () => {
    const all = await count('{}');
    expect((await count('{ withoutEvidence: true }')) + (await count('{ withoutEvidence: false }'))).toBe(all);
    expect(await count('{ withoutEvidence: true, projectCode: ["PDP1"], synthetic: false }')).toBe(20);
    expect(await count('{ notReported: true, projectCode: ["PDP1"] }')).toBe(10);
    expect(await count('{ synthetic: true }')).toBe(await count('{ sourceCode: ["DEMO"] }'));
    expect(await count('{ superseded: true }')).toBe(5);
    expect(await count('{ sourceKind: [SYNTHETIC], workflow: [DRAFT, RETURNED, PENDING] }')).toBe(4);
    expect(await count('{ measure: ["GROSS_ALLOCATION"] }')).toBe(5);
    expect(await count('{ recordedSince: "2016-01-01", synthetic: true }')).toBe(4);
  });

  it('say null where nobody states a number, never nought', async () => {
    const answer = await hub.ask<Figures>(`{
      figures(filter: { notReported: true }, first: 100) { nodes { value notReported note } }
    }`);
    for (const figure of answer.figures.nodes) {
      expect(figure).toEqual({ value: null, notReported: true, note: expect.any(String) as string });
    }
  });

  it('are walked in the order they were recorded, a page of them with their sources in two statements', async () => {
    await hub.ask(`{ figures(first: 50, orderBy: RECORDED_AT_ASC) { nodes { code source { code } } } }`);
    expect(hub.statements).toHaveLength(2);
  });
});
