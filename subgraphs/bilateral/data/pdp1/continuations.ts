import { idOf } from '../../../../shared/ids';
import { type ContinuationRow } from '../../continuation/continuation.entity';
import { bilateral, ofResults, pdp1Id, results, stated } from './stating';

type Said = Partial<ContinuationRow> & Pick<ContinuationRow, 'statement'>;

const continuation = (code: string, said: Said, evidence: ReturnType<typeof ofResults>): ContinuationRow => ({
  id: idOf('Continuation', code),
  code,
  projectId: pdp1Id,
  nextProjectId: null,
  nextProgrammeId: null,
  rawText: null,
  correctedText: null,
  ...said,
  ...evidence,
});

const INFERENCE = idOf('Source', 'INFERENCE');
const homeAffairs = idOf('Programme', 'RO-HOMEAFFAIRS');

const next = (code: string, note: string) =>
  continuation(
    `PDP1/${code}`,
    {
      nextProjectId: idOf('Project', code),
      nextProgrammeId: homeAffairs,
      statement: 'Cooperation and deployments go on in this project of the next period.',
    },
    stated(INFERENCE, { note }),
  );

export const continuations: ContinuationRow[] = [
  // fact 30
  continuation(
    'PDP1/MISSIONS',
    { statement: 'The missions will go on in the future framework of the Norwegian Financial Mechanism.' },
    ofResults(results(3), { notReported: ['nextProgramme', 'nextProject'] }),
  ),
  // fact 71
  continuation(
    'PDP1/DEPLOYMENT',
    {
      nextProgrammeId: homeAffairs,
      statement: 'The deployment of Romanian officers in Norway will go on in the programme Home Affairs.',
      rawText: '2014-2012',
      correctedText: '2014-2021',
    },
    ofResults(bilateral(4), {
      note: 'The text gives the period as 2014-2012, which cannot be: the period of the grants is 2014-2021.',
      notReported: ['nextProject'],
    }),
  ),
  next('RO-HOMEAFFAIRS-0002', 'Its page tells of deployments both ways; that it continues PDP1 is inferred.'),
  next('PDP2', 'Its name and its first component point to PDP1; that it continues PDP1 is inferred.'),
  continuation(
    'PDP1/PORTAL',
    { statement: 'Cooperation of the partners is marked as continued after the project.' },
    stated(idOf('Source', 'EEA-PORTAL'), {
      locator: 'partners.json',
      note: 'Stated of RO21-0006; that this is PDP1 is inferred.',
      notReported: ['nextProgramme', 'nextProject'],
    }),
  ),
  continuation(
    'BG13-0012/PORTAL',
    {
      projectId: idOf('Project', 'BG13-0012'),
      statement: 'Cooperation of the partners is marked as continued after the project.',
    },
    stated(idOf('Source', 'EEA-PORTAL'), { locator: 'partners.json', notReported: ['nextProgramme', 'nextProject'] }),
  ),
];
