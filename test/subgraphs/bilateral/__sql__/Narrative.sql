-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Narrative { locator } } }
SELECT t.`id` AS `id`, t.`locator` AS `locator`
  FROM narrative t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Narrative { note } } }
SELECT t.`id` AS `id`, t.`note` AS `note`
  FROM narrative t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Narrative { notReported } } }
SELECT t.`id` AS `id`, t.`not_reported` AS `notReported`
  FROM narrative t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Narrative { id } } }
SELECT t.`id` AS `id`
  FROM narrative t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Narrative { code } } }
SELECT t.`code` AS `code`, t.`id` AS `id`
  FROM narrative t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Narrative { kind } } }
SELECT t.`id` AS `id`, t.`kind` AS `kind`
  FROM narrative t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Narrative { statement } } }
SELECT t.`id` AS `id`, t.`statement` AS `statement`
  FROM narrative t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Narrative { project { locator note notReported } } } }
SELECT t.`id` AS `id`, t.`project_id` AS `projectId`
  FROM narrative t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`id` AS `id`, t.`locator` AS `locator`, t.`not_reported` AS `notReported`, t.`note` AS `note`
  FROM project t
  WHERE t.id IN (?)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Narrative { source { id code kind } } } }
SELECT t.`id` AS `id`, t.`source_id` AS `sourceId`
  FROM narrative t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`code` AS `code`, t.`id` AS `id`, t.`kind` AS `kind`
  FROM source t
  WHERE t.id IN (?)
  ORDER BY t.code ASC;
