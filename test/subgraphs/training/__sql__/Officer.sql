-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Officer { id } } }
-- no statement

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Officer { attendances { nodes { id stakeholderType count } totalCount } } } }
SELECT *
  FROM (SELECT t.`head_count` AS `count`, t.`id` AS `id`, t.`stakeholder_type` AS `stakeholderType`, ? AS page_parent
  FROM attendance t
  WHERE t.officer_id = ? AND 1 = 1
  ORDER BY t.stakeholder_type ASC, t.id ASC
  LIMIT ?)
  UNION ALL SELECT *
  FROM (SELECT t.`head_count` AS `count`, t.`id` AS `id`, t.`stakeholder_type` AS `stakeholderType`, ? AS page_parent
  FROM attendance t
  WHERE t.officer_id = ? AND 1 = 1
  ORDER BY t.stakeholder_type ASC, t.id ASC
  LIMIT ?);

SELECT t.officer_id AS page_parent, COUNT(*) AS total
  FROM attendance t
  WHERE t.officer_id IN (?, …)
  GROUP BY t.officer_id;
