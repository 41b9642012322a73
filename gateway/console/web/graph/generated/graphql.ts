/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ActivityLevel =
  | 'PROJECT'
  | 'PROGRAMME';

export type ActivityType =
  | 'WORKSHOP'
  | 'STUDY_VISIT'
  | 'DEPLOYMENT'
  | 'CONTRIBUTION';

export type Agreement =
  | 'MATCH'
  | 'DIFFER'
  | 'NO_RECORDS'
  | 'NOT_REPORTED'
  | 'RECORDS_UNAVAILABLE';

export type AssessmentRating =
  | 'HIGHLY_SUCCESSFUL'
  | 'SUCCESSFUL'
  | 'PARTLY_SUCCESSFUL'
  | 'NOT_SUCCESSFUL';

export type AttendanceDimension =
  | 'STAKEHOLDER_TYPE'
  | 'SEX'
  | 'EVENT_TYPE'
  | 'TOPIC'
  | 'COUNTRY'
  | 'DELIVERY'
  | 'QUARTER'
  | 'EVENT';

export type AttendanceFilter = {
  readonly stakeholderType?: ReadonlyArray<StakeholderType> | null | undefined;
  readonly organisationId?: ReadonlyArray<string | number> | null | undefined;
  readonly delivery?: ReadonlyArray<Delivery> | null | undefined;
  readonly event?: EventFilter | null | undefined;
};

export type AwardStatus =
  | 'PENDING'
  | 'ACTIVE'
  | 'CANCELLED'
  | 'UNSUCCESSFUL';

export type BilateralResultKind =
  | 'EXTENT_OF_COOPERATION'
  | 'SHARED_RESULTS'
  | 'IMPROVED_KNOWLEDGE'
  | 'WIDER_EFFECTS';

export type Channel =
  | 'EUROPOL'
  | 'SIENA'
  | 'SIRENE'
  | 'INTERPOL'
  | 'JIT'
  | 'DIRECT_POD_IGPR'
  | 'LIAISON_OFFICER'
  | 'INTERNATIONAL_BODY';

export type ContractingProcessFilter = {
  readonly status?: ReadonlyArray<TenderStatus> | null | undefined;
  readonly statusDetails?: ReadonlyArray<string> | null | undefined;
  readonly method?: ReadonlyArray<ProcurementMethod> | null | undefined;
  readonly mainCategory?: ReadonlyArray<ProcurementCategory> | null | undefined;
  readonly equipmentCategory?: ReadonlyArray<EquipmentCategoryCode> | null | undefined;
  readonly cpvPrefix?: ReadonlyArray<string> | null | undefined;
  readonly buyerId?: ReadonlyArray<string | number> | null | undefined;
  readonly supplierId?: ReadonlyArray<string | number> | null | undefined;
  readonly projectId?: ReadonlyArray<string | number> | null | undefined;
  readonly crimeTypeId?: ReadonlyArray<string | number> | null | undefined;
  readonly minValue?: string | null | undefined;
  readonly maxValue?: string | null | undefined;
  readonly currency?: string | null | undefined;
  readonly publishedFrom?: string | null | undefined;
  readonly publishedTo?: string | null | undefined;
  readonly numberOfTenderers?: ReadonlyArray<number> | null | undefined;
  readonly leadTimeAnomaly?: ReadonlyArray<LeadTimeAnomaly> | null | undefined;
  readonly hasIssues?: boolean | null | undefined;
  readonly search?: string | null | undefined;
};

export type ContractStatus =
  | 'PENDING'
  | 'ACTIVE'
  | 'CANCELLED'
  | 'TERMINATED';

export type ContributionKind =
  | 'AREAS_OF_INTEREST'
  | 'ORGANISING_DEPLOYMENTS'
  | 'COMMUNICATION'
  | 'ASSESSMENT_OF_RESULTS'
  | 'PROGRAMME_COOPERATION'
  | 'OTHER';

export type CostGap =
  | 'BUDGET_NOT_REPORTED'
  | 'PARTICIPANTS_NOT_REPORTED'
  | 'OFFICER_DAYS_NOT_RECORDED'
  | 'OFFICER_DAYS_UNAVAILABLE';

export type Delivery =
  | 'IN_PERSON'
  | 'VIRTUAL'
  | 'HYBRID';

export type DeploymentDimension =
  | 'DIRECTION'
  | 'STATUS'
  | 'TYPE'
  | 'HOST_DISTRICT'
  | 'SPECIALITY'
  | 'CRIME_TYPE'
  | 'RANK_BAND'
  | 'HOME_UNIT'
  | 'QUARTER';

export type DeploymentDirection =
  | 'RO_TO_NO'
  | 'NO_TO_RO';

export type DeploymentFilter = {
  readonly direction?: ReadonlyArray<DeploymentDirection> | null | undefined;
  readonly status?: ReadonlyArray<DeploymentStatus> | null | undefined;
  readonly type?: ReadonlyArray<DeploymentType> | null | undefined;
  readonly hostDistrictId?: ReadonlyArray<string | number> | null | undefined;
  readonly speciality?: ReadonlyArray<Speciality> | null | undefined;
  readonly crimeTypeId?: ReadonlyArray<string | number> | null | undefined;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
};

export type DeploymentStatus =
  | 'PLANNED'
  | 'ACTIVE'
  | 'EXTENDED'
  | 'COMPLETED'
  | 'CANCELLED';

export type DeploymentType =
  | 'OPERATIVE_SUPPORT'
  | 'JOINT_MISSION'
  | 'LIAISON'
  | 'STUDY_VISIT_ESCORT'
  | 'EXPERT';

export type Dimension =
  | 'STAKEHOLDER_TYPE'
  | 'SEX'
  | 'HOST_DISTRICT'
  | 'EQUIPMENT_CATEGORY';

export type Direction =
  | 'ASCENDING'
  | 'DESCENDING';

export type EquipmentCategoryCode =
  | 'MOBILE_FORENSICS'
  | 'SURVEILLANCE'
  | 'IT_AND_C'
  | 'OPEN_SOURCE_SOLUTIONS'
  | 'RENOVATION'
  | 'FURNISHING'
  | 'INTERVIEW_FACILITY_EQUIPMENT'
  | 'MULTIFUNCTIONAL_CENTRE';

export type EventDimension =
  | 'TYPE'
  | 'TOPIC'
  | 'COUNTRY'
  | 'DELIVERY'
  | 'YEAR'
  | 'QUARTER';

export type EventFilter = {
  readonly type?: ReadonlyArray<EventType> | null | undefined;
  readonly topicCode?: ReadonlyArray<string> | null | undefined;
  readonly topicId?: ReadonlyArray<string | number> | null | undefined;
  readonly country?: ReadonlyArray<string> | null | undefined;
  readonly delivery?: ReadonlyArray<Delivery> | null | undefined;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
};

