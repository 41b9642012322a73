-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on ProjectAlias { locator } } }
SELECT t.`id` AS `id`, t.`locator` AS `locator`
  FROM project_alias t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on ProjectAlias { note } } }
SELECT t.`id` AS `id`, t.`note` AS `note`
  FROM project_alias t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on ProjectAlias { notReported } } }
SELECT t.`id` AS `id`, t.`not_reported` AS `notReported`
  FROM project_alias t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on ProjectAlias { id } } }
SELECT t.`id` AS `id`
  FROM project_alias t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on ProjectAlias { code } } }
SELECT t.`code` AS `code`, t.`id` AS `id`
  FROM project_alias t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on ProjectAlias { project { locator note notReported } } } }
SELECT t.`id` AS `id`, t.`project_id` AS `projectId`
  FROM project_alias t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC, t.id ASC;

SELECT t.`id` AS `id`, t.`locator` AS `locator`, t.`not_reported` AS `notReported`, t.`note` AS `note`
  FROM project t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on ProjectAlias { record { locator note notReported } } } }
SELECT t.`id` AS `id`, t.`record_id` AS `recordId`
  FROM project_alias t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC, t.id ASC;

SELECT t.`id` AS `id`, t.`locator` AS `locator`, t.`not_reported` AS `notReported`, t.`note` AS `note`
  FROM project t
  WHERE t.id IN (?)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on ProjectAlias { source { id code kind } } } }
SELECT t.`id` AS `id`, t.`source_id` AS `sourceId`
  FROM project_alias t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC, t.id ASC;

SELECT t.`code` AS `code`, t.`id` AS `id`, t.`kind` AS `kind`
  FROM source t
  WHERE t.id IN (?)
  ORDER BY t.code ASC;
