-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on ContractingProcess { id } } }
SELECT t.`id` AS `id`
  FROM contracting_process t
  WHERE t.id IN (?, …)
  ORDER BY t.published_on DESC, t.id DESC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on ContractingProcess { ocid } } }
SELECT t.`id` AS `id`, t.`ocid` AS `ocid`
  FROM contracting_process t
  WHERE t.id IN (?, …)
  ORDER BY t.published_on DESC, t.id DESC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on ContractingProcess { title } } }
SELECT t.`id` AS `id`, t.`title` AS `title`
  FROM contracting_process t
  WHERE t.id IN (?, …)
  ORDER BY t.published_on DESC, t.id DESC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on ContractingProcess { description } } }
SELECT t.`description` AS `description`, t.`id` AS `id`
  FROM contracting_process t
  WHERE t.id IN (?, …)
  ORDER BY t.published_on DESC, t.id DESC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on ContractingProcess { mainCategory } } }
SELECT t.`id` AS `id`, t.`main_category` AS `mainCategory`
  FROM contracting_process t
  WHERE t.id IN (?, …)
  ORDER BY t.published_on DESC, t.id DESC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on ContractingProcess { status } } }
SELECT t.`id` AS `id`, t.`status` AS `status`
  FROM contracting_process t
  WHERE t.id IN (?, …)
  ORDER BY t.published_on DESC, t.id DESC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on ContractingProcess { statusDetails } } }
SELECT t.`id` AS `id`, t.`status_details` AS `statusDetails`
  FROM contracting_process t
  WHERE t.id IN (?, …)
  ORDER BY t.published_on DESC, t.id DESC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on ContractingProcess { method } } }
SELECT t.`id` AS `id`, t.`method` AS `method`
  FROM contracting_process t
  WHERE t.id IN (?, …)
  ORDER BY t.published_on DESC, t.id DESC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on ContractingProcess { methodDetails } } }
SELECT t.`id` AS `id`, t.`method_details` AS `methodDetails`
  FROM contracting_process t
  WHERE t.id IN (?, …)
  ORDER BY t.published_on DESC, t.id DESC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on ContractingProcess { numberOfTenderers } } }
SELECT t.`id` AS `id`, t.`number_of_tenderers` AS `numberOfTenderers`
  FROM contracting_process t
  WHERE t.id IN (?, …)
  ORDER BY t.published_on DESC, t.id DESC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on ContractingProcess { awardCount } } }
SELECT t.`award_count` AS `awardCount`, t.`id` AS `id`
  FROM contracting_process t
  WHERE t.id IN (?, …)
  ORDER BY t.published_on DESC, t.id DESC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on ContractingProcess { contractCount } } }
SELECT t.`contract_count` AS `contractCount`, t.`id` AS `id`
  FROM contracting_process t
  WHERE t.id IN (?, …)
  ORDER BY t.published_on DESC, t.id DESC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on ContractingProcess { stateAt } } }
SELECT t.`id` AS `id`, t.`state_at` AS `stateAt`
  FROM contracting_process t
  WHERE t.id IN (?, …)
  ORDER BY t.published_on DESC, t.id DESC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on ContractingProcess { notReported } } }
SELECT t.`id` AS `id`, t.`not_reported` AS `notReported`
  FROM contracting_process t
  WHERE t.id IN (?, …)
  ORDER BY t.published_on DESC, t.id DESC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on ContractingProcess { tender { title description status } } } }
SELECT t.`award_ends_at` AS `awardEndsAt`, t.`award_starts_at` AS `awardStartsAt`, t.`contract_ends_at` AS `contractEndsAt`, t.`contract_starts_at` AS `contractStartsAt`, t.`description` AS `description`, t.`enquiry_ends_at` AS `enquiryEndsAt`, t.`enquiry_starts_at` AS `enquiryStartsAt`, t.`has_tender` AS `hasTender`, t.`id` AS `id`, t.`main_category` AS `mainCategory`, t.`method` AS `method`, t.`method_details` AS `methodDetails`, t.`number_of_tenderers` AS `numberOfTenderers`, t.`status` AS `status`, t.`status_details` AS `statusDetails`, t.`tender_ends_at` AS `tenderEndsAt`, t.`tender_starts_at` AS `tenderStartsAt`, t.`title` AS `title`, t.`value_amount` AS `valueAmount`, t.`value_currency` AS `valueCurrency`
  FROM contracting_process t
  WHERE t.id IN (?, …)
  ORDER BY t.published_on DESC, t.id DESC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on ContractingProcess { value { amount currency } } } }
SELECT t.`id` AS `id`, t.`value_amount` AS `valueAmount`, t.`value_currency` AS `valueCurrency`
  FROM contracting_process t
  WHERE t.id IN (?, …)
  ORDER BY t.published_on DESC, t.id DESC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on ContractingProcess { budget { projectReference } } } }
SELECT t.`budget_amount` AS `budgetAmount`, t.`budget_currency` AS `budgetCurrency`, t.`budget_project` AS `budgetProject`, t.`id` AS `id`
  FROM contracting_process t
  WHERE t.id IN (?, …)
  ORDER BY t.published_on DESC, t.id DESC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on ContractingProcess { awardedValue { amount currency } } } }
SELECT t.`awarded_amount` AS `awardedAmount`, t.`awarded_currency` AS `awardedCurrency`, t.`id` AS `id`
  FROM contracting_process t
  WHERE t.id IN (?, …)
  ORDER BY t.published_on DESC, t.id DESC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on ContractingProcess { leadTimes { publishedOn deadlineOn awardedOn } } } }
