-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on TargetGroup { locator } } }
SELECT t.`id` AS `id`, t.`locator` AS `locator`
  FROM target_group t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on TargetGroup { note } } }
SELECT t.`id` AS `id`, t.`note` AS `note`
  FROM target_group t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on TargetGroup { notReported } } }
SELECT t.`id` AS `id`, t.`not_reported` AS `notReported`
  FROM target_group t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on TargetGroup { id } } }
SELECT t.`id` AS `id`
  FROM target_group t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on TargetGroup { code } } }
SELECT t.`code` AS `code`, t.`id` AS `id`
  FROM target_group t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on TargetGroup { kind } } }
SELECT t.`id` AS `id`, t.`kind` AS `kind`
  FROM target_group t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on TargetGroup { statement } } }
SELECT t.`id` AS `id`, t.`statement` AS `statement`
  FROM target_group t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on TargetGroup { project { locator note notReported } } } }
SELECT t.`id` AS `id`, t.`project_id` AS `projectId`
  FROM target_group t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`id` AS `id`, t.`locator` AS `locator`, t.`not_reported` AS `notReported`, t.`note` AS `note`
  FROM project t
  WHERE t.id IN (?)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on TargetGroup { source { id code kind } } } }
SELECT t.`id` AS `id`, t.`source_id` AS `sourceId`
  FROM target_group t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`code` AS `code`, t.`id` AS `id`, t.`kind` AS `kind`
  FROM source t
  WHERE t.id IN (?)
  ORDER BY t.code ASC;
