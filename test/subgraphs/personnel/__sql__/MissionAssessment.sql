-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on MissionAssessment { id } } }
SELECT t.`id` AS `id`
  FROM mission_assessment t
  WHERE t.id IN (?, …)
  ORDER BY t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on MissionAssessment { rating } } }
SELECT t.`id` AS `id`, t.`rating` AS `rating`
  FROM mission_assessment t
  WHERE t.id IN (?, …)
  ORDER BY t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on MissionAssessment { finding } } }
SELECT t.`finding` AS `finding`, t.`id` AS `id`
  FROM mission_assessment t
  WHERE t.id IN (?, …)
  ORDER BY t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on MissionAssessment { notReported } } }
SELECT t.`id` AS `id`, t.`not_reported` AS `notReported`
  FROM mission_assessment t
  WHERE t.id IN (?, …)
  ORDER BY t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on MissionAssessment { mission { id code title } } } }
SELECT t.`id` AS `id`, t.`mission_id` AS `missionId`
  FROM mission_assessment t
  WHERE t.id IN (?, …)
  ORDER BY t.id ASC;

SELECT t.`code` AS `code`, t.`id` AS `id`, t.`title` AS `title`
  FROM mission t
  WHERE t.id IN (?)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on MissionAssessment { assessor { id } } } }
SELECT t.`assessor_id` AS `assessorId`, t.`id` AS `id`
  FROM mission_assessment t
  WHERE t.id IN (?, …)
  ORDER BY t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on MissionAssessment { source { id } } } }
SELECT t.`id` AS `id`, t.`source_id` AS `sourceId`
  FROM mission_assessment t
  WHERE t.id IN (?, …)
  ORDER BY t.id ASC;
