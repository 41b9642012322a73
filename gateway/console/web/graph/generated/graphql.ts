/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Where a bilateral activity takes place. */
export type ActivityLevel =
  /** Project */
  | 'PROJECT'
  /** Programme */
  | 'PROGRAMME';

/** What a bilateral activity is. */
export type ActivityType =
  /** Workshops */
  | 'WORKSHOP'
  /** Study visits */
  | 'STUDY_VISIT'
  /** Deployment of officers */
  | 'DEPLOYMENT'
  /** Contribution of a partner */
  | 'CONTRIBUTION';

/** Whether what was reported is what the records add up to. */
export type Agreement =
  /** The records add up to the reported value */
  | 'MATCH'
  /** They add up to something else */
  | 'DIFFER'
  /** There are no records of it */
  | 'NO_RECORDS'
  /** No value is reported */
  | 'NOT_REPORTED'
  /** The owner of the records did not answer */
  | 'RECORDS_UNAVAILABLE';

/** How an assessment judges a mission. */
export type AssessmentRating =
  /** Highly successful */
  | 'HIGHLY_SUCCESSFUL'
  /** Successful */
  | 'SUCCESSFUL'
  /** Partly successful */
  | 'PARTLY_SUCCESSFUL'
  /** Not successful */
  | 'NOT_SUCCESSFUL';

/** What attendances can be grouped by. */
export type AttendanceDimension =
  /** Stakeholder type */
  | 'STAKEHOLDER_TYPE'
  /** FEMALE, MALE or NOT_RECORDED; each attendance is split, and the parts add up to its count */
  | 'SEX'
  /** Type of the event */
  | 'EVENT_TYPE'
  /** Topic, by code; an event with two topics counts under both */
  | 'TOPIC'
  /** Country of the event */
  | 'COUNTRY'
  /** How people took part */
  | 'DELIVERY'
  /** Calendar quarter of the event’s first day */
  | 'QUARTER'
  /** Event, by code */
  | 'EVENT';

/** Which attendances; fields are joined by AND, values of a list by OR. */
export type AttendanceFilter = {
  /** Of one of these stakeholder types. */
  readonly stakeholderType?: ReadonlyArray<StakeholderType> | null | undefined;
  /** From one of these organisations. */
  readonly organisationId?: ReadonlyArray<string | number> | null | undefined;
  /** Of people who took part in one of these ways. */
  readonly delivery?: ReadonlyArray<Delivery> | null | undefined;
  /** At events that match. */
  readonly event?: EventFilter | null | undefined;
};

/** How the grants sort what bilateral cooperation brings. */
export type BilateralResultKind =
  /** Extent of cooperation */
  | 'EXTENT_OF_COOPERATION'
  /** Shared results */
  | 'SHARED_RESULTS'
  /** Improved knowledge and mutual understanding */
  | 'IMPROVED_KNOWLEDGE'
  /** Wider effects */
  | 'WIDER_EFFECTS';

/** A way by which police forces exchange information or work together. */
export type Channel =
  /** Europol */
  | 'EUROPOL'
  /** SIENA, Europol’s network for messages */
  | 'SIENA'
  /** SIRENE bureaux */
  | 'SIRENE'
  /** Interpol */
  | 'INTERPOL'
  /** Joint investigation team */
  | 'JIT'
  /** Directly between the police of Norway and Romania */
  | 'DIRECT_POD_IGPR'
  /** Liaison officer */
  | 'LIAISON_OFFICER'
  /** International body that is not named */
  | 'INTERNATIONAL_BODY';

/** Which processes; fields are joined by AND, values of a list by OR. */
export type ContractingProcessFilter = {
  /** In one of these states. */
  readonly status?: ReadonlyArray<TenderStatus> | null | undefined;
  /** With one of these national words for the state, exactly. */
  readonly statusDetails?: ReadonlyArray<string> | null | undefined;
  /** By one of these methods. */
  readonly method?: ReadonlyArray<ProcurementMethod> | null | undefined;
  /** Mainly buying one of these. */
  readonly mainCategory?: ReadonlyArray<ProcurementCategory> | null | undefined;
  /** In one of these equipment categories. */
  readonly equipmentCategory?: ReadonlyArray<EquipmentCategoryCode> | null | undefined;
  /** With an item whose CPV code begins with one of these digits, for example "302". */
  readonly cpvPrefix?: ReadonlyArray<string> | null | undefined;
  /** Of one of these buyers. */
  readonly buyerId?: ReadonlyArray<string | number> | null | undefined;
  /** With an award to one of these suppliers. */
  readonly supplierId?: ReadonlyArray<string | number> | null | undefined;
  /** Of one of these projects. */
  readonly projectId?: ReadonlyArray<string | number> | null | undefined;
  /** Against one of these crime types. */
  readonly crimeTypeId?: ReadonlyArray<string | number> | null | undefined;
  /** Tender value of at least so much; give currency with it. */
  readonly minValue?: string | null | undefined;
  /** Tender value of at most so much; give currency with it. */
  readonly maxValue?: string | null | undefined;
  /** Tender value in this currency. */
  readonly currency?: string | null | undefined;
  /** Published on or after this day. */
  readonly publishedFrom?: string | null | undefined;
  /** Published on or before this day. */
  readonly publishedTo?: string | null | undefined;
  /** With so many tenderers; 1 is a single tenderer. */
  readonly numberOfTenderers?: ReadonlyArray<number> | null | undefined;
  /** With one of these oddities in its lead times. */
  readonly leadTimeAnomaly?: ReadonlyArray<LeadTimeAnomaly> | null | undefined;
  /** Whether the import had something to remark on. */
  readonly hasIssues?: boolean | null | undefined;
  /** Each of its words begins a word of ocid, title or description, whatever the case and accents. */
  readonly search?: string | null | undefined;
};

