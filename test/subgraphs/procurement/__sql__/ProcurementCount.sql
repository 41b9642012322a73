-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on ProcurementCount { id } } }
SELECT t.`id` AS `id`
  FROM procurement_count t
  WHERE t.id IN (?)
  ORDER BY t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on ProcurementCount { procedures } } }
SELECT t.`id` AS `id`, t.`procedures` AS `procedures`
  FROM procurement_count t
  WHERE t.id IN (?)
  ORDER BY t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on ProcurementCount { periodStart } } }
SELECT t.`id` AS `id`, t.`period_start` AS `periodStart`
  FROM procurement_count t
  WHERE t.id IN (?)
  ORDER BY t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on ProcurementCount { periodEnd } } }
SELECT t.`id` AS `id`, t.`period_end` AS `periodEnd`
  FROM procurement_count t
  WHERE t.id IN (?)
  ORDER BY t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on ProcurementCount { notReported } } }
SELECT t.`id` AS `id`, t.`not_reported` AS `notReported`
  FROM procurement_count t
  WHERE t.id IN (?)
  ORDER BY t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on ProcurementCount { totalValue { amount currency } } } }
SELECT t.`id` AS `id`, t.`value_amount` AS `valueAmount`, t.`value_currency` AS `valueCurrency`
  FROM procurement_count t
  WHERE t.id IN (?)
  ORDER BY t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on ProcurementCount { project { id } } } }
SELECT t.`id` AS `id`, t.`project_id` AS `projectId`
  FROM procurement_count t
  WHERE t.id IN (?)
  ORDER BY t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on ProcurementCount { source { id } } } }
SELECT t.`id` AS `id`, t.`source_id` AS `sourceId`
  FROM procurement_count t
  WHERE t.id IN (?)
  ORDER BY t.id ASC;
