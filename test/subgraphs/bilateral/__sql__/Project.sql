-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { locator } } }
SELECT t.`id` AS `id`, t.`locator` AS `locator`
  FROM project t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { note } } }
SELECT t.`id` AS `id`, t.`note` AS `note`
  FROM project t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { notReported } } }
SELECT t.`id` AS `id`, t.`not_reported` AS `notReported`
  FROM project t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { id } } }
SELECT t.`id` AS `id`
  FROM project t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { code } } }
SELECT t.`code` AS `code`, t.`id` AS `id`
  FROM project t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { name } } }
SELECT t.`id` AS `id`, t.`name` AS `name`
  FROM project t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { status } } }
SELECT t.`id` AS `id`, t.`status` AS `status`
  FROM project t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { startsOn } } }
SELECT t.`id` AS `id`, t.`starts_on` AS `startsOn`
  FROM project t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { endsOn } } }
SELECT t.`ends_on` AS `endsOn`, t.`id` AS `id`
  FROM project t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { activities { locator note notReported } } } }
SELECT t.`id` AS `id`
  FROM project t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`source_id` AS `sourceId`, t.`locator` AS `locator`, t.`note` AS `note`, t.`not_reported` AS `notReported`, t.`id` AS `id`, t.`code` AS `code`, t.`project_id` AS `projectId`, t.`mission_id` AS `missionId`, t.`level` AS `level`, t.`type` AS `type`, t.`contribution` AS `contribution`, t.`statement` AS `statement`, t.`purpose` AS `purpose`, t.`times` AS `times`, t.`organisation_id` AS `organisationId`, t.`programme_id` AS `programmeId`, t.`objective_id` AS `objectiveId`
  FROM bilateral_activity t
  WHERE t.project_id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { bilateralResults { locator note notReported } } } }
SELECT t.`id` AS `id`
  FROM project t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`source_id` AS `sourceId`, t.`locator` AS `locator`, t.`note` AS `note`, t.`not_reported` AS `notReported`, t.`id` AS `id`, t.`code` AS `code`, t.`project_id` AS `projectId`, t.`kind` AS `kind`, t.`statement` AS `statement`, t.`evidence` AS `evidence`, t.`organisation_id` AS `organisationId`, t.`activity_id` AS `activityId`, t.`objective_id` AS `objectiveId`
  FROM bilateral_result t
  WHERE t.project_id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { cooperationChannels { locator note notReported } } } }
SELECT t.`id` AS `id`
  FROM project t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`source_id` AS `sourceId`, t.`locator` AS `locator`, t.`note` AS `note`, t.`not_reported` AS `notReported`, t.`id` AS `id`, t.`code` AS `code`, t.`project_id` AS `projectId`, t.`channel` AS `channel`, t.`statement` AS `statement`, t.`organisation_id` AS `organisationId`, t.`objective_id` AS `objectiveId`
  FROM cooperation_channel t
  WHERE t.project_id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { jointInvestigationTeams { locator note notReported } } } }
SELECT t.`id` AS `id`
  FROM project t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`source_id` AS `sourceId`, t.`locator` AS `locator`, t.`note` AS `note`, t.`not_reported` AS `notReported`, t.`id` AS `id`, t.`code` AS `code`, t.`project_id` AS `projectId`, t.`statement` AS `statement`, t.`teams` AS `teams`, t.`starts_on` AS `startsOn`, t.`ends_on` AS `endsOn`, t.`objective_id` AS `objectiveId`
  FROM joint_investigation_team t
  WHERE t.project_id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { continuations { locator note notReported } } } }
SELECT t.`id` AS `id`
  FROM project t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`source_id` AS `sourceId`, t.`locator` AS `locator`, t.`note` AS `note`, t.`not_reported` AS `notReported`, t.`id` AS `id`, t.`code` AS `code`, t.`project_id` AS `projectId`, t.`next_project_id` AS `nextProjectId`, t.`next_programme_id` AS `nextProgrammeId`, t.`statement` AS `statement`, t.`raw_text` AS `rawText`, t.`corrected_text` AS `correctedText`
  FROM continuation t
  WHERE t.project_id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { indicators { locator note notReported } } } }
SELECT t.`id` AS `id`
  FROM project t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`source_id` AS `sourceId`, t.`locator` AS `locator`, t.`note` AS `note`, t.`not_reported` AS `notReported`, t.`id` AS `id`, t.`code` AS `code`, t.`project_id` AS `projectId`, t.`objective_id` AS `objectiveId`, t.`position` AS `position`, t.`title` AS `title`, t.`definition` AS `definition`, t.`unit` AS `unit`, t.`direction` AS `direction`
  FROM indicator t
  WHERE t.project_id IN (?, …)
  ORDER BY t.position ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { figures { nodes { id code measure } totalCount } } } }
SELECT t.`id` AS `id`
  FROM project t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT *
  FROM (SELECT t.`code` AS `code`, t.`id` AS `id`, t.`measure` AS `measure`, ? AS page_parent
  FROM figure t
  WHERE t.project_id = ? AND 1 = 1
  ORDER BY t.code ASC
  LIMIT ?)
  UNION ALL SELECT *
  FROM (SELECT t.`code` AS `code`, t.`id` AS `id`, t.`measure` AS `measure`, ? AS page_parent
  FROM figure t
  WHERE t.project_id = ? AND 1 = 1
  ORDER BY t.code ASC
  LIMIT ?);

SELECT t.project_id AS page_parent, COUNT(*) AS total
  FROM figure t
  WHERE t.project_id IN (?, …)
  GROUP BY t.project_id;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { budget { id code measure } } } }
