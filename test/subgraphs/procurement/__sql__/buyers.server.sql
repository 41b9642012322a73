-- { buyers { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM buyer t
  WHERE 1 = 1;

-- { buyers(orderBy: PROCESS_COUNT_DESC) { nodes { id } } }
SELECT t.`id` AS `id`, t.`process_count` AS `processCount`
  FROM buyer l STRAIGHT_JOIN buyer t ON t.id = l.id
  WHERE 1 = 1 AND 1 = 1
  ORDER BY l.process_count DESC, l.id DESC
  LIMIT ?;

-- { buyers(orderBy: NAME_ASC) { nodes { id } } }
SELECT t.`id` AS `id`, t.`name` AS `name`
  FROM buyer t
  WHERE 1 = 1
  ORDER BY t.name ASC, t.id ASC
  LIMIT ?;

-- { buyers(filter: { country: ["RO"] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`name` AS `name`
  FROM buyer t
  WHERE t.country IN (?)
  ORDER BY t.name ASC, t.id ASC
  LIMIT ?;

-- { buyers(filter: { identifier: ["302 word"] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`name` AS `name`
  FROM buyer t
  WHERE t.identifier IN (?)
  ORDER BY t.name ASC, t.id ASC
  LIMIT ?;

-- { buyers(filter: { country: ["RO"] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM buyer t
  WHERE t.country IN (?);

-- { buyers(filter: { identifier: ["302 word"] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM buyer t
  WHERE t.identifier IN (?);
