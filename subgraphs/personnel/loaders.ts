import sql from 'sql-template-tag';
import { type DataSource } from 'typeorm';
import { type Measurement } from '../../shared/measures';
import { BatchLoader, loadMany } from '../../shared/loading';
import { byCrimeFocus, crimeFocusOf, deploymentList, deploymentSummary } from './deployment/deployment.queries';
import { deploymentHeadcountList } from './deployment-headcount/deployment-headcount.queries';
import { districtsOf, missionList } from './mission/mission.queries';
import { missionAssessmentList } from './mission-assessment/mission-assessment.queries';
import { officerList, specialitiesOf } from './officer/officer.queries';
import { policeUnitList } from './police-unit/police-unit.queries';
import { measuresOf } from './project/project-measures.queries';

/** Every loader of this subgraph, made once a request. */
export const createLoaders = (db: DataSource) => ({
  deploymentById: deploymentList.one(db, 'id'),
  deploymentsByProject: deploymentList.per(db, { column: sql`t.project_id` }),
  deploymentsByOfficer: deploymentList.per(db, { column: sql`t.officer_id` }),
  deploymentsByMission: deploymentList.per(db, { column: sql`t.mission_id` }),
  deploymentsByHostDistrict: deploymentList.per(db, { column: sql`t.host_district_id` }),
  deploymentsByCrimeType: deploymentList.per(db, byCrimeFocus),
  deploymentSummaryByProject: deploymentSummary.per(db, { column: sql`t.project_id` }),
  crimeFocusByDeployment: loadMany(
    (ids: readonly string[]) => crimeFocusOf(db, ids),
    (row) => row.deploymentId,
  ),
  deploymentHeadcountById: deploymentHeadcountList.one(db, 'id'),
  headcountsByProject: deploymentHeadcountList.all(db, 'projectId'),
  missionById: missionList.one(db, 'id'),
  missionByCode: missionList.one(db, 'code'),
  missionsByProject: missionList.per(db, { column: sql`t.project_id` }),
  missionsByOrganiser: missionList.per(db, { column: sql`t.organiser_id` }),
  districtsByMission: loadMany(
    (ids: readonly string[]) => districtsOf(db, ids),
    (row) => row.missionId,
  ),
  missionAssessmentById: missionAssessmentList.one(db, 'id'),
  assessmentsByMission: missionAssessmentList.all(db, 'missionId'),
  officerById: officerList.one(db, 'id'),
  officerByRef: officerList.one(db, 'officerRef'),
  officersByHomeUnit: officerList.per(db, { column: sql`t.home_unit_id` }),
  specialitiesByOfficer: loadMany(
    (ids: readonly string[]) => specialitiesOf(db, ids),
    (row) => row.officerId,
  ),
  policeUnitById: policeUnitList.one(db, 'id'),
  policeUnitByCode: policeUnitList.one(db, 'code'),
  measuresByProject: new BatchLoader<string, Measurement[]>(async (projectIds) => {
    const measures = await measuresOf(db, projectIds);
    return projectIds.map((id) => measures.get(id) ?? []);
  }),
});

export type Loaders = ReturnType<typeof createLoaders>;