SELECT t.`award_to_signature_days` AS `awardToSignatureDays`, t.`awarded_on` AS `awardedOn`, t.`deadline_on` AS `deadlineOn`, t.`deadline_to_award_days` AS `deadlineToAwardDays`, t.`id` AS `id`, t.`publication_to_deadline_days` AS `publicationToDeadlineDays`, t.`published_on` AS `publishedOn`, t.`signed_on` AS `signedOn`
  FROM contracting_process t
  WHERE t.id IN (?, …)
  ORDER BY t.published_on DESC, t.id DESC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on ContractingProcess { project { id } } } }
SELECT t.`id` AS `id`, t.`project_id` AS `projectId`
  FROM contracting_process t
  WHERE t.id IN (?, …)
  ORDER BY t.published_on DESC, t.id DESC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on ContractingProcess { buyer { id name country } } } }
SELECT t.`buyer_id` AS `buyerId`, t.`id` AS `id`
  FROM contracting_process t
  WHERE t.id IN (?, …)
  ORDER BY t.published_on DESC, t.id DESC;

SELECT t.`country` AS `country`, t.`id` AS `id`, t.`name` AS `name`
  FROM buyer t
  WHERE t.id IN (?)
  ORDER BY t.name ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on ContractingProcess { equipmentCategory { id code cpvPrefixes } } } }
SELECT t.`equipment_category` AS `equipmentCategory`, t.`id` AS `id`
  FROM contracting_process t
  WHERE t.id IN (?, …)
  ORDER BY t.published_on DESC, t.id DESC;

SELECT t.`code` AS `code`, t.`cpv_prefixes` AS `cpvPrefixes`, t.`id` AS `id`
  FROM equipment_category t
  WHERE t.code IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on ContractingProcess { awards { id localId title } } } }
SELECT t.`id` AS `id`
  FROM contracting_process t
  WHERE t.id IN (?, …)
  ORDER BY t.published_on DESC, t.id DESC;

SELECT t.`id` AS `id`, t.`local_id` AS `localId`, t.`title` AS `title`, t.`process_id` AS `processId`
  FROM award t
  WHERE t.process_id IN (?, …)
  ORDER BY t.process_id, t.seq;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on ContractingProcess { contracts { id localId title } } } }
SELECT t.`id` AS `id`
  FROM contracting_process t
  WHERE t.id IN (?, …)
  ORDER BY t.published_on DESC, t.id DESC;

SELECT t.`id` AS `id`, t.`local_id` AS `localId`, t.`title` AS `title`, t.`process_id` AS `processId`
  FROM contract t
  WHERE t.process_id IN (?, …)
  ORDER BY t.process_id, t.seq;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on ContractingProcess { releases { releaseId tags digest } } } }
SELECT t.`id` AS `id`
  FROM contracting_process t
  WHERE t.id IN (?, …)
  ORDER BY t.published_on DESC, t.id DESC;

SELECT t.`id` AS `id`, t.`process_id` AS `processId`, t.`release_id` AS `releaseId`, t.`released_at` AS `releasedAt`, t.`released_on` AS `releasedOn`, t.`tags` AS `tags`, t.`digest` AS `digest`
  FROM release_seen t
  WHERE t.process_id IN (?, …)
  ORDER BY t.process_id, t.released_at, t.id;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on ContractingProcess { issues { nodes { id file pointer } totalCount } } } }
SELECT t.`id` AS `id`
  FROM contracting_process t
  WHERE t.id IN (?, …)
  ORDER BY t.published_on DESC, t.id DESC;

(SELECT t.`file` AS `file`, t.`id` AS `id`, t.`pointer` AS `pointer`, ? AS page_parent
  FROM import_issue t
  WHERE t.process_id = ? AND 1 = 1
  ORDER BY t.file ASC, t.id ASC
  LIMIT ?)
  UNION ALL (SELECT t.`file` AS `file`, t.`id` AS `id`, t.`pointer` AS `pointer`, ? AS page_parent
  FROM import_issue t
  WHERE t.process_id = ? AND 1 = 1
  ORDER BY t.file ASC, t.id ASC
  LIMIT ?);

SELECT t.process_id AS page_parent, COUNT(*) AS total
  FROM import_issue t
  WHERE t.process_id IN (?, …)
  GROUP BY t.process_id;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on ContractingProcess { crimeFocus { id } } } }
SELECT t.`id` AS `id`
  FROM contracting_process t
  WHERE t.id IN (?, …)
  ORDER BY t.published_on DESC, t.id DESC;

SELECT t.`process_id` AS `processId`, t.`crime_type_id` AS `crimeTypeId`
  FROM contracting_process_crime_focus t
  WHERE t.process_id IN (?, …)
  ORDER BY t.crime_type_id;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on ContractingProcess { facilities { id code kind } } } }
SELECT t.`id` AS `id`
  FROM contracting_process t
  WHERE t.id IN (?, …)
  ORDER BY t.published_on DESC, t.id DESC;

SELECT t.`process_id` AS `processId`, t.`facility_id` AS `facilityId`
  FROM contracting_process_facility t
  WHERE t.process_id IN (?, …)
  ORDER BY t.facility_id;

SELECT t.`code` AS `code`, t.`id` AS `id`, t.`kind` AS `kind`
  FROM facility t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on ContractingProcess { source { id } } } }
SELECT t.`id` AS `id`, t.`source_id` AS `sourceId`
  FROM contracting_process t
  WHERE t.id IN (?, …)
  ORDER BY t.published_on DESC, t.id DESC;
