-- { indicators { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM indicator t
  WHERE 1 = 1;

-- { indicators(orderBy: CODE_ASC) { nodes { id } } }
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM indicator t
  WHERE 1 = 1
  ORDER BY t.code ASC, t.id ASC
  LIMIT ?;

-- { indicators(orderBy: POSITION_ASC) { nodes { id } } }
SELECT t.`id` AS `id`, t.`position` AS `position`
  FROM indicator t
  WHERE 1 = 1
  ORDER BY t.position ASC, t.id ASC
  LIMIT ?;

-- { indicators(filter: { code: ["302 word"] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM indicator t
  WHERE t.code IN (?)
  ORDER BY t.code ASC, t.id ASC
  LIMIT ?;

-- { indicators(filter: { projectCode: ["302 word"] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM indicator t
  WHERE t.project_id IN (?)
  ORDER BY t.code ASC, t.id ASC
  LIMIT ?;

-- { indicators(filter: { code: ["302 word"] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM indicator t
  WHERE t.code IN (?);

-- { indicators(filter: { projectCode: ["302 word"] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM indicator t
  WHERE t.project_id IN (?);