/** What a partner contributes. */
export type ContributionKind =
  /** Setting areas of interest and specialisations */
  | 'AREAS_OF_INTEREST'
  /** Organising the deployments */
  | 'ORGANISING_DEPLOYMENTS'
  /** Communication and contacts with police districts */
  | 'COMMUNICATION'
  /** Assessing the results */
  | 'ASSESSMENT_OF_RESULTS'
  /** Taking part at programme level */
  | 'PROGRAMME_COOPERATION'
  /** Further support that is not named */
  | 'OTHER';

/** Why a cost per unit cannot be worked out. */
export type CostGap =
  /** No source states the budget */
  | 'BUDGET_NOT_REPORTED'
  /** No source states the participants */
  | 'PARTICIPANTS_NOT_REPORTED'
  /** No deployment with days is recorded */
  | 'OFFICER_DAYS_NOT_RECORDED'
  /** The records of deployments could not be read */
  | 'OFFICER_DAYS_UNAVAILABLE';

/** How people take part in an event. */
export type Delivery =
  /** In person */
  | 'IN_PERSON'
  /** Online */
  | 'VIRTUAL'
  /** In person and online */
  | 'HYBRID';

/** What deployments can be grouped by. */
export type DeploymentDimension =
  /** Direction */
  | 'DIRECTION'
  /** Status */
  | 'STATUS'
  /** Type */
  | 'TYPE'
  /** Host district */
  | 'HOST_DISTRICT'
  /** Speciality; an officer with two counts under both */
  | 'SPECIALITY'
  /** Crime type; a deployment against two counts under both */
  | 'CRIME_TYPE'
  /** Rank band */
  | 'RANK_BAND'
  /** Home unit */
  | 'HOME_UNIT'
  /** Calendar quarter, days split between quarters */
  | 'QUARTER';

/** Which police sends and which hosts. */
export type DeploymentDirection =
  /** From Romania to Norway */
  | 'RO_TO_NO'
  /** From Norway to Romania */
  | 'NO_TO_RO';

/** Which deployments; fields are joined by AND, values of a list by OR. */
export type DeploymentFilter = {
  /** In one of these directions. */
  readonly direction?: ReadonlyArray<DeploymentDirection> | null | undefined;
  /** In one of these states. */
  readonly status?: ReadonlyArray<DeploymentStatus> | null | undefined;
  /** Of one of these types. */
  readonly type?: ReadonlyArray<DeploymentType> | null | undefined;
  /** Hosted by one of these districts. */
  readonly hostDistrictId?: ReadonlyArray<string | number> | null | undefined;
  /** Of an officer with one of these specialities. */
  readonly speciality?: ReadonlyArray<Speciality> | null | undefined;
  /** Against one of these crime types. */
  readonly crimeTypeId?: ReadonlyArray<string | number> | null | undefined;
  /** Still running on or after this day. */
  readonly from?: string | null | undefined;
  /** Begun on or before this day. */
  readonly to?: string | null | undefined;
};

/** Where a deployment stands. */
export type DeploymentStatus =
  /** Planned */
  | 'PLANNED'
  /** Active */
  | 'ACTIVE'
  /** Extended */
  | 'EXTENDED'
  /** Completed */
  | 'COMPLETED'
  /** Cancelled */
  | 'CANCELLED';

/** What an officer is sent for. */
export type DeploymentType =
  /** Operative support */
  | 'OPERATIVE_SUPPORT'
  /** Joint mission */
  | 'JOINT_MISSION'
  /** Liaison */
  | 'LIAISON'
  /** Escort of a study visit */
  | 'STUDY_VISIT_ESCORT'
  /** Expert */
  | 'EXPERT';

/** Which way an indicator should go. */
export type Direction =
  /** More is better */
  | 'ASCENDING'
  /** Less is better */
  | 'DESCENDING';

/** What the equipment of the project is for. An own list: CPV has no code for mobile forensics or interview rooms. */
export type EquipmentCategoryCode =
  /** Forensics on mobile terminals */
  | 'MOBILE_FORENSICS'
  /** Surveillance */
  | 'SURVEILLANCE'
  /** Information technology and communications */
  | 'IT_AND_C'
  /** Open Source Solutions */
  | 'OPEN_SOURCE_SOLUTIONS'
  /** Renovation */
  | 'RENOVATION'
  /** Furnishing */
  | 'FURNISHING'
  /** Equipment for interview facilities */
  | 'INTERVIEW_FACILITY_EQUIPMENT'
  /** Multi-functional centre */
  | 'MULTIFUNCTIONAL_CENTRE';

/** What events can be grouped by. */
export type EventDimension =
  /** Type */
  | 'TYPE'
  /** Topic, by code; an event with two counts under both */
  | 'TOPIC'
  /** Country */
  | 'COUNTRY'
  /** Delivery */
  | 'DELIVERY'
  /** Calendar year of the first day */
  | 'YEAR'
  /** Calendar quarter of the first day */
  | 'QUARTER';

/** Which events; fields are joined by AND, values of a list by OR. */
export type EventFilter = {
  /** Of one of these types. */
  readonly type?: ReadonlyArray<EventType> | null | undefined;
  /** With one of these topics, by code. */
  readonly topicCode?: ReadonlyArray<string> | null | undefined;
  /** With one of these topics, by id. */
  readonly topicId?: ReadonlyArray<string | number> | null | undefined;
  /** Held in one of these countries. */
  readonly country?: ReadonlyArray<string> | null | undefined;
  /** In one of these ways. */
  readonly delivery?: ReadonlyArray<Delivery> | null | undefined;
  /** Still going on on or after this day. */
  readonly from?: string | null | undefined;
  /** Begun on or before this day. */
  readonly to?: string | null | undefined;
};

