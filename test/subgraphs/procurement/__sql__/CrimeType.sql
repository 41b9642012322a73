-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on CrimeType { id } } }
-- no statement

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on CrimeType { contractingProcesses { nodes { id ocid title } totalCount } } } }
SELECT *
  FROM (SELECT t.`id` AS `id`, t.`ocid` AS `ocid`, t.`title` AS `title`, t.`published_on` AS `publishedOn`, ? AS page_parent
  FROM contracting_process t
  JOIN contracting_process_crime_focus focus ON focus.process_id = t.id
  WHERE focus.crime_type_id = ? AND 1 = 1
  ORDER BY t.published_on DESC, t.id DESC
  LIMIT ?)
  UNION ALL SELECT *
  FROM (SELECT t.`id` AS `id`, t.`ocid` AS `ocid`, t.`title` AS `title`, t.`published_on` AS `publishedOn`, ? AS page_parent
  FROM contracting_process t
  JOIN contracting_process_crime_focus focus ON focus.process_id = t.id
  WHERE focus.crime_type_id = ? AND 1 = 1
  ORDER BY t.published_on DESC, t.id DESC
  LIMIT ?);

SELECT focus.crime_type_id AS page_parent, COUNT(*) AS total
  FROM contracting_process t
  JOIN contracting_process_crime_focus focus ON focus.process_id = t.id
  WHERE focus.crime_type_id IN (?, …)
  GROUP BY focus.crime_type_id;
