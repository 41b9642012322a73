-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Deployment { id } } }
SELECT t.`id` AS `id`
  FROM deployment t
  WHERE t.id IN (?, …)
  ORDER BY t.starts_on ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Deployment { code } } }
SELECT t.`code` AS `code`, t.`id` AS `id`
  FROM deployment t
  WHERE t.id IN (?, …)
  ORDER BY t.starts_on ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Deployment { direction } } }
SELECT t.`direction` AS `direction`, t.`id` AS `id`
  FROM deployment t
  WHERE t.id IN (?, …)
  ORDER BY t.starts_on ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Deployment { type } } }
SELECT t.`id` AS `id`, t.`type` AS `type`
  FROM deployment t
  WHERE t.id IN (?, …)
  ORDER BY t.starts_on ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Deployment { status } } }
SELECT t.`id` AS `id`, t.`status` AS `status`
  FROM deployment t
  WHERE t.id IN (?, …)
  ORDER BY t.starts_on ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Deployment { startsOn } } }
SELECT t.`id` AS `id`, t.`starts_on` AS `startsOn`
  FROM deployment t
  WHERE t.id IN (?, …)
  ORDER BY t.starts_on ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Deployment { endsOn } } }
SELECT t.`ends_on` AS `endsOn`, t.`id` AS `id`
  FROM deployment t
  WHERE t.id IN (?, …)
  ORDER BY t.starts_on ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Deployment { officerDays } } }
SELECT t.`id` AS `id`, t.`officer_days` AS `officerDays`
  FROM deployment t
  WHERE t.id IN (?, …)
  ORDER BY t.starts_on ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Deployment { supportKinds } } }
SELECT t.`id` AS `id`, t.`support_kinds` AS `supportKinds`
  FROM deployment t
  WHERE t.id IN (?, …)
  ORDER BY t.starts_on ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Deployment { notReported } } }
SELECT t.`id` AS `id`, t.`not_reported` AS `notReported`
  FROM deployment t
  WHERE t.id IN (?, …)
  ORDER BY t.starts_on ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Deployment { project { id } } } }
SELECT t.`id` AS `id`, t.`project_id` AS `projectId`
  FROM deployment t
  WHERE t.id IN (?, …)
  ORDER BY t.starts_on ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Deployment { officer { id officerRef rankBand } } } }
SELECT t.`id` AS `id`, t.`officer_id` AS `officerId`
  FROM deployment t
  WHERE t.id IN (?, …)
  ORDER BY t.starts_on ASC, t.id ASC;

SELECT t.`id` AS `id`, t.`officer_ref` AS `officerRef`, t.`rank_band` AS `rankBand`
  FROM officer t
  WHERE t.id IN (?, …)
  ORDER BY t.officer_ref ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Deployment { mission { id code title } } } }
SELECT t.`id` AS `id`, t.`mission_id` AS `missionId`
  FROM deployment t
  WHERE t.id IN (?, …)
  ORDER BY t.starts_on ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Deployment { hostDistrict { id } } } }
SELECT t.`host_district_id` AS `hostDistrictId`, t.`id` AS `id`
  FROM deployment t
  WHERE t.id IN (?, …)
  ORDER BY t.starts_on ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Deployment { hostUnit { id code name } } } }
SELECT t.`host_unit_id` AS `hostUnitId`, t.`id` AS `id`
  FROM deployment t
  WHERE t.id IN (?, …)
  ORDER BY t.starts_on ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Deployment { crimeFocus { id } } } }
SELECT t.`id` AS `id`
  FROM deployment t
  WHERE t.id IN (?, …)
  ORDER BY t.starts_on ASC, t.id ASC;

SELECT t.`deployment_id` AS `deploymentId`, t.`crime_type_id` AS `crimeTypeId`
  FROM deployment_crime_focus t
  WHERE t.deployment_id IN (?, …)
  ORDER BY t.crime_type_id;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Deployment { source { id } } } }
SELECT t.`id` AS `id`, t.`source_id` AS `sourceId`
  FROM deployment t
  WHERE t.id IN (?, …)
  ORDER BY t.starts_on ASC, t.id ASC;
