-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { id } } }
-- no statement

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { contractingProcesses { nodes { id ocid title } totalCount } } } }
SELECT *
  FROM (SELECT t.`id` AS `id`, t.`ocid` AS `ocid`, t.`title` AS `title`, t.`published_on` AS `publishedOn`, ? AS page_parent
  FROM contracting_process t
  WHERE t.project_id = ? AND 1 = 1
  ORDER BY t.published_on DESC, t.id DESC
  LIMIT ?)
  UNION ALL SELECT *
  FROM (SELECT t.`id` AS `id`, t.`ocid` AS `ocid`, t.`title` AS `title`, t.`published_on` AS `publishedOn`, ? AS page_parent
  FROM contracting_process t
  WHERE t.project_id = ? AND 1 = 1
  ORDER BY t.published_on DESC, t.id DESC
  LIMIT ?);

SELECT t.project_id AS page_parent, SUM(t.processes) AS total
  FROM contracting_process_rollup t
  WHERE t.level = ? AND t.project_id IN (?, …)
  GROUP BY t.project_id;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { procurementSummary(by: []) { processes awards } } } }
SELECT t.project_id AS summary_parent,t.value_currency AS key_0,t.awarded_currency AS key_1,COALESCE(SUM(t.processes), 0) AS processes,COALESCE(SUM(t.awards), 0) AS awards,CASE WHEN SUM(t.valued) > 0 THEN CAST(SUM(t.amount) AS CHAR) END AS amount,CASE WHEN SUM(t.awarded_valued) > 0 THEN CAST(SUM(t.awarded) AS CHAR) END AS awardedAmount,COALESCE(SUM(t.deadline_known), 0) AS deadline_known,COALESCE(SUM(t.deadline_sum), 0) AS deadline_days,MIN(t.least_deadline_days) AS deadline_least,MAX(t.most_deadline_days) AS deadline_most,COALESCE(SUM(t.deadline_negative), 0) AS deadline_negative,COALESCE(SUM(t.award_known), 0) AS award_known,COALESCE(SUM(t.award_sum), 0) AS award_days,MIN(t.least_award_days) AS award_least,MAX(t.most_award_days) AS award_most,COALESCE(SUM(t.award_negative), 0) AS award_negative,COALESCE(SUM(t.signature_known), 0) AS signature_known,COALESCE(SUM(t.signature_sum), 0) AS signature_days,MIN(t.least_signature_days) AS signature_least,MAX(t.most_signature_days) AS signature_most,COALESCE(SUM(t.signature_negative), 0) AS signature_negative
  FROM contracting_process_rollup t
  WHERE t.project_id IN (?, …) AND t.level = ? AND t.processes > 0
  GROUP BY t.project_id,t.value_currency,t.awarded_currency
  ORDER BY t.project_id,t.value_currency,t.awarded_currency;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { procurementCounts { id procedures periodStart } } } }
SELECT t.`id` AS `id`, t.`project_id` AS `projectId`, t.`procedures` AS `procedures`, t.`period_start` AS `periodStart`, t.`period_end` AS `periodEnd`, t.`value_amount` AS `valueAmount`, t.`value_currency` AS `valueCurrency`, t.`source_id` AS `sourceId`, t.`not_reported` AS `notReported`
  FROM procurement_count t
  WHERE t.project_id IN (?, …)
  ORDER BY t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { equipmentCategories { phrase notReported } } } }
SELECT t.`id` AS `id`, t.`project_id` AS `projectId`, t.`code` AS `code`, t.`seq` AS `seq`, t.`phrase` AS `phrase`, t.`source_id` AS `sourceId`, t.`not_reported` AS `notReported`
  FROM equipment_category_statement t
  WHERE t.project_id IN (?, …)
  ORDER BY t.project_id, t.seq, t.id;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { facilities { nodes { id code kind } totalCount } } } }
SELECT *
  FROM (SELECT t.`code` AS `code`, t.`id` AS `id`, t.`kind` AS `kind`, ? AS page_parent
  FROM facility t
  WHERE t.project_id = ? AND 1 = 1
  ORDER BY t.code ASC
  LIMIT ?)
  UNION ALL SELECT *
  FROM (SELECT t.`code` AS `code`, t.`id` AS `id`, t.`kind` AS `kind`, ? AS page_parent
  FROM facility t
  WHERE t.project_id = ? AND 1 = 1
  ORDER BY t.code ASC
  LIMIT ?);

SELECT t.project_id AS page_parent, COUNT(*) AS total
  FROM facility t
  WHERE t.project_id IN (?, …)
  GROUP BY t.project_id;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { procurementMeasures { measure value unit } } } }
SELECT t.project_id AS projectId, SUM(t.processes) AS processes, SUM(t.awards) AS awards, SUM(t.contracts) AS contracts
  FROM contracting_process_rollup t
  WHERE t.level = 'project_id,value_currency,awarded_currency' AND t.processes > 0 AND t.project_id IN (?, …)
  GROUP BY t.project_id;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { procurementMeasureParts { measure dimension part } } } }
SELECT t.project_id AS summary_parent,t.equipment_category AS key_0,t.value_currency AS key_1,t.awarded_currency AS key_2,COALESCE(SUM(t.processes), 0) AS processes,COALESCE(SUM(t.awards), 0) AS awards,CASE WHEN SUM(t.valued) > 0 THEN CAST(SUM(t.amount) AS CHAR) END AS amount,CASE WHEN SUM(t.awarded_valued) > 0 THEN CAST(SUM(t.awarded) AS CHAR) END AS awardedAmount,COALESCE(SUM(t.deadline_known), 0) AS deadline_known,COALESCE(SUM(t.deadline_sum), 0) AS deadline_days,MIN(t.least_deadline_days) AS deadline_least,MAX(t.most_deadline_days) AS deadline_most,COALESCE(SUM(t.deadline_negative), 0) AS deadline_negative,COALESCE(SUM(t.award_known), 0) AS award_known,COALESCE(SUM(t.award_sum), 0) AS award_days,MIN(t.least_award_days) AS award_least,MAX(t.most_award_days) AS award_most,COALESCE(SUM(t.award_negative), 0) AS award_negative,COALESCE(SUM(t.signature_known), 0) AS signature_known,COALESCE(SUM(t.signature_sum), 0) AS signature_days,MIN(t.least_signature_days) AS signature_least,MAX(t.most_signature_days) AS signature_most,COALESCE(SUM(t.signature_negative), 0) AS signature_negative
  FROM contracting_process_rollup t
  WHERE t.project_id IN (?, …) AND t.level = ? AND t.processes > 0
  GROUP BY t.project_id,t.equipment_category,t.value_currency,t.awarded_currency
  ORDER BY t.project_id,t.equipment_category,t.value_currency,t.awarded_currency;