export type EventType =
  | 'WORKSHOP'
  | 'SEMINAR'
  | 'STUDY_VISIT'
  | 'NATIONAL_MEETING'
  | 'CONFERENCE'
  | 'TRAINING_COURSE'
  | 'WEBINAR';

export type FigureKind =
  | 'BASELINE'
  | 'TARGET'
  | 'ACTUAL'
  | 'VARIANCE'
  | 'BUDGET'
  | 'SPEND'
  | 'ALLOCATION'
  | 'SHARE'
  | 'DURATION';

export type FigureQualifier =
  | 'PLANNED'
  | 'REPORTED'
  | 'DERIVED';

export type ImportIssueDimension =
  | 'RULE'
  | 'SEVERITY'
  | 'FILE';

export type ImportIssueFilter = {
  readonly rule?: ReadonlyArray<ImportRule> | null | undefined;
  readonly severity?: ReadonlyArray<ImportSeverity> | null | undefined;
  readonly file?: ReadonlyArray<string> | null | undefined;
  readonly runId?: ReadonlyArray<string | number> | null | undefined;
  readonly contractingProcessId?: ReadonlyArray<string | number> | null | undefined;
};

export type ImportRule =
  | 'FILE_UNREADABLE'
  | 'DOCUMENT_UNREADABLE'
  | 'DOCUMENT_TRUNCATED'
  | 'SHAPE_UNKNOWN'
  | 'DOCUMENT_UNSTORABLE'
  | 'OCID_MISSING'
  | 'RECORD_EMPTY'
  | 'TEXT_ENCODING'
  | 'TEXT_CUT'
  | 'TYPE_MISMATCH'
  | 'REQUIRED_MISSING'
  | 'EMPTY_VALUE'
  | 'CLOSED_CODE_UNKNOWN'
  | 'CODE_SPELLING'
  | 'DATE_UNREADABLE'
  | 'DATE_WITHOUT_TIME'
  | 'DATE_WITHOUT_ZONE'
  | 'PERIOD_NEGATIVE'
  | 'LEAD_TIME_NEGATIVE'
  | 'AMOUNT_UNREADABLE'
  | 'AMOUNT_TOO_LARGE'
  | 'AMOUNT_ROUNDED'
  | 'AMOUNT_NEGATIVE'
  | 'CURRENCY_MISSING'
  | 'CURRENCY_UNKNOWN'
  | 'CURRENCY_MIXED'
  | 'CPV_UNREADABLE'
  | 'DUPLICATE_ID'
  | 'REFERENCE_UNKNOWN'
  | 'BUYER_FROM_PROCURING_ENTITY'
  | 'PLANNING_AS_LIST';

export type ImportSeverity =
  | 'ERROR'
  | 'WARNING'
  | 'INFO';

export type IndicatorStatus =
  | 'NOT_REPORTED'
  | 'NO_TARGET'
  | 'OVERACHIEVED'
  | 'ACHIEVED'
  | 'ON_TRACK'
  | 'NOT_ACHIEVED';

export type Language =
  | 'RO'
  | 'NO';

export type LeadTimeAnomaly =
  | 'MISSING_PUBLICATION_TO_DEADLINE'
  | 'MISSING_DEADLINE_TO_AWARD'
  | 'MISSING_AWARD_TO_SIGNATURE'
  | 'NEGATIVE_PUBLICATION_TO_DEADLINE'
  | 'NEGATIVE_DEADLINE_TO_AWARD'
  | 'NEGATIVE_AWARD_TO_SIGNATURE';

export type ObjectiveVersion =
  | 'PLANNED'
  | 'REPORTED';

export type OrganisationKind =
  | 'POLICE'
  | 'MINISTRY'
  | 'PROSECUTION'
  | 'AGENCY'
  | 'INTERNATIONAL_BODY'
  | 'RESEARCH'
  | 'CIVIL_SOCIETY';

export type OutcomeStage =
  | 'EXPECTED'
  | 'ACHIEVED';

export type ProcurementCategory =
  | 'GOODS'
  | 'WORKS'
  | 'SERVICES';

export type ProcurementDimension =
  | 'EQUIPMENT_CATEGORY'
  | 'STATUS'
  | 'STATUS_DETAILS'
  | 'METHOD'
  | 'MAIN_CATEGORY'
  | 'BUYER'
  | 'YEAR'
  | 'SINGLE_TENDERER';

export type ProcurementMethod =
  | 'OPEN'
  | 'SELECTIVE'
  | 'LIMITED'
  | 'DIRECT';

export type ProgrammeRole =
  | 'PO'
  | 'DPP'
  | 'PJPT'
  | 'PJDPP'
  | 'PARTNER'
  | 'HOST'
  | 'COOPERATION_BODY'
  | 'STAKEHOLDER';

export type ProjectStatus =
  | 'PLANNED'
  | 'IN_PROGRESS'
  | 'COMPLETED'
  | 'TERMINATED';

export type RankBand =
  | 'SENIOR_OFFICER'
  | 'OFFICER'
  | 'AGENT';

export type SourceKind =
  | 'RESULTS_REPORT'
  | 'DONOR_PORTAL'
  | 'PROGRAMME_PAGE'
  | 'PROJECT_PAGE'
  | 'OFFICIAL_PAGE'
  | 'LEGAL_TEXT'
  | 'CLASSIFICATION'
  | 'OPEN_DATA'
  | 'REFERENCE_WORK'
  | 'INFERENCE'
  | 'SYNTHETIC';

export type Speciality =
  | 'ITINERANT_CRIME'
  | 'THB'
  | 'PROPERTY_CRIME'
  | 'DRUGS'
  | 'ECONOMIC_CRIME'
  | 'FORENSICS'
  | 'ANALYSIS'
  | 'LIAISON';

export type StakeholderType =
  | 'POLICE_OFFICER'
  | 'PROSECUTOR'
  | 'ANITP_REPRESENTATIVE'
  | 'JUSTICE_CHAIN_OTHER'
  | 'INTERNATIONAL_BODY'
  | 'OTHER';

export type Strand =
  | 'PERSONNEL'
  | 'COOPERATION'
  | 'PROCUREMENT'
  | 'TRAINING';

export type SupportKind =
  | 'HOST_POLICE_ACTIVITIES'
  | 'INVESTIGATION'
  | 'INFORMATION_EXCHANGE'
  | 'PATROL'
  | 'INTERPRETATION';

export type TargetGroupKind =
  | 'MAIN'
  | 'FURTHER'
  | 'FINAL_BENEFICIARY';

export type TenderStatus =
  | 'PLANNING'
  | 'PLANNED'
  | 'ACTIVE'
  | 'CANCELLED'
  | 'UNSUCCESSFUL'
  | 'COMPLETE'
  | 'WITHDRAWN';