/** What kind of event it is. */
export type EventType =
  /** Workshop */
  | 'WORKSHOP'
  /** Seminar */
  | 'SEMINAR'
  /** Study visit */
  | 'STUDY_VISIT'
  /** National meeting */
  | 'NATIONAL_MEETING'
  /** International conference */
  | 'CONFERENCE'
  /** Training course */
  | 'TRAINING_COURSE'
  /** Webinar */
  | 'WEBINAR';

/** What a figure says. */
export type FigureKind =
  /** Baseline */
  | 'BASELINE'
  /** Target */
  | 'TARGET'
  /** Actual */
  | 'ACTUAL'
  /** Difference from the target */
  | 'VARIANCE'
  /** Budget */
  | 'BUDGET'
  /** Spend */
  | 'SPEND'
  /** Allocation */
  | 'ALLOCATION'
  /** Share */
  | 'SHARE'
  /** Duration */
  | 'DURATION';

/** How a figure came about. */
export type FigureQualifier =
  /** Planned */
  | 'PLANNED'
  /** Reported by its source */
  | 'REPORTED'
  /** Derived from other figures */
  | 'DERIVED';

/** What import issues can be grouped by. */
export type ImportIssueDimension =
  /** Rule */
  | 'RULE'
  /** Severity */
  | 'SEVERITY'
  /** File */
  | 'FILE';

/** Which issues; fields are joined by AND, values of a list by OR. */
export type ImportIssueFilter = {
  /** Of one of these rules. */
  readonly rule?: ReadonlyArray<ImportRule> | null | undefined;
  /** Of one of these severities. */
  readonly severity?: ReadonlyArray<ImportSeverity> | null | undefined;
  /** In one of these files. */
  readonly file?: ReadonlyArray<string> | null | undefined;
  /** Found by one of these runs. */
  readonly runId?: ReadonlyArray<string | number> | null | undefined;
  /** About one of these processes. */
  readonly contractingProcessId?: ReadonlyArray<string | number> | null | undefined;
};

/** What an import may have to remark on a file. */
export type ImportRule =
  /** The file cannot be opened */
  | 'FILE_UNREADABLE'
  /** It is not JSON */
  | 'DOCUMENT_UNREADABLE'
  /** The file ends too early */
  | 'DOCUMENT_TRUNCATED'
  /** It is neither a release, a record nor a package of them */
  | 'SHAPE_UNKNOWN'
  /** The database does not take one of its values */
  | 'DOCUMENT_UNSTORABLE'
  /** It has no ocid */
  | 'OCID_MISSING'
  /** A record has neither a compiled release nor embedded releases */
  | 'RECORD_EMPTY'
  /** Bytes that are no UTF-8 were replaced */
  | 'TEXT_ENCODING'
  /** A text was too long and was cut */
  | 'TEXT_CUT'
  /** A value is of another type than the schema asks */
  | 'TYPE_MISMATCH'
  /** A required field is missing */
  | 'REQUIRED_MISSING'
  /** An empty text stands where a date, number, code or id belongs */
  | 'EMPTY_VALUE'
  /** A word is not in its closed list */
  | 'CLOSED_CODE_UNKNOWN'
  /** A code is spelt with other capitals or spaces */
  | 'CODE_SPELLING'
  /** A date cannot be read */
  | 'DATE_UNREADABLE'
  /** A date has no time */
  | 'DATE_WITHOUT_TIME'
  /** A time has no zone and was read as UTC */
  | 'DATE_WITHOUT_ZONE'
  /** A period ends before it begins */
  | 'PERIOD_NEGATIVE'
  /** Two stages of the process come in the wrong order */
  | 'LEAD_TIME_NEGATIVE'
  /** An amount cannot be read */
  | 'AMOUNT_UNREADABLE'
  /** An amount is beyond what can be kept exactly, and was left out */
  | 'AMOUNT_TOO_LARGE'
  /** An amount was rounded to four decimals */
  | 'AMOUNT_ROUNDED'
  /** An amount is negative */
  | 'AMOUNT_NEGATIVE'
  /** An amount has no currency, and was left out */
  | 'CURRENCY_MISSING'
  /** A currency is not in ISO 4217; its amount was left out */
  | 'CURRENCY_UNKNOWN'
  /** The awards of a process differ in currency, so they have no sum */
  | 'CURRENCY_MIXED'
  /** A CPV code is not eight digits */
  | 'CPV_UNREADABLE'
  /** Two entries of a list share an id */
  | 'DUPLICATE_ID'
  /** An id leads to nothing in the document */
  | 'REFERENCE_UNKNOWN'
  /** There is no buyer; the procuring entity stands for it */
  | 'BUYER_FROM_PROCURING_ENTITY'
  /** The planning section is a list */
  | 'PLANNING_AS_LIST';

/** How much a departure from the format costs. */
export type ImportSeverity =
  /** Something could not be stored */
  | 'ERROR'
  /** Something was left open or kept as a word */
  | 'WARNING'
  /** Something was read despite its form */
  | 'INFO';

/** How the reported value stands to the target. */
export type IndicatorStatus =
  /** No value is reported */
  | 'NOT_REPORTED'
  /** A value is reported, but no target */
  | 'NO_TARGET'
  /** Better than the target */
  | 'OVERACHIEVED'
  /** Exactly at the target */
  | 'ACHIEVED'
  /** Short of the target while the project has not ended */
  | 'ON_TRACK'
  /** Short of the target, and the project has ended */
  | 'NOT_ACHIEVED';

/** What is odd about the lead times of a process. */
export type LeadTimeAnomaly =
  /** Publication or deadline is not known */
  | 'MISSING_PUBLICATION_TO_DEADLINE'
  /** Deadline or award is not known */
  | 'MISSING_DEADLINE_TO_AWARD'
  /** Award or signature is not known */
  | 'MISSING_AWARD_TO_SIGNATURE'
  /** The deadline lies before the publication */
  | 'NEGATIVE_PUBLICATION_TO_DEADLINE'
  /** The award lies before the deadline */
  | 'NEGATIVE_DEADLINE_TO_AWARD'
  /** The signature lies before the award */
  | 'NEGATIVE_AWARD_TO_SIGNATURE';

