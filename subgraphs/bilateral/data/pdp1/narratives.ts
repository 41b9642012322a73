import { idOf } from '../../../../shared/ids';
import { type NarrativeRow } from '../../narrative/narrative.entity';
import { type NarrativeKind } from '../../narrative/narrative.enums';
import { type TargetGroupRow } from '../../target-group/target-group.entity';
import { type TargetGroupKind } from '../../target-group/target-group.enums';
import {
  type ThreatAssessmentCrimeRow,
  type ThreatAssessmentRow,
} from '../../threat-assessment/threat-assessment.entity';
import { crimeTypeId } from './crime-types';
import { description, ofResults, pdp1Id, results } from './stating';

const narrative = (
  kind: NarrativeKind,
  statement: string,
  evidence: ReturnType<typeof ofResults>,
  part = '',
): NarrativeRow => ({
  id: idOf('Narrative', `PDP1/${kind}${part}`),
  code: `PDP1/${kind}${part}`,
  projectId: pdp1Id,
  kind,
  statement,
  ...evidence,
});

export const narratives: NarrativeRow[] = [
  // fact 1
  narrative(
    'RELEVANCE',
    'The project matters because of how crime of Romanian origin has grown in Norway.',
    ofResults(description(1)),
  ),
  // fact 19
  narrative(
    'SCOPE',
    'Less crime within the Schengen area, and above all less threat from criminal networks with links to Norway.',
    ofResults(description(5)),
  ),
  // fact 20: three means
  narrative('MEANS', 'Police cooperation.', ofResults(description(5)), '/POLICE-COOPERATION'),
  narrative('MEANS', 'Better professional skills.', ofResults(description(5)), '/PROFESSIONAL-SKILLS'),
  narrative('MEANS', 'Better technical capacities.', ofResults(description(5)), '/TECHNICAL-CAPACITIES'),
  // fact 26
  narrative('FOCUS', 'Itinerant criminal groups, each specialised in crimes of its own.', ofResults(results(1))),
  // fact 27
  narrative(
    'APPROACH',
    'Reduce crime of Romanian origin in Norway directly, by sending officers there.',
    ofResults(results(2)),
  ),
  // fact 35
  narrative(
    'INTEREST',
    'Both sides showed significant interest: so the text concludes from the number of participants.',
    ofResults(results(6), { notReported: ['measure'] }),
  ),
  // fact 53
  narrative(
    'KEY_ACHIEVEMENT',
    'A more effective fight against organised crime, above all against itinerant groups that cross borders.',
    ofResults(results(12)),
  ),
  // fact 55
  narrative(
    'CONTRIBUTION',
    'Criminal networks become global and better skilled and equipped; what the project did helps to prevent and reduce crime.',
    ofResults(results(13), {
      note: 'Whose skills and technical means improve is ambiguous in the text: it says “their”, which may be the networks’ or the police’s.',
    }),
  ),
];

const group = (
  name: string,
  kind: TargetGroupKind,
  statement: string,
  evidence: ReturnType<typeof ofResults>,
): TargetGroupRow => ({
  id: idOf('TargetGroup', `PDP1/${name}`),
  code: `PDP1/${name}`,
  projectId: pdp1Id,
  kind,
  statement,
  ...evidence,
});

export const targetGroups: TargetGroupRow[] = [
  // fact 22
  group(
    'LAW-ENFORCEMENT',
    'MAIN',
    'Law enforcement personnel who fight organised crime, in the Romanian Police above all.',
    ofResults(description(7)),
  ),
  // fact 23
  group('JUSTICE-CHAIN', 'FURTHER', 'Other institutions of the justice chain.', ofResults(description(7))),
  // fact 24
  group(
    'CITIZENS',
    'FINAL_BENEFICIARY',
    'The European citizen, who gains security in an area of freedom and justice.',
    ofResults(description(8)),
  ),
];

const assessmentId = (name: string): string => idOf('ThreatAssessment', `PDP1/${name}`);

export const threatAssessments: ThreatAssessmentRow[] = [
  // facts 1, 2, 3
  {
    id: assessmentId('NORWAY'),
    code: 'PDP1/NORWAY',
    projectId: pdp1Id,
    authorId: idOf('Organisation', 'POD'),
    subject: 'Crime by groups of Romanian origin in Norway, seen through data analysis and assessments.',
    finding:
      'Of all groups, Romanian ones increased their criminal activity in Norway most rapidly. Observed most: petty crime, pickpocketing, theft, trafficking in persons, goods and drugs, economic crime.',
    trend: 'MOST_RAPID_INCREASE',
    sinceYear: 2007,
    rawText: 'EU expansion in 2007',
    ...ofResults(description(2), {
      note: 'The expansion of 2007 is the accession of Romania and Bulgaria; Norway is no member, but in the Schengen area. No number is given.',
      notReported: ['numbers', 'date', 'document'],
    }),
  },
  // fact 54
  {
    id: assessmentId('EUROPE'),
    code: 'PDP1/EUROPE',
    projectId: pdp1Id,
    authorId: null,
    subject: 'Itinerant criminal groups that cross borders.',
    finding: 'They threaten the security of citizens throughout Europe.',
    trend: null,
    sinceYear: null,
    rawText: null,
    ...ofResults(results(12), { notReported: ['author', 'trend', 'sinceYear'] }),
  },
];

// facts 4 to 10: what was observed most in Norway, and what is found beside it
const observed = [
  'PETTY_CRIME',
  'PICKPOCKETING',
  'THEFT',
  'TRAFFICKING_PERSONS',
  'TRAFFICKING_GOODS',
  'TRAFFICKING_DRUGS',
  'ECONOMIC_CRIME',
];

export const threatCrimes: ThreatAssessmentCrimeRow[] = [
  ...observed.map((term) => ({ threatAssessmentId: assessmentId('NORWAY'), crimeTypeId: crimeTypeId(term) })),
  { threatAssessmentId: assessmentId('EUROPE'), crimeTypeId: crimeTypeId('ITINERANT_GROUP_CRIME') },
];
