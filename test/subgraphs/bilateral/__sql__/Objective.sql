-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Objective { locator } } }
SELECT t.`id` AS `id`, t.`locator` AS `locator`
  FROM objective t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Objective { note } } }
SELECT t.`id` AS `id`, t.`note` AS `note`
  FROM objective t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Objective { notReported } } }
SELECT t.`id` AS `id`, t.`not_reported` AS `notReported`
  FROM objective t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Objective { id } } }
SELECT t.`id` AS `id`
  FROM objective t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Objective { code } } }
SELECT t.`code` AS `code`, t.`id` AS `id`
  FROM objective t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Objective { level } } }
SELECT t.`id` AS `id`, t.`level` AS `level`
  FROM objective t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Objective { version } } }
SELECT t.`id` AS `id`, t.`version` AS `version`
  FROM objective t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Objective { strand } } }
SELECT t.`id` AS `id`, t.`strand` AS `strand`
  FROM objective t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Objective { statement } } }
SELECT t.`id` AS `id`, t.`statement` AS `statement`
  FROM objective t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Objective { effect } } }
SELECT t.`effect` AS `effect`, t.`id` AS `id`
  FROM objective t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Objective { project { locator note notReported } } } }
SELECT t.`id` AS `id`, t.`project_id` AS `projectId`
  FROM objective t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`id` AS `id`, t.`locator` AS `locator`, t.`not_reported` AS `notReported`, t.`note` AS `note`
  FROM project t
  WHERE t.id IN (?)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Objective { source { id code kind } } } }
SELECT t.`id` AS `id`, t.`source_id` AS `sourceId`
  FROM objective t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`code` AS `code`, t.`id` AS `id`, t.`kind` AS `kind`
  FROM source t
  WHERE t.id IN (?)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Objective { outcomes { locator note notReported } } } }
SELECT t.`id` AS `id`
  FROM objective t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`source_id` AS `sourceId`, t.`locator` AS `locator`, t.`note` AS `note`, t.`not_reported` AS `notReported`, t.`id` AS `id`, t.`code` AS `code`, t.`project_id` AS `projectId`, t.`stage` AS `stage`, t.`statement` AS `statement`, t.`objective_id` AS `objectiveId`
  FROM outcome t
  WHERE t.objective_id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Objective { indicators { locator note notReported } } } }
SELECT t.`id` AS `id`
  FROM objective t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`source_id` AS `sourceId`, t.`locator` AS `locator`, t.`note` AS `note`, t.`not_reported` AS `notReported`, t.`id` AS `id`, t.`code` AS `code`, t.`project_id` AS `projectId`, t.`objective_id` AS `objectiveId`, t.`position` AS `position`, t.`title` AS `title`, t.`definition` AS `definition`, t.`unit` AS `unit`, t.`direction` AS `direction`
  FROM indicator t
  WHERE t.objective_id IN (?, …)
  ORDER BY t.position ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Objective { activities { locator note notReported } } } }
SELECT t.`id` AS `id`
  FROM objective t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`source_id` AS `sourceId`, t.`locator` AS `locator`, t.`note` AS `note`, t.`not_reported` AS `notReported`, t.`id` AS `id`, t.`code` AS `code`, t.`project_id` AS `projectId`, t.`mission_id` AS `missionId`, t.`level` AS `level`, t.`type` AS `type`, t.`contribution` AS `contribution`, t.`statement` AS `statement`, t.`purpose` AS `purpose`, t.`times` AS `times`, t.`organisation_id` AS `organisationId`, t.`programme_id` AS `programmeId`, t.`objective_id` AS `objectiveId`
  FROM bilateral_activity t
  WHERE t.objective_id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Objective { results { locator note notReported } } } }
SELECT t.`id` AS `id`
  FROM objective t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`source_id` AS `sourceId`, t.`locator` AS `locator`, t.`note` AS `note`, t.`not_reported` AS `notReported`, t.`id` AS `id`, t.`code` AS `code`, t.`project_id` AS `projectId`, t.`kind` AS `kind`, t.`statement` AS `statement`, t.`evidence` AS `evidence`, t.`organisation_id` AS `organisationId`, t.`activity_id` AS `activityId`, t.`objective_id` AS `objectiveId`
  FROM bilateral_result t
  WHERE t.objective_id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Objective { spend { id code measure } } } }
SELECT t.`id` AS `id`
  FROM objective t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`id` AS `id`, t.`code` AS `code`, t.`measure` AS `measure`, t.`kind` AS `kind`, t.`qualifier` AS `qualifier`, t.`workflow` AS `workflow`, t.`value` AS `value`, t.`unit` AS `unit`, t.`definition` AS `definition`, t.`indicator_id` AS `indicatorId`, t.`project_id` AS `projectId`, t.`programme_id` AS `programmeId`, t.`objective_id` AS `objectiveId`, t.`period_start` AS `periodStart`, t.`period_end` AS `periodEnd`, t.`as_of` AS `asOf`, t.`recorded_at` AS `recordedAt`, t.`recorded_by` AS `recordedBy`, t.`supersedes_id` AS `supersedesId`, t.`source_id` AS `sourceId`, t.`locator` AS `locator`, t.`evidence` AS `evidence`, t.`note` AS `note`, t.`raw_text` AS `rawText`, t.`not_reported` AS `notReported`, t.`dimension` AS `dimension`, t.`dimension_part` AS `part`
  FROM figure t
  WHERE t.objective_id IN (?, …)
  ORDER BY t.code ASC;
