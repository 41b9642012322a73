import { writeRows } from '../../../shared/database';
import { type DataSet } from '../../../shared/federation';
import { idOf } from '../../../shared/ids';
import { DeploymentCrimeFocusRow, DeploymentQuarterRow, DeploymentRow } from '../deployment/deployment.entity';
import { type DeploymentType, type SupportKind } from '../deployment/deployment.enums';
import { daysByQuarter, daysOf } from '../deployment/deployment-days';
import { MissionDistrictRow, MissionRow } from '../mission/mission.entity';
import { OfficerRow, OfficerSpecialityRow } from '../officer/officer.entity';
import { type RankBand, type Speciality } from '../officer/officer.enums';
import { PoliceUnitRow } from '../police-unit/police-unit.entity';
import { type UnitLevel } from '../police-unit/police-unit.enums';

/** As many deployments as officers were reported: the records add up to the report. */
const DEPLOYMENTS = 25;

const projectId = idOf('Project', 'PDP1');
const sourceId = idOf('Source', 'DEMO');
const inspectorate = idOf('Organisation', 'IGPR');

const districtsUntil2015 = [
  'OSLO',
  'ROGALAND',
  'HORDALAND',
  'SONDRE_BUSKERUD',
  'OSTFOLD',
  'ROMERIKE',
  'SOR_TRONDELAG',
  'AGDER',
  'ASKER_OG_BAERUM',
  'TROMS',
] as const;
const districtsFrom2016 = ['OSLO', 'SOR_VEST', 'VEST', 'SOR_OST', 'OST', 'TRONDELAG', 'AGDER', 'INNLANDET'] as const;

/** What a deployed officer is trained in, and the crime a deployment of that kind is directed against. */
const profiles: readonly {
  specialities: readonly Speciality[];
  crime: readonly string[];
  support: readonly SupportKind[];
}[] = [
  {
    specialities: ['ITINERANT_CRIME', 'PROPERTY_CRIME'],
    crime: ['ITINERANT_GROUP_CRIME', 'THEFT'],
    support: ['HOST_POLICE_ACTIVITIES', 'INVESTIGATION'],
  },
  { specialities: ['THB'], crime: ['TRAFFICKING_PERSONS'], support: ['INVESTIGATION', 'INTERPRETATION'] },
  {
    specialities: ['PROPERTY_CRIME'],
    crime: ['PICKPOCKETING', 'PETTY_CRIME'],
    support: ['PATROL', 'HOST_POLICE_ACTIVITIES'],
  },
  { specialities: ['DRUGS', 'ANALYSIS'], crime: ['TRAFFICKING_DRUGS'], support: ['INFORMATION_EXCHANGE'] },
  {
    specialities: ['ITINERANT_CRIME'],
    crime: ['ITINERANT_GROUP_CRIME'],
    support: ['HOST_POLICE_ACTIVITIES', 'PATROL'],
  },
];

const ranks: readonly RankBand[] = ['OFFICER', 'AGENT', 'OFFICER', 'SENIOR_OFFICER', 'AGENT'];
const types: readonly DeploymentType[] = [
  'OPERATIVE_SUPPORT',
  'JOINT_MISSION',
  'OPERATIVE_SUPPORT',
  'LIAISON',
  'JOINT_MISSION',
];

const units: readonly { code: string; name: string; level: UnitLevel; parent: string | null }[] = [
  { code: 'RO-IGPR', name: 'General Inspectorate of the Romanian Police', level: 'GENERAL_INSPECTORATE', parent: null },
  {
    code: 'RO-DCCO',
    name: 'Directorate for Combating Organised Crime',
    level: 'CENTRAL_DIRECTORATE',
    parent: 'RO-IGPR',
  },
  { code: 'RO-DIC', name: 'Criminal Investigation Directorate', level: 'CENTRAL_DIRECTORATE', parent: 'RO-IGPR' },
  {
    code: 'RO-BRIGADE-1',
    name: 'Brigade for Combating Organised Crime, region 1',
    level: 'REGIONAL_BRIGADE',
    parent: 'RO-DCCO',
  },
  {
    code: 'RO-BRIGADE-2',
    name: 'Brigade for Combating Organised Crime, region 2',
    level: 'REGIONAL_BRIGADE',
    parent: 'RO-DCCO',
  },
];