export type ThreatTrend =
  | 'MOST_RAPID_INCREASE'
  | 'RISING'
  | 'STABLE'
  | 'FALLING';

export type ComparisonQueryVariables = Exact<{
  project: string;
}>;


export type ComparisonQuery = { readonly project: { readonly continuations: ReadonlyArray<{ readonly id: string, readonly code: string, readonly statement: string, readonly rawText: string | null, readonly correctedText: string | null, readonly nextProgramme: { readonly code: string, readonly name: string } | null, readonly nextProject: { readonly code: string, readonly name: string | null, readonly figures: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly kind: FigureKind, readonly value: string | null, readonly unit: string, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } }> } } | null, readonly comparison: ReadonlyArray<{ readonly code: string, readonly current: { readonly title: string, readonly target: { readonly value: string | null } | null, readonly reported: { readonly value: string | null } | null } | null, readonly next: { readonly target: { readonly value: string | null } | null, readonly reported: { readonly value: string | null } | null } | null }>, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } }>, readonly budget: { readonly value: string | null, readonly unit: string, readonly qualifier: FigureQualifier, readonly asOf: string | null, readonly locator: string | null, readonly notReported: boolean, readonly evidence: string | null, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } } | null, readonly costPerUnit: { readonly currency: string | null, readonly budget: string | null, readonly participants: string | null, readonly officerDays: string | null, readonly perParticipant: string | null, readonly perOfficerDay: string | null, readonly gaps: ReadonlyArray<CostGap> } | null, readonly programme: { readonly code: string, readonly name: string, readonly area: string | null, readonly country: string, readonly figures: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly measure: string, readonly kind: FigureKind, readonly value: string | null, readonly unit: string, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } }> }, readonly comparable: ReadonlyArray<{ readonly code: string, readonly name: string, readonly country: string, readonly figures: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly measure: string, readonly kind: FigureKind, readonly value: string | null, readonly unit: string, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } }> }, readonly projects: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string | null }> } }> } | null } | null };

export type CooperationQueryVariables = Exact<{
  project: string;
}>;


export type CooperationQuery = { readonly project: { readonly bilateralResults: ReadonlyArray<{ readonly id: string, readonly code: string, readonly kind: BilateralResultKind, readonly statement: string, readonly evidence: string | null, readonly locator: string | null, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean }, readonly activity: { readonly type: ActivityType, readonly statement: string } | null }>, readonly cooperationChannels: ReadonlyArray<{ readonly id: string, readonly code: string, readonly channel: Channel, readonly statement: string, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } }>, readonly jointInvestigationTeams: ReadonlyArray<{ readonly id: string, readonly code: string, readonly statement: string, readonly teams: number | null, readonly startsOn: string | null, readonly endsOn: string | null, readonly notReported: ReadonlyArray<string>, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } }>, readonly roles: ReadonlyArray<{ readonly role: ProgrammeRole, readonly organisation: { readonly code: string, readonly name: string } }> } | null };

export type ContributionsQueryVariables = Exact<{
  organisation: string;
}>;


export type ContributionsQuery = { readonly organisation: { readonly code: string, readonly name: string, readonly contributions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly contribution: ContributionKind | null, readonly level: ActivityLevel, readonly statement: string, readonly locator: string | null, readonly mission: { readonly title: string, readonly districts: ReadonlyArray<{ readonly name: string }> | null } | null, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } }> }, readonly missionsOrganised: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly title: string, readonly startsOn: string | null, readonly areasOfInterest: ReadonlyArray<string>, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } | null, readonly assessments: ReadonlyArray<{ readonly rating: AssessmentRating | null, readonly finding: string, readonly assessor: { readonly name: string } | null }> }> } | null } | null };

export type OrganisationsQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganisationsQuery = { readonly organisations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly kind: OrganisationKind, readonly country: string | null, readonly roles: ReadonlyArray<{ readonly role: ProgrammeRole, readonly programme: { readonly code: string } | null, readonly project: { readonly code: string } | null, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } }> }> } | null };

export type DeploymentsQueryVariables = Exact<{
  project: string;
  filter?: DeploymentFilter | null | undefined;
}>;


export type DeploymentsQuery = { readonly places: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly version: string, readonly seat: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly successors: ReadonlyArray<{ readonly id: string, readonly name: string }> }> } | null, readonly project: { readonly code: string, readonly deploymentHeadcounts: ReadonlyArray<{ readonly officers: number, readonly direction: DeploymentDirection, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } | null }> | null, readonly total: ReadonlyArray<{ readonly deployments: number, readonly officers: number, readonly officerDays: number }> | null, readonly byDistrict: ReadonlyArray<{ readonly deployments: number, readonly officers: number, readonly officerDays: number, readonly keys: ReadonlyArray<{ readonly value: string | null }>, readonly hostDistrict: { readonly id: string, readonly code: string, readonly name: string, readonly version: string, readonly validFrom: string | null, readonly validTo: string | null, readonly successors: ReadonlyArray<{ readonly name: string }> } | null }> | null, readonly byDistrictAndSpeciality: ReadonlyArray<{ readonly deployments: number, readonly officerDays: number, readonly keys: ReadonlyArray<{ readonly dimension: DeploymentDimension, readonly value: string | null }>, readonly hostDistrict: { readonly name: string, readonly version: string, readonly successors: ReadonlyArray<{ readonly name: string }> } | null }> | null, readonly byQuarter: ReadonlyArray<{ readonly officerDays: number, readonly deployments: number, readonly officers: number, readonly keys: ReadonlyArray<{ readonly dimension: DeploymentDimension, readonly value: string | null }> }> | null, readonly timeline: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly startsOn: string | null, readonly endsOn: string | null, readonly hostDistrict: { readonly name: string, readonly version: string } | null, readonly source: { readonly synthetic: boolean } | null }> } | null } | null };

export type DeploymentRecordsQueryVariables = Exact<{
  project: string;
  filter?: DeploymentFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeploymentRecordsQuery = { readonly project: { readonly code: string, readonly deployments: { readonly totalCount: number, readonly pageInfo: { readonly hasPreviousPage: boolean, readonly hasNextPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly direction: DeploymentDirection, readonly type: DeploymentType, readonly status: DeploymentStatus, readonly startsOn: string | null, readonly endsOn: string | null, readonly officerDays: number | null, readonly supportKinds: ReadonlyArray<SupportKind>, readonly officer: { readonly officerRef: string, readonly rankBand: RankBand, readonly specialities: ReadonlyArray<Speciality> } | null, readonly mission: { readonly title: string } | null, readonly hostDistrict: { readonly name: string, readonly version: string } | null, readonly crimeFocus: ReadonlyArray<{ readonly term: string, readonly labelEn: string, readonly labelRo: string, readonly labelNo: string }> | null, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } | null }> } | null } | null };

