-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Organisation { id } } }
-- no statement

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Organisation { missionsOrganised { nodes { id code title } totalCount } } } }
SELECT *
  FROM (SELECT t.`code` AS `code`, t.`id` AS `id`, t.`title` AS `title`, ? AS page_parent
  FROM mission t
  WHERE t.organiser_id = ? AND 1 = 1
  ORDER BY t.code ASC
  LIMIT ?)
  UNION ALL SELECT *
  FROM (SELECT t.`code` AS `code`, t.`id` AS `id`, t.`title` AS `title`, ? AS page_parent
  FROM mission t
  WHERE t.organiser_id = ? AND 1 = 1
  ORDER BY t.code ASC
  LIMIT ?);

SELECT t.organiser_id AS page_parent, COUNT(*) AS total
  FROM mission t
  WHERE t.organiser_id IN (?, …)
  GROUP BY t.organiser_id;
