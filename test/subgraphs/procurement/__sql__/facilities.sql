-- { facilities { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM facility t
  WHERE 1 = 1;

-- { facilities(orderBy: CODE_ASC) { nodes { id } } }
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM facility t
  WHERE 1 = 1
  ORDER BY t.code ASC
  LIMIT ?;

-- { facilities(filter: { kind: [INTERVIEW_FACILITY] }) { nodes { id } } }
-- and 1 more like it
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM facility t
  WHERE t.kind IN (?)
  ORDER BY t.code ASC
  LIMIT ?;

-- { facilities(filter: { kind: [INTERVIEW_FACILITY, MULTIFUNCTIONAL_CENTRE] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM facility t
  WHERE t.kind IN (?, …)
  ORDER BY t.code ASC
  LIMIT ?;

-- { facilities(filter: { kind: [] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM facility t
  WHERE 1 = 0
  ORDER BY t.code ASC
  LIMIT ?;

-- { facilities(filter: { projectId: ["unknown-1"] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM facility t
  WHERE t.project_id IN (?)
  ORDER BY t.code ASC
  LIMIT ?;

-- { facilities(filter: { kind: [INTERVIEW_FACILITY] }) { totalCount } }
-- and 1 more like it
SELECT '' AS page_parent, COUNT(*) AS total
  FROM facility t
  WHERE t.kind IN (?);

-- { facilities(filter: { kind: [INTERVIEW_FACILITY, MULTIFUNCTIONAL_CENTRE] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM facility t
  WHERE t.kind IN (?, …);

-- { facilities(filter: { kind: [] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM facility t
  WHERE 1 = 0;

-- { facilities(filter: { projectId: ["unknown-1"] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM facility t
  WHERE t.project_id IN (?);