/** Missions of the demonstration, each in the district structure of its time. */
const missions = [
  {
    code: 'DEMO-MISSION-1',
    title: 'Joint mission in eastern Norway (synthetic)',
    startsOn: '2014-06-02',
    endsOn: '2014-08-29',
    areas: ['Pickpocketing'],
    version: '2002',
    districts: ['OSLO', 'ROMERIKE', 'OSTFOLD'],
  },
  {
    code: 'DEMO-MISSION-2',
    title: 'Joint mission in western Norway (synthetic)',
    startsOn: '2015-05-04',
    endsOn: '2015-09-25',
    areas: ['Thefts by itinerant groups'],
    version: '2002',
    districts: ['ROGALAND', 'HORDALAND'],
  },
  {
    code: 'DEMO-MISSION-3',
    title: 'Joint mission after the reform (synthetic)',
    startsOn: '2016-02-01',
    endsOn: '2016-06-30',
    areas: ['Trafficking in persons'],
    version: '2016',
    districts: ['OSLO', 'SOR_VEST', 'VEST'],
  },
] as const;

const placeId = (version: string, code: string): string => idOf('Place', 'NO_POLICE_DISTRICT', version, code);
const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;
const isoDate = (day: number): string => new Date(Date.UTC(2014, 2, 3) + day * 86_400_000).toISOString().slice(0, 10);

function deploymentNumber(number: number) {
  const code = `DEMO-DEPLOYMENT-${String(number + 1).padStart(2, '0')}`;
  const officerRef = `RO-P-${String(1001 + number * 7)}`;
  const officerId = idOf('Officer', officerRef);
  const profile = pick(profiles, number);
  // A start every 37 days from March 2014 runs to August 2016, over the reform of 1 January 2016.
  const startsOn = isoDate(number * 37);
  const endsOn = isoDate(number * 37 + 55 + (number % 4) * 14);
  const version = startsOn < '2016-01-01' ? '2002' : '2016';
  const district = version === '2002' ? pick(districtsUntil2015, number) : pick(districtsFrom2016, number);
  const type = pick(types, number);
  const mission = missions.find(
    (one) => type === 'JOINT_MISSION' && startsOn >= one.startsOn && startsOn <= one.endsOn,
  );
  const officer: OfficerRow = {
    id: officerId,
    officerRef,
    rankBand: pick(ranks, number),
    homeUnitId: idOf('PoliceUnit', pick(units, 1 + (number % (units.length - 1))).code),
    sourceId,
  };
  const id = idOf('Deployment', code);
  const deployment: DeploymentRow = {
    id,
    code,
    projectId,
    officerId,
    missionId: mission ? idOf('Mission', mission.code) : null,
    direction: 'RO_TO_NO',
    type,
    status: 'COMPLETED',
    hostDistrictId: placeId(version, district),
    hostUnitId: null,
    startsOn,
    endsOn,
    officerDays: daysOf(startsOn, endsOn),
    supportKinds: [...profile.support],
    sourceId,
    notReported: [],
  };
  return {
    officer,
    deployment,
    specialities: profile.specialities.map((speciality) => ({ officerId, speciality })),
    crimeFocus: profile.crime.map((term) => ({ deploymentId: id, crimeTypeId: idOf('CrimeType', term) })),
    quarters: daysByQuarter(startsOn, endsOn).map((spread) => ({ deploymentId: id, ...spread })),
  };
}

/** Made-up deployments, the same on every run, that add up to what PDP1 reported. */
export const demo: DataSet = {
  description: 'Synthetic deployments over both police district structures, adding up to the 25 reported.',
  async load(db) {
    const made = Array.from({ length: DEPLOYMENTS }, (_, number) => deploymentNumber(number));
    await writeRows(
      db,
      PoliceUnitRow,
      units.map(({ code, name, level, parent }) => ({
        id: idOf('PoliceUnit', code),
        code,
        name,
        level,
        parentId: parent === null ? null : idOf('PoliceUnit', parent),
        organisationId: inspectorate,
        placeId: null,
        validFrom: null,
        validTo: null,
        successorId: null,
        sourceId,
      })),
    );
    await writeRows(
      db,
      MissionRow,
      missions.map(({ code, title, startsOn, endsOn, areas }) => ({
        id: idOf('Mission', code),
        code,
        projectId,
        title,
        organiserId: idOf('Organisation', 'POD'),
        areasOfInterest: [...areas],
        startsOn,
        endsOn,
        sourceId,
        notReported: [],
      })),
    );
    await writeRows(
      db,
      MissionDistrictRow,
      missions.flatMap(({ code, version, districts }) =>
        districts.map((district) => ({ missionId: idOf('Mission', code), placeId: placeId(version, district) })),
      ),
    );
    await writeRows(
      db,
      OfficerRow,
      made.map(({ officer }) => officer),
    );
    await writeRows(
      db,
      OfficerSpecialityRow,
      made.flatMap(({ specialities }) => specialities),
    );
    const deployments = made.map(({ deployment }) => deployment);
    await writeRows(db, DeploymentRow, deployments);
    await writeRows(
      db,
      DeploymentCrimeFocusRow,
      made.flatMap(({ crimeFocus }) => crimeFocus),
    );
    await writeRows(
      db,
      DeploymentQuarterRow,
      made.flatMap(({ quarters }) => quarters),
    );
  },
};
