-- { missions { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM mission t
  WHERE 1 = 1;

-- { missions(orderBy: CODE_ASC) { nodes { id } } }
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM mission t
  WHERE 1 = 1
  ORDER BY t.code ASC
  LIMIT ?;

-- { missions(filter: { organiserId: ["unknown-1"] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM mission t
  WHERE t.organiser_id IN (?)
  ORDER BY t.code ASC
  LIMIT ?;

-- { missions(filter: { organiserId: ["unknown-1"] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM mission t
  WHERE t.organiser_id IN (?);
