-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Buyer { id } } }
SELECT t.`id` AS `id`
  FROM buyer t
  WHERE t.id IN (?, …)
  ORDER BY t.name ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Buyer { name } } }
SELECT t.`id` AS `id`, t.`name` AS `name`
  FROM buyer t
  WHERE t.id IN (?, …)
  ORDER BY t.name ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Buyer { country } } }
SELECT t.`country` AS `country`, t.`id` AS `id`
  FROM buyer t
  WHERE t.id IN (?, …)
  ORDER BY t.name ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Buyer { processCount } } }
SELECT t.`id` AS `id`, t.`process_count` AS `processCount`
  FROM buyer t
  WHERE t.id IN (?, …)
  ORDER BY t.name ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Buyer { notReported } } }
SELECT t.`id` AS `id`, t.`not_reported` AS `notReported`
  FROM buyer t
  WHERE t.id IN (?, …)
  ORDER BY t.name ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Buyer { identifier { scheme id } } } }
SELECT t.`id` AS `id`, t.`identifier` AS `identifier`, t.`scheme` AS `scheme`
  FROM buyer t
  WHERE t.id IN (?, …)
  ORDER BY t.name ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Buyer { organisation { id } } } }
SELECT t.`id` AS `id`, t.`organisation_id` AS `organisationId`
  FROM buyer t
  WHERE t.id IN (?, …)
  ORDER BY t.name ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Buyer { contractingProcesses { nodes { id ocid title } totalCount } } } }
SELECT t.`id` AS `id`
  FROM buyer t
  WHERE t.id IN (?, …)
  ORDER BY t.name ASC, t.id ASC;

SELECT *
  FROM (SELECT t.`id` AS `id`, t.`ocid` AS `ocid`, t.`title` AS `title`, t.`published_on` AS `publishedOn`, ? AS page_parent
  FROM contracting_process t
  WHERE t.buyer_id = ? AND 1 = 1
  ORDER BY t.published_on DESC, t.id DESC
  LIMIT ?)
  UNION ALL SELECT *
  FROM (SELECT t.`id` AS `id`, t.`ocid` AS `ocid`, t.`title` AS `title`, t.`published_on` AS `publishedOn`, ? AS page_parent
  FROM contracting_process t
  WHERE t.buyer_id = ? AND 1 = 1
  ORDER BY t.published_on DESC, t.id DESC
  LIMIT ?);

SELECT t.buyer_id AS page_parent, SUM(t.processes) AS total
  FROM contracting_process_rollup t
  WHERE t.level = ? AND t.buyer_id IN (?, …)
  GROUP BY t.buyer_id;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Buyer { procurementSummary(by: []) { processes awards } } } }
SELECT t.`id` AS `id`
  FROM buyer t
  WHERE t.id IN (?, …)
  ORDER BY t.name ASC, t.id ASC;

SELECT t.buyer_id AS summary_parent,t.value_currency AS key_0,t.awarded_currency AS key_1,COALESCE(SUM(t.processes), 0) AS processes,COALESCE(SUM(t.awards), 0) AS awards,CASE WHEN SUM(t.valued) > 0 THEN CAST(SUM(t.amount) AS CHAR) END AS amount,CASE WHEN SUM(t.awarded_valued) > 0 THEN CAST(SUM(t.awarded) AS CHAR) END AS awardedAmount,COALESCE(SUM(t.deadline_known), 0) AS deadline_known,COALESCE(SUM(t.deadline_sum), 0) AS deadline_days,MIN(t.least_deadline_days) AS deadline_least,MAX(t.most_deadline_days) AS deadline_most,COALESCE(SUM(t.deadline_negative), 0) AS deadline_negative,COALESCE(SUM(t.award_known), 0) AS award_known,COALESCE(SUM(t.award_sum), 0) AS award_days,MIN(t.least_award_days) AS award_least,MAX(t.most_award_days) AS award_most,COALESCE(SUM(t.award_negative), 0) AS award_negative,COALESCE(SUM(t.signature_known), 0) AS signature_known,COALESCE(SUM(t.signature_sum), 0) AS signature_days,MIN(t.least_signature_days) AS signature_least,MAX(t.most_signature_days) AS signature_most,COALESCE(SUM(t.signature_negative), 0) AS signature_negative
  FROM contracting_process_rollup t
  WHERE t.buyer_id IN (?, …) AND t.level = ? AND t.processes > 0
  GROUP BY t.buyer_id,t.value_currency,t.awarded_currency
  ORDER BY t.buyer_id,t.value_currency,t.awarded_currency;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Buyer { source { id } } } }
SELECT t.`id` AS `id`, t.`source_id` AS `sourceId`
  FROM buyer t
  WHERE t.id IN (?, …)
  ORDER BY t.name ASC, t.id ASC;