/** Whether an objective stands as planned or as reported afterwards. */
export type ObjectiveVersion =
  /** As planned */
  | 'PLANNED'
  /** As reported afterwards */
  | 'REPORTED';

/** What kind of body an organisation is. */
export type OrganisationKind =
  /** Police */
  | 'POLICE'
  /** Ministry */
  | 'MINISTRY'
  /** Prosecution service */
  | 'PROSECUTION'
  /** Other public body */
  | 'AGENCY'
  /** International body */
  | 'INTERNATIONAL_BODY'
  /** Research or higher education */
  | 'RESEARCH'
  /** Civil society */
  | 'CIVIL_SOCIETY';

/** Whether an outcome was hoped for or is said to have come about. */
export type OutcomeStage =
  /** Expected */
  | 'EXPECTED'
  /** Achieved, as reported */
  | 'ACHIEVED';

/** What is mainly bought: procurementCategory of OCDS. */
export type ProcurementCategory =
  /** Goods */
  | 'GOODS'
  /** Works */
  | 'WORKS'
  /** Services */
  | 'SERVICES';

/** What processes can be grouped by. */
export type ProcurementDimension =
  /** Equipment category */
  | 'EQUIPMENT_CATEGORY'
  /** Status */
  | 'STATUS'
  /** National word for the status */
  | 'STATUS_DETAILS'
  /** Method */
  | 'METHOD'
  /** Goods, works or services */
  | 'MAIN_CATEGORY'
  /** Buyer, by id */
  | 'BUYER'
  /** Year of publication */
  | 'YEAR'
  /** How many tendered: NONE, SINGLE or SEVERAL */
  | 'SINGLE_TENDERER';

/** How suppliers come in: method of OCDS. */
export type ProcurementMethod =
  /** Open: every supplier may tender */
  | 'OPEN'
  /** Selective: qualified suppliers are invited */
  | 'SELECTIVE'
  /** Limited: suppliers the buyer chose */
  | 'LIMITED'
  /** Direct: one supplier, no competition */
  | 'DIRECT';

/** What an organisation is in a programme or a project. */
export type ProgrammeRole =
  /** Programme operator */
  | 'PO'
  /** Donor programme partner */
  | 'DPP'
  /** Project promoter */
  | 'PJPT'
  /** Donor project partner */
  | 'PJDPP'
  /** Project partner */
  | 'PARTNER'
  /** Host of deployed officers */
  | 'HOST'
  /** Body cooperated with */
  | 'COOPERATION_BODY'
  /** Stakeholder who took part */
  | 'STAKEHOLDER';

/** Where a project stands. */
export type ProjectStatus =
  /** Planned */
  | 'PLANNED'
  /** In progress */
  | 'IN_PROGRESS'
  /** Completed */
  | 'COMPLETED'
  /** Terminated before its end */
  | 'TERMINATED';

/** Rank of an officer, widened to a band so that it points to no person. */
export type RankBand =
  /** Senior officer */
  | 'SENIOR_OFFICER'
  /** Officer */
  | 'OFFICER'
  /** Agent */
  | 'AGENT';

/** What kind of thing a source is, and so how far it can be trusted. */
export type SourceKind =
  /** Results report */
  | 'RESULTS_REPORT'
  /** Donor’s data portal */
  | 'DONOR_PORTAL'
  /** Page of a programme */
  | 'PROGRAMME_PAGE'
  /** Page of a project */
  | 'PROJECT_PAGE'
  /** Page of a public authority */
  | 'OFFICIAL_PAGE'
  /** Legal text */
  | 'LEGAL_TEXT'
  /** Classification or code list */
  | 'CLASSIFICATION'
  /** Open data published by public bodies */
  | 'OPEN_DATA'
  /** Newspaper or reference work */
  | 'REFERENCE_WORK'
  /** Inference of the hub: likely, stated nowhere */
  | 'INFERENCE'
  /** Made up for demonstration */
  | 'SYNTHETIC';

/** Field of police work an officer is trained in. */
export type Speciality =
  /** Itinerant crime */
  | 'ITINERANT_CRIME'
  /** Trafficking in human beings */
  | 'THB'
  /** Property crime */
  | 'PROPERTY_CRIME'
  /** Drugs */
  | 'DRUGS'
  /** Economic crime */
  | 'ECONOMIC_CRIME'
  /** Forensics */
  | 'FORENSICS'
  /** Analysis */
  | 'ANALYSIS'
  /** Liaison */
  | 'LIAISON';

/** On whose behalf people attend an event. */
export type StakeholderType =
  /** Police officers */
  | 'POLICE_OFFICER'
  /** Prosecutors */
  | 'PROSECUTOR'
  /** Representatives of the National Agency against Trafficking in Persons */
  | 'ANITP_REPRESENTATIVE'
  /** Other institutions of the justice chain */
  | 'JUSTICE_CHAIN_OTHER'
  /** International bodies */
  | 'INTERNATIONAL_BODY'
  /** Others */
  | 'OTHER';

/** Which strand of work an objective leads to, and so which records show it. */
export type Strand =
  /** Deployments */
  | 'PERSONNEL'
  /** Investigation and exchange of information */
  | 'COOPERATION'
  /** Equipment and works */
  | 'PROCUREMENT'
  /** Training and exchange of expertise */
  | 'TRAINING';

/** How a deployed officer helps the host. */
export type SupportKind =
  /** Support of the host police’s own work */
  | 'HOST_POLICE_ACTIVITIES'
  /** Investigation */
  | 'INVESTIGATION'
  /** Information exchange */
  | 'INFORMATION_EXCHANGE'
  /** Joint patrol */
  | 'PATROL'
  /** Language and context */
  | 'INTERPRETATION';

