import { type Fact, having, naming, ofPdp1, pdp1, saying, stated } from './fact';

const NORWAY = 'PDP1/NORWAY';

const observed = (fact: number, says: string, term: string): Fact => ({
  fact,
  says: `${says} among what was observed most`,
  query: ofPdp1('threatAssessments { code crimeTypes { term } source { code } }'),
  expected: pdp1({ threatAssessments: having({ code: NORWAY, crimeTypes: having({ term }), ...stated }) }),
});

/** Why the project was needed: facts 1 to 10, and 54. */
export const threats: readonly Fact[] = [
  {
    fact: 1,
    says: 'the project matters because of crime of Romanian origin in Norway',
    query: ofPdp1(
      'narratives(kind: RELEVANCE) { statement source { code } } threatAssessments { subject source { code } }',
    ),
    expected: pdp1({
      narratives: [{ statement: saying('Romanian origin', 'Norway'), ...stated }],
      threatAssessments: having({ subject: saying('Romanian origin', 'Norway'), ...stated }),
    }),
  },
  {
    fact: 2,
    says: 'the Norwegian police directorate made the analysis and the assessments',
    query: ofPdp1('threatAssessments { subject author { code name } source { code } }'),
    expected: pdp1({
      threatAssessments: having({
        subject: saying('analysis', 'assessments'),
        author: { code: 'POD', name: 'National Police Directorate of Norway' },
        ...stated,
      }),
    }),
  },
  {
    fact: 3,
    says: 'Romanian groups grew most rapidly of all since the expansion of 2007, without a number',
    query: ofPdp1('threatAssessments { finding trend sinceYear rawText notReported source { code } }'),
    expected: pdp1({
      threatAssessments: having({
        finding: saying('Romanian', 'Norway', 'most rapidly'),
        trend: 'MOST_RAPID_INCREASE',
        sinceYear: 2007,
        rawText: 'EU expansion in 2007',
        notReported: naming('numbers'),
        ...stated,
      }),
    }),
  },
  observed(4, 'petty crime', 'PETTY_CRIME'),
  observed(5, 'pickpocketing', 'PICKPOCKETING'),
  observed(6, 'thefts', 'THEFT'),
  observed(7, 'trafficking in persons', 'TRAFFICKING_PERSONS'),
  observed(8, 'trafficking in goods', 'TRAFFICKING_GOODS'),
  observed(9, 'trafficking in drugs', 'TRAFFICKING_DRUGS'),
  observed(10, 'economic crime', 'ECONOMIC_CRIME'),
  {
    fact: 54,
    says: 'itinerant groups threaten citizens throughout Europe',
    query: ofPdp1('threatAssessments { finding crimeTypes { term } source { code } }'),
    expected: pdp1({
      threatAssessments: having({
        finding: saying('threaten', 'citizens', 'throughout Europe'),
        crimeTypes: [{ term: 'ITINERANT_GROUP_CRIME' }],
        ...stated,
      }),
    }),
  },
];
