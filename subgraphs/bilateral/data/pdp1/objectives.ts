import { idOf } from '../../../../shared/ids';
import { type ObjectiveRow } from '../../objective/objective.entity';
import { type OutcomeRow } from '../../outcome/outcome.entity';
import { description, ofResults, pdp1Id, results } from './stating';

export const objectiveId = (name: string): string => idOf('Objective', `PDP1/${name}`);

type Said = Pick<ObjectiveRow, 'level' | 'version' | 'strand' | 'statement' | 'effect'>;

const objective = (name: string, said: Said, evidence: ReturnType<typeof ofResults>): ObjectiveRow => ({
  id: objectiveId(name),
  code: `PDP1/${name}`,
  projectId: pdp1Id,
  ...said,
  ...evidence,
});

const specific = { level: 'SPECIFIC', version: 'PLANNED' } as const;

export const objectives: ObjectiveRow[] = [
  // fact 11
  objective(
    'GENERAL-PLANNED',
    {
      level: 'GENERAL',
      version: 'PLANNED',
      strand: null,
      statement:
        'Make Norway and Romania work together more closely against itinerant criminal groups and trafficking in human beings.',
      effect: null,
    },
    ofResults(description(3)),
  ),
  // fact 25
  objective(
    'GENERAL-REPORTED',
    {
      level: 'GENERAL',
      version: 'REPORTED',
      strand: null,
      statement:
        'Less crime in the Schengen area through more police cooperation between Romania and Norway against organised crime.',
      effect: null,
    },
    ofResults(results(1), { note: 'Worded otherwise than the objective as planned; both are kept.' }),
  ),
  // fact 12
  objective(
    'SO1',
    {
      ...specific,
      strand: 'PERSONNEL',
      statement: 'Support operative cooperation by sending Romanian police officers to Norway.',
      effect: null,
    },
    ofResults(`${description(4)}, first objective`),
  ),
  // facts 13, 14, 15
  objective(
    'SO2',
    {
      ...specific,
      strand: 'COOPERATION',
      statement:
        'Better investigation, and better checking and exchange of information between the Romanian Police, the Norwegian police directorate and international bodies, Europol and joint investigation teams among them.',
      effect: null,
    },
    ofResults(`${description(4)}, second objective`),
  ),
  // facts 16, 17
  objective(
    'SO3',
    {
      ...specific,
      strand: 'PROCUREMENT',
      statement: 'Build capacity and equip the Romanian Police against itinerant criminal networks in Romania.',
      effect: 'Less crime carried abroad.',
    },
    ofResults(`${description(4)}, third objective`),
  ),
  // fact 18
  objective(
    'SO4',
    {
      ...specific,
      strand: 'TRAINING',
      statement:
        'Pass on expertise and good practice between the Norwegian and the Romanian Police on itinerant groups and trafficking in human beings.',
      effect: null,
    },
    ofResults(`${description(4)}, fourth objective`),
  ),
];

const outcome = (
  name: string,
  said: Pick<OutcomeRow, 'stage' | 'statement'> & { readonly objective: string },
  evidence: ReturnType<typeof ofResults>,
): OutcomeRow => ({
  id: idOf('Outcome', `PDP1/${name}`),
  code: `PDP1/${name}`,
  projectId: pdp1Id,
  objectiveId: objectiveId(said.objective),
  stage: said.stage,
  statement: said.statement,
  ...evidence,
});

export const outcomes: OutcomeRow[] = [
  // fact 21
  outcome(
    'EFFECTIVE-PREVENTION',
    {
      objective: 'GENERAL-PLANNED',
      stage: 'EXPECTED',
      statement: 'Prevention and action against crime become more effective in the end.',
    },
    ofResults(description(6)),
  ),
  // fact 38
  outcome(
    'CAPABILITIES',
    {
      objective: 'SO2',
      stage: 'EXPECTED',
      statement: 'The Romanian Police investigates better, and checks and passes on information better.',
    },
    ofResults(results(8)),
  ),
  // fact 53
  outcome(
    'EFFECTIVE-FIGHT',
    {
      objective: 'GENERAL-REPORTED',
      stage: 'ACHIEVED',
      statement:
        'The fight against organised crime, above all against itinerant groups that cross borders, became more effective: the key achievement.',
    },
    ofResults(results(12)),
  ),
];
