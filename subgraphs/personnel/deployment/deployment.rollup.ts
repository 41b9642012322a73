import sql, { join, type Sql } from 'sql-template-tag';
import { isOneOf, kind, Rollup, setsOf } from '../../../shared/database';
import { type Told } from '../../../shared/paging';
import { OfficerRow, OfficerSpecialityRow } from '../officer/officer.entity';
import { DeploymentCrimeFocusRow, DeploymentQuarterRow, DeploymentRow } from './deployment.entity';
import { type DeploymentStatus } from './deployment.enums';

/** Deployments that took place or are under way: what a headcount of deployed officers counts. */
export const tookPlace: readonly DeploymentStatus[] = ['ACTIVE', 'EXTENDED', 'COMPLETED'];

/** Cells of deployments in one state, or in those that took place; several others do not add up to officers. */
export function inStatus(statuses: readonly DeploymentStatus[]): Told | null {
  if (statuses.length === 1) return { dimensions: ['status'], where: isOneOf(sql`t.status`, statuses) };
  const isWhole = statuses.length === tookPlace.length && tookPlace.every((status) => statuses.includes(status));
  return isWhole ? { dimensions: ['took_place'], where: sql`t.took_place = '1'` } : null;
}

/** Whether a cell's officers have a speciality, among the others they have. */
export const hasSpeciality = (speciality: Sql): Sql =>
  sql`INSTR(REPLACE(',?,', '?', t.specialities), REPLACE(',?,', '?', ${speciality})) > 0`;

/** Cells of officers with any of these specialities: each officer stands in one cell, that of all they have. */
export const withSpeciality = (specialities: readonly string[]): Told => ({
  dimensions: ['specialities'],
  where:
    specialities.length === 0
      ? sql`1 = 0`
      : sql`(${join(
          specialities.map((one) => hasSpeciality(sql`${one}`)),
          ' OR ',
        )})`,
});

/** Closed lists that a deployment is on, and what else is told of it: an officer has several deployments. */
const lists = ['direction', 'status', 'type', 'crime_type_id'];
const ofDeployment = [...lists, 'host_district_id', 'quarter'];
/** Told of the officer, who has one of each: they stand in every level, and count nobody twice. */
const ofOfficer = ['specialities', 'rank_band'];
const levels = [
  ...setsOf(2, ofDeployment).map((level) => [...level, ...ofOfficer]),
  ...setsOf(1, ofDeployment).map((level) => [...level, ...ofOfficer, 'home_unit_id']),
  ...[['took_place'], ['took_place', 'direction'], ['took_place', 'direction', 'host_district_id']],
];
const more = setsOf(lists.length, lists).filter(({ length }) => length > 2);

const firstCrime = sql`(f.crime_type_id IS NULL OR f.crime_type_id =
  (SELECT MIN(o.crime_type_id) FROM deployment_crime_focus o WHERE o.deployment_id = t.id))`;
const firstQuarter = sql`(q.quarter IS NULL OR q.quarter =
  (SELECT MIN(o.quarter) FROM deployment_quarter o WHERE o.deployment_id = t.id))`;

const unitsOf = (deploymentIds: readonly string[]): Sql =>
  sql`SELECT DISTINCT COALESCE(officer_id, id) AS unit FROM deployment WHERE ${isOneOf(sql`id`, deploymentIds)}`;

/**
 * Deployments by what they can be grouped by, alone and in twos, of a project and of all: an officer may be sent by
 * several. Closed lists stand in larger sets too, of all projects together. A fact is a deployment in one quarter
 * against one crime; days that must not be counted for each crime, or for each quarter, stand with the first.
 */
export const deploymentRollup = new Rollup({
  table: 'deployment_rollup',
  dimensions: {
    project_id: kind.id,
    direction: kind.code,
    status: kind.code,
    took_place: kind.code,
    type: kind.code,
    host_district_id: kind.id,
    specialities: kind.name,
    crime_type_id: kind.id,
    rank_band: kind.code,
    home_unit_id: kind.id,
    quarter: kind.code,
  },
  counts: ['days', 'days_once', 'officer_days'],
  amounts: [],
  distinct: ['deployments', 'officers'],
  extremes: [],
  levels: [
    ...levels.flatMap((level) => [level, ['project_id', ...level]]),
    ...more.map((level) => [...level, ...ofOfficer]),
  ],
  splits: ['project_id', 'took_place', ...ofDeployment],
  units: [
    { table: 'deployment', column: sql`t.officer_id` },
    { table: 'deployment', column: sql`t.id`, where: sql`t.officer_id IS NULL` },
  ],
  ofUnits: (ids) => sql`(${isOneOf(sql`t.officer_id`, ids)} OR (t.officer_id IS NULL AND ${isOneOf(sql`t.id`, ids)}))`,
  order: sql`t.officer_id, t.id`,
  facts: (_db, where) => sql`SELECT t.project_id, t.direction, t.status, t.type, t.host_district_id,
      CASE WHEN ${isOneOf(sql`t.status`, tookPlace)} THEN '1' ELSE '0' END AS took_place,
      (SELECT GROUP_CONCAT(s.speciality ORDER BY s.speciality) FROM officer_speciality s
        WHERE s.officer_id = t.officer_id) AS specialities,
      f.crime_type_id, o.rank_band, o.home_unit_id, q.quarter, COALESCE(q.days, 0) AS days,
      CASE WHEN ${firstCrime} THEN COALESCE(q.days, 0) ELSE 0 END AS days_once,
      CASE WHEN ${firstCrime} AND ${firstQuarter} THEN COALESCE(t.officer_days, 0) ELSE 0 END AS officer_days,
      t.id AS deployments, t.officer_id AS officers
    FROM deployment t LEFT JOIN deployment_quarter q ON q.deployment_id = t.id
      LEFT JOIN deployment_crime_focus f ON f.deployment_id = t.id LEFT JOIN officer o ON o.id = t.officer_id
    WHERE ${where}`,
})
  .touchedBy({
    row: DeploymentRow,
    unitOf: ({ officerId, id }) => officerId ?? id,
    storedUnits: (rows) => unitsOf(rows.map(({ id }) => id)),
  })
  .touchedBy({
    row: DeploymentQuarterRow,
    unitOf: () => null,
    storedUnits: (rows) => unitsOf(rows.map(({ deploymentId }) => deploymentId)),
  })
  .touchedBy({
    row: DeploymentCrimeFocusRow,
    unitOf: () => null,
    storedUnits: (rows) => unitsOf(rows.map(({ deploymentId }) => deploymentId)),
  })
  .touchedBy({ row: OfficerRow, unitOf: ({ id }) => id })
  .touchedBy({ row: OfficerSpecialityRow, unitOf: ({ officerId }) => officerId });
