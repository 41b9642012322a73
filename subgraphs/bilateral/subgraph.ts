import { defineSubgraph } from '../../shared/federation';
import { codeListResolver } from '../../shared/scalars';
import { BilateralActivityRow } from './bilateral-activity/bilateral-activity.entity';
import { ActivityLevel, ActivityType, ContributionKind } from './bilateral-activity/bilateral-activity.enums';
import { bilateralActivityReference } from './bilateral-activity/bilateral-activity.reference';
import { BilateralActivityResolver } from './bilateral-activity/bilateral-activity.resolver';
import { BilateralResultRow } from './bilateral-result/bilateral-result.entity';
import { BilateralResultKind } from './bilateral-result/bilateral-result.enums';
import { bilateralResultReference } from './bilateral-result/bilateral-result.reference';
import { BilateralResultResolver } from './bilateral-result/bilateral-result.resolver';
import { ContinuationRow } from './continuation/continuation.entity';
import { continuationReference } from './continuation/continuation.reference';
import { ContinuationResolver } from './continuation/continuation.resolver';
import { CooperationChannelRow } from './cooperation-channel/cooperation-channel.entity';
import { Channel } from './cooperation-channel/cooperation-channel.enums';
import { cooperationChannelReference } from './cooperation-channel/cooperation-channel.reference';
import { CooperationChannelResolver } from './cooperation-channel/cooperation-channel.resolver';
import { CrimeTypeRow } from './crime-type/crime-type.entity';
import { crimeTypeReference } from './crime-type/crime-type.reference';
import { CrimeTypeResolver } from './crime-type/crime-type.resolver';
import { demo } from './data/demo';
import { pdp1 } from './data/pdp1/data-set';
import { Frame1764000000000 } from './database/migrations/0001-frame';
import { Content1764000000001 } from './database/migrations/0002-content';
import { Figures1764000000002 } from './database/migrations/0003-figures';
import { FigureDimensions1764000000003 } from './database/migrations/0004-figure-dimensions';
import { Translations1764000000004 } from './database/migrations/0005-translations';
import { NameWords1764000000005 } from './database/migrations/0006-name-words';
import { NameBeginnings1764000000006 } from './database/migrations/0007-name-beginnings';
import { FigureRow } from './figure/figure.entity';
import { Dimension, FigureKind, FigureQualifier, FigureWorkflow } from './figure/figure.enums';
import { figureReference } from './figure/figure.reference';
import { FigureResolver } from './figure/figure.resolver';
import { IndicatorFiguresResolver } from './indicator/indicator-figures.resolver';
import { IndicatorRecordsResolver } from './indicator/indicator-records.resolver';
import { IndicatorRow } from './indicator/indicator.entity';
import { Agreement, Direction, IndicatorStatus } from './indicator/indicator.enums';
import { indicatorReference } from './indicator/indicator.reference';
import { IndicatorResolver } from './indicator/indicator.resolver';
import { IndicatorSliceResolver } from './indicator/indicator-slice.resolver';
import { JointInvestigationTeamRow } from './joint-investigation-team/joint-investigation-team.entity';
import { jointInvestigationTeamReference } from './joint-investigation-team/joint-investigation-team.reference';
import { JointInvestigationTeamResolver } from './joint-investigation-team/joint-investigation-team.resolver';
import { createLoaders } from './loaders';
import { NameBeginningRow } from './name-beginning/name-beginning.entity';
import { NarrativeRow } from './narrative/narrative.entity';
import { NarrativeKind } from './narrative/narrative.enums';
import { narrativeReference } from './narrative/narrative.reference';
import { NarrativeResolver } from './narrative/narrative.resolver';
import { ObjectiveRow } from './objective/objective.entity';
import { ObjectiveLevel, ObjectiveVersion, Strand } from './objective/objective.enums';
import { objectiveReference } from './objective/objective.reference';
import { ObjectiveResolver } from './objective/objective.resolver';
import { OrganisationRoleRow } from './organisation-role/organisation-role.entity';
import { ProgrammeRole } from './organisation-role/organisation-role.enums';
import { organisationRoleReference } from './organisation-role/organisation-role.reference';
import { OrganisationRoleResolver } from './organisation-role/organisation-role.resolver';
import { OrganisationRow } from './organisation/organisation.entity';
import { OrganisationKind } from './organisation/organisation.enums';
import { organisationReference } from './organisation/organisation.reference';
import { OrganisationResolver } from './organisation/organisation.resolver';
import { OutcomeRow } from './outcome/outcome.entity';
import { OutcomeStage } from './outcome/outcome.enums';
import { outcomeReference } from './outcome/outcome.reference';
import { OutcomeResolver } from './outcome/outcome.resolver';
import { PlaceRow, PlaceSuccessionRow } from './place/place.entity';
import { PlaceKind } from './place/place.enums';
import { placeReference } from './place/place.reference';
import { PlaceResolver } from './place/place.resolver';
import { ProgrammeRow } from './programme/programme.entity';
import { FinancialMechanism } from './programme/programme.enums';
import { programmeReference } from './programme/programme.reference';
import { ProgrammeResolver } from './programme/programme.resolver';
import { ProjectAliasRow } from './project-alias/project-alias.entity';
import { projectAliasReference } from './project-alias/project-alias.reference';
import { ProjectAliasResolver } from './project-alias/project-alias.resolver';
import { ProjectCooperationResolver } from './project/project-cooperation.resolver';
import { ProjectFiguresResolver } from './project/project-figures.resolver';
import { ProjectPlanResolver } from './project/project-plan.resolver';
import { ProjectCrimeFocusRow, ProjectRow } from './project/project.entity';
import { CostGap, ProjectStatus } from './project/project.enums';
import { projectReference } from './project/project.reference';
import { ProjectResolver } from './project/project.resolver';
import { SourceRow } from './source/source.entity';
import { SourceKind } from './source/source.enums';
import { sourceReference } from './source/source.reference';
import { SourceResolver } from './source/source.resolver';
import { TargetGroupRow } from './target-group/target-group.entity';
import { TargetGroupKind } from './target-group/target-group.enums';
import { targetGroupReference } from './target-group/target-group.reference';
import { TargetGroupResolver } from './target-group/target-group.resolver';
import { ThreatAssessmentCrimeRow, ThreatAssessmentRow } from './threat-assessment/threat-assessment.entity';
import { ThreatTrend } from './threat-assessment/threat-assessment.enums';
import { threatAssessmentReference } from './threat-assessment/threat-assessment.reference';
import { ThreatAssessmentResolver } from './threat-assessment/threat-assessment.resolver';
import { TranslationRow } from './translation/translation.entity';
import { Language } from './translation/translation.enums';
import { TranslationResolver } from './translation/translation.resolver';