SELECT t.`id` AS `id`
  FROM project t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`id` AS `id`, t.`code` AS `code`, t.`measure` AS `measure`, t.`kind` AS `kind`, t.`qualifier` AS `qualifier`, t.`workflow` AS `workflow`, t.`value` AS `value`, t.`unit` AS `unit`, t.`definition` AS `definition`, t.`indicator_id` AS `indicatorId`, t.`project_id` AS `projectId`, t.`programme_id` AS `programmeId`, t.`objective_id` AS `objectiveId`, t.`period_start` AS `periodStart`, t.`period_end` AS `periodEnd`, t.`as_of` AS `asOf`, t.`recorded_at` AS `recordedAt`, t.`recorded_by` AS `recordedBy`, t.`supersedes_id` AS `supersedesId`, t.`source_id` AS `sourceId`, t.`locator` AS `locator`, t.`evidence` AS `evidence`, t.`note` AS `note`, t.`raw_text` AS `rawText`, t.`not_reported` AS `notReported`, t.`dimension` AS `dimension`, t.`dimension_part` AS `part`
  FROM figure t
  WHERE t.project_id IN (?, …) AND t.kind = 'BUDGET'
  ORDER BY t.recorded_at, t.id;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { objectives { locator note notReported } } } }
SELECT t.`id` AS `id`
  FROM project t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`source_id` AS `sourceId`, t.`locator` AS `locator`, t.`note` AS `note`, t.`not_reported` AS `notReported`, t.`id` AS `id`, t.`code` AS `code`, t.`project_id` AS `projectId`, t.`level` AS `level`, t.`version` AS `version`, t.`strand` AS `strand`, t.`statement` AS `statement`, t.`effect` AS `effect`
  FROM objective t
  WHERE t.project_id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { outcomes { locator note notReported } } } }
SELECT t.`id` AS `id`
  FROM project t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`source_id` AS `sourceId`, t.`locator` AS `locator`, t.`note` AS `note`, t.`not_reported` AS `notReported`, t.`id` AS `id`, t.`code` AS `code`, t.`project_id` AS `projectId`, t.`stage` AS `stage`, t.`statement` AS `statement`, t.`objective_id` AS `objectiveId`
  FROM outcome t
  WHERE t.project_id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { threatAssessments { locator note notReported } } } }
SELECT t.`id` AS `id`
  FROM project t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`source_id` AS `sourceId`, t.`locator` AS `locator`, t.`note` AS `note`, t.`not_reported` AS `notReported`, t.`id` AS `id`, t.`code` AS `code`, t.`project_id` AS `projectId`, t.`subject` AS `subject`, t.`finding` AS `finding`, t.`trend` AS `trend`, t.`since_year` AS `sinceYear`, t.`raw_text` AS `rawText`, t.`author_id` AS `authorId`
  FROM threat_assessment t
  WHERE t.project_id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { targetGroups { locator note notReported } } } }
SELECT t.`id` AS `id`
  FROM project t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`source_id` AS `sourceId`, t.`locator` AS `locator`, t.`note` AS `note`, t.`not_reported` AS `notReported`, t.`id` AS `id`, t.`code` AS `code`, t.`project_id` AS `projectId`, t.`kind` AS `kind`, t.`statement` AS `statement`
  FROM target_group t
  WHERE t.project_id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { narratives { locator note notReported } } } }
SELECT t.`id` AS `id`
  FROM project t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`source_id` AS `sourceId`, t.`locator` AS `locator`, t.`note` AS `note`, t.`not_reported` AS `notReported`, t.`id` AS `id`, t.`code` AS `code`, t.`project_id` AS `projectId`, t.`kind` AS `kind`, t.`statement` AS `statement`
  FROM narrative t
  WHERE t.project_id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { programme { locator note notReported } } } }
SELECT t.`id` AS `id`, t.`programme_id` AS `programmeId`
  FROM project t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`id` AS `id`, t.`locator` AS `locator`, t.`not_reported` AS `notReported`, t.`note` AS `note`
  FROM programme t
  WHERE t.id IN (?)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { aliases { locator note notReported } } } }
SELECT t.`id` AS `id`
  FROM project t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`source_id` AS `sourceId`, t.`locator` AS `locator`, t.`note` AS `note`, t.`not_reported` AS `notReported`, t.`id` AS `id`, t.`code` AS `code`, t.`project_id` AS `projectId`, t.`record_id` AS `recordId`
  FROM project_alias t
  WHERE t.project_id IN (?, …)
  ORDER BY t.code ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { roles { locator note notReported } } } }
SELECT t.`id` AS `id`
  FROM project t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`source_id` AS `sourceId`, t.`locator` AS `locator`, t.`note` AS `note`, t.`not_reported` AS `notReported`, t.`id` AS `id`, t.`role` AS `role`, t.`organisation_id` AS `organisationId`, t.`project_id` AS `projectId`, t.`programme_id` AS `programmeId`
  FROM organisation_role t
  WHERE t.project_id IN (?, …)
  ORDER BY t.role ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { crimeFocus { id term labelEn } } } }
SELECT t.`id` AS `id`
  FROM project t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`project_id` AS `projectId`, t.`crime_type_id` AS `crimeTypeId`
  FROM project_crime_focus t
  JOIN crime_type c ON c.id = t.crime_type_id
  WHERE t.project_id IN (?, …)
  ORDER BY c.term, c.id;

SELECT t.`id` AS `id`, t.`label_en` AS `labelEn`, t.`term` AS `term`
  FROM crime_type t
  WHERE t.id IN (?, …)
  ORDER BY t.term ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { source { id code kind } } } }
SELECT t.`id` AS `id`, t.`source_id` AS `sourceId`
  FROM project t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`code` AS `code`, t.`id` AS `id`, t.`kind` AS `kind`
  FROM source t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;
