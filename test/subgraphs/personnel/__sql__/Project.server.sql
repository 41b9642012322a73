-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { id } } }
-- no statement

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { deployments { nodes { id code direction } totalCount } } } }
(SELECT t.`code` AS `code`, t.`direction` AS `direction`, t.`id` AS `id`, t.`starts_on` AS `startsOn`, ? AS page_parent
  FROM deployment t
  WHERE t.project_id = ? AND 1 = 1
  ORDER BY t.starts_on ASC, t.id ASC
  LIMIT ?)
  UNION ALL (SELECT t.`code` AS `code`, t.`direction` AS `direction`, t.`id` AS `id`, t.`starts_on` AS `startsOn`, ? AS page_parent
  FROM deployment t
  WHERE t.project_id = ? AND 1 = 1
  ORDER BY t.starts_on ASC, t.id ASC
  LIMIT ?);

SELECT t.project_id AS page_parent, SUM(t.deployments) AS total
  FROM deployment_rollup t
  WHERE t.level = ? AND t.project_id IN (?, …)
  GROUP BY t.project_id;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { deploymentSummary(by: []) { deployments officers officerDays } } } }
SELECT t.project_id AS summary_parent,COALESCE(SUM(t.deployments), 0) AS deployments,COALESCE(SUM(t.officers), 0) AS officers,COALESCE(SUM(t.days_once), 0) AS officerDays
  FROM deployment_rollup t
  WHERE t.project_id IN (?, …) AND t.level = ? AND t.deployments > 0
  GROUP BY t.project_id
  ORDER BY t.project_id;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { deploymentHeadcounts { id direction officers } } } }
SELECT t.`id` AS `id`, t.`project_id` AS `projectId`, t.`direction` AS `direction`, t.`officers` AS `officers`, t.`period_start` AS `periodStart`, t.`period_end` AS `periodEnd`, t.`source_id` AS `sourceId`, t.`not_reported` AS `notReported`
  FROM deployment_headcount t
  WHERE t.project_id IN (?, …)
  ORDER BY t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { missions { nodes { id code title } totalCount } } } }
(SELECT t.`code` AS `code`, t.`id` AS `id`, t.`title` AS `title`, ? AS page_parent
  FROM mission t
  WHERE t.project_id = ? AND 1 = 1
  ORDER BY t.code ASC
  LIMIT ?)
  UNION ALL (SELECT t.`code` AS `code`, t.`id` AS `id`, t.`title` AS `title`, ? AS page_parent
  FROM mission t
  WHERE t.project_id = ? AND 1 = 1
  ORDER BY t.code ASC
  LIMIT ?);

SELECT t.project_id AS page_parent, COUNT(*) AS total
  FROM mission t
  WHERE t.project_id IN (?, …)
  GROUP BY t.project_id;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { personnelMeasures { measure value unit } } } }
SELECT t.project_id AS projectId, COALESCE(SUM(CASE WHEN t.direction = 'RO_TO_NO' THEN t.officers END), 0) AS officersDeployed, SUM(t.deployments) AS records, SUM(t.officer_days) AS days
  FROM deployment_rollup t
  WHERE t.level = 'project_id,took_place,direction' AND t.took_place = '1' AND t.deployments > 0 AND t.project_id IN (?, …)
  GROUP BY t.project_id;

SELECT t.project_id AS projectId, COUNT(*) AS missions
  FROM mission t
  WHERE t.project_id IN (?, …) AND t.starts_on IS NOT NULL
  GROUP BY t.project_id;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { personnelMeasureParts { measure dimension part } } } }
SELECT t.project_id AS summary_parent,t.host_district_id AS key_0,COALESCE(SUM(t.deployments), 0) AS deployments,COALESCE(SUM(t.officers), 0) AS officers,COALESCE(SUM(t.days_once), 0) AS officerDays
  FROM deployment_rollup t
  WHERE t.project_id IN (?, …) AND t.level = ? AND t.direction IN (?) AND t.took_place = '1' AND t.deployments > 0
  GROUP BY t.project_id,t.host_district_id
  ORDER BY t.project_id,t.host_district_id;