export type ListFragment = { readonly name: string, readonly codes: ReadonlyArray<{ readonly code: string, readonly en: string, readonly ro: string, readonly no: string }> };

export type FrameQueryVariables = Exact<{ [key: string]: never; }>;


export type FrameQuery = { readonly projects: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string | null, readonly programme: { readonly code: string } | null }> } | null, readonly bilateralCodeLists: ReadonlyArray<{ readonly name: string, readonly codes: ReadonlyArray<{ readonly code: string, readonly en: string, readonly ro: string, readonly no: string }> }> | null, readonly personnelCodeLists: ReadonlyArray<{ readonly name: string, readonly codes: ReadonlyArray<{ readonly code: string, readonly en: string, readonly ro: string, readonly no: string }> }> | null, readonly procurementCodeLists: ReadonlyArray<{ readonly name: string, readonly codes: ReadonlyArray<{ readonly code: string, readonly en: string, readonly ro: string, readonly no: string }> }> | null, readonly trainingCodeLists: ReadonlyArray<{ readonly name: string, readonly codes: ReadonlyArray<{ readonly code: string, readonly en: string, readonly ro: string, readonly no: string }> }> | null, readonly topics: ReadonlyArray<{ readonly code: string, readonly en: string, readonly ro: string, readonly no: string }> | null };

export type TranslationsQueryVariables = Exact<{
  project: string;
  language: Language;
}>;


export type TranslationsQuery = { readonly project: { readonly id: string, readonly translations: ReadonlyArray<{ readonly subject: string, readonly field: string, readonly text: string }> } | null };

export type ObjectivesQueryVariables = Exact<{
  project: string;
}>;


export type ObjectivesQuery = { readonly project: { readonly general: ReadonlyArray<{ readonly id: string, readonly code: string, readonly version: ObjectiveVersion, readonly statement: string, readonly locator: string | null, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } }>, readonly objectives: ReadonlyArray<{ readonly id: string, readonly code: string, readonly statement: string, readonly strand: Strand | null, readonly effect: string | null, readonly locator: string | null, readonly activities: ReadonlyArray<{ readonly code: string, readonly type: ActivityType, readonly statement: string }>, readonly spend: { readonly value: string | null, readonly unit: string, readonly qualifier: FigureQualifier, readonly asOf: string | null, readonly locator: string | null, readonly notReported: boolean, readonly evidence: string | null, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } } | null, readonly results: ReadonlyArray<{ readonly code: string, readonly kind: BilateralResultKind, readonly statement: string }>, readonly outcomes: ReadonlyArray<{ readonly code: string, readonly stage: OutcomeStage, readonly statement: string }>, readonly indicators: ReadonlyArray<{ readonly code: string, readonly title: string, readonly agreement: Agreement | null, readonly reported: { readonly value: string | null } | null, readonly recorded: { readonly value: string | null } | null }> }>, readonly threatAssessments: ReadonlyArray<{ readonly id: string, readonly code: string, readonly subject: string, readonly finding: string, readonly trend: ThreatTrend | null, readonly sinceYear: number | null, readonly author: { readonly name: string } | null, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } }>, readonly targetGroups: ReadonlyArray<{ readonly id: string, readonly code: string, readonly kind: TargetGroupKind, readonly statement: string, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } }> } | null };

export type CrimeCoverageQueryVariables = Exact<{ [key: string]: never; }>;


export type CrimeCoverageQuery = { readonly crimeTypes: ReadonlyArray<{ readonly term: string, readonly labelEn: string, readonly labelRo: string, readonly labelNo: string, readonly deployments: { readonly totalCount: number } | null, readonly events: { readonly totalCount: number } | null, readonly contractingProcesses: { readonly totalCount: number } | null }> | null };

export type OverviewQueryVariables = Exact<{
  project: string;
}>;


export type OverviewQuery = { readonly project: { readonly id: string, readonly code: string, readonly name: string | null, readonly status: ProjectStatus | null, readonly startsOn: string | null, readonly endsOn: string | null, readonly notReported: ReadonlyArray<string>, readonly programme: { readonly code: string, readonly name: string } | null, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean }, readonly narratives: ReadonlyArray<{ readonly code: string, readonly statement: string }>, readonly personnelMeasures: ReadonlyArray<{ readonly measure: string }> | null, readonly trainingMeasures: ReadonlyArray<{ readonly measure: string }> | null, readonly procurementMeasures: ReadonlyArray<{ readonly measure: string }> | null, readonly indicators: ReadonlyArray<{ readonly id: string, readonly code: string, readonly title: string, readonly definition: string | null, readonly unit: string, readonly direction: Direction, readonly status: IndicatorStatus, readonly variance: string | null, readonly progress: number | null, readonly agreement: Agreement | null, readonly sourcesDisagree: boolean, readonly baseline: { readonly value: string | null, readonly unit: string, readonly qualifier: FigureQualifier, readonly asOf: string | null, readonly locator: string | null, readonly notReported: boolean, readonly evidence: string | null, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } } | null, readonly target: { readonly value: string | null, readonly unit: string, readonly qualifier: FigureQualifier, readonly asOf: string | null, readonly locator: string | null, readonly notReported: boolean, readonly evidence: string | null, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } } | null, readonly reported: { readonly value: string | null, readonly unit: string, readonly qualifier: FigureQualifier, readonly asOf: string | null, readonly locator: string | null, readonly notReported: boolean, readonly evidence: string | null, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } } | null, readonly reportedVariance: { readonly value: string | null } | null, readonly recorded: { readonly measure: string, readonly value: string | null, readonly unit: string, readonly asOf: string, readonly records: number } | null, readonly periods: ReadonlyArray<{ readonly start: string | null, readonly end: string | null, readonly variance: string | null, readonly target: { readonly value: string | null } | null, readonly reported: { readonly value: string | null } | null }>, readonly figures: ReadonlyArray<{ readonly code: string, readonly kind: FigureKind, readonly qualifier: FigureQualifier, readonly value: string | null, readonly unit: string, readonly definition: string | null, readonly asOf: string | null, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } }> }> } | null };

export type ProvenanceQueryVariables = Exact<{
  project: string;
}>;


export type ProvenanceQuery = { readonly project: { readonly deployments: { readonly nodes: ReadonlyArray<{ readonly source: { readonly synthetic: boolean } | null }> } | null, readonly events: { readonly nodes: ReadonlyArray<{ readonly source: { readonly synthetic: boolean } | null }> } | null, readonly contractingProcesses: { readonly nodes: ReadonlyArray<{ readonly source: { readonly synthetic: boolean } | null }> } | null } | null };

export type PartFragment = { readonly dimension: Dimension, readonly part: string | null, readonly recorded: string | null, readonly agreement: Agreement, readonly place: { readonly name: string } | null, readonly target: { readonly value: string | null } | null, readonly reported: { readonly value: string | null } | null };

