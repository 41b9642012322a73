-- { organisations { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM organisation t
  WHERE 1 = 1;

-- { organisations(orderBy: CODE_ASC) { nodes { id } } }
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM organisation t
  WHERE 1 = 1
  ORDER BY t.code ASC
  LIMIT ?;

-- { organisations(filter: { kind: [POLICE] }) { nodes { id } } }
-- and 6 more like it
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM organisation t
  WHERE t.kind IN (?)
  ORDER BY t.code ASC
  LIMIT ?;

-- { organisations(filter: { kind: [POLICE, MINISTRY] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM organisation t
  WHERE t.kind IN (?, …)
  ORDER BY t.code ASC
  LIMIT ?;

-- { organisations(filter: { kind: [] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM organisation t
  WHERE 1 = 0
  ORDER BY t.code ASC
  LIMIT ?;

-- { organisations(filter: { country: ["RO"] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM organisation t
  WHERE t.country IN (?)
  ORDER BY t.code ASC
  LIMIT ?;

-- { organisations(filter: { role: [PO] }) { nodes { id } } }
-- and 7 more like it
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM organisation t
  WHERE EXISTS (SELECT 1
  FROM organisation_role r
  WHERE r.organisation_id = t.id AND r.role IN (?))
  ORDER BY t.code ASC
  LIMIT ?;

-- { organisations(filter: { role: [PO, DPP] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM organisation t
  WHERE EXISTS (SELECT 1
  FROM organisation_role r
  WHERE r.organisation_id = t.id AND r.role IN (?, …))
  ORDER BY t.code ASC
  LIMIT ?;

-- { organisations(filter: { role: [] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM organisation t
  WHERE EXISTS (SELECT 1
  FROM organisation_role r
  WHERE r.organisation_id = t.id AND 1 = 0)
  ORDER BY t.code ASC
  LIMIT ?;

-- { organisations(filter: { text: "302 word" }) { nodes { id } } }
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
  FROM name_beginning w STRAIGHT_JOIN organisation t ON t.id = w.named_id
  WHERE w.noun = ? AND w.beginning = ? AND INSTR(w.words, ?) > 0 AND 1 = 1
  ORDER BY w.sorted_by ASC, w.named_id ASC
  LIMIT ?;

-- { organisations(filter: { kind: [POLICE] }) { totalCount } }
-- and 6 more like it
SELECT '' AS page_parent, COUNT(*) AS total
  FROM organisation t
  WHERE t.kind IN (?);

-- { organisations(filter: { kind: [POLICE, MINISTRY] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM organisation t
  WHERE t.kind IN (?, …);

-- { organisations(filter: { kind: [] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM organisation t
  WHERE 1 = 0;

-- { organisations(filter: { country: ["RO"] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM organisation t
  WHERE t.country IN (?);

-- { organisations(filter: { role: [PO] }) { totalCount } }
-- and 7 more like it
SELECT '' AS page_parent, COUNT(*) AS total
  FROM organisation t
  WHERE EXISTS (SELECT 1
  FROM organisation_role r
  WHERE r.organisation_id = t.id AND r.role IN (?));

-- { organisations(filter: { role: [PO, DPP] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM organisation t
  WHERE EXISTS (SELECT 1
  FROM organisation_role r
  WHERE r.organisation_id = t.id AND r.role IN (?, …));

-- { organisations(filter: { role: [] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM organisation t
  WHERE EXISTS (SELECT 1
  FROM organisation_role r
  WHERE r.organisation_id = t.id AND 1 = 0);

-- { organisations(filter: { text: "302 word" }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM organisation t
  WHERE t.id IN (SELECT w.named_id
  FROM name_beginning w
  WHERE w.noun = ? AND w.beginning = ? AND INSTR(w.words, ?) > 0);
