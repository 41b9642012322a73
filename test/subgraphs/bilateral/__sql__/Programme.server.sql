-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Programme { locator } } }
SELECT t.`id` AS `id`, t.`locator` AS `locator`
  FROM programme t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Programme { note } } }
SELECT t.`id` AS `id`, t.`note` AS `note`
  FROM programme t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Programme { notReported } } }
SELECT t.`id` AS `id`, t.`not_reported` AS `notReported`
  FROM programme t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Programme { id } } }
SELECT t.`id` AS `id`
  FROM programme t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Programme { code } } }
SELECT t.`code` AS `code`, t.`id` AS `id`
  FROM programme t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Programme { name } } }
SELECT t.`id` AS `id`, t.`name` AS `name`
  FROM programme t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Programme { areaCode } } }
SELECT t.`area_code` AS `areaCode`, t.`id` AS `id`
  FROM programme t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Programme { area } } }
SELECT t.`area` AS `area`, t.`id` AS `id`
  FROM programme t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Programme { financialMechanism } } }
SELECT t.`financial_mechanism` AS `financialMechanism`, t.`id` AS `id`
  FROM programme t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Programme { fundingPeriod } } }
SELECT t.`funding_period` AS `fundingPeriod`, t.`id` AS `id`
  FROM programme t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Programme { country } } }
SELECT t.`country` AS `country`, t.`id` AS `id`
  FROM programme t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Programme { approvedOn } } }
SELECT t.`approved_on` AS `approvedOn`, t.`id` AS `id`
  FROM programme t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Programme { projects { nodes { locator note notReported } totalCount } } } }
SELECT t.`id` AS `id`
  FROM programme t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

(SELECT t.`id` AS `id`, t.`locator` AS `locator`, t.`not_reported` AS `notReported`, t.`note` AS `note`, t.`code` AS `code`, ? AS page_parent
  FROM project t
  WHERE t.programme_id = ? AND 1 = 1
  ORDER BY t.code ASC
  LIMIT ?)
  UNION ALL (SELECT t.`id` AS `id`, t.`locator` AS `locator`, t.`not_reported` AS `notReported`, t.`note` AS `note`, t.`code` AS `code`, ? AS page_parent
  FROM project t
  WHERE t.programme_id = ? AND 1 = 1
  ORDER BY t.code ASC
  LIMIT ?);

SELECT t.programme_id AS page_parent, COUNT(*) AS total
  FROM project t
  WHERE t.programme_id IN (?, …)
  GROUP BY t.programme_id;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Programme { figures { nodes { id code measure } totalCount } } } }
SELECT t.`id` AS `id`
  FROM programme t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

(SELECT t.`code` AS `code`, t.`id` AS `id`, t.`measure` AS `measure`, ? AS page_parent
  FROM figure t
  WHERE t.programme_id = ? AND 1 = 1
  ORDER BY t.code ASC
  LIMIT ?)
  UNION ALL (SELECT t.`code` AS `code`, t.`id` AS `id`, t.`measure` AS `measure`, ? AS page_parent
  FROM figure t
  WHERE t.programme_id = ? AND 1 = 1
  ORDER BY t.code ASC
  LIMIT ?);

SELECT t.programme_id AS page_parent, COUNT(*) AS total
  FROM figure t
  WHERE t.programme_id IN (?, …)
  GROUP BY t.programme_id;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Programme { roles { locator note notReported } } } }
SELECT t.`id` AS `id`
  FROM programme t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`source_id` AS `sourceId`, t.`locator` AS `locator`, t.`note` AS `note`, t.`not_reported` AS `notReported`, t.`id` AS `id`, t.`role` AS `role`, t.`organisation_id` AS `organisationId`, t.`project_id` AS `projectId`, t.`programme_id` AS `programmeId`
  FROM organisation_role t
  WHERE t.programme_id IN (?, …)
  ORDER BY t.role ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Programme { comparable { locator note notReported } } } }
SELECT t.`area_code` AS `areaCode`, t.`funding_period` AS `fundingPeriod`, t.`id` AS `id`
  FROM programme t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`source_id` AS `sourceId`, t.`locator` AS `locator`, t.`note` AS `note`, t.`not_reported` AS `notReported`, t.`id` AS `id`, t.`code` AS `code`, t.`name` AS `name`, t.`area_code` AS `areaCode`, t.`area` AS `area`, t.`financial_mechanism` AS `financialMechanism`, t.`funding_period` AS `fundingPeriod`, t.`country` AS `country`, t.`approved_on` AS `approvedOn`
  FROM programme t
  WHERE t.area_code IN (?)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Programme { source { id code kind } } } }
SELECT t.`id` AS `id`, t.`source_id` AS `sourceId`
  FROM programme t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`code` AS `code`, t.`id` AS `id`, t.`kind` AS `kind`
  FROM source t
  WHERE t.id IN (?)
  ORDER BY t.code ASC;
