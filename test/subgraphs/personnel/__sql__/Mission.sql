-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Mission { id } } }
SELECT t.`id` AS `id`
  FROM mission t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Mission { code } } }
SELECT t.`code` AS `code`, t.`id` AS `id`
  FROM mission t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Mission { title } } }
SELECT t.`id` AS `id`, t.`title` AS `title`
  FROM mission t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Mission { areasOfInterest } } }
SELECT t.`areas_of_interest` AS `areasOfInterest`, t.`id` AS `id`
  FROM mission t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Mission { startsOn } } }
SELECT t.`id` AS `id`, t.`starts_on` AS `startsOn`
  FROM mission t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Mission { endsOn } } }
SELECT t.`ends_on` AS `endsOn`, t.`id` AS `id`
  FROM mission t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Mission { notReported } } }
SELECT t.`id` AS `id`, t.`not_reported` AS `notReported`
  FROM mission t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Mission { project { id } } } }
SELECT t.`id` AS `id`, t.`project_id` AS `projectId`
  FROM mission t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Mission { organiser { id } } } }
SELECT t.`id` AS `id`, t.`organiser_id` AS `organiserId`
  FROM mission t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Mission { districts { id } } } }
SELECT t.`id` AS `id`
  FROM mission t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`mission_id` AS `missionId`, t.`place_id` AS `placeId`
  FROM mission_district t
  WHERE t.mission_id IN (?, …)
  ORDER BY t.place_id;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Mission { deployments { nodes { id code direction } totalCount } } } }
SELECT t.`id` AS `id`
  FROM mission t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT *
  FROM (SELECT t.`code` AS `code`, t.`direction` AS `direction`, t.`id` AS `id`, t.`starts_on` AS `startsOn`, ? AS page_parent
  FROM deployment t
  WHERE t.mission_id = ? AND 1 = 1
  ORDER BY t.starts_on ASC, t.id ASC
  LIMIT ?)
  UNION ALL SELECT *
  FROM (SELECT t.`code` AS `code`, t.`direction` AS `direction`, t.`id` AS `id`, t.`starts_on` AS `startsOn`, ? AS page_parent
  FROM deployment t
  WHERE t.mission_id = ? AND 1 = 1
  ORDER BY t.starts_on ASC, t.id ASC
  LIMIT ?);

SELECT t.mission_id AS page_parent, COUNT(*) AS total
  FROM deployment t
  WHERE t.mission_id IN (?, …)
  GROUP BY t.mission_id;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Mission { assessments { id rating finding } } } }
SELECT t.`id` AS `id`
  FROM mission t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`id` AS `id`, t.`mission_id` AS `missionId`, t.`assessor_id` AS `assessorId`, t.`rating` AS `rating`, t.`finding` AS `finding`, t.`source_id` AS `sourceId`, t.`not_reported` AS `notReported`
  FROM mission_assessment t
  WHERE t.mission_id IN (?, …)
  ORDER BY t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Mission { source { id } } } }
SELECT t.`id` AS `id`, t.`source_id` AS `sourceId`
  FROM mission t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;