export type DisaggregationsQueryVariables = Exact<{
  project: string;
}>;


export type DisaggregationsQuery = { readonly project: { readonly code: string, readonly indicators: ReadonlyArray<{ readonly id: string, readonly code: string, readonly title: string, readonly unit: string, readonly reported: { readonly value: string | null } | null, readonly recorded: { readonly value: string | null } | null, readonly byStakeholder: ReadonlyArray<{ readonly dimension: Dimension, readonly part: string | null, readonly recorded: string | null, readonly agreement: Agreement, readonly place: { readonly name: string } | null, readonly target: { readonly value: string | null } | null, readonly reported: { readonly value: string | null } | null }> | null, readonly bySex: ReadonlyArray<{ readonly dimension: Dimension, readonly part: string | null, readonly recorded: string | null, readonly agreement: Agreement, readonly place: { readonly name: string } | null, readonly target: { readonly value: string | null } | null, readonly reported: { readonly value: string | null } | null }> | null, readonly byDistrict: ReadonlyArray<{ readonly dimension: Dimension, readonly part: string | null, readonly recorded: string | null, readonly agreement: Agreement, readonly place: { readonly name: string } | null, readonly target: { readonly value: string | null } | null, readonly reported: { readonly value: string | null } | null }> | null, readonly byCategory: ReadonlyArray<{ readonly dimension: Dimension, readonly part: string | null, readonly recorded: string | null, readonly agreement: Agreement, readonly place: { readonly name: string } | null, readonly target: { readonly value: string | null } | null, readonly reported: { readonly value: string | null } | null }> | null }> } | null };

export type DaysFragment = { readonly average: number | null, readonly least: number | null, readonly most: number | null, readonly missing: number, readonly negative: number };

export type ProcurementQueryVariables = Exact<{
  project: string;
  filter?: ContractingProcessFilter | null | undefined;
}>;


export type ProcurementQuery = { readonly equipmentCategories: ReadonlyArray<{ readonly code: EquipmentCategoryCode, readonly label: { readonly en: string, readonly ro: string, readonly no: string } }> | null, readonly project: { readonly code: string, readonly made: { readonly nodes: ReadonlyArray<{ readonly source: { readonly synthetic: boolean } | null }> } | null, readonly procurementCounts: ReadonlyArray<{ readonly procedures: number, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } | null }> | null, readonly total: ReadonlyArray<{ readonly processes: number, readonly awards: number, readonly values: ReadonlyArray<{ readonly currency: string, readonly amount: string }> }> | null, readonly byCategory: ReadonlyArray<{ readonly processes: number, readonly keys: ReadonlyArray<{ readonly dimension: ProcurementDimension, readonly value: string | null }>, readonly values: ReadonlyArray<{ readonly currency: string, readonly amount: string }>, readonly leadTimes: { readonly publicationToDeadline: { readonly average: number | null, readonly least: number | null, readonly most: number | null, readonly missing: number, readonly negative: number }, readonly deadlineToAward: { readonly average: number | null, readonly least: number | null, readonly most: number | null, readonly missing: number, readonly negative: number }, readonly awardToSignature: { readonly average: number | null, readonly least: number | null, readonly most: number | null, readonly missing: number, readonly negative: number } } }> | null, readonly leadTimes: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly dimension: ProcurementDimension, readonly value: string | null }>, readonly leadTimes: { readonly publicationToDeadline: { readonly average: number | null, readonly least: number | null, readonly most: number | null, readonly missing: number, readonly negative: number }, readonly deadlineToAward: { readonly average: number | null, readonly least: number | null, readonly most: number | null, readonly missing: number, readonly negative: number }, readonly awardToSignature: { readonly average: number | null, readonly least: number | null, readonly most: number | null, readonly missing: number, readonly negative: number } } }> | null, readonly byMethod: ReadonlyArray<{ readonly processes: number, readonly keys: ReadonlyArray<{ readonly dimension: ProcurementDimension, readonly value: string | null }>, readonly awardedValues: ReadonlyArray<{ readonly currency: string, readonly amount: string, readonly share: number | null }> }> | null } | null };

export type SuppliersQueryVariables = Exact<{
  awards: number;
  buyers: number;
}>;


export type SuppliersQuery = { readonly suppliers: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string | null, readonly country: string | null, readonly awardCount: number, readonly buyerCount: number, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } | null, readonly awards: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly title: string | null, readonly value: { readonly amount: string, readonly currency: string } | null }> } | null }> } | null };

export type ProcessRecordsQueryVariables = Exact<{
  project: string;
  filter?: ContractingProcessFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ProcessRecordsQuery = { readonly project: { readonly code: string, readonly contractingProcesses: { readonly totalCount: number, readonly pageInfo: { readonly hasPreviousPage: boolean, readonly hasNextPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly ocid: string, readonly title: string | null, readonly status: TenderStatus | null, readonly method: ProcurementMethod | null, readonly numberOfTenderers: number | null, readonly value: { readonly amount: string, readonly currency: string } | null, readonly awardedValue: { readonly amount: string, readonly currency: string } | null, readonly awards: ReadonlyArray<{ readonly value: { readonly amount: string, readonly currency: string } | null, readonly suppliers: ReadonlyArray<{ readonly name: string | null }> }>, readonly buyer: { readonly name: string | null } | null, readonly equipmentCategory: { readonly code: EquipmentCategoryCode, readonly label: { readonly en: string, readonly ro: string, readonly no: string } } | null, readonly leadTimes: { readonly publishedOn: string | null, readonly publicationToDeadlineDays: number | null, readonly deadlineToAwardDays: number | null, readonly awardToSignatureDays: number | null, readonly anomalies: ReadonlyArray<LeadTimeAnomaly> }, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } | null }> } | null } | null };

export type DisagreementsQueryVariables = Exact<{ [key: string]: never; }>;


export type DisagreementsQuery = { readonly indicators: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly title: string, readonly sourcesDisagree: boolean, readonly agreement: Agreement | null, readonly project: { readonly code: string }, readonly figures: ReadonlyArray<{ readonly code: string, readonly kind: FigureKind, readonly value: string | null, readonly unit: string, readonly definition: string | null, readonly qualifier: FigureQualifier, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } }> }> } | null };

export type WithoutEvidenceQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WithoutEvidenceQuery = { readonly figures: { readonly totalCount: number, readonly pageInfo: { readonly hasPreviousPage: boolean, readonly hasNextPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly code: string, readonly kind: FigureKind, readonly value: string | null, readonly unit: string, readonly notReported: boolean, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } }> } | null };

export type ReportedAsOfQueryVariables = Exact<{
  project: string;
  day: string;
}>;


