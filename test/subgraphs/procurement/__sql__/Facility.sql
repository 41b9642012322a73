-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Facility { id } } }
SELECT t.`id` AS `id`
  FROM facility t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Facility { code } } }
SELECT t.`code` AS `code`, t.`id` AS `id`
  FROM facility t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Facility { kind } } }
SELECT t.`id` AS `id`, t.`kind` AS `kind`
  FROM facility t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Facility { name } } }
SELECT t.`id` AS `id`, t.`name` AS `name`
  FROM facility t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Facility { purpose } } }
SELECT t.`id` AS `id`, t.`purpose` AS `purpose`
  FROM facility t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Facility { quantity } } }
SELECT t.`id` AS `id`, t.`quantity` AS `quantity`
  FROM facility t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Facility { notReported } } }
SELECT t.`id` AS `id`, t.`not_reported` AS `notReported`
  FROM facility t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Facility { project { id } } } }
SELECT t.`id` AS `id`, t.`project_id` AS `projectId`
  FROM facility t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Facility { contractingProcesses { nodes { id ocid title } totalCount } } } }
SELECT t.`id` AS `id`
  FROM facility t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT *
  FROM (SELECT t.`id` AS `id`, t.`ocid` AS `ocid`, t.`title` AS `title`, t.`published_on` AS `publishedOn`, ? AS page_parent
  FROM contracting_process t
  JOIN contracting_process_facility served ON served.process_id = t.id
  WHERE served.facility_id = ? AND 1 = 1
  ORDER BY t.published_on DESC, t.id DESC
  LIMIT ?)
  UNION ALL SELECT *
  FROM (SELECT t.`id` AS `id`, t.`ocid` AS `ocid`, t.`title` AS `title`, t.`published_on` AS `publishedOn`, ? AS page_parent
  FROM contracting_process t
  JOIN contracting_process_facility served ON served.process_id = t.id
  WHERE served.facility_id = ? AND 1 = 1
  ORDER BY t.published_on DESC, t.id DESC
  LIMIT ?);

SELECT served.facility_id AS page_parent, COUNT(*) AS total
  FROM contracting_process t
  JOIN contracting_process_facility served ON served.process_id = t.id
  WHERE served.facility_id IN (?, …)
  GROUP BY served.facility_id;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Facility { source { id } } } }
SELECT t.`id` AS `id`, t.`source_id` AS `sourceId`
  FROM facility t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;
