import { subgraph as bilateral } from '../../../../subgraphs/bilateral/subgraph';
import { openSubgraph } from '../../../kit';

describe('what goes on', () => {
  it('keeps the impossible period of the text beside what it must mean', async () => {
    await using hub = await openSubgraph(bilateral, 'pdp1');
    const answer = await hub.ask(`{
      project(code: "PDP1") { continuations { code rawText correctedText nextProgramme { code fundingPeriod } } }
    }`);
    expect((answer.project as { continuations: object[] }).continuations).toContainEqual({
      code: 'PDP1/DEPLOYMENT',
      rawText: '2014-2012',
      correctedText: '2014-2021',
      nextProgramme: { code: 'RO-HOMEAFFAIRS', fundingPeriod: '2014-2021' },
    });
  });

  it('sets targets of now and next side by side, and owns that the link is inferred', async () => {
    await using hub = await openSubgraph(bilateral, 'pdp1');
    const answer = await hub.ask(`{
      project(code: "PDP1") {
        budget { value notReported }
        continuations {
          source { kind }
          nextProject { code budget { value unit } aliases { code source { kind } record { code } } }
          comparison { code current { target { value } } next { target { value } } }
        }
      }
    }`);
    const project = answer.project as { budget: object; continuations: Record<string, unknown>[] };
    expect(project.budget).toEqual({ value: null, notReported: true });
    const next = project.continuations.find(
      ({ nextProject }) => (nextProject as { code: string } | null)?.code === 'PDP2',
    );
    expect(next).toMatchObject({
      source: { kind: 'INFERENCE' },
      nextProject: {
        budget: { value: '8941177', unit: 'EUR' },
        aliases: [
          { code: 'RO-HOMEAFFAIRS-0002', source: { kind: 'INFERENCE' }, record: { code: 'RO-HOMEAFFAIRS-0002' } },
        ],
      },
    });
    expect(next?.comparison).toContainEqual({
      code: 'TRAINING_PARTICIPANTS',
      current: { target: { value: '300' } },
      next: null,
    });
  });
});