/** How a group stands to a project. */
export type TargetGroupKind =
  /** Main target group */
  | 'MAIN'
  /** Further target group */
  | 'FURTHER'
  /** Final beneficiary */
  | 'FINAL_BENEFICIARY';

/** Where a tender stands: tenderStatus of OCDS. */
export type TenderStatus =
  /** Being considered */
  | 'PLANNING'
  /** Planned */
  | 'PLANNED'
  /** Under way */
  | 'ACTIVE'
  /** Cancelled */
  | 'CANCELLED'
  /** Unsuccessful */
  | 'UNSUCCESSFUL'
  /** Complete */
  | 'COMPLETE'
  /** Withdrawn */
  | 'WITHDRAWN';

/** Where a threat is said to be going. */
export type ThreatTrend =
  /** Rising faster than any other */
  | 'MOST_RAPID_INCREASE'
  /** Rising */
  | 'RISING'
  /** Stable */
  | 'STABLE'
  /** Falling */
  | 'FALLING';

export type ComparisonQueryVariables = Exact<{
  project: string;
}>;


export type ComparisonQuery = { readonly project: { readonly continuations: ReadonlyArray<{ readonly code: string, readonly statement: string, readonly rawText: string | null, readonly correctedText: string | null, readonly nextProgramme: { readonly code: string, readonly name: string } | null, readonly nextProject: { readonly code: string, readonly name: string | null, readonly figures: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly kind: FigureKind, readonly value: string | null, readonly unit: string, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } }> } } | null, readonly comparison: ReadonlyArray<{ readonly code: string, readonly current: { readonly title: string, readonly target: { readonly value: string | null } | null, readonly reported: { readonly value: string | null } | null } | null, readonly next: { readonly target: { readonly value: string | null } | null, readonly reported: { readonly value: string | null } | null } | null }>, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } }>, readonly budget: { readonly value: string | null, readonly unit: string, readonly qualifier: FigureQualifier, readonly asOf: string | null, readonly locator: string | null, readonly notReported: boolean, readonly evidence: string | null, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } } | null, readonly costPerUnit: { readonly currency: string | null, readonly budget: string | null, readonly participants: string | null, readonly officerDays: string | null, readonly perParticipant: string | null, readonly perOfficerDay: string | null, readonly gaps: ReadonlyArray<CostGap> } | null, readonly programme: { readonly code: string, readonly name: string, readonly area: string | null, readonly country: string, readonly figures: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly measure: string, readonly kind: FigureKind, readonly value: string | null, readonly unit: string, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } }> }, readonly comparable: ReadonlyArray<{ readonly code: string, readonly name: string, readonly country: string, readonly figures: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly measure: string, readonly kind: FigureKind, readonly value: string | null, readonly unit: string, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } }> }, readonly projects: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string | null }> } }> } | null } | null };

export type CooperationQueryVariables = Exact<{
  project: string;
}>;


export type CooperationQuery = { readonly project: { readonly bilateralResults: ReadonlyArray<{ readonly code: string, readonly kind: BilateralResultKind, readonly statement: string, readonly evidence: string | null, readonly locator: string | null, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean }, readonly activity: { readonly type: ActivityType, readonly statement: string } | null }>, readonly cooperationChannels: ReadonlyArray<{ readonly code: string, readonly channel: Channel, readonly statement: string, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } }>, readonly jointInvestigationTeams: ReadonlyArray<{ readonly code: string, readonly statement: string, readonly teams: number | null, readonly startsOn: string | null, readonly endsOn: string | null, readonly notReported: ReadonlyArray<string>, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } }>, readonly roles: ReadonlyArray<{ readonly role: ProgrammeRole, readonly organisation: { readonly code: string, readonly name: string } }> } | null };

export type ContributionsQueryVariables = Exact<{
  organisation: string;
}>;


export type ContributionsQuery = { readonly organisation: { readonly code: string, readonly name: string, readonly contributions: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly contribution: ContributionKind | null, readonly level: ActivityLevel, readonly statement: string, readonly locator: string | null, readonly mission: { readonly title: string, readonly districts: ReadonlyArray<{ readonly name: string }> | null } | null, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } }> }, readonly missionsOrganised: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly title: string, readonly startsOn: string | null, readonly areasOfInterest: ReadonlyArray<string>, readonly assessments: ReadonlyArray<{ readonly rating: AssessmentRating | null, readonly finding: string, readonly assessor: { readonly name: string } | null, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } | null }> }> } | null } | null };

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


export type DeploymentRecordsQuery = { readonly project: { readonly code: string, readonly deployments: { readonly totalCount: number, readonly pageInfo: { readonly hasPreviousPage: boolean, readonly hasNextPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly code: string, readonly direction: DeploymentDirection, readonly type: DeploymentType, readonly status: DeploymentStatus, readonly startsOn: string | null, readonly endsOn: string | null, readonly officerDays: number | null, readonly supportKinds: ReadonlyArray<SupportKind>, readonly officer: { readonly officerRef: string, readonly rankBand: RankBand, readonly specialities: ReadonlyArray<Speciality> } | null, readonly mission: { readonly title: string } | null, readonly hostDistrict: { readonly name: string, readonly version: string } | null, readonly crimeFocus: ReadonlyArray<{ readonly term: string, readonly labelEn: string, readonly labelRo: string, readonly labelNo: string }> | null, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } | null }> } | null } | null };

export type ProjectsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProjectsQuery = { readonly projects: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string | null, readonly programme: { readonly code: string } | null }> } | null };

export type ListFragment = { readonly name: string, readonly codes: ReadonlyArray<{ readonly code: string, readonly en: string, readonly ro: string, readonly no: string }> };

export type LabelsQueryVariables = Exact<{ [key: string]: never; }>;


