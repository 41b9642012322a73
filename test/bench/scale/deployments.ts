import {
  DeploymentCrimeFocusRow,
  DeploymentQuarterRow,
  DeploymentRow,
  DeploymentSpanRow,
} from '../../../subgraphs/personnel/deployment/deployment.entity';
import { OfficerRow, OfficerSpecialityRow } from '../../../subgraphs/personnel/officer/officer.entity';
import { spanRowsOf } from '../../../subgraphs/personnel/deployment/deployment-span';
import { dayOf, drawn, numbered, oneOfMany, spread, upTo } from './number-sequence';

const sourceId = 'source-scale';
const statuses = ['COMPLETED', 'ACTIVE', 'EXTENDED', 'PLANNED', 'CANCELLED'] as const;
const types = ['OPERATIVE_SUPPORT', 'JOINT_MISSION', 'LIAISON', 'EXPERT', 'STUDY_VISIT_ESCORT'] as const;
const ranks = ['OFFICER', 'AGENT'] as const;
const specialities = ['THB', 'ITINERANT_CRIME', 'DRUGS'] as const;

export const officersOf = (rows: number): number => Math.max(10, Math.round(rows / 10));

export function* deployments(rows: number): Generator<DeploymentRow> {
  for (const number of upTo(rows)) {
    const starts = drawn(number, 51) % 3_650;
    const days = 1 + (drawn(number, 52) % 60);
    yield {
      id: numbered('deployment', number),
      code: numbered('SCALE', number),
      projectId: numbered('project', (drawn(number, 53) % 20) + 1),
      officerId: numbered('officer', drawn(number, 54) % officersOf(rows)),
      missionId: null,
      direction: drawn(number, 55) % 4 === 0 ? 'NO_TO_RO' : 'RO_TO_NO',
      type: oneOfMany(types, number, 56),
      status: oneOfMany(statuses, number, 57),
      hostDistrictId: numbered('place', drawn(number, 58) % 40),
      hostUnitId: null,
      startsOn: dayOf(starts),
      endsOn: dayOf(starts + days - 1),
      officerDays: days,
      supportKinds: ['PATROL'],
      sourceId,
      notReported: [],
    };
  }
}

function* quarters(rows: number): Generator<DeploymentQuarterRow> {
  for (const { id, startsOn, officerDays } of deployments(rows)) {
    if (startsOn === null) continue;
    const quarter = `${startsOn.slice(0, 4)}-Q${Math.ceil(Number(startsOn.slice(5, 7)) / 3)}`;
    yield { deploymentId: id, quarter, days: officerDays ?? 0 };
  }
}

/** Tables of personnel and the rows they get, parents first. */
export const personnelTables = (rows: number) => [
  {
    row: OfficerRow,
    rows: [...upTo(officersOf(rows))].map((number) => ({
      id: numbered('officer', number),
      officerRef: numbered('SCALE', number),
      rankBand: oneOfMany(ranks, number, 61),
      homeUnitId: numbered('policeunit', drawn(number, 62) % 50),
      sourceId,
    })),
  },
  {
    row: OfficerSpecialityRow,
    rows: [...upTo(officersOf(rows))].map((number) => ({
      officerId: numbered('officer', number),
      speciality: oneOfMany(specialities, number, 63),
    })),
  },
  { row: DeploymentRow, rows: deployments(rows) },
  { row: DeploymentSpanRow, rows: spread(deployments(rows), spanRowsOf) },
  { row: DeploymentQuarterRow, rows: quarters(rows) },
  {
    row: DeploymentCrimeFocusRow,
    rows: [...upTo(rows)].map((number) => ({
      deploymentId: numbered('deployment', number),
      crimeTypeId: numbered('crimetype', drawn(number, 64) % 5),
    })),
  },
];