export type ReportedAsOfQuery = { readonly project: { readonly indicators: ReadonlyArray<{ readonly code: string, readonly title: string, readonly then: { readonly value: string | null, readonly recordedAt: string } | null, readonly now: { readonly value: string | null, readonly recordedAt: string } | null }>, readonly figureChanges: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly kind: FigureKind, readonly value: string | null, readonly recordedAt: string, readonly recordedBy: string, readonly note: string | null, readonly supersedes: { readonly code: string, readonly value: string | null, readonly recordedAt: string } | null, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } }> } } | null };

export type ImportQualityQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportQualityQuery = { readonly importRuns: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly format: string, readonly startedAt: string, readonly finishedAt: string | null, readonly documentsStored: number, readonly documentsUnchanged: number, readonly documentsRefused: number, readonly dropped: ReadonlyArray<{ readonly kind: string, readonly count: number }> }> } | null, readonly importIssueSummary: ReadonlyArray<{ readonly issues: number, readonly processes: number, readonly files: number, readonly keys: ReadonlyArray<{ readonly dimension: ImportIssueDimension, readonly value: string | null }> }> | null };

export type ImportIssueRecordsQueryVariables = Exact<{
  filter?: ImportIssueFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ImportIssueRecordsQuery = { readonly importIssues: { readonly totalCount: number, readonly pageInfo: { readonly hasPreviousPage: boolean, readonly hasNextPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly file: string, readonly pointer: string, readonly rule: ImportRule, readonly severity: ImportSeverity, readonly message: string, readonly contractingProcess: { readonly ocid: string } | null }> } | null };

export type NotReportedQueryVariables = Exact<{
  project: string;
}>;


export type NotReportedQuery = { readonly project: { readonly notReported: ReadonlyArray<string>, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean }, readonly headcounts: ReadonlyArray<{ readonly notReported: ReadonlyArray<string>, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } | null }> | null, readonly series: { readonly nodes: ReadonlyArray<{ readonly title: string, readonly notReported: ReadonlyArray<string>, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } | null }> } | null, readonly counts: ReadonlyArray<{ readonly notReported: ReadonlyArray<string>, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } | null }> | null, readonly teams: ReadonlyArray<{ readonly code: string, readonly notReported: ReadonlyArray<string>, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } }>, readonly silent: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly kind: FigureKind, readonly unit: string, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } }> } } | null, readonly sources: { readonly nodes: ReadonlyArray<{ readonly note: string | null, readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean, readonly figures: { readonly totalCount: number } }> } | null };

export type WorthFragment = { readonly amount: string, readonly currency: string };

export type CrimeFragment = { readonly term: string, readonly labelEn: string, readonly labelRo: string, readonly labelNo: string };

export type BoughtFragment = { readonly description: string | null, readonly cpv: string | null, readonly cpvLabel: string | null, readonly quantity: string | null, readonly unit: string | null };

export type ProcessRecordQueryVariables = Exact<{
  ocid: string;
}>;


export type ProcessRecordQuery = { readonly contractingProcess: { readonly ocid: string, readonly title: string | null, readonly description: string | null, readonly mainCategory: ProcurementCategory | null, readonly status: TenderStatus | null, readonly statusDetails: string | null, readonly method: ProcurementMethod | null, readonly methodDetails: string | null, readonly numberOfTenderers: number | null, readonly stateAt: string | null, readonly notReported: ReadonlyArray<string>, readonly value: { readonly amount: string, readonly currency: string } | null, readonly budget: { readonly projectReference: string | null, readonly amount: { readonly amount: string, readonly currency: string } | null } | null, readonly awardedValue: { readonly amount: string, readonly currency: string } | null, readonly buyer: { readonly name: string | null, readonly country: string | null } | null, readonly equipmentCategory: { readonly code: EquipmentCategoryCode, readonly label: { readonly en: string, readonly ro: string, readonly no: string } } | null, readonly crimeFocus: ReadonlyArray<{ readonly term: string, readonly labelEn: string, readonly labelRo: string, readonly labelNo: string }> | null, readonly facilities: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly leadTimes: { readonly publishedOn: string | null, readonly deadlineOn: string | null, readonly awardedOn: string | null, readonly signedOn: string | null, readonly publicationToDeadlineDays: number | null, readonly deadlineToAwardDays: number | null, readonly awardToSignatureDays: number | null, readonly anomalies: ReadonlyArray<LeadTimeAnomaly> }, readonly tender: { readonly items: ReadonlyArray<{ readonly description: string | null, readonly cpv: string | null, readonly cpvLabel: string | null, readonly quantity: string | null, readonly unit: string | null }> } | null, readonly awards: ReadonlyArray<{ readonly id: string, readonly localId: string | null, readonly title: string | null, readonly status: AwardStatus | null, readonly date: string | null, readonly value: { readonly amount: string, readonly currency: string } | null, readonly suppliers: ReadonlyArray<{ readonly name: string | null, readonly country: string | null }>, readonly items: ReadonlyArray<{ readonly description: string | null, readonly cpv: string | null, readonly cpvLabel: string | null, readonly quantity: string | null, readonly unit: string | null }>, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } | null }>, readonly contracts: ReadonlyArray<{ readonly id: string, readonly localId: string | null, readonly title: string | null, readonly status: ContractStatus | null, readonly dateSigned: string | null, readonly value: { readonly amount: string, readonly currency: string } | null, readonly period: { readonly startsAt: string | null, readonly endsAt: string | null } | null, readonly award: { readonly localId: string | null } | null, readonly transactions: ReadonlyArray<{ readonly localId: string | null, readonly date: string | null, readonly value: { readonly amount: string, readonly currency: string } | null }>, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } | null }>, readonly releases: ReadonlyArray<{ readonly releaseId: string | null, readonly tags: ReadonlyArray<string>, readonly date: string | null, readonly digest: string }>, readonly issues: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly file: string, readonly pointer: string, readonly rule: ImportRule, readonly severity: ImportSeverity, readonly message: string }> } | null, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } | null } | null };

export type DeploymentRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type DeploymentRecordQuery = { readonly deployment: { readonly code: string, readonly direction: DeploymentDirection, readonly type: DeploymentType, readonly status: DeploymentStatus, readonly startsOn: string | null, readonly endsOn: string | null, readonly officerDays: number | null, readonly supportKinds: ReadonlyArray<SupportKind>, readonly notReported: ReadonlyArray<string>, readonly officer: { readonly officerRef: string, readonly rankBand: RankBand, readonly specialities: ReadonlyArray<Speciality>, readonly homeUnit: { readonly name: string } | null, readonly deployments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly startsOn: string | null, readonly endsOn: string | null, readonly officerDays: number | null, readonly hostDistrict: { readonly name: string } | null }> } | null } | null, readonly mission: { readonly code: string, readonly title: string, readonly areasOfInterest: ReadonlyArray<string>, readonly organiser: { readonly name: string } | null, readonly assessments: ReadonlyArray<{ readonly id: string, readonly rating: AssessmentRating | null, readonly finding: string, readonly assessor: { readonly name: string } | null, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } | null }> } | null, readonly hostDistrict: { readonly name: string, readonly version: string } | null, readonly hostUnit: { readonly name: string } | null, readonly crimeFocus: ReadonlyArray<{ readonly term: string, readonly labelEn: string, readonly labelRo: string, readonly labelNo: string }> | null, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } | null } | null };

