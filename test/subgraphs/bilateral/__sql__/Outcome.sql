-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Outcome { locator } } }
SELECT t.`id` AS `id`, t.`locator` AS `locator`
  FROM outcome t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Outcome { note } } }
SELECT t.`id` AS `id`, t.`note` AS `note`
  FROM outcome t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Outcome { notReported } } }
SELECT t.`id` AS `id`, t.`not_reported` AS `notReported`
  FROM outcome t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Outcome { id } } }
SELECT t.`id` AS `id`
  FROM outcome t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Outcome { code } } }
SELECT t.`code` AS `code`, t.`id` AS `id`
  FROM outcome t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Outcome { stage } } }
SELECT t.`id` AS `id`, t.`stage` AS `stage`
  FROM outcome t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Outcome { statement } } }
SELECT t.`id` AS `id`, t.`statement` AS `statement`
  FROM outcome t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Outcome { project { locator note notReported } } } }
SELECT t.`id` AS `id`, t.`project_id` AS `projectId`
  FROM outcome t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`id` AS `id`, t.`locator` AS `locator`, t.`not_reported` AS `notReported`, t.`note` AS `note`
  FROM project t
  WHERE t.id IN (?)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Outcome { objective { locator note notReported } } } }
SELECT t.`id` AS `id`, t.`objective_id` AS `objectiveId`
  FROM outcome t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`id` AS `id`, t.`locator` AS `locator`, t.`not_reported` AS `notReported`, t.`note` AS `note`
  FROM objective t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Outcome { source { id code kind } } } }
SELECT t.`id` AS `id`, t.`source_id` AS `sourceId`
  FROM outcome t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`code` AS `code`, t.`id` AS `id`, t.`kind` AS `kind`
  FROM source t
  WHERE t.id IN (?)
  ORDER BY t.code ASC;
