-- { events { totalCount } }
SELECT '' AS page_parent, SUM(t.events) AS total
  FROM event_rollup t
  WHERE t.level = ?;

-- { events(orderBy: STARTS_ON_ASC) { nodes { id } } }
SELECT t.`id` AS `id`, t.`starts_on` AS `startsOn`
  FROM event t
  WHERE 1 = 1
  ORDER BY t.starts_on ASC, t.id ASC
  LIMIT ?;

-- { events(orderBy: STARTS_ON_DESC) { nodes { id } } }
SELECT t.`id` AS `id`, t.`starts_on` AS `startsOn`
  FROM event t
  WHERE 1 = 1
  ORDER BY t.starts_on DESC, t.id DESC
  LIMIT ?;

-- { events(orderBy: CODE_ASC) { nodes { id } } }
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM event t
  WHERE 1 = 1
  ORDER BY t.code ASC
  LIMIT ?;

-- { events(filter: { type: [WORKSHOP] }) { nodes { id } } }
-- and 6 more like it
SELECT t.`id` AS `id`, t.`starts_on` AS `startsOn`
  FROM event t
  WHERE t.type IN (?)
  ORDER BY t.starts_on ASC, t.id ASC
  LIMIT ?;

-- { events(filter: { type: [WORKSHOP, SEMINAR] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`starts_on` AS `startsOn`
  FROM event t
  WHERE t.type IN (?, …)
  ORDER BY t.starts_on ASC, t.id ASC
  LIMIT ?;

-- { events(filter: { type: [] }) { nodes { id } } }
-- and 1 more like it
SELECT t.`id` AS `id`, t.`starts_on` AS `startsOn`
  FROM event t
  WHERE 1 = 0
  ORDER BY t.starts_on ASC, t.id ASC
  LIMIT ?;

-- { events(filter: { topicCode: ["302 word"] }) { nodes { id } } }
SELECT t.starts_on AS edge, t.id AS id
  FROM event t
  WHERE 1 = 1
  ORDER BY t.starts_on ASC, t.id ASC
  LIMIT 1 OFFSET ?;

SELECT t.`id` AS `id`, t.`starts_on` AS `startsOn`
  FROM event t
  WHERE t.id IN (SELECT et.event_id
  FROM event_topic et
  JOIN topic tp ON tp.id = et.topic_id
  WHERE tp.code IN (?))
  ORDER BY t.starts_on ASC, t.id ASC
  LIMIT ?;

-- { events(filter: { topicId: ["unknown-1"] }) { nodes { id } } }
SELECT t.starts_on AS edge, t.id AS id
  FROM event t
  WHERE 1 = 1
  ORDER BY t.starts_on ASC, t.id ASC
  LIMIT 1 OFFSET ?;

SELECT t.`id` AS `id`, t.`starts_on` AS `startsOn`
  FROM event t
  WHERE t.id IN (SELECT et.event_id
  FROM event_topic et
  WHERE et.topic_id IN (?))
  ORDER BY t.starts_on ASC, t.id ASC
  LIMIT ?;

-- { events(filter: { country: ["RO"] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`starts_on` AS `startsOn`
  FROM event t
  WHERE t.country IN (?)
  ORDER BY t.starts_on ASC, t.id ASC
  LIMIT ?;

-- { events(filter: { delivery: [IN_PERSON] }) { nodes { id } } }
-- and 2 more like it
SELECT t.`id` AS `id`, t.`starts_on` AS `startsOn`
  FROM event t
  WHERE t.delivery IN (?)
  ORDER BY t.starts_on ASC, t.id ASC
  LIMIT ?;

-- { events(filter: { delivery: [IN_PERSON, VIRTUAL] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`starts_on` AS `startsOn`
  FROM event t
  WHERE t.delivery IN (?, …)
  ORDER BY t.starts_on ASC, t.id ASC
  LIMIT ?;

-- { events(filter: { from: "2014-06-30" }) { nodes { id } } }
(SELECT t.`id` AS `id`, t.`starts_on` AS `startsOn`
  FROM event t
  WHERE t.starts_on >= ? AND COALESCE(t.ends_on, ?) >= ? AND 1 = 1
  ORDER BY t.starts_on ASC, t.id ASC
  LIMIT ?) UNION (SELECT t.`id` AS `id`, t.`starts_on` AS `startsOn`
  FROM event t
  WHERE t.starts_on IS NULL AND t.ends_on >= ? AND COALESCE(t.ends_on, ?) >= ? AND 1 = 1
  ORDER BY t.starts_on ASC, t.id ASC
  LIMIT ?) UNION (SELECT t.`id` AS `id`, t.`starts_on` AS `startsOn`
  FROM event_span s STRAIGHT_JOIN event t ON t.id = s.event_id AND t.starts_on = s.starts_on
  WHERE s.block = ? AND COALESCE(t.ends_on, ?) >= ? AND 1 = 1
  ORDER BY s.starts_on ASC, s.event_id ASC
  LIMIT ?) UNION (SELECT t.`id` AS `id`, t.`starts_on` AS `startsOn`
  FROM event_span s STRAIGHT_JOIN event t ON t.id = s.event_id AND t.starts_on = s.starts_on
  WHERE s.block = ? AND COALESCE(t.ends_on, ?) >= ? AND 1 = 1
  ORDER BY s.starts_on ASC, s.event_id ASC
  LIMIT ?) UNION (SELECT t.`id` AS `id`, t.`starts_on` AS `startsOn`
  FROM event_span s STRAIGHT_JOIN event t ON t.id = s.event_id AND t.starts_on = s.starts_on
  WHERE s.block = ? AND COALESCE(t.ends_on, ?) >= ? AND 1 = 1
  ORDER BY s.starts_on ASC, s.event_id ASC
  LIMIT ?) UNION (SELECT t.`id` AS `id`, t.`starts_on` AS `startsOn`
  FROM event_span s STRAIGHT_JOIN event t ON t.id = s.event_id AND t.starts_on = s.starts_on
  WHERE s.block = ? AND COALESCE(t.ends_on, ?) >= ? AND 1 = 1
  ORDER BY s.starts_on ASC, s.event_id ASC
  LIMIT ?) UNION (SELECT t.`id` AS `id`, t.`starts_on` AS `startsOn`
  FROM event_span s STRAIGHT_JOIN event t ON t.id = s.event_id AND t.starts_on = s.starts_on
  WHERE s.block = ? AND COALESCE(t.ends_on, ?) >= ? AND 1 = 1
  ORDER BY s.starts_on ASC, s.event_id ASC
  LIMIT ?) UNION (SELECT t.`id` AS `id`, t.`starts_on` AS `startsOn`
  FROM event_span s STRAIGHT_JOIN event t ON t.id = s.event_id AND t.starts_on = s.starts_on
  WHERE s.block = ? AND COALESCE(t.ends_on, ?) >= ? AND 1 = 1
  ORDER BY s.starts_on ASC, s.event_id ASC
  LIMIT ?) UNION (SELECT t.`id` AS `id`, t.`starts_on` AS `startsOn`
  FROM event_span s STRAIGHT_JOIN event t ON t.id = s.event_id AND t.starts_on = s.starts_on
  WHERE s.block = ? AND COALESCE(t.ends_on, ?) >= ? AND 1 = 1
  ORDER BY s.starts_on ASC, s.event_id ASC
  LIMIT ?) UNION (SELECT t.`id` AS `id`, t.`starts_on` AS `startsOn`
  FROM event_span s STRAIGHT_JOIN event t ON t.id = s.event_id AND t.starts_on = s.starts_on
  WHERE s.block = ? AND COALESCE(t.ends_on, ?) >= ? AND 1 = 1
  ORDER BY s.starts_on ASC, s.event_id ASC
  LIMIT ?) UNION (SELECT t.`id` AS `id`, t.`starts_on` AS `startsOn`
  FROM event_span s STRAIGHT_JOIN event t ON t.id = s.event_id AND t.starts_on = s.starts_on
  WHERE s.block = ? AND COALESCE(t.ends_on, ?) >= ? AND 1 = 1
  ORDER BY s.starts_on ASC, s.event_id ASC
  LIMIT ?) UNION (SELECT t.`id` AS `id`, t.`starts_on` AS `startsOn`
  FROM event_span s STRAIGHT_JOIN event t ON t.id = s.event_id AND t.starts_on = s.starts_on
  WHERE s.block = ? AND COALESCE(t.ends_on, ?) >= ? AND 1 = 1
  ORDER BY s.starts_on ASC, s.event_id ASC
  LIMIT ?)
  ORDER BY `startsOn` ASC, `id` ASC
  LIMIT ?;

-- { events(filter: { to: "2014-06-30" }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`starts_on` AS `startsOn`
  FROM event t
  WHERE t.starts_on <= ?
  ORDER BY t.starts_on ASC, t.id ASC
  LIMIT ?;

-- { events(filter: { type: [WORKSHOP] }) { totalCount } }
-- and 6 more like it
SELECT '' AS page_parent, SUM(t.events) AS total
  FROM event_rollup t
  WHERE t.level = ? AND t.type IN (?);

-- { events(filter: { type: [WORKSHOP, SEMINAR] }) { totalCount } }
SELECT '' AS page_parent, SUM(t.events) AS total
  FROM event_rollup t
  WHERE t.level = ? AND t.type IN (?, …);

-- { events(filter: { type: [] }) { totalCount } }
-- and 1 more like it
SELECT '' AS page_parent, SUM(t.events) AS total
  FROM event_rollup t
  WHERE t.level = ? AND 1 = 0;

-- { events(filter: { topicCode: ["302 word"] }) { totalCount } }
SELECT '' AS page_parent, SUM(t.events) AS total
  FROM event_rollup t
  WHERE t.level = ? AND (INSTR(t.topics, ?) > 0);

-- { events(filter: { topicId: ["unknown-1"] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM event t
  WHERE t.id IN (SELECT et.event_id
  FROM event_topic et
  WHERE et.topic_id IN (?));

-- { events(filter: { country: ["RO"] }) { totalCount } }
SELECT '' AS page_parent, SUM(t.events) AS total
  FROM event_rollup t
  WHERE t.level = ? AND t.country IN (?);

-- { events(filter: { delivery: [IN_PERSON] }) { totalCount } }
-- and 2 more like it
SELECT '' AS page_parent, SUM(t.events) AS total
  FROM event_rollup t
  WHERE t.level = ? AND t.delivery IN (?);

-- { events(filter: { delivery: [IN_PERSON, VIRTUAL] }) { totalCount } }
SELECT '' AS page_parent, SUM(t.events) AS total
  FROM event_rollup t
  WHERE t.level = ? AND t.delivery IN (?, …);

-- { events(filter: { from: "2014-06-30" }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM event t
  WHERE (t.ends_on >= ? OR (t.ends_on IS NULL AND t.starts_on IS NOT NULL));

-- { events(filter: { to: "2014-06-30" }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM event t
  WHERE t.starts_on <= ?;
