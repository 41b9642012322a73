-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Figure { id } } }
SELECT t.`id` AS `id`
  FROM figure t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Figure { code } } }
SELECT t.`code` AS `code`, t.`id` AS `id`
  FROM figure t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Figure { measure } } }
SELECT t.`id` AS `id`, t.`measure` AS `measure`
  FROM figure t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Figure { kind } } }
SELECT t.`id` AS `id`, t.`kind` AS `kind`
  FROM figure t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Figure { qualifier } } }
SELECT t.`id` AS `id`, t.`qualifier` AS `qualifier`
  FROM figure t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Figure { workflow } } }
SELECT t.`id` AS `id`, t.`workflow` AS `workflow`
  FROM figure t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Figure { value } } }
SELECT t.`id` AS `id`, t.`value` AS `value`
  FROM figure t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Figure { unit } } }
SELECT t.`id` AS `id`, t.`unit` AS `unit`
  FROM figure t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Figure { definition } } }
SELECT t.`definition` AS `definition`, t.`id` AS `id`
  FROM figure t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Figure { periodStart } } }
SELECT t.`id` AS `id`, t.`period_start` AS `periodStart`
  FROM figure t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Figure { periodEnd } } }
SELECT t.`id` AS `id`, t.`period_end` AS `periodEnd`
  FROM figure t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Figure { asOf } } }
SELECT t.`as_of` AS `asOf`, t.`id` AS `id`
  FROM figure t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Figure { recordedAt } } }
SELECT t.`id` AS `id`, t.`recorded_at` AS `recordedAt`
  FROM figure t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Figure { recordedBy } } }
SELECT t.`id` AS `id`, t.`recorded_by` AS `recordedBy`
  FROM figure t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Figure { locator } } }
SELECT t.`id` AS `id`, t.`locator` AS `locator`
  FROM figure t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Figure { evidence } } }
SELECT t.`evidence` AS `evidence`, t.`id` AS `id`
  FROM figure t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Figure { note } } }
SELECT t.`id` AS `id`, t.`note` AS `note`
  FROM figure t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Figure { rawText } } }
SELECT t.`id` AS `id`, t.`raw_text` AS `rawText`
  FROM figure t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Figure { notReported } } }
SELECT t.`id` AS `id`, t.`not_reported` AS `notReported`
  FROM figure t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Figure { dimension } } }
SELECT t.`dimension` AS `dimension`, t.`id` AS `id`
  FROM figure t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Figure { part } } }
SELECT t.`id` AS `id`, t.`dimension_part` AS `part`
  FROM figure t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Figure { indicator { locator note notReported } } } }
SELECT t.`id` AS `id`, t.`indicator_id` AS `indicatorId`
  FROM figure t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`id` AS `id`, t.`locator` AS `locator`, t.`not_reported` AS `notReported`, t.`note` AS `note`
  FROM indicator t
  WHERE t.id IN (?)
  ORDER BY t.code ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Figure { project { locator note notReported } } } }
SELECT t.`id` AS `id`, t.`project_id` AS `projectId`
  FROM figure t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`id` AS `id`, t.`locator` AS `locator`, t.`not_reported` AS `notReported`, t.`note` AS `note`
  FROM project t
  WHERE t.id IN (?)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Figure { programme { locator note notReported } } } }
SELECT t.`id` AS `id`, t.`programme_id` AS `programmeId`
  FROM figure t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Figure { objective { locator note notReported } } } }
SELECT t.`id` AS `id`, t.`objective_id` AS `objectiveId`
  FROM figure t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Figure { supersedes { id code measure } } } }
SELECT t.`id` AS `id`, t.`supersedes_id` AS `supersedesId`
  FROM figure t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Figure { supersededBy { id code measure } } } }
SELECT t.`id` AS `id`
  FROM figure t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`code` AS `code`, t.`id` AS `id`, t.`measure` AS `measure`, t.`supersedes_id` AS `supersedesId`
  FROM figure t
  WHERE t.supersedes_id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Figure { source { id code kind } } } }
SELECT t.`id` AS `id`, t.`source_id` AS `sourceId`
  FROM figure t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`code` AS `code`, t.`id` AS `id`, t.`kind` AS `kind`
  FROM source t
  WHERE t.id IN (?)
  ORDER BY t.code ASC;
