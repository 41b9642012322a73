import sql, { raw } from 'sql-template-tag';
import { type DataSource } from 'typeorm';
import { z } from 'zod';
import { allOf, isOneOf, selectRows } from '../../../shared/database';
import { gathered, leadOfSpan, type Linked, List, oneOf, Summary } from '../../../shared/paging';
import { DeploymentCrimeFocusRow, DeploymentRow } from './deployment.entity';
import { type DeploymentDimension, type DeploymentFilter } from './deployment.input';
import { deploymentRollup, hasSpeciality, inStatus, tookPlace, withSpeciality } from './deployment.rollup';
import { deploymentSpans } from './deployment-span';

function conditions(
  { direction, status, type, hostDistrictId, speciality, crimeTypeId, from, to }: DeploymentFilter,
  linked: Linked = gathered,
) {
  return allOf(
    direction && isOneOf(sql`t.direction`, direction),
    status && isOneOf(sql`t.status`, status),
    type && isOneOf(sql`t.type`, type),
    hostDistrictId && isOneOf(sql`t.host_district_id`, hostDistrictId),
    speciality &&
      linked(sql`t.officer_id`, {
        from: sql`officer_speciality s`,
        where: isOneOf(sql`s.speciality`, speciality),
        key: sql`s.officer_id`,
      }),
    crimeTypeId &&
      linked(sql`t.id`, {
        from: sql`deployment_crime_focus f`,
        where: isOneOf(sql`f.crime_type_id`, crimeTypeId),
        key: sql`f.deployment_id`,
      }),
    from === undefined ? undefined : sql`(t.ends_on >= ${from} OR (t.ends_on IS NULL AND t.starts_on IS NOT NULL))`,
    to === undefined ? undefined : sql`t.starts_on <= ${to}`,
  );
}

/** Fields of a filter that cells tell: one value of most, since an officer counts under every value. */
const fields = {
  direction: oneOf('direction'),
  status: inStatus,
  type: oneOf('type'),
  hostDistrictId: oneOf('host_district_id'),
  speciality: withSpeciality,
};

/** Parent links of deployments that cells tell. */
const parents = { 't.project_id': 'project_id', 't.host_district_id': 'host_district_id' };

const cell = (column: string) => ({ value: sql`t.${raw(column)}`, columns: [column] });

export const deploymentList = new List<DeploymentRow, DeploymentFilter>({
  row: DeploymentRow,
  orders: {
    STARTS_ON_ASC: { by: 'startsOn' },
    STARTS_ON_DESC: { by: 'startsOn', descending: true },
    CODE_ASC: { by: 'code' },
  },
  defaultOrder: 'STARTS_ON_ASC',
  needs: {
    project: ['projectId'],
    officer: ['officerId'],
    mission: ['missionId'],
    hostDistrict: ['hostDistrictId'],
    hostUnit: ['hostUnitId'],
    source: ['sourceId'],
    crimeFocus: [],
  },
  where: conditions,
  lead: (db, { from, ...rest }, asked) =>
    from === undefined || asked.by !== 'startsOn' || rest.speciality || rest.crimeTypeId
      ? null
      : leadOfSpan(db, deploymentSpans, { from, to: rest.to }, conditions(rest)),
  linked: { speciality: null, crimeTypeId: null },
  total: {
    rollup: deploymentRollup,
    fields: {
      direction: 'direction',
      status: 'status',
      type: 'type',
      hostDistrictId: 'host_district_id',
      speciality: withSpeciality,
      crimeTypeId: oneOf('crime_type_id'),
    },
    parents,
    rows: sql`SUM(t.deployments)`,
  },
});

/** Parent link for deployments against a crime type. */
export const byCrimeFocus = {
  join: sql`JOIN deployment_crime_focus focus ON focus.deployment_id = t.id`,
  column: sql`focus.crime_type_id`,
};

export const crimeFocusOf = (db: DataSource, deploymentIds: readonly string[]): Promise<DeploymentCrimeFocusRow[]> =>
  selectRows(
    db,
    DeploymentCrimeFocusRow,
    'all',
    sql`WHERE ${isOneOf(sql`t.deployment_id`, deploymentIds)} ORDER BY t.crime_type_id`,
  );

