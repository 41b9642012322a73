-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on CrimeType { id } } }
-- no statement

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on CrimeType { deployments { nodes { id code direction } totalCount } } } }
SELECT *
  FROM (SELECT t.`code` AS `code`, t.`direction` AS `direction`, t.`id` AS `id`, t.`starts_on` AS `startsOn`, ? AS page_parent
  FROM deployment t
  JOIN deployment_crime_focus focus ON focus.deployment_id = t.id
  WHERE focus.crime_type_id = ? AND 1 = 1
  ORDER BY t.starts_on ASC, t.id ASC
  LIMIT ?)
  UNION ALL SELECT *
  FROM (SELECT t.`code` AS `code`, t.`direction` AS `direction`, t.`id` AS `id`, t.`starts_on` AS `startsOn`, ? AS page_parent
  FROM deployment t
  JOIN deployment_crime_focus focus ON focus.deployment_id = t.id
  WHERE focus.crime_type_id = ? AND 1 = 1
  ORDER BY t.starts_on ASC, t.id ASC
  LIMIT ?);

SELECT focus.crime_type_id AS page_parent, COUNT(*) AS total
  FROM deployment t
  JOIN deployment_crime_focus focus ON focus.deployment_id = t.id
  WHERE focus.crime_type_id IN (?, …)
  GROUP BY focus.crime_type_id;
