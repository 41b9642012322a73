-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Indicator { locator } } }
SELECT t.`id` AS `id`, t.`locator` AS `locator`
  FROM indicator t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Indicator { note } } }
SELECT t.`id` AS `id`, t.`note` AS `note`
  FROM indicator t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Indicator { notReported } } }
SELECT t.`id` AS `id`, t.`not_reported` AS `notReported`
  FROM indicator t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Indicator { id } } }
SELECT t.`id` AS `id`
  FROM indicator t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Indicator { code } } }
SELECT t.`code` AS `code`, t.`id` AS `id`
  FROM indicator t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Indicator { title } } }
SELECT t.`id` AS `id`, t.`title` AS `title`
  FROM indicator t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Indicator { definition } } }
SELECT t.`definition` AS `definition`, t.`id` AS `id`
  FROM indicator t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Indicator { unit } } }
SELECT t.`id` AS `id`, t.`unit` AS `unit`
  FROM indicator t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Indicator { direction } } }
SELECT t.`direction` AS `direction`, t.`id` AS `id`
  FROM indicator t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Indicator { baseline { id code measure } } } }
-- and 6 more like it
SELECT t.`id` AS `id`, t.`project_id` AS `projectId`
  FROM indicator t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC, t.id ASC;

SELECT t.`id` AS `id`, t.`code` AS `code`, t.`measure` AS `measure`, t.`kind` AS `kind`, t.`qualifier` AS `qualifier`, t.`workflow` AS `workflow`, t.`value` AS `value`, t.`unit` AS `unit`, t.`definition` AS `definition`, t.`indicator_id` AS `indicatorId`, t.`project_id` AS `projectId`, t.`programme_id` AS `programmeId`, t.`objective_id` AS `objectiveId`, t.`period_start` AS `periodStart`, t.`period_end` AS `periodEnd`, t.`as_of` AS `asOf`, t.`recorded_at` AS `recordedAt`, t.`recorded_by` AS `recordedBy`, t.`supersedes_id` AS `supersedesId`, t.`source_id` AS `sourceId`, t.`locator` AS `locator`, t.`evidence` AS `evidence`, t.`note` AS `note`, t.`raw_text` AS `rawText`, t.`not_reported` AS `notReported`, t.`dimension` AS `dimension`, t.`dimension_part` AS `part`
  FROM figure t
  WHERE t.indicator_id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Indicator { status } } }
SELECT t.`direction` AS `direction`, t.`id` AS `id`, t.`project_id` AS `projectId`
  FROM indicator t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC, t.id ASC;

SELECT t.`id` AS `id`, t.`code` AS `code`, t.`measure` AS `measure`, t.`kind` AS `kind`, t.`qualifier` AS `qualifier`, t.`workflow` AS `workflow`, t.`value` AS `value`, t.`unit` AS `unit`, t.`definition` AS `definition`, t.`indicator_id` AS `indicatorId`, t.`project_id` AS `projectId`, t.`programme_id` AS `programmeId`, t.`objective_id` AS `objectiveId`, t.`period_start` AS `periodStart`, t.`period_end` AS `periodEnd`, t.`as_of` AS `asOf`, t.`recorded_at` AS `recordedAt`, t.`recorded_by` AS `recordedBy`, t.`supersedes_id` AS `supersedesId`, t.`source_id` AS `sourceId`, t.`locator` AS `locator`, t.`evidence` AS `evidence`, t.`note` AS `note`, t.`raw_text` AS `rawText`, t.`not_reported` AS `notReported`, t.`dimension` AS `dimension`, t.`dimension_part` AS `part`
  FROM figure t
  WHERE t.indicator_id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`id` AS `id`, t.`status` AS `status`
  FROM project t
  WHERE t.id IN (?, …);

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Indicator { figures { id code measure } } } }
-- and 1 more like it
SELECT t.`id` AS `id`
  FROM indicator t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC, t.id ASC;

SELECT t.`id` AS `id`, t.`code` AS `code`, t.`measure` AS `measure`, t.`kind` AS `kind`, t.`qualifier` AS `qualifier`, t.`workflow` AS `workflow`, t.`value` AS `value`, t.`unit` AS `unit`, t.`definition` AS `definition`, t.`indicator_id` AS `indicatorId`, t.`project_id` AS `projectId`, t.`programme_id` AS `programmeId`, t.`objective_id` AS `objectiveId`, t.`period_start` AS `periodStart`, t.`period_end` AS `periodEnd`, t.`as_of` AS `asOf`, t.`recorded_at` AS `recordedAt`, t.`recorded_by` AS `recordedBy`, t.`supersedes_id` AS `supersedesId`, t.`source_id` AS `sourceId`, t.`locator` AS `locator`, t.`evidence` AS `evidence`, t.`note` AS `note`, t.`raw_text` AS `rawText`, t.`not_reported` AS `notReported`, t.`dimension` AS `dimension`, t.`dimension_part` AS `part`
  FROM figure t
  WHERE t.indicator_id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Indicator { project { locator note notReported } } } }
SELECT t.`id` AS `id`, t.`project_id` AS `projectId`
  FROM indicator t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC, t.id ASC;

SELECT t.`id` AS `id`, t.`locator` AS `locator`, t.`not_reported` AS `notReported`, t.`note` AS `note`
  FROM project t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Indicator { objective { locator note notReported } } } }
SELECT t.`id` AS `id`, t.`objective_id` AS `objectiveId`
  FROM indicator t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC, t.id ASC;

SELECT t.`id` AS `id`, t.`locator` AS `locator`, t.`not_reported` AS `notReported`, t.`note` AS `note`
  FROM objective t
  WHERE t.id IN (?)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Indicator { source { id code kind } } } }
SELECT t.`id` AS `id`, t.`source_id` AS `sourceId`
  FROM indicator t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC, t.id ASC;

SELECT t.`code` AS `code`, t.`id` AS `id`, t.`kind` AS `kind`
  FROM source t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;