export type LabelsQuery = { readonly bilateralCodeLists: ReadonlyArray<{ readonly name: string, readonly codes: ReadonlyArray<{ readonly code: string, readonly en: string, readonly ro: string, readonly no: string }> }> | null, readonly personnelCodeLists: ReadonlyArray<{ readonly name: string, readonly codes: ReadonlyArray<{ readonly code: string, readonly en: string, readonly ro: string, readonly no: string }> }> | null, readonly procurementCodeLists: ReadonlyArray<{ readonly name: string, readonly codes: ReadonlyArray<{ readonly code: string, readonly en: string, readonly ro: string, readonly no: string }> }> | null, readonly trainingCodeLists: ReadonlyArray<{ readonly name: string, readonly codes: ReadonlyArray<{ readonly code: string, readonly en: string, readonly ro: string, readonly no: string }> }> | null };

export type TopicsQueryVariables = Exact<{ [key: string]: never; }>;


export type TopicsQuery = { readonly topics: ReadonlyArray<{ readonly code: string, readonly en: string, readonly ro: string, readonly no: string }> | null };

export type ObjectivesQueryVariables = Exact<{
  project: string;
}>;


export type ObjectivesQuery = { readonly project: { readonly general: ReadonlyArray<{ readonly code: string, readonly version: ObjectiveVersion, readonly statement: string, readonly locator: string | null, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } }>, readonly objectives: ReadonlyArray<{ readonly code: string, readonly statement: string, readonly strand: Strand | null, readonly effect: string | null, readonly locator: string | null, readonly activities: ReadonlyArray<{ readonly code: string, readonly type: ActivityType, readonly statement: string }>, readonly spend: { readonly value: string | null, readonly unit: string, readonly qualifier: FigureQualifier, readonly asOf: string | null, readonly locator: string | null, readonly notReported: boolean, readonly evidence: string | null, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } } | null, readonly results: ReadonlyArray<{ readonly code: string, readonly kind: BilateralResultKind, readonly statement: string }>, readonly outcomes: ReadonlyArray<{ readonly code: string, readonly stage: OutcomeStage, readonly statement: string }>, readonly indicators: ReadonlyArray<{ readonly code: string, readonly title: string, readonly agreement: Agreement | null, readonly reported: { readonly value: string | null } | null, readonly recorded: { readonly value: string | null } | null }> }>, readonly threatAssessments: ReadonlyArray<{ readonly code: string, readonly subject: string, readonly finding: string, readonly trend: ThreatTrend | null, readonly sinceYear: number | null, readonly author: { readonly name: string } | null, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } }>, readonly targetGroups: ReadonlyArray<{ readonly code: string, readonly kind: TargetGroupKind, readonly statement: string, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } }> } | null };

export type CrimeCoverageQueryVariables = Exact<{ [key: string]: never; }>;


export type CrimeCoverageQuery = { readonly crimeTypes: ReadonlyArray<{ readonly term: string, readonly labelEn: string, readonly labelRo: string, readonly labelNo: string, readonly deployments: { readonly totalCount: number } | null, readonly events: { readonly totalCount: number } | null, readonly contractingProcesses: { readonly totalCount: number } | null }> | null };

export type OverviewQueryVariables = Exact<{
  project: string;
}>;


export type OverviewQuery = { readonly project: { readonly code: string, readonly name: string | null, readonly status: ProjectStatus | null, readonly startsOn: string | null, readonly endsOn: string | null, readonly notReported: ReadonlyArray<string>, readonly programme: { readonly code: string, readonly name: string } | null, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean }, readonly narratives: ReadonlyArray<{ readonly code: string, readonly statement: string }>, readonly personnelMeasures: ReadonlyArray<{ readonly measure: string }> | null, readonly trainingMeasures: ReadonlyArray<{ readonly measure: string }> | null, readonly procurementMeasures: ReadonlyArray<{ readonly measure: string }> | null, readonly indicators: ReadonlyArray<{ readonly code: string, readonly title: string, readonly definition: string | null, readonly unit: string, readonly direction: Direction, readonly status: IndicatorStatus, readonly variance: string | null, readonly progress: number | null, readonly agreement: Agreement | null, readonly sourcesDisagree: boolean, readonly baseline: { readonly value: string | null, readonly unit: string, readonly qualifier: FigureQualifier, readonly asOf: string | null, readonly locator: string | null, readonly notReported: boolean, readonly evidence: string | null, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } } | null, readonly target: { readonly value: string | null, readonly unit: string, readonly qualifier: FigureQualifier, readonly asOf: string | null, readonly locator: string | null, readonly notReported: boolean, readonly evidence: string | null, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } } | null, readonly reported: { readonly value: string | null, readonly unit: string, readonly qualifier: FigureQualifier, readonly asOf: string | null, readonly locator: string | null, readonly notReported: boolean, readonly evidence: string | null, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } } | null, readonly reportedVariance: { readonly value: string | null } | null, readonly recorded: { readonly measure: string, readonly value: string | null, readonly unit: string, readonly asOf: string, readonly records: number } | null, readonly periods: ReadonlyArray<{ readonly start: string | null, readonly end: string | null, readonly variance: string | null, readonly target: { readonly value: string | null } | null, readonly reported: { readonly value: string | null } | null }>, readonly figures: ReadonlyArray<{ readonly code: string, readonly kind: FigureKind, readonly qualifier: FigureQualifier, readonly value: string | null, readonly unit: string, readonly definition: string | null, readonly asOf: string | null, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } }> }> } | null };

export type ProvenanceQueryVariables = Exact<{
  project: string;
}>;


export type ProvenanceQuery = { readonly project: { readonly deployments: { readonly nodes: ReadonlyArray<{ readonly source: { readonly synthetic: boolean } | null }> } | null, readonly events: { readonly nodes: ReadonlyArray<{ readonly source: { readonly synthetic: boolean } | null }> } | null, readonly contractingProcesses: { readonly nodes: ReadonlyArray<{ readonly source: { readonly synthetic: boolean } | null }> } | null } | null };

