-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on BilateralActivity { locator } } }
SELECT t.`id` AS `id`, t.`locator` AS `locator`
  FROM bilateral_activity t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on BilateralActivity { note } } }
SELECT t.`id` AS `id`, t.`note` AS `note`
  FROM bilateral_activity t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on BilateralActivity { notReported } } }
SELECT t.`id` AS `id`, t.`not_reported` AS `notReported`
  FROM bilateral_activity t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on BilateralActivity { id } } }
SELECT t.`id` AS `id`
  FROM bilateral_activity t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on BilateralActivity { code } } }
SELECT t.`code` AS `code`, t.`id` AS `id`
  FROM bilateral_activity t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on BilateralActivity { level } } }
SELECT t.`id` AS `id`, t.`level` AS `level`
  FROM bilateral_activity t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on BilateralActivity { type } } }
SELECT t.`id` AS `id`, t.`type` AS `type`
  FROM bilateral_activity t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on BilateralActivity { contribution } } }
SELECT t.`contribution` AS `contribution`, t.`id` AS `id`
  FROM bilateral_activity t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on BilateralActivity { statement } } }
SELECT t.`id` AS `id`, t.`statement` AS `statement`
  FROM bilateral_activity t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on BilateralActivity { purpose } } }
SELECT t.`id` AS `id`, t.`purpose` AS `purpose`
  FROM bilateral_activity t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on BilateralActivity { times } } }
SELECT t.`id` AS `id`, t.`times` AS `times`
  FROM bilateral_activity t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on BilateralActivity { project { locator note notReported } } } }
SELECT t.`id` AS `id`, t.`project_id` AS `projectId`
  FROM bilateral_activity t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`id` AS `id`, t.`locator` AS `locator`, t.`not_reported` AS `notReported`, t.`note` AS `note`
  FROM project t
  WHERE t.id IN (?)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on BilateralActivity { organisation { locator note notReported } } } }
SELECT t.`id` AS `id`, t.`organisation_id` AS `organisationId`
  FROM bilateral_activity t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`id` AS `id`, t.`locator` AS `locator`, t.`not_reported` AS `notReported`, t.`note` AS `note`
  FROM organisation t
  WHERE t.id IN (?)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on BilateralActivity { programme { locator note notReported } } } }
SELECT t.`id` AS `id`, t.`programme_id` AS `programmeId`
  FROM bilateral_activity t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on BilateralActivity { objective { locator note notReported } } } }
SELECT t.`id` AS `id`, t.`objective_id` AS `objectiveId`
  FROM bilateral_activity t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`id` AS `id`, t.`locator` AS `locator`, t.`not_reported` AS `notReported`, t.`note` AS `note`
  FROM objective t
  WHERE t.id IN (?)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on BilateralActivity { source { id code kind } } } }
SELECT t.`id` AS `id`, t.`source_id` AS `sourceId`
  FROM bilateral_activity t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`code` AS `code`, t.`id` AS `id`, t.`kind` AS `kind`
  FROM source t
  WHERE t.id IN (?)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on BilateralActivity { mission { id } } } }
SELECT t.`id` AS `id`, t.`mission_id` AS `missionId`
  FROM bilateral_activity t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on BilateralActivity { results { locator note notReported } } } }
SELECT t.`id` AS `id`
  FROM bilateral_activity t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`source_id` AS `sourceId`, t.`locator` AS `locator`, t.`note` AS `note`, t.`not_reported` AS `notReported`, t.`id` AS `id`, t.`code` AS `code`, t.`project_id` AS `projectId`, t.`kind` AS `kind`, t.`statement` AS `statement`, t.`evidence` AS `evidence`, t.`organisation_id` AS `organisationId`, t.`activity_id` AS `activityId`, t.`objective_id` AS `objectiveId`
  FROM bilateral_result t
  WHERE t.activity_id IN (?, …)
  ORDER BY t.code ASC;
