-- { projects { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM project t
  WHERE 1 = 1;

-- { projects(orderBy: CODE_ASC) { nodes { id } } }
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM project t
  WHERE 1 = 1
  ORDER BY t.code ASC
  LIMIT ?;

-- { projects(orderBy: CODE_DESC) { nodes { id } } }
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM project t
  WHERE 1 = 1
  ORDER BY t.code DESC
  LIMIT ?;

-- { projects(filter: { code: ["302 word"] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM project t
  WHERE t.code IN (?)
  ORDER BY t.code ASC
  LIMIT ?;

-- { projects(filter: { programmeCode: ["302 word"] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM project t
  WHERE t.programme_id IN (?)
  ORDER BY t.code ASC
  LIMIT ?;

-- { projects(filter: { areaCode: ["302 word"] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM project t
  WHERE EXISTS (SELECT 1
  FROM programme p
  WHERE p.id = t.programme_id AND p.area_code IN (?))
  ORDER BY t.code ASC
  LIMIT ?;

-- { projects(filter: { country: ["RO"] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM project t
  WHERE EXISTS (SELECT 1
  FROM programme p
  WHERE p.id = t.programme_id AND p.country IN (?))
  ORDER BY t.code ASC
  LIMIT ?;

-- { projects(filter: { status: [PLANNED] }) { nodes { id } } }
-- and 3 more like it
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM project t
  WHERE t.status IN (?)
  ORDER BY t.code ASC
  LIMIT ?;

-- { projects(filter: { status: [PLANNED, IN_PROGRESS] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM project t
  WHERE t.status IN (?, …)
  ORDER BY t.code ASC
  LIMIT ?;

-- { projects(filter: { status: [] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM project t
  WHERE 1 = 0
  ORDER BY t.code ASC
  LIMIT ?;

-- { projects(filter: { text: "302 word" }) { nodes { id } } }
SELECT (SELECT w.sorted_by
  FROM name_beginning w
  WHERE w.noun = ? AND w.beginning = ?
  ORDER BY w.sorted_by ASC, w.named_id ASC
  LIMIT 1 OFFSET ?) AS edge_0,(SELECT w.sorted_by
  FROM name_beginning w
  WHERE w.noun = ? AND w.beginning = ?
  ORDER BY w.sorted_by ASC, w.named_id ASC
  LIMIT 1 OFFSET ?) AS edge_1;

SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM name_beginning w STRAIGHT_JOIN project t ON t.id = w.named_id
  WHERE w.noun = ? AND w.beginning = ? AND INSTR(w.words, ?) > 0 AND 1 = 1
  ORDER BY w.sorted_by ASC, w.named_id ASC
  LIMIT ?;

-- { projects(filter: { code: ["302 word"] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM project t
  WHERE t.code IN (?);

-- { projects(filter: { programmeCode: ["302 word"] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM project t
  WHERE t.programme_id IN (?);

-- { projects(filter: { areaCode: ["302 word"] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM project t
  WHERE EXISTS (SELECT 1
  FROM programme p
  WHERE p.id = t.programme_id AND p.area_code IN (?));

-- { projects(filter: { country: ["RO"] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM project t
  WHERE EXISTS (SELECT 1
  FROM programme p
  WHERE p.id = t.programme_id AND p.country IN (?));

-- { projects(filter: { status: [PLANNED] }) { totalCount } }
-- and 3 more like it
SELECT '' AS page_parent, COUNT(*) AS total
  FROM project t
  WHERE t.status IN (?);

-- { projects(filter: { status: [PLANNED, IN_PROGRESS] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM project t
  WHERE t.status IN (?, …);

-- { projects(filter: { status: [] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM project t
  WHERE 1 = 0;

-- { projects(filter: { text: "302 word" }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM project t
  WHERE t.id IN (SELECT w.named_id
  FROM name_beginning w
  WHERE w.noun = ? AND w.beginning = ? AND INSTR(w.words, ?) > 0);
