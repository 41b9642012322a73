-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on BilateralResult { locator } } }
SELECT t.`id` AS `id`, t.`locator` AS `locator`
  FROM bilateral_result t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on BilateralResult { note } } }
SELECT t.`id` AS `id`, t.`note` AS `note`
  FROM bilateral_result t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on BilateralResult { notReported } } }
SELECT t.`id` AS `id`, t.`not_reported` AS `notReported`
  FROM bilateral_result t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on BilateralResult { id } } }
SELECT t.`id` AS `id`
  FROM bilateral_result t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on BilateralResult { code } } }
SELECT t.`code` AS `code`, t.`id` AS `id`
  FROM bilateral_result t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on BilateralResult { kind } } }
SELECT t.`id` AS `id`, t.`kind` AS `kind`
  FROM bilateral_result t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on BilateralResult { statement } } }
SELECT t.`id` AS `id`, t.`statement` AS `statement`
  FROM bilateral_result t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on BilateralResult { evidence } } }
SELECT t.`evidence` AS `evidence`, t.`id` AS `id`
  FROM bilateral_result t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on BilateralResult { project { locator note notReported } } } }
SELECT t.`id` AS `id`, t.`project_id` AS `projectId`
  FROM bilateral_result t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`id` AS `id`, t.`locator` AS `locator`, t.`not_reported` AS `notReported`, t.`note` AS `note`
  FROM project t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on BilateralResult { organisation { locator note notReported } } } }
SELECT t.`id` AS `id`, t.`organisation_id` AS `organisationId`
  FROM bilateral_result t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on BilateralResult { activity { locator note notReported } } } }
SELECT t.`activity_id` AS `activityId`, t.`id` AS `id`
  FROM bilateral_result t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on BilateralResult { objective { locator note notReported } } } }
SELECT t.`id` AS `id`, t.`objective_id` AS `objectiveId`
  FROM bilateral_result t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on BilateralResult { source { id code kind } } } }
SELECT t.`id` AS `id`, t.`source_id` AS `sourceId`
  FROM bilateral_result t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`code` AS `code`, t.`id` AS `id`, t.`kind` AS `kind`
  FROM source t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;
