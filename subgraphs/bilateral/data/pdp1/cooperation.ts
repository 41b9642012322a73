import { idOf } from '../../../../shared/ids';
import { type CooperationChannelRow } from '../../cooperation-channel/cooperation-channel.entity';
import { type Channel } from '../../cooperation-channel/cooperation-channel.enums';
import { type JointInvestigationTeamRow } from '../../joint-investigation-team/joint-investigation-team.entity';
import { objectiveId } from './objectives';
import { description, ofResults, pdp1Id } from './stating';

const SO2 = `${description(4)}, second objective`;

const channel = (of: Channel, organisation: string | null, statement: string): CooperationChannelRow => ({
  id: idOf('CooperationChannel', `PDP1/${of}`),
  code: `PDP1/${of}`,
  projectId: pdp1Id,
  objectiveId: objectiveId('SO2'),
  organisationId: organisation === null ? null : idOf('Organisation', organisation),
  channel: of,
  statement,
  ...ofResults(SO2, { notReported: ['exchanges'] }),
});

export const channels: CooperationChannelRow[] = [
  // fact 13
  channel('DIRECT_POD_IGPR', 'POD', 'Information is checked and exchanged between the police of the two countries.'),
  channel(
    'INTERNATIONAL_BODY',
    'INTERNATIONAL_POLICE_BODIES',
    'Information is checked and exchanged with international police cooperation bodies.',
  ),
  channel('EUROPOL', 'EUROPOL', 'Cooperation with Europol is part of the objective.'), // fact 14
  channel('JIT', null, 'Cooperation within joint investigation teams is part of the objective.'), // fact 15
];

// fact 15: teams are named as a setting of cooperation; none is named by itself
export const jointTeams: JointInvestigationTeamRow[] = [
  {
    id: idOf('JointInvestigationTeam', 'PDP1/JITS'),
    code: 'PDP1/JITS',
    projectId: pdp1Id,
    objectiveId: objectiveId('SO2'),
    statement: 'Joint investigation teams in which the police forces cooperate, spoken of as a whole.',
    teams: null,
    startsOn: null,
    endsOn: null,
    ...ofResults(SO2, { notReported: ['teams', 'members', 'startsOn', 'endsOn'] }),
  },
];