const Measures = z.object({
  deployments: z.coerce.number().int(),
  officers: z.coerce.number().int(),
  officerDays: z.coerce.number().int(),
});

const officer = sql`LEFT JOIN officer o ON o.id = t.officer_id`;

export const deploymentSummary = new Summary<DeploymentFilter, DeploymentDimension, z.infer<typeof Measures>>({
  // Days stand per quarter, so every deployment is joined to its quarters and counted once by its id.
  from: sql`FROM deployment t LEFT JOIN deployment_quarter q ON q.deployment_id = t.id`,
  dimensions: () => ({
    DIRECTION: { value: sql`t.direction` },
    STATUS: { value: sql`t.status` },
    TYPE: { value: sql`t.type` },
    HOST_DISTRICT: { value: sql`t.host_district_id` },
    SPECIALITY: { value: sql`s.speciality`, join: sql`LEFT JOIN officer_speciality s ON s.officer_id = t.officer_id` },
    CRIME_TYPE: {
      value: sql`f.crime_type_id`,
      join: sql`LEFT JOIN deployment_crime_focus f ON f.deployment_id = t.id`,
    },
    RANK_BAND: { value: sql`o.rank_band`, join: officer },
    HOME_UNIT: { value: sql`o.home_unit_id`, join: officer },
    QUARTER: { value: sql`q.quarter` },
  }),
  where: conditions,
  measures: () => ({
    deployments: sql`COUNT(DISTINCT t.id)`,
    officers: sql`COUNT(DISTINCT t.officer_id)`,
    officerDays: sql`COALESCE(SUM(q.days), 0)`,
  }),
  parse: Measures,
  rollup: {
    rollup: deploymentRollup,
    fields,
    parents,
    groupings: {
      DIRECTION: cell('direction'),
      STATUS: cell('status'),
      TYPE: cell('type'),
      HOST_DISTRICT: cell('host_district_id'),
      SPECIALITY: {
        value: sql`s.speciality`,
        join: sql`LEFT JOIN (SELECT DISTINCT speciality FROM officer_speciality) s
          ON ${hasSpeciality(sql`s.speciality`)}`,
        columns: ['specialities'],
      },
      CRIME_TYPE: cell('crime_type_id'),
      RANK_BAND: cell('rank_band'),
      HOME_UNIT: cell('home_unit_id'),
      QUARTER: cell('quarter'),
    },
    counts: () => sql`t.deployments > 0`,
    sums: (by) => ({
      deployments: sql`COALESCE(SUM(t.deployments), 0)`,
      officers: sql`COALESCE(SUM(t.officers), 0)`,
      officerDays: by.includes('CRIME_TYPE') ? sql`COALESCE(SUM(t.days), 0)` : sql`COALESCE(SUM(t.days_once), 0)`,
    }),
  },
});

/** The deployments behind the headcount of officers from Romania, as a filter. */
export const deployedOfficers: DeploymentFilter = {
  direction: ['RO_TO_NO'],
  status: [...tookPlace],
};

const Measured = z.object({
  projectId: z.string(),
  officersDeployed: z.coerce.number().int(),
  records: z.coerce.number().int(),
  days: z.coerce.number().int(),
});

/** What the deployments of projects add up to. Officers from Romania count for the headcount; days in both directions. */
export async function measuredDeployments(
  db: DataSource,
  projectIds: readonly string[],
): Promise<z.infer<typeof Measured>[]> {
  const statement = sql`SELECT t.project_id AS projectId,
      COALESCE(SUM(CASE WHEN t.direction = 'RO_TO_NO' THEN t.officers END), 0) AS officersDeployed,
      SUM(t.deployments) AS records, SUM(t.officer_days) AS days
    FROM ${raw(deploymentRollup.table)} t WHERE t.level = 'project_id,took_place,direction' AND t.took_place = '1'
      AND t.deployments > 0 AND ${isOneOf(sql`t.project_id`, projectIds)} GROUP BY t.project_id`;
  return z.array(Measured).parse(await db.query(statement.sql, statement.values));
}
