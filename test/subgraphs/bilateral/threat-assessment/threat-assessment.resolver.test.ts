import { subgraph as bilateral } from '../../../../subgraphs/bilateral/subgraph';
import { openSubgraph } from '../../../kit';

describe('the threat', () => {
  it('is what the Norwegian directorate found, with the phrase that needs a note kept as it is', async () => {
    await using hub = await openSubgraph(bilateral, 'pdp1');
    const answer = await hub.ask(`{
      project(code: "PDP1") {
        threatAssessments { code trend sinceYear rawText notReported author { code } crimeTypes { term } }
      }
    }`);
    expect(answer).toEqual({
      project: {
        threatAssessments: [
          {
            code: 'PDP1/EUROPE',
            trend: null,
            sinceYear: null,
            rawText: null,
            notReported: ['author', 'trend', 'sinceYear'],
            author: null,
            crimeTypes: [{ term: 'ITINERANT_GROUP_CRIME' }],
          },
          {
            code: 'PDP1/NORWAY',
            trend: 'MOST_RAPID_INCREASE',
            sinceYear: 2007,
            rawText: 'EU expansion in 2007',
            notReported: ['numbers', 'date', 'document'],
            author: { code: 'POD' },
            crimeTypes: [
              { term: 'ECONOMIC_CRIME' },
              { term: 'PETTY_CRIME' },
              { term: 'PICKPOCKETING' },
              { term: 'THEFT' },
              { term: 'TRAFFICKING_DRUGS' },
              { term: 'TRAFFICKING_GOODS' },
              { term: 'TRAFFICKING_PERSONS' },
            ],
          },
        ],
      },
    });
    expect(hub.statements).toHaveLength(5);
  });
});
