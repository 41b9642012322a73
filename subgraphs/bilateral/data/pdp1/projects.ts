import { idOf } from '../../../../shared/ids';
import { type ProjectCrimeFocusRow, type ProjectRow } from '../../project/project.entity';
import { type ProjectAliasRow } from '../../project-alias/project-alias.entity';
import { crimeTypeId } from './crime-types';
import { bilateral, ofResults, pdp1Id, stated } from './stating';

const INFERENCE = idOf('Source', 'INFERENCE');

const pdp1: ProjectRow = {
  id: pdp1Id,
  code: 'PDP1', // fact 57
  name: 'Strengthening police cooperation between Romania and Norway to fight criminal itinerant groups and human trafficking',
  programmeId: idOf('Programme', 'RO21'),
  status: 'COMPLETED',
  startsOn: null,
  endsOn: null,
  ...ofResults(bilateral(1), {
    note: 'The name is that of the first pre-defined project of RO21; that PDP1 is that project is inferred. The text tells of results only, so the project is taken as completed.',
    // fact 73: what the text does not tell at all
    notReported: [
      'startsOn',
      'endsOn',
      'budget',
      'hostDistricts',
      'ranks',
      'tenderValues',
      'suppliers',
      'participantsBySex',
    ],
  }),
};

const portal = stated(idOf('Source', 'EEA-PORTAL'), {
  locator: 'partners.json',
  note: 'The portal lists projects with a partner from a donor state or an international body only.',
  notReported: ['name', 'startsOn', 'endsOn'],
});

const comparable: ProjectRow[] = (
  [
    ['RO21', ['RO21-0001']],
    ['BG13', ['BG13-0007', 'BG13-0008', 'BG13-0012', 'BG13-0013']],
    ['LT12', ['LT12-0002']],
    ['PL15', ['PL15-0003', 'PL15-0007', 'PL15-0027', 'PL15-0031']],
  ] as const
).flatMap(([programme, codes]) =>
  codes.map((code) => ({
    id: idOf('Project', code),
    code,
    name: null,
    programmeId: idOf('Programme', programme),
    status: 'COMPLETED' as const,
    startsOn: null,
    endsOn: null,
    ...portal,
  })),
);

const next: ProjectRow[] = [
  {
    id: idOf('Project', 'RO-HOMEAFFAIRS-0002'),
    code: 'RO-HOMEAFFAIRS-0002',
    name: null,
    programmeId: idOf('Programme', 'RO-HOMEAFFAIRS'),
    status: 'COMPLETED',
    startsOn: null,
    endsOn: null,
    ...stated(idOf('Source', 'RO-HOMEAFFAIRS-0002-PAGE'), {
      note: 'Deployments of officers both ways, and a better national system for fingerprints (AFIS).',
      notReported: ['name', 'startsOn', 'endsOn'],
    }),
  },
  {
    id: idOf('Project', 'PDP2'),
    code: 'PDP2',
    name: 'Strengthening national capacity in international police cooperation and combating crime',
    programmeId: idOf('Programme', 'RO-HOMEAFFAIRS'),
    status: null,
    startsOn: null,
    endsOn: null,
    ...stated(idOf('Source', 'PDP2-PAGE'), {
      note: 'Itinerant crime and trafficking in human beings; money laundering and economic crime; fingerprints.',
      notReported: ['status', 'startsOn', 'endsOn'],
    }),
  },
];

export const projects: ProjectRow[] = [pdp1, ...comparable, ...next];

// facts 11 and 26: what the project is directed against
export const crimeFocus: ProjectCrimeFocusRow[] = ['ITINERANT_GROUP_CRIME', 'TRAFFICKING_PERSONS'].map((term) => ({
  projectId: pdp1Id,
  crimeTypeId: crimeTypeId(term),
}));

const alias = (project: string, code: string, record: string | null, note: string): ProjectAliasRow => ({
  id: idOf('ProjectAlias', project, code),
  code,
  projectId: idOf('Project', project),
  recordId: record === null ? null : idOf('Project', record),
  ...stated(INFERENCE, { note }),
});

export const aliases: ProjectAliasRow[] = [
  alias(
    'PDP1',
    'RO21-0006',
    null,
    'The portal’s only project of RO21 with the Romanian Police as promoter and the Norwegian police directorate as partner.',
  ),
  alias(
    'PDP1',
    'RO21 pre-defined project 1',
    null,
    'Its expected outcomes are the specific objectives of PDP1, and PDP stands for pre-defined project.',
  ),
  alias(
    'PDP2',
    'RO-HOMEAFFAIRS-0002',
    'RO-HOMEAFFAIRS-0002',
    'Same programme, same promoter, same kinds of work; no source gives both codes.',
  ),
  alias(
    'RO-HOMEAFFAIRS-0002',
    'PDP2',
    'PDP2',
    'Same programme, same promoter, same kinds of work; no source gives both codes.',
  ),
];