const codeLists = codeListResolver('bilateralCodeLists', [
  ActivityLevel,
  ActivityType,
  Agreement,
  BilateralResultKind,
  Channel,
  ContributionKind,
  CostGap,
  Dimension,
  Direction,
  FigureKind,
  FigureQualifier,
  FigureWorkflow,
  FinancialMechanism,
  IndicatorStatus,
  Language,
  NarrativeKind,
  ObjectiveLevel,
  ObjectiveVersion,
  OrganisationKind,
  OutcomeStage,
  PlaceKind,
  ProgrammeRole,
  ProjectStatus,
  SourceKind,
  Strand,
  TargetGroupKind,
  ThreatTrend,
]);

export const subgraph = defineSubgraph({
  name: 'bilateral',
  defaultPort: 4004,
  rows: [
    BilateralActivityRow,
    BilateralResultRow,
    ContinuationRow,
    CooperationChannelRow,
    CrimeTypeRow,
    FigureRow,
    IndicatorRow,
    JointInvestigationTeamRow,
    NameBeginningRow,
    NarrativeRow,
    ObjectiveRow,
    OrganisationRoleRow,
    OrganisationRow,
    OutcomeRow,
    PlaceRow,
    PlaceSuccessionRow,
    ProgrammeRow,
    ProjectAliasRow,
    ProjectCrimeFocusRow,
    ProjectRow,
    SourceRow,
    TargetGroupRow,
    ThreatAssessmentCrimeRow,
    ThreatAssessmentRow,
    TranslationRow,
  ],
  migrations: [
    Frame1764000000000,
    Content1764000000001,
    Figures1764000000002,
    FigureDimensions1764000000003,
    Translations1764000000004,
    NameWords1764000000005,
    NameBeginnings1764000000006,
  ],
  resolvers: [
    codeLists,
    BilateralActivityResolver,
    BilateralResultResolver,
    ContinuationResolver,
    CooperationChannelResolver,
    CrimeTypeResolver,
    FigureResolver,
    IndicatorFiguresResolver,
    IndicatorRecordsResolver,
    IndicatorResolver,
    IndicatorSliceResolver,
    JointInvestigationTeamResolver,
    NarrativeResolver,
    ObjectiveResolver,
    OrganisationRoleResolver,
    OrganisationResolver,
    OutcomeResolver,
    PlaceResolver,
    ProgrammeResolver,
    ProjectAliasResolver,
    ProjectCooperationResolver,
    ProjectFiguresResolver,
    ProjectPlanResolver,
    ProjectResolver,
    SourceResolver,
    TargetGroupResolver,
    ThreatAssessmentResolver,
    TranslationResolver,
  ],
  references: [
    bilateralActivityReference,
    bilateralResultReference,
    continuationReference,
    cooperationChannelReference,
    crimeTypeReference,
    figureReference,
    indicatorReference,
    jointInvestigationTeamReference,
    narrativeReference,
    objectiveReference,
    organisationRoleReference,
    organisationReference,
    outcomeReference,
    placeReference,
    programmeReference,
    projectAliasReference,
    projectReference,
    sourceReference,
    targetGroupReference,
    threatAssessmentReference,
  ],
  loaders: createLoaders,
  dataSets: { pdp1, demo },
});
