-- { policeUnits { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM police_unit t
  WHERE 1 = 1;

-- { policeUnits(orderBy: CODE_ASC) { nodes { id } } }
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM police_unit t
  WHERE 1 = 1
  ORDER BY t.code ASC
  LIMIT ?;

-- { policeUnits(filter: { level: [GENERAL_INSPECTORATE] }) { nodes { id } } }
-- and 4 more like it
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM police_unit t
  WHERE t.level IN (?)
  ORDER BY t.code ASC
  LIMIT ?;

-- { policeUnits(filter: { level: [GENERAL_INSPECTORATE, CENTRAL_DIRECTORATE] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM police_unit t
  WHERE t.level IN (?, …)
  ORDER BY t.code ASC
  LIMIT ?;

-- { policeUnits(filter: { level: [] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM police_unit t
  WHERE 1 = 0
  ORDER BY t.code ASC
  LIMIT ?;

-- { policeUnits(filter: { level: [GENERAL_INSPECTORATE] }) { totalCount } }
-- and 4 more like it
SELECT '' AS page_parent, COUNT(*) AS total
  FROM police_unit t
  WHERE t.level IN (?);

-- { policeUnits(filter: { level: [GENERAL_INSPECTORATE, CENTRAL_DIRECTORATE] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM police_unit t
  WHERE t.level IN (?, …);

-- { policeUnits(filter: { level: [] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM police_unit t
  WHERE 1 = 0;
