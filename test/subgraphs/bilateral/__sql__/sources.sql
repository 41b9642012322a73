-- { sources { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM source t
  WHERE 1 = 1;

-- { sources(orderBy: CODE_ASC) { nodes { id } } }
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM source t
  WHERE 1 = 1
  ORDER BY t.code ASC
  LIMIT ?;

-- { sources(filter: { kind: [RESULTS_REPORT] }) { nodes { id } } }
-- and 10 more like it
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM source t
  WHERE t.kind IN (?)
  ORDER BY t.code ASC
  LIMIT ?;

-- { sources(filter: { kind: [RESULTS_REPORT, DONOR_PORTAL] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM source t
  WHERE t.kind IN (?, …)
  ORDER BY t.code ASC
  LIMIT ?;

-- { sources(filter: { kind: [] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM source t
  WHERE 1 = 0
  ORDER BY t.code ASC
  LIMIT ?;

-- { sources(filter: { synthetic: true }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM source t
  WHERE t.synthetic = ?
  ORDER BY t.code ASC
  LIMIT ?;

-- { sources(filter: { kind: [RESULTS_REPORT] }) { totalCount } }
-- and 10 more like it
SELECT '' AS page_parent, COUNT(*) AS total
  FROM source t
  WHERE t.kind IN (?);

-- { sources(filter: { kind: [RESULTS_REPORT, DONOR_PORTAL] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM source t
  WHERE t.kind IN (?, …);

-- { sources(filter: { kind: [] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM source t
  WHERE 1 = 0;

-- { sources(filter: { synthetic: true }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM source t
  WHERE t.synthetic = ?;
