import { subgraph as bilateral } from '../../../../subgraphs/bilateral/subgraph';
import { openSubgraph } from '../../../kit';

interface Objectives {
  project: {
    objectives: {
      code: string;
      strand: string;
      activities: { code: string }[];
      indicators: { code: string }[];
      results: { code: string }[];
      outcomes: { code: string }[];
      spend: { value: string | null; notReported: boolean };
    }[];
  };
}

describe('objectives', () => {
  it('keep the wording planned beside the wording reported', async () => {
    await using hub = await openSubgraph(bilateral, 'pdp1');
    const answer = await hub.ask(`{
      project(code: "PDP1") {
        planned: objectives(level: GENERAL, version: PLANNED) { code statement }
        reported: objectives(level: GENERAL, version: REPORTED) { code statement note }
      }
    }`);
    expect(answer).toMatchObject({
      project: { planned: [{ code: 'PDP1/GENERAL-PLANNED' }], reported: [{ code: 'PDP1/GENERAL-REPORTED' }] },
    });
  });

  it('lead each to its activities, indicators, results and spend', async () => {
    await using hub = await openSubgraph(bilateral, 'pdp1');
    const answer = await hub.ask<Objectives>(`{
      project(code: "PDP1") {
        objectives(level: SPECIFIC) {
          code strand effect
          activities { code } indicators { code } results { code } outcomes { code } spend { value notReported }
        }
      }
    }`);
    const { objectives } = answer.project;
    expect(objectives.map(({ strand }) => strand)).toEqual(['PERSONNEL', 'COOPERATION', 'PROCUREMENT', 'TRAINING']);
    expect(objectives.map(({ indicators }) => indicators.map(({ code }) => code))).toEqual([
      ['OFFICERS_DEPLOYED'],
      ['NATIONAL_MEETINGS_CRIMINAL_INVESTIGATION', 'NATIONAL_MEETINGS_THB'],
      ['TENDER_PROCEDURES'],
      ['TRAINING_PARTICIPANTS', 'INTERNATIONAL_CONFERENCES', 'JIT_TRAINING_SESSIONS'],
    ]);
    expect(objectives[3]?.activities).toEqual([{ code: 'PDP1/STUDY-VISITS' }, { code: 'PDP1/WORKSHOPS' }]);
    expect(objectives[0]?.results).toHaveLength(4);
    expect(objectives[1]?.outcomes).toEqual([{ code: 'PDP1/CAPABILITIES' }]);
    // Nobody reports what was spent on which objective.
    expect(objectives.every(({ spend }) => spend.value === null && spend.notReported)).toBe(true);
    // Project, objectives, and each of the five once for all of them.
    expect(hub.statements).toHaveLength(7);
  });
});
