import sql from 'sql-template-tag';
import { type DataSource } from 'typeorm';
import { loadMany, loadOne, loadPer } from '../../shared/loading';
import { bilateralActivityList } from './bilateral-activity/bilateral-activity.queries';
import { bilateralResultList } from './bilateral-result/bilateral-result.queries';
import { continuationList } from './continuation/continuation.queries';
import { cooperationChannelList } from './cooperation-channel/cooperation-channel.queries';
import { crimeTypeList } from './crime-type/crime-type.queries';
import { budgetsOf, figureList } from './figure/figure.queries';
import { indicatorList, indicatorsInOrder } from './indicator/indicator.queries';
import { jointInvestigationTeamList } from './joint-investigation-team/joint-investigation-team.queries';
import { narrativeList } from './narrative/narrative.queries';
import { objectiveList } from './objective/objective.queries';
import { organisationList } from './organisation/organisation.queries';
import { organisationRoleList } from './organisation-role/organisation-role.queries';
import { outcomeList } from './outcome/outcome.queries';
import { placeList, successionsFrom, successionsTo } from './place/place.queries';
import { programmeList } from './programme/programme.queries';
import { crimeFocusOf, projectList, projectStatuses } from './project/project.queries';
import { projectAliasList } from './project-alias/project-alias.queries';
import { sourceList } from './source/source.queries';
import { targetGroupList } from './target-group/target-group.queries';
import { translationsOf } from './translation/translation.queries';
import { type Language } from './translation/translation.enums';
import { type TranslationRow } from './translation/translation.entity';
import { crimesOfThreats, threatAssessmentList, threatsOfCrimes } from './threat-assessment/threat-assessment.queries';

type Ids = readonly string[];

/** Every loader of this subgraph, made once a request. */
export const createLoaders = (db: DataSource) => ({
  bilateralActivityById: bilateralActivityList.one(db, 'id'),
  activitiesByProject: bilateralActivityList.all(db, 'projectId'),
  activitiesByObjective: bilateralActivityList.all(db, 'objectiveId'),
  activitiesByOrganisation: bilateralActivityList.per(db, { column: sql`t.organisation_id` }),
  bilateralResultById: bilateralResultList.one(db, 'id'),
  resultsByProject: bilateralResultList.all(db, 'projectId'),
  resultsByObjective: bilateralResultList.all(db, 'objectiveId'),
  resultsByActivity: bilateralResultList.all(db, 'activityId'),
  continuationById: continuationList.one(db, 'id'),
  continuationsByProject: continuationList.all(db, 'projectId'),
  cooperationChannelById: cooperationChannelList.one(db, 'id'),
  channelsByProject: cooperationChannelList.all(db, 'projectId'),
  crimeTypeById: crimeTypeList.one(db, 'id'),
  crimeTypeByTerm: crimeTypeList.one(db, 'term'),
  crimesByThreat: loadMany(
    (ids: Ids) => crimesOfThreats(db, ids),
    (row) => row.threatAssessmentId,
  ),
  figureById: figureList.one(db, 'id'),
  figureBySuperseded: figureList.one(db, 'supersedesId'),
  figuresByIndicator: figureList.all(db, 'indicatorId'),
  figuresByObjective: figureList.all(db, 'objectiveId'),
  figuresByProject: figureList.per(db, { column: sql`t.project_id` }),
  figuresByProgramme: figureList.per(db, { column: sql`t.programme_id` }),
  figuresBySource: figureList.per(db, { column: sql`t.source_id` }),
  budgetsByProject: loadMany(
    (ids: Ids) => budgetsOf(db, ids),
    (row) => row.projectId ?? '',
  ),
  indicatorById: indicatorList.one(db, 'id'),
  indicatorsByProject: indicatorsInOrder.all(db, 'projectId'),
  indicatorsByObjective: indicatorsInOrder.all(db, 'objectiveId'),
  jointInvestigationTeamById: jointInvestigationTeamList.one(db, 'id'),
  jointTeamsByProject: jointInvestigationTeamList.all(db, 'projectId'),
  narrativeById: narrativeList.one(db, 'id'),
  narrativesByProject: narrativeList.all(db, 'projectId'),
  objectiveById: objectiveList.one(db, 'id'),
  objectivesByProject: objectiveList.all(db, 'projectId'),
  organisationById: organisationList.one(db, 'id'),
  organisationByCode: organisationList.one(db, 'code'),
  organisationRoleById: organisationRoleList.one(db, 'id'),
  rolesByOrganisation: organisationRoleList.all(db, 'organisationId'),
  rolesByProject: organisationRoleList.all(db, 'projectId'),
  rolesByProgramme: organisationRoleList.all(db, 'programmeId'),
  outcomeById: outcomeList.one(db, 'id'),
  outcomesByProject: outcomeList.all(db, 'projectId'),
  outcomesByObjective: outcomeList.all(db, 'objectiveId'),
  placeById: placeList.one(db, 'id'),
  successionsFromPlace: loadMany(
    (ids: Ids) => successionsFrom(db, ids),
    (row) => row.predecessorId,
  ),
  successionsToPlace: loadMany(
    (ids: Ids) => successionsTo(db, ids),
    (row) => row.successorId,
  ),
  programmeById: programmeList.one(db, 'id'),
  programmeByCode: programmeList.one(db, 'code'),
  programmesByArea: programmeList.all(db, 'areaCode'),
  projectById: projectList.one(db, 'id'),
  projectByCode: projectList.one(db, 'code'),
  projectsByProgramme: projectList.per(db, { column: sql`t.programme_id` }),
  projectStatusById: loadOne(
    (ids: Ids) => projectStatuses(db, ids),
    (row) => row.id,
  ),
  crimeFocusByProject: loadMany(
    (ids: Ids) => crimeFocusOf(db, ids),
    (row) => row.projectId,
  ),
  projectAliasById: projectAliasList.one(db, 'id'),
  aliasesByProject: projectAliasList.all(db, 'projectId'),
  sourceById: sourceList.one(db, 'id'),
  sourceByCode: sourceList.one(db, 'code'),
  targetGroupById: targetGroupList.one(db, 'id'),
  targetGroupsByProject: targetGroupList.all(db, 'projectId'),
  threatAssessmentById: threatAssessmentList.one(db, 'id'),
  threatAssessmentsByProject: threatAssessmentList.all(db, 'projectId'),
  translationsByProject: loadPer<Language, TranslationRow[]>(
    (language, projects) => translationsOf(db, language, projects),
    () => [],
  ),
  threatsByCrimeType: loadMany(
    (ids: Ids) => threatsOfCrimes(db, ids),
    (row) => row.crimeTypeId,
  ),
});

export type Loaders = ReturnType<typeof createLoaders>;
