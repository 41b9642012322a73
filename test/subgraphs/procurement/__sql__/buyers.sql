-- { buyers { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM buyer t
  WHERE 1 = 1;

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