export type EventRecordQueryVariables = Exact<{
  code: string;
}>;


export type EventRecordQuery = { readonly event: { readonly code: string, readonly title: string, readonly type: EventType, readonly startsOn: string | null, readonly endsOn: string | null, readonly durationHours: string | null, readonly country: string | null, readonly delivery: Delivery | null, readonly participants: number | null, readonly notReported: ReadonlyArray<string>, readonly topics: ReadonlyArray<{ readonly code: string, readonly en: string, readonly ro: string, readonly no: string }>, readonly series: { readonly title: string } | null, readonly place: { readonly name: string } | null, readonly organiser: { readonly name: string } | null, readonly sessions: ReadonlyArray<{ readonly id: string, readonly number: number, readonly title: string, readonly heldOn: string | null, readonly durationHours: string | null, readonly topic: { readonly en: string, readonly ro: string, readonly no: string } | null, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } | null }>, readonly attendances: ReadonlyArray<{ readonly id: string, readonly stakeholderType: StakeholderType, readonly count: number | null, readonly female: number | null, readonly male: number | null, readonly delivery: Delivery | null, readonly organisation: { readonly name: string } | null, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } | null }>, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } | null } | null };

export type SourceLineFragment = { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean };

export type StatedFragment = { readonly value: string | null, readonly unit: string, readonly qualifier: FigureQualifier, readonly asOf: string | null, readonly locator: string | null, readonly notReported: boolean, readonly evidence: string | null, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } };

export type PageFragment = { readonly hasPreviousPage: boolean, readonly hasNextPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null };

export type TrainingQueryVariables = Exact<{
  project: string;
  events?: EventFilter | null | undefined;
  attendances?: AttendanceFilter | null | undefined;
}>;


export type TrainingQuery = { readonly project: { readonly code: string, readonly indicators: ReadonlyArray<{ readonly title: string, readonly unit: string, readonly variance: string | null, readonly agreement: Agreement | null, readonly target: { readonly value: string | null, readonly unit: string, readonly qualifier: FigureQualifier, readonly asOf: string | null, readonly locator: string | null, readonly notReported: boolean, readonly evidence: string | null, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } } | null, readonly reported: { readonly value: string | null, readonly unit: string, readonly qualifier: FigureQualifier, readonly asOf: string | null, readonly locator: string | null, readonly notReported: boolean, readonly evidence: string | null, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } } | null, readonly recorded: { readonly value: string | null } | null }>, readonly eventSeries: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly title: string, readonly statedEvents: number | null, readonly statedParticipants: number | null, readonly purpose: string | null, readonly notReported: ReadonlyArray<string>, readonly types: ReadonlyArray<EventType>, readonly topics: ReadonlyArray<{ readonly code: string, readonly en: string, readonly ro: string, readonly no: string }>, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } | null }> } | null, readonly total: ReadonlyArray<{ readonly participants: number | null, readonly events: number }> | null, readonly byStakeholder: ReadonlyArray<{ readonly participants: number | null, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> | null, readonly byStakeholderAndSex: ReadonlyArray<{ readonly participants: number | null, readonly keys: ReadonlyArray<{ readonly dimension: AttendanceDimension, readonly value: string | null }> }> | null, readonly eventsByKind: ReadonlyArray<{ readonly events: number, readonly hours: string | null, readonly participants: number | null, readonly keys: ReadonlyArray<{ readonly dimension: EventDimension, readonly value: string | null }>, readonly topic: { readonly code: string, readonly en: string, readonly ro: string, readonly no: string } | null }> | null, readonly made: { readonly nodes: ReadonlyArray<{ readonly source: { readonly synthetic: boolean } | null }> } | null, readonly eventTotal: ReadonlyArray<{ readonly events: number, readonly hours: string | null, readonly participants: number | null }> | null } | null };

export type EventRecordsQueryVariables = Exact<{
  project: string;
  filter?: EventFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type EventRecordsQuery = { readonly project: { readonly code: string, readonly events: { readonly totalCount: number, readonly pageInfo: { readonly hasPreviousPage: boolean, readonly hasNextPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly code: string, readonly title: string, readonly type: EventType, readonly startsOn: string | null, readonly endsOn: string | null, readonly durationHours: string | null, readonly country: string | null, readonly delivery: Delivery | null, readonly participants: number | null, readonly topics: ReadonlyArray<{ readonly code: string, readonly en: string, readonly ro: string, readonly no: string }>, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } | null }> } | null } | null };

