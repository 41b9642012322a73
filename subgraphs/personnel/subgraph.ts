import { defineSubgraph } from '../../shared/federation';
import { codeListResolver } from '../../shared/scalars';
import { CrimeTypeResolver } from './crime-type/crime-type.resolver';
import { demo } from './data/demo';
import { pdp1 } from './data/pdp1';
import { Initial1764000000000 } from './database/migrations/0001-initial';
import { Rollups1764000000001 } from './database/migrations/0002-rollups';
import { Indices1764000000002 } from './database/migrations/0003-indices';
import { Spans1764000000003 } from './database/migrations/0004-spans';
import { SumsOfSeveral1764000000004 } from './database/migrations/0005-sums-of-several';
import { LongerBlocks1764000000005 } from './database/migrations/0006-longer-blocks';
import {
  DeploymentCrimeFocusRow,
  DeploymentQuarterRow,
  DeploymentRow,
  DeploymentSpanRow,
} from './deployment/deployment.entity';
import { DeploymentDirection, DeploymentStatus, DeploymentType, SupportKind } from './deployment/deployment.enums';
import { deploymentReference } from './deployment/deployment.reference';
import { DeploymentResolver } from './deployment/deployment.resolver';
import { DeploymentSummaryResolver } from './deployment/deployment-summary.resolver';
import { DeploymentHeadcountRow } from './deployment-headcount/deployment-headcount.entity';
import { deploymentHeadcountReference } from './deployment-headcount/deployment-headcount.reference';
import { DeploymentHeadcountResolver } from './deployment-headcount/deployment-headcount.resolver';
import { deploymentRollup } from './deployment/deployment.rollup';
import { createLoaders } from './loaders';
import { MissionDistrictRow, MissionRow } from './mission/mission.entity';
import { missionReference } from './mission/mission.reference';
import { MissionResolver } from './mission/mission.resolver';
import { MissionAssessmentRow } from './mission-assessment/mission-assessment.entity';
import { AssessmentRating } from './mission-assessment/mission-assessment.enums';
import { missionAssessmentReference } from './mission-assessment/mission-assessment.reference';
import { MissionAssessmentResolver } from './mission-assessment/mission-assessment.resolver';
import { OfficerRow, OfficerSpecialityRow } from './officer/officer.entity';
import { RankBand, Speciality } from './officer/officer.enums';
import { officerReference } from './officer/officer.reference';
import { OfficerResolver } from './officer/officer.resolver';
import { OrganisationResolver } from './organisation/organisation.resolver';
import { PlaceResolver } from './place/place.resolver';
import { PoliceUnitRow } from './police-unit/police-unit.entity';
import { UnitLevel } from './police-unit/police-unit.enums';
import { policeUnitReference } from './police-unit/police-unit.reference';
import { PoliceUnitResolver } from './police-unit/police-unit.resolver';
import { ProjectResolver } from './project/project.resolver';

const codeLists = codeListResolver('personnelCodeLists', [
  AssessmentRating,
  DeploymentDirection,
  DeploymentStatus,
  DeploymentType,
  RankBand,
  Speciality,
  SupportKind,
  UnitLevel,
]);

export const subgraph = defineSubgraph({
  name: 'personnel',
  defaultPort: 4001,
  rows: [
    DeploymentCrimeFocusRow,
    DeploymentHeadcountRow,
    DeploymentQuarterRow,
    DeploymentRow,
    DeploymentSpanRow,
    MissionAssessmentRow,
    MissionDistrictRow,
    MissionRow,
    OfficerRow,
    OfficerSpecialityRow,
    PoliceUnitRow,
  ],
  migrations: [
    Initial1764000000000,
    Rollups1764000000001,
    Indices1764000000002,
    Spans1764000000003,
    SumsOfSeveral1764000000004,
    LongerBlocks1764000000005,
  ],
  rollups: [deploymentRollup],
  resolvers: [
    codeLists,
    CrimeTypeResolver,
    DeploymentResolver,
    DeploymentSummaryResolver,
    DeploymentHeadcountResolver,
    MissionResolver,
    MissionAssessmentResolver,
    OfficerResolver,
    OrganisationResolver,
    PlaceResolver,
    PoliceUnitResolver,
    ProjectResolver,
  ],
  references: [
    deploymentReference,
    deploymentHeadcountReference,
    missionReference,
    missionAssessmentReference,
    officerReference,
    policeUnitReference,
  ],
  loaders: createLoaders,
  dataSets: { pdp1, demo },
});
