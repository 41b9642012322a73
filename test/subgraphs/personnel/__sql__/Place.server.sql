-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Place { id } } }
-- no statement

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Place { deploymentsHosted { nodes { id code direction } totalCount } } } }
(SELECT t.`code` AS `code`, t.`direction` AS `direction`, t.`id` AS `id`, t.`starts_on` AS `startsOn`, ? AS page_parent
  FROM deployment t
  WHERE t.host_district_id = ? AND 1 = 1
  ORDER BY t.starts_on ASC, t.id ASC
  LIMIT ?)
  UNION ALL (SELECT t.`code` AS `code`, t.`direction` AS `direction`, t.`id` AS `id`, t.`starts_on` AS `startsOn`, ? AS page_parent
  FROM deployment t
  WHERE t.host_district_id = ? AND 1 = 1
  ORDER BY t.starts_on ASC, t.id ASC
  LIMIT ?);

SELECT t.host_district_id AS page_parent, SUM(t.deployments) AS total
  FROM deployment_rollup t
  WHERE t.level = ? AND t.host_district_id IN (?, …)
  GROUP BY t.host_district_id;
