-- { eventSeries { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM event_series t
  WHERE 1 = 1;

-- { eventSeries(orderBy: CODE_ASC) { nodes { id } } }
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM event_series t
  WHERE 1 = 1
  ORDER BY t.code ASC
  LIMIT ?;

-- { eventSeries(filter: { code: ["302 word"] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM event_series t
  WHERE t.code IN (?)
  ORDER BY t.code ASC
  LIMIT ?;

-- { eventSeries(filter: { type: [WORKSHOP] }) { nodes { id } } }
-- and 6 more like it
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM event_series t
  WHERE EXISTS (SELECT 1
  FROM event_series_type st
  WHERE st.series_id = t.id AND st.type IN (?))
  ORDER BY t.code ASC
  LIMIT ?;

-- { eventSeries(filter: { type: [WORKSHOP, SEMINAR] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM event_series t
  WHERE EXISTS (SELECT 1
  FROM event_series_type st
  WHERE st.series_id = t.id AND st.type IN (?, …))
  ORDER BY t.code ASC
  LIMIT ?;

-- { eventSeries(filter: { type: [] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM event_series t
  WHERE EXISTS (SELECT 1
  FROM event_series_type st
  WHERE st.series_id = t.id AND 1 = 0)
  ORDER BY t.code ASC
  LIMIT ?;

-- { eventSeries(filter: { topicCode: ["302 word"] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM event_series t
  WHERE EXISTS (SELECT 1
  FROM event_series_topic st
  JOIN topic tp ON tp.id = st.topic_id
  WHERE st.series_id = t.id AND tp.code IN (?))
  ORDER BY t.code ASC
  LIMIT ?;

-- { eventSeries(filter: { code: ["302 word"] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM event_series t
  WHERE t.code IN (?);

-- { eventSeries(filter: { type: [WORKSHOP] }) { totalCount } }
-- and 6 more like it
SELECT '' AS page_parent, COUNT(*) AS total
  FROM event_series t
  WHERE EXISTS (SELECT 1
  FROM event_series_type st
  WHERE st.series_id = t.id AND st.type IN (?));

-- { eventSeries(filter: { type: [WORKSHOP, SEMINAR] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM event_series t
  WHERE EXISTS (SELECT 1
  FROM event_series_type st
  WHERE st.series_id = t.id AND st.type IN (?, …));

-- { eventSeries(filter: { type: [] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM event_series t
  WHERE EXISTS (SELECT 1
  FROM event_series_type st
  WHERE st.series_id = t.id AND 1 = 0);

-- { eventSeries(filter: { topicCode: ["302 word"] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM event_series t
  WHERE EXISTS (SELECT 1
  FROM event_series_topic st
  JOIN topic tp ON tp.id = st.topic_id
  WHERE st.series_id = t.id AND tp.code IN (?));