export const ListFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"List"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeList"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"codes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ro"}},{"kind":"Field","name":{"kind":"Name","value":"no"}}]}}]}}]} as unknown as DocumentNode<ListFragment, unknown>;
export const PartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Part"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Slice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reported"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recorded"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"}}]}}]} as unknown as DocumentNode<PartFragment, unknown>;
export const DaysFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Days"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeadTimeStatistics"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"average"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"negative"}}]}}]} as unknown as DocumentNode<DaysFragment, unknown>;
export const WorthFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Worth"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<WorthFragment, unknown>;
export const CrimeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Crime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrimeType"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"labelRo"}},{"kind":"Field","name":{"kind":"Name","value":"labelNo"}}]}}]} as unknown as DocumentNode<CrimeFragment, unknown>;
export const BoughtFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Bought"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Item"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"cpv"}},{"kind":"Field","name":{"kind":"Name","value":"cpvLabel"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]} as unknown as DocumentNode<BoughtFragment, unknown>;
export const SourceLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}}]}}]} as unknown as DocumentNode<SourceLineFragment, unknown>;
export const StatedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stated"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"notReported"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceLine"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}}]}}]} as unknown as DocumentNode<StatedFragment, unknown>;
export const PageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<PageFragment, unknown>;
export const ComparisonDocument = {"kind":"Document","definitions":[],"documentId":"sha256:01458b4323e40e552f1bc1f83f3375e0ca545075c6167f1251b9d785e8a2ef3f"} as unknown as DocumentNode<ComparisonQuery, ComparisonQueryVariables>;
export const CooperationDocument = {"kind":"Document","definitions":[],"documentId":"sha256:40518a9010e6af956a2708517bd798d524fad971a975cd0694114ad68a411064"} as unknown as DocumentNode<CooperationQuery, CooperationQueryVariables>;
export const ContributionsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:bad012de344fabeb75a7469ad052cf5b0b979389afe8416c980d734e894eed6e"} as unknown as DocumentNode<ContributionsQuery, ContributionsQueryVariables>;
export const OrganisationsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:e2e2a5e4c8d246bfe6cc381344db3861890d8505fdc788a8a637eb67eba806fd"} as unknown as DocumentNode<OrganisationsQuery, OrganisationsQueryVariables>;
export const DeploymentsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:0ce9fdfd173b85a53ed119b6b8dd672c40f2648d7ef51ffd71c9547892c3184e"} as unknown as DocumentNode<DeploymentsQuery, DeploymentsQueryVariables>;
export const DeploymentRecordsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:9add79cf4a5609a61b32e6d2dd23586e6bd11874d69c1883bd39489b8737bab0"} as unknown as DocumentNode<DeploymentRecordsQuery, DeploymentRecordsQueryVariables>;
export const FrameDocument = {"kind":"Document","definitions":[],"documentId":"sha256:7c384036b910fd56e45659b08dd11951e0d65968e3e41e9f52ac5894a3bd02d9"} as unknown as DocumentNode<FrameQuery, FrameQueryVariables>;
export const TranslationsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:02a18f102f2ddb06b3edd4ac3d67cd71cce8e10dd16b78d97e8523298b2e291b"} as unknown as DocumentNode<TranslationsQuery, TranslationsQueryVariables>;
export const ObjectivesDocument = {"kind":"Document","definitions":[],"documentId":"sha256:0e47bd28d29d92823cf834b28b6b11e117bef405a70b2e39925c3c820bf5a995"} as unknown as DocumentNode<ObjectivesQuery, ObjectivesQueryVariables>;
export const CrimeCoverageDocument = {"kind":"Document","definitions":[],"documentId":"sha256:fbd0dbc7de62002eea5645564dcf0fbd28165011e6e87254b3b61229157ac860"} as unknown as DocumentNode<CrimeCoverageQuery, CrimeCoverageQueryVariables>;
export const OverviewDocument = {"kind":"Document","definitions":[],"documentId":"sha256:0ddfa6d4f605da4d9910800e2ee0e3103bac1f76ca3567e5f925fe2eba902179"} as unknown as DocumentNode<OverviewQuery, OverviewQueryVariables>;
export const ProvenanceDocument = {"kind":"Document","definitions":[],"documentId":"sha256:2e27bbe7b9ab0548cc0bc87cea7dbd05b99c5a0d35ad1995714520c9433e7862"} as unknown as DocumentNode<ProvenanceQuery, ProvenanceQueryVariables>;
export const DisaggregationsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:8eb90a880cbd0c7a0c43eeb9a00bfbea63e93ae2110e8012eaa067a152815c52"} as unknown as DocumentNode<DisaggregationsQuery, DisaggregationsQueryVariables>;
export const ProcurementDocument = {"kind":"Document","definitions":[],"documentId":"sha256:3de8cf6dcecbcd1210e1017a3b8545fff380d974afd00cf709220ec6165cdd95"} as unknown as DocumentNode<ProcurementQuery, ProcurementQueryVariables>;
export const SuppliersDocument = {"kind":"Document","definitions":[],"documentId":"sha256:7e6ae9cf40618e87323a8e93a40a5bc4188de3d0a80f403cbc00767d14de5866"} as unknown as DocumentNode<SuppliersQuery, SuppliersQueryVariables>;
export const ProcessRecordsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:fe6b8199e745dc3e9e0a4604c564bc19df79c809df1746456f4f3fdb609a059e"} as unknown as DocumentNode<ProcessRecordsQuery, ProcessRecordsQueryVariables>;
export const DisagreementsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:c0e5e826fcbff92a578ca53aa7f9761743547c7ba137144effd1f58a4e5ddea1"} as unknown as DocumentNode<DisagreementsQuery, DisagreementsQueryVariables>;
export const WithoutEvidenceDocument = {"kind":"Document","definitions":[],"documentId":"sha256:d3dad515b6ee326cb3a9552b5119858b033d0d5203c1fc4a4f28e297a12f3a72"} as unknown as DocumentNode<WithoutEvidenceQuery, WithoutEvidenceQueryVariables>;
export const ReportedAsOfDocument = {"kind":"Document","definitions":[],"documentId":"sha256:28fc6a2e618a9866a42f9d722fe50b81c1b1c07b82f050eeeb02dc5ed7ce5182"} as unknown as DocumentNode<ReportedAsOfQuery, ReportedAsOfQueryVariables>;
export const ImportQualityDocument = {"kind":"Document","definitions":[],"documentId":"sha256:bad583e1b8f070e1fcda855fd3386f4ac3b2a4ce5344f110862191e58c9fd59e"} as unknown as DocumentNode<ImportQualityQuery, ImportQualityQueryVariables>;
export const ImportIssueRecordsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:cfee2852004e7347f475c91ab28b5a3c9710f2ad7d0f73fe6e574fc017e42f5d"} as unknown as DocumentNode<ImportIssueRecordsQuery, ImportIssueRecordsQueryVariables>;
export const NotReportedDocument = {"kind":"Document","definitions":[],"documentId":"sha256:6cd67970a02db9a4b6685b799c6aa5af387f6cb93a5a4339a30020d6032678fb"} as unknown as DocumentNode<NotReportedQuery, NotReportedQueryVariables>;
export const ProcessRecordDocument = {"kind":"Document","definitions":[],"documentId":"sha256:0333da5782ec0d0446023d219b837641832bc5098e53ff76a30a50bdb95f75e0"} as unknown as DocumentNode<ProcessRecordQuery, ProcessRecordQueryVariables>;
export const DeploymentRecordDocument = {"kind":"Document","definitions":[],"documentId":"sha256:170a1dd6512ec013654e76e352a46b8d64d33d76aed190cdca753505a46a16e5"} as unknown as DocumentNode<DeploymentRecordQuery, DeploymentRecordQueryVariables>;
export const EventRecordDocument = {"kind":"Document","definitions":[],"documentId":"sha256:80a4e7a273dd4ab171301d6561b02222e8023090fb79d570ad56ee5b7b2264e3"} as unknown as DocumentNode<EventRecordQuery, EventRecordQueryVariables>;
export const TrainingDocument = {"kind":"Document","definitions":[],"documentId":"sha256:023f930b1a4b3f53d5c73169fe16456a9dceb6592913e106c1e2162785019227"} as unknown as DocumentNode<TrainingQuery, TrainingQueryVariables>;
export const EventRecordsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:81d877ba123c14c0578fb5dadcdebdc04db8d9375569c7d8b2974decd776bd8f"} as unknown as DocumentNode<EventRecordsQuery, EventRecordsQueryVariables>;
