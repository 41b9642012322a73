import { idOf } from '../../../../shared/ids';
import { type OrganisationRoleRow } from '../../organisation-role/organisation-role.entity';
import { type ProgrammeRole } from '../../organisation-role/organisation-role.enums';
import { bilateral, description, ofResults, pdp1Id, results, stated } from './stating';

type Subject = Pick<OrganisationRoleRow, 'projectId' | 'programmeId'>;

const role = (
  organisation: string,
  code: ProgrammeRole,
  subject: Subject,
  evidence: ReturnType<typeof stated>,
): OrganisationRoleRow => ({
  id: idOf('OrganisationRole', organisation, code, subject.projectId ?? '', subject.programmeId ?? ''),
  organisationId: idOf('Organisation', organisation),
  role: code,
  ...subject,
  ...evidence,
});

const programme = (code: string): Subject => ({ projectId: null, programmeId: idOf('Programme', code) });
const project = (code: string, of: string): Subject => ({
  projectId: idOf('Project', code),
  programmeId: idOf('Programme', of),
});
const pdp1: Subject = { projectId: pdp1Id, programmeId: idOf('Programme', 'RO21') };

const portal = (note?: string) =>
  stated(idOf('Source', 'EEA-PORTAL'), { locator: 'partners.json', ...(note === undefined ? {} : { note }) });
const inferred = portal('Stated of RO21-0006; that this is PDP1 is inferred.');
const unassigned = portal('Stated of the programme; which of its projects is not said.');
const from = (source: string) => stated(idOf('Source', source));

// fact 72: who takes part in PDP1, and as what
const inPdp1: OrganisationRoleRow[] = [
  role('IGPR', 'PJPT', pdp1, inferred),
  role('POD', 'PJDPP', pdp1, inferred),
  // fact 56: the support of the directorate was crucial
  role('POD', 'PARTNER', pdp1, ofResults(bilateral(1), { note: 'Its support is called crucial for the project.' })),
  // fact 28: who was assisted
  role('NORWEGIAN_POLICE', 'HOST', pdp1, ofResults(results(2))),
  role('EUROPOL', 'COOPERATION_BODY', pdp1, ofResults(description(4))),
  role('INTERNATIONAL_POLICE_BODIES', 'COOPERATION_BODY', pdp1, ofResults(description(4))),
  role('PROSECUTORS', 'STAKEHOLDER', pdp1, ofResults(results(10))), // fact 42
  role('ANITP', 'STAKEHOLDER', pdp1, ofResults(results(10))), // fact 43
];

const inProgrammes: OrganisationRoleRow[] = [
  role('MAI', 'PO', programme('RO21'), from('RO21-PAGE')),
  role('POD', 'DPP', programme('RO21'), from('RO21-PAGE')),
  role('COUNCIL_OF_EUROPE', 'DPP', programme('RO21'), portal()),
  role('BG_MINISTRY_OF_INTERIOR', 'PO', programme('BG13'), portal()),
  role('POD', 'DPP', programme('BG13'), portal()),
  role('COUNCIL_OF_EUROPE', 'DPP', programme('BG13'), portal()),
  role('POD', 'PJDPP', programme('BG13'), unassigned),
  role('FAFO', 'PJDPP', programme('BG13'), unassigned),
  role('BG_MOI_ACADEMY', 'PJPT', programme('BG13'), unassigned),
  role('BG_FORFEITURE_COMMISSION', 'PJPT', programme('BG13'), unassigned),
  role('KRIPOS', 'PJDPP', programme('PL15'), unassigned),
  role('UDI', 'PJDPP', programme('PL15'), unassigned),
  role('NORWEGIAN_CUSTOMS', 'PJDPP', programme('PL15'), unassigned),
  role('PL_BORDER_GUARD', 'PJPT', programme('PL15'), unassigned),
  role('PL_WARSAW_POLICE', 'PJPT', programme('PL15'), unassigned),
  role('PL_CUSTOMS', 'PJPT', programme('PL15'), unassigned),
  role('MAI', 'PO', programme('RO-HOMEAFFAIRS'), from('RO-HOMEAFFAIRS-NEWS')),
  role('POD', 'DPP', programme('RO-HOMEAFFAIRS'), from('RO-HOMEAFFAIRS-NEWS')),
  role('NO_MINISTRY_OF_JUSTICE', 'DPP', programme('RO-HOMEAFFAIRS'), from('RO-HOMEAFFAIRS-NEWS')),
  role('DSB', 'DPP', programme('RO-HOMEAFFAIRS'), from('RO-HOMEAFFAIRS-NEWS')),
  role('UDI', 'DPP', programme('RO-HOMEAFFAIRS'), from('RO-HOMEAFFAIRS-NEWS')),
];

const byPlace = portal('Told apart by the county the portal gives for the promoter.');

const inOtherProjects: OrganisationRoleRow[] = [
  role('ANITP', 'PJPT', project('RO21-0001', 'RO21'), portal()),
  role('COUNCIL_OF_EUROPE', 'PJDPP', project('RO21-0001', 'RO21'), portal()),
  role('BG_INTERNATIONAL_COOPERATION', 'PJPT', project('BG13-0007', 'BG13'), byPlace),
  role('BG_EUROPEAN_INSTITUTE', 'PJPT', project('BG13-0013', 'BG13'), byPlace),
  role('COUNCIL_OF_EUROPE', 'PJDPP', project('BG13-0008', 'BG13'), portal()),
  role('COUNCIL_OF_EUROPE', 'PJDPP', project('BG13-0012', 'BG13'), portal()),
  role('LT_POLICE_DEPARTMENT', 'PJPT', project('LT12-0002', 'LT12'), portal()),
  role('KRIPOS', 'PJDPP', project('LT12-0002', 'LT12'), portal()),
  role('PL_MIGRATION_POLICY', 'PJPT', project('PL15-0003', 'PL15'), portal()),
  role('COUNCIL_OF_EUROPE', 'PJDPP', project('PL15-0003', 'PL15'), portal()),
];

const pdp2 = project('PDP2', 'RO-HOMEAFFAIRS');

const inPdp2: OrganisationRoleRow[] = [
  ...['IGPR', 'KRIPOS', 'NTNU', 'NO_POLICE_OSLO', 'NO_POLICE_SOUTH_WEST', 'OKOKRIM', 'ANITP'].map((code) =>
    role(code, 'PARTNER', pdp2, from('PDP2-PAGE')),
  ),
  role('IGPR', 'PJPT', pdp2, from('RO-HOMEAFFAIRS-FOCAL-POINT')),
  role('KRIPOS', 'PJDPP', pdp2, from('RO-HOMEAFFAIRS-FOCAL-POINT')),
];

export const roles: OrganisationRoleRow[] = [...inPdp1, ...inProgrammes, ...inOtherProjects, ...inPdp2];
