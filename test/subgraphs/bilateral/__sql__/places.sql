-- { places { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM place t
  WHERE 1 = 1;

-- { places(orderBy: NAME_ASC) { nodes { id } } }
SELECT t.`id` AS `id`, t.`name` AS `name`
  FROM place t
  WHERE 1 = 1
  ORDER BY t.name ASC, t.id ASC
  LIMIT ?;

-- { places(filter: { scheme: ["302 word"] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`name` AS `name`
  FROM place t
  WHERE t.scheme IN (?)
  ORDER BY t.name ASC, t.id ASC
  LIMIT ?;

-- { places(filter: { version: ["302 word"] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`name` AS `name`
  FROM place t
  WHERE t.version IN (?)
  ORDER BY t.name ASC, t.id ASC
  LIMIT ?;

-- { places(filter: { kind: [COUNTRY] }) { nodes { id } } }
-- and 2 more like it
SELECT t.`id` AS `id`, t.`name` AS `name`
  FROM place t
  WHERE t.kind IN (?)
  ORDER BY t.name ASC, t.id ASC
  LIMIT ?;

-- { places(filter: { kind: [COUNTRY, COUNTY] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`name` AS `name`
  FROM place t
  WHERE t.kind IN (?, …)
  ORDER BY t.name ASC, t.id ASC
  LIMIT ?;

-- { places(filter: { kind: [] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`name` AS `name`
  FROM place t
  WHERE 1 = 0
  ORDER BY t.name ASC, t.id ASC
  LIMIT ?;

-- { places(filter: { country: ["RO"] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`name` AS `name`
  FROM place t
  WHERE t.country IN (?)
  ORDER BY t.name ASC, t.id ASC
  LIMIT ?;

-- { places(filter: { validOn: "2014-06-30" }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`name` AS `name`
  FROM place t
  WHERE (t.valid_from IS NULL OR t.valid_from <= ?) AND (t.valid_to IS NULL OR t.valid_to >= ?)
  ORDER BY t.name ASC, t.id ASC
  LIMIT ?;

-- { places(filter: { text: "302 word" }) { nodes { id } } }
SELECT (SELECT w.sorted_by
  FROM name_beginning w
  WHERE w.noun = ? AND w.beginning = ?
  ORDER BY w.sorted_by ASC, w.named_id ASC
  LIMIT 1 OFFSET ?) AS edge_0,(SELECT w.sorted_by
  FROM name_beginning w
  WHERE w.noun = ? AND w.beginning = ?
  ORDER BY w.sorted_by ASC, w.named_id ASC
  LIMIT 1 OFFSET ?) AS edge_1;

SELECT t.`id` AS `id`, t.`name` AS `name`
  FROM name_beginning w CROSS
  JOIN place t ON t.id = w.named_id
  WHERE w.noun = ? AND w.beginning = ? AND INSTR(w.words, ?) > 0 AND 1 = 1
  ORDER BY w.sorted_by ASC, w.named_id ASC
  LIMIT ?;

-- { places(filter: { scheme: ["302 word"] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM place t
  WHERE t.scheme IN (?);

-- { places(filter: { version: ["302 word"] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM place t
  WHERE t.version IN (?);

-- { places(filter: { kind: [COUNTRY] }) { totalCount } }
-- and 2 more like it
SELECT '' AS page_parent, COUNT(*) AS total
  FROM place t
  WHERE t.kind IN (?);

-- { places(filter: { kind: [COUNTRY, COUNTY] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM place t
  WHERE t.kind IN (?, …);

-- { places(filter: { kind: [] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM place t
  WHERE 1 = 0;

-- { places(filter: { country: ["RO"] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM place t
  WHERE t.country IN (?);

-- { places(filter: { validOn: "2014-06-30" }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM place t
  WHERE (t.valid_from IS NULL OR t.valid_from <= ?) AND (t.valid_to IS NULL OR t.valid_to >= ?);

-- { places(filter: { text: "302 word" }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM place t
  WHERE t.id IN (SELECT w.named_id
  FROM name_beginning w
  WHERE w.noun = ? AND w.beginning = ? AND INSTR(w.words, ?) > 0);
