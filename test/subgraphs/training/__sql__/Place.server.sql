-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Place { id } } }
-- no statement

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Place { eventsHosted { nodes { id code title } totalCount } } } }
(SELECT t.`code` AS `code`, t.`id` AS `id`, t.`title` AS `title`, t.`starts_on` AS `startsOn`, ? AS page_parent
  FROM event t
  WHERE t.place_id = ? AND 1 = 1
  ORDER BY t.starts_on ASC, t.id ASC
  LIMIT ?)
  UNION ALL (SELECT t.`code` AS `code`, t.`id` AS `id`, t.`title` AS `title`, t.`starts_on` AS `startsOn`, ? AS page_parent
  FROM event t
  WHERE t.place_id = ? AND 1 = 1
  ORDER BY t.starts_on ASC, t.id ASC
  LIMIT ?);

SELECT t.place_id AS page_parent, COUNT(*) AS total
  FROM event t
  WHERE t.place_id IN (?, …)
  GROUP BY t.place_id;