export type DaysFragment = { readonly average: number | null, readonly least: number | null, readonly most: number | null, readonly missing: number, readonly negative: number };

export type ProcurementQueryVariables = Exact<{
  project: string;
  filter?: ContractingProcessFilter | null | undefined;
}>;


export type ProcurementQuery = { readonly equipmentCategories: ReadonlyArray<{ readonly code: EquipmentCategoryCode, readonly label: { readonly en: string, readonly ro: string, readonly no: string } }> | null, readonly project: { readonly code: string, readonly procurementCounts: ReadonlyArray<{ readonly procedures: number, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } | null }> | null, readonly total: ReadonlyArray<{ readonly processes: number, readonly awards: number, readonly values: ReadonlyArray<{ readonly currency: string, readonly amount: string }> }> | null, readonly byCategory: ReadonlyArray<{ readonly processes: number, readonly keys: ReadonlyArray<{ readonly dimension: ProcurementDimension, readonly value: string | null }>, readonly values: ReadonlyArray<{ readonly currency: string, readonly amount: string }>, readonly leadTimes: { readonly publicationToDeadline: { readonly average: number | null, readonly least: number | null, readonly most: number | null, readonly missing: number, readonly negative: number }, readonly deadlineToAward: { readonly average: number | null, readonly least: number | null, readonly most: number | null, readonly missing: number, readonly negative: number }, readonly awardToSignature: { readonly average: number | null, readonly least: number | null, readonly most: number | null, readonly missing: number, readonly negative: number } } }> | null, readonly leadTimes: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly dimension: ProcurementDimension, readonly value: string | null }>, readonly leadTimes: { readonly publicationToDeadline: { readonly average: number | null, readonly least: number | null, readonly most: number | null, readonly missing: number, readonly negative: number }, readonly deadlineToAward: { readonly average: number | null, readonly least: number | null, readonly most: number | null, readonly missing: number, readonly negative: number }, readonly awardToSignature: { readonly average: number | null, readonly least: number | null, readonly most: number | null, readonly missing: number, readonly negative: number } } }> | null, readonly byMethod: ReadonlyArray<{ readonly processes: number, readonly keys: ReadonlyArray<{ readonly dimension: ProcurementDimension, readonly value: string | null }>, readonly awardedValues: ReadonlyArray<{ readonly currency: string, readonly amount: string, readonly share: number | null }> }> | null } | null };

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

export type SourceLineFragment = { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean };

export type StatedFragment = { readonly value: string | null, readonly unit: string, readonly qualifier: FigureQualifier, readonly asOf: string | null, readonly locator: string | null, readonly notReported: boolean, readonly evidence: string | null, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } };

export type PageFragment = { readonly hasPreviousPage: boolean, readonly hasNextPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null };

export type TrainingQueryVariables = Exact<{
  project: string;
  events?: EventFilter | null | undefined;
  attendances?: AttendanceFilter | null | undefined;
}>;


