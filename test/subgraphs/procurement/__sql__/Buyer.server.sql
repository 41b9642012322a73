-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Buyer { id } } }
SELECT t.`id` AS `id`
  FROM buyer t
  WHERE t.id IN (?, …)
  ORDER BY t.name ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Buyer { name } } }
SELECT t.`id` AS `id`, t.`name` AS `name`
  FROM buyer t
  WHERE t.id IN (?, …)
  ORDER BY t.name ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Buyer { country } } }
SELECT t.`country` AS `country`, t.`id` AS `id`
  FROM buyer t
  WHERE t.id IN (?, …)
  ORDER BY t.name ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Buyer { notReported } } }
SELECT t.`id` AS `id`, t.`not_reported` AS `notReported`
  FROM buyer t
  WHERE t.id IN (?, …)
  ORDER BY t.name ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Buyer { identifier { scheme id } } } }
SELECT t.`id` AS `id`, t.`identifier` AS `identifier`, t.`scheme` AS `scheme`
  FROM buyer t
  WHERE t.id IN (?, …)
  ORDER BY t.name ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Buyer { organisation { id } } } }
SELECT t.`id` AS `id`, t.`organisation_id` AS `organisationId`
  FROM buyer t
  WHERE t.id IN (?, …)
  ORDER BY t.name ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Buyer { contractingProcesses { nodes { id ocid title } totalCount } } } }
SELECT t.`id` AS `id`
  FROM buyer t
  WHERE t.id IN (?, …)
  ORDER BY t.name ASC, t.id ASC;

(SELECT t.`id` AS `id`, t.`ocid` AS `ocid`, t.`title` AS `title`, t.`published_on` AS `publishedOn`, ? AS page_parent
  FROM contracting_process t
  WHERE t.buyer_id = ? AND 1 = 1
  ORDER BY t.published_on DESC, t.id DESC
  LIMIT ?)
  UNION ALL (SELECT t.`id` AS `id`, t.`ocid` AS `ocid`, t.`title` AS `title`, t.`published_on` AS `publishedOn`, ? AS page_parent
  FROM contracting_process t
  WHERE t.buyer_id = ? AND 1 = 1
  ORDER BY t.published_on DESC, t.id DESC
  LIMIT ?);

SELECT t.buyer_id AS page_parent, SUM(t.processes) AS total
  FROM contracting_process_rollup t
  WHERE t.level = ? AND t.buyer_id IN (?, …)
  GROUP BY t.buyer_id;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Buyer { source { id } } } }
SELECT t.`id` AS `id`, t.`source_id` AS `sourceId`
  FROM buyer t
  WHERE t.id IN (?, …)
  ORDER BY t.name ASC, t.id ASC;