export type TrainingQuery = { readonly project: { readonly code: string, readonly indicators: ReadonlyArray<{ readonly title: string, readonly unit: string, readonly variance: string | null, readonly agreement: Agreement | null, readonly target: { readonly value: string | null, readonly unit: string, readonly qualifier: FigureQualifier, readonly asOf: string | null, readonly locator: string | null, readonly notReported: boolean, readonly evidence: string | null, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } } | null, readonly reported: { readonly value: string | null, readonly unit: string, readonly qualifier: FigureQualifier, readonly asOf: string | null, readonly locator: string | null, readonly notReported: boolean, readonly evidence: string | null, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } } | null, readonly recorded: { readonly value: string | null } | null }>, readonly eventSeries: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly title: string, readonly statedEvents: number | null, readonly statedParticipants: number | null, readonly purpose: string | null, readonly notReported: ReadonlyArray<string>, readonly types: ReadonlyArray<EventType>, readonly topics: ReadonlyArray<{ readonly code: string, readonly en: string, readonly ro: string, readonly no: string }>, readonly source: { readonly code: string, readonly kind: SourceKind, readonly title: string, readonly url: string | null, readonly publishedOn: string | null, readonly synthetic: boolean } | null }> } | null, readonly total: ReadonlyArray<{ readonly participants: number | null, readonly events: number }> | null, readonly byStakeholder: ReadonlyArray<{ readonly participants: number | null, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> | null, readonly byStakeholderAndSex: ReadonlyArray<{ readonly participants: number | null, readonly keys: ReadonlyArray<{ readonly dimension: AttendanceDimension, readonly value: string | null }> }> | null, readonly eventsByKind: ReadonlyArray<{ readonly events: number, readonly hours: string | null, readonly participants: number | null, readonly keys: ReadonlyArray<{ readonly dimension: EventDimension, readonly value: string | null }>, readonly topic: { readonly code: string, readonly en: string, readonly ro: string, readonly no: string } | null }> | null, readonly eventTotal: ReadonlyArray<{ readonly events: number, readonly hours: string | null, readonly participants: number | null }> | null } | null };

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
export const DaysFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Days"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeadTimeStatistics"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"average"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"negative"}}]}}]} as unknown as DocumentNode<DaysFragment, unknown>;
export const SourceLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}}]}}]} as unknown as DocumentNode<SourceLineFragment, unknown>;
export const StatedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stated"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"notReported"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceLine"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}}]}}]} as unknown as DocumentNode<StatedFragment, unknown>;
export const PageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<PageFragment, unknown>;
export const ComparisonDocument = {"kind":"Document","definitions":[],"documentId":"sha256:d03cae53bbf76d287d72b088835406538bb069a031c86c062f60afe139053f90"} as unknown as DocumentNode<ComparisonQuery, ComparisonQueryVariables>;
export const CooperationDocument = {"kind":"Document","definitions":[],"documentId":"sha256:6665e898fcfaf3e3c67a4d05832e52988ada61a36f35962df8d182f4dd5f14a3"} as unknown as DocumentNode<CooperationQuery, CooperationQueryVariables>;
export const ContributionsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:592a3a0a334553893a97dd04ec75494675a6870e2a319ef999b31c15bf410d14"} as unknown as DocumentNode<ContributionsQuery, ContributionsQueryVariables>;
export const OrganisationsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:e2e2a5e4c8d246bfe6cc381344db3861890d8505fdc788a8a637eb67eba806fd"} as unknown as DocumentNode<OrganisationsQuery, OrganisationsQueryVariables>;
export const DeploymentsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:0ce9fdfd173b85a53ed119b6b8dd672c40f2648d7ef51ffd71c9547892c3184e"} as unknown as DocumentNode<DeploymentsQuery, DeploymentsQueryVariables>;
export const DeploymentRecordsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:87df8e5d48dd2beb49eff12f38c670f1f90562ae8b299d0f5e9076dffb179787"} as unknown as DocumentNode<DeploymentRecordsQuery, DeploymentRecordsQueryVariables>;
export const ProjectsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:a5be0fe84668c4559d3f71753cfd49664db891b4f68221b5fd8116ae8b2ae028"} as unknown as DocumentNode<ProjectsQuery, ProjectsQueryVariables>;
export const LabelsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:e7e1477a86550b550978ce49492e26942c620efbe373646466834dee991aaa4c"} as unknown as DocumentNode<LabelsQuery, LabelsQueryVariables>;
export const TopicsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:780c07cd501d4dac281736976d68ddad0b82bdafee0ebdc53867f1d0919abef1"} as unknown as DocumentNode<TopicsQuery, TopicsQueryVariables>;
export const ObjectivesDocument = {"kind":"Document","definitions":[],"documentId":"sha256:22ce8efc73b58aa95d7147c1a233ad1e8f2e6f11ded793f168ab43afe6c2e56b"} as unknown as DocumentNode<ObjectivesQuery, ObjectivesQueryVariables>;
export const CrimeCoverageDocument = {"kind":"Document","definitions":[],"documentId":"sha256:fbd0dbc7de62002eea5645564dcf0fbd28165011e6e87254b3b61229157ac860"} as unknown as DocumentNode<CrimeCoverageQuery, CrimeCoverageQueryVariables>;
export const OverviewDocument = {"kind":"Document","definitions":[],"documentId":"sha256:399ff694081a4c0dbb840809c747ef9c8e3e4a0c6e8e872b5af3cf846121dbd5"} as unknown as DocumentNode<OverviewQuery, OverviewQueryVariables>;
export const ProvenanceDocument = {"kind":"Document","definitions":[],"documentId":"sha256:2e27bbe7b9ab0548cc0bc87cea7dbd05b99c5a0d35ad1995714520c9433e7862"} as unknown as DocumentNode<ProvenanceQuery, ProvenanceQueryVariables>;
export const ProcurementDocument = {"kind":"Document","definitions":[],"documentId":"sha256:cc85bc524c04384dc7334d8bf054d882e5de4d7ef3180f130abcfd2a2e2ad164"} as unknown as DocumentNode<ProcurementQuery, ProcurementQueryVariables>;
export const SuppliersDocument = {"kind":"Document","definitions":[],"documentId":"sha256:7e6ae9cf40618e87323a8e93a40a5bc4188de3d0a80f403cbc00767d14de5866"} as unknown as DocumentNode<SuppliersQuery, SuppliersQueryVariables>;
export const ProcessRecordsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:fe6b8199e745dc3e9e0a4604c564bc19df79c809df1746456f4f3fdb609a059e"} as unknown as DocumentNode<ProcessRecordsQuery, ProcessRecordsQueryVariables>;
export const DisagreementsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:c0e5e826fcbff92a578ca53aa7f9761743547c7ba137144effd1f58a4e5ddea1"} as unknown as DocumentNode<DisagreementsQuery, DisagreementsQueryVariables>;
export const WithoutEvidenceDocument = {"kind":"Document","definitions":[],"documentId":"sha256:d3dad515b6ee326cb3a9552b5119858b033d0d5203c1fc4a4f28e297a12f3a72"} as unknown as DocumentNode<WithoutEvidenceQuery, WithoutEvidenceQueryVariables>;
export const ReportedAsOfDocument = {"kind":"Document","definitions":[],"documentId":"sha256:28fc6a2e618a9866a42f9d722fe50b81c1b1c07b82f050eeeb02dc5ed7ce5182"} as unknown as DocumentNode<ReportedAsOfQuery, ReportedAsOfQueryVariables>;
export const ImportQualityDocument = {"kind":"Document","definitions":[],"documentId":"sha256:bad583e1b8f070e1fcda855fd3386f4ac3b2a4ce5344f110862191e58c9fd59e"} as unknown as DocumentNode<ImportQualityQuery, ImportQualityQueryVariables>;
export const ImportIssueRecordsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:cfee2852004e7347f475c91ab28b5a3c9710f2ad7d0f73fe6e574fc017e42f5d"} as unknown as DocumentNode<ImportIssueRecordsQuery, ImportIssueRecordsQueryVariables>;
export const NotReportedDocument = {"kind":"Document","definitions":[],"documentId":"sha256:6cd67970a02db9a4b6685b799c6aa5af387f6cb93a5a4339a30020d6032678fb"} as unknown as DocumentNode<NotReportedQuery, NotReportedQueryVariables>;
export const TrainingDocument = {"kind":"Document","definitions":[],"documentId":"sha256:51aa205b619a49c1dfb41c455be14c6ddd3a35d553e813e537a315e64c02a801"} as unknown as DocumentNode<TrainingQuery, TrainingQueryVariables>;
export const EventRecordsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:81d877ba123c14c0578fb5dadcdebdc04db8d9375569c7d8b2974decd776bd8f"} as unknown as DocumentNode<EventRecordsQuery, EventRecordsQueryVariables>;
