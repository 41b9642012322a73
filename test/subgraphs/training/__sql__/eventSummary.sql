-- { eventSummary(by: []) { keys { dimension value } events hours participants } }
SELECT COALESCE(SUM(t.events), 0) AS events,CASE WHEN SUM(t.timed) > 0 THEN CAST(SUM(t.hours) AS CHAR) END AS hours,CASE WHEN SUM(t.counted) > 0 THEN SUM(t.participants) END AS participants
  FROM event_rollup t
  WHERE t.level = ? AND t.events > 0;

-- { eventSummary(by: [TYPE]) { keys { dimension value } events hours participants } }
SELECT t.type AS key_0,COALESCE(SUM(t.events), 0) AS events,CASE WHEN SUM(t.timed) > 0 THEN CAST(SUM(t.hours) AS CHAR) END AS hours,CASE WHEN SUM(t.counted) > 0 THEN SUM(t.participants) END AS participants
  FROM event_rollup t
  WHERE t.level = ? AND t.events > 0
  GROUP BY t.type
  ORDER BY t.type;

-- { eventSummary(by: [TOPIC]) { keys { dimension value } events hours participants } }
SELECT topic.code AS key_0,COALESCE(SUM(t.events), 0) AS events,CASE WHEN SUM(t.timed) > 0 THEN CAST(SUM(t.hours) AS CHAR) END AS hours,CASE WHEN SUM(t.counted) > 0 THEN SUM(t.participants) END AS participants
  FROM event_rollup t
  LEFT JOIN topic ON INSTR(t.topics, REPLACE(',?,', '?', topic.code)) > 0
  WHERE t.level = ? AND t.events > 0
  GROUP BY topic.code
  ORDER BY topic.code;

-- { eventSummary(by: [COUNTRY]) { keys { dimension value } events hours participants } }
SELECT t.country AS key_0,COALESCE(SUM(t.events), 0) AS events,CASE WHEN SUM(t.timed) > 0 THEN CAST(SUM(t.hours) AS CHAR) END AS hours,CASE WHEN SUM(t.counted) > 0 THEN SUM(t.participants) END AS participants
  FROM event_rollup t
  WHERE t.level = ? AND t.events > 0
  GROUP BY t.country
  ORDER BY t.country;

-- { eventSummary(by: [DELIVERY]) { keys { dimension value } events hours participants } }
SELECT t.delivery AS key_0,COALESCE(SUM(t.events), 0) AS events,CASE WHEN SUM(t.timed) > 0 THEN CAST(SUM(t.hours) AS CHAR) END AS hours,CASE WHEN SUM(t.counted) > 0 THEN SUM(t.participants) END AS participants
  FROM event_rollup t
  WHERE t.level = ? AND t.events > 0
  GROUP BY t.delivery
  ORDER BY t.delivery;

-- { eventSummary(by: [YEAR]) { keys { dimension value } events hours participants } }
SELECT t.year AS key_0,COALESCE(SUM(t.events), 0) AS events,CASE WHEN SUM(t.timed) > 0 THEN CAST(SUM(t.hours) AS CHAR) END AS hours,CASE WHEN SUM(t.counted) > 0 THEN SUM(t.participants) END AS participants
  FROM event_rollup t
  WHERE t.level = ? AND t.events > 0
  GROUP BY t.year
  ORDER BY t.year;

-- { eventSummary(by: [QUARTER]) { keys { dimension value } events hours participants } }
SELECT t.quarter AS key_0,COALESCE(SUM(t.events), 0) AS events,CASE WHEN SUM(t.timed) > 0 THEN CAST(SUM(t.hours) AS CHAR) END AS hours,CASE WHEN SUM(t.counted) > 0 THEN SUM(t.participants) END AS participants
  FROM event_rollup t
  WHERE t.level = ? AND t.events > 0
  GROUP BY t.quarter
  ORDER BY t.quarter;

-- { eventSummary(by: [TYPE, TOPIC]) { keys { dimension value } events hours participants } }
SELECT t.type AS key_0,topic.code AS key_1,COALESCE(SUM(t.events), 0) AS events,CASE WHEN SUM(t.timed) > 0 THEN CAST(SUM(t.hours) AS CHAR) END AS hours,CASE WHEN SUM(t.counted) > 0 THEN SUM(t.participants) END AS participants
  FROM event_rollup t
  LEFT JOIN topic ON INSTR(t.topics, REPLACE(',?,', '?', topic.code)) > 0
  WHERE t.level = ? AND t.events > 0
  GROUP BY t.type,topic.code
  ORDER BY t.type,topic.code;

-- { eventSummary(by: [TYPE, TOPIC, COUNTRY]) { keys { dimension value } events hours participants } }
SELECT t.type AS key_0,topic.code AS key_1,t.country AS key_2,COALESCE(SUM(t.events), 0) AS events,CASE WHEN SUM(t.timed) > 0 THEN CAST(SUM(t.hours) AS CHAR) END AS hours,CASE WHEN SUM(t.counted) > 0 THEN SUM(t.participants) END AS participants
  FROM event_rollup t
  LEFT JOIN topic ON INSTR(t.topics, REPLACE(',?,', '?', topic.code)) > 0
  WHERE t.level = ? AND t.events > 0
  GROUP BY t.type,topic.code,t.country
  ORDER BY t.type,topic.code,t.country;

-- { eventSummary(filter: { type: [WORKSHOP] }, by: []) { keys { dimension value } events hours participants } }
-- and 6 more like it
SELECT COALESCE(SUM(t.events), 0) AS events,CASE WHEN SUM(t.timed) > 0 THEN CAST(SUM(t.hours) AS CHAR) END AS hours,CASE WHEN SUM(t.counted) > 0 THEN SUM(t.participants) END AS participants
  FROM event_rollup t
  WHERE t.level = ? AND t.type IN (?) AND t.events > 0;

-- { eventSummary(filter: { type: [WORKSHOP, SEMINAR] }, by: []) { keys { dimension value } events hours participants } }
SELECT COALESCE(SUM(t.events), 0) AS events,CASE WHEN SUM(t.timed) > 0 THEN CAST(SUM(t.hours) AS CHAR) END AS hours,CASE WHEN SUM(t.counted) > 0 THEN SUM(t.participants) END AS participants
  FROM event_rollup t
  WHERE t.level = ? AND t.type IN (?, …) AND t.events > 0;

-- { eventSummary(filter: { type: [] }, by: []) { keys { dimension value } events hours participants } }
-- and 1 more like it
SELECT COALESCE(SUM(t.events), 0) AS events,CASE WHEN SUM(t.timed) > 0 THEN CAST(SUM(t.hours) AS CHAR) END AS hours,CASE WHEN SUM(t.counted) > 0 THEN SUM(t.participants) END AS participants
  FROM event_rollup t
  WHERE t.level = ? AND 1 = 0 AND t.events > 0;

-- { eventSummary(filter: { topicCode: ["302 word"] }, by: []) { keys { dimension value } events hours participants } }
SELECT COALESCE(SUM(t.events), 0) AS events,CASE WHEN SUM(t.timed) > 0 THEN CAST(SUM(t.hours) AS CHAR) END AS hours,CASE WHEN SUM(t.counted) > 0 THEN SUM(t.participants) END AS participants
  FROM event_rollup t
  WHERE t.level = ? AND (INSTR(t.topics, ?) > 0) AND t.events > 0;

-- { eventSummary(filter: { topicId: ["unknown-1"] }, by: []) { keys { dimension value } events hours participants } }
SELECT COUNT(*) AS events,CAST(SUM(t.duration_hours) AS CHAR) AS hours,SUM((SELECT SUM(a.head_count)
  FROM attendance a
  WHERE a.event_id = t.id)) AS participants
  FROM event t
  WHERE t.id IN (SELECT et.event_id
  FROM event_topic et
  WHERE et.topic_id IN (?));

-- { eventSummary(filter: { country: ["RO"] }, by: []) { keys { dimension value } events hours participants } }
SELECT COALESCE(SUM(t.events), 0) AS events,CASE WHEN SUM(t.timed) > 0 THEN CAST(SUM(t.hours) AS CHAR) END AS hours,CASE WHEN SUM(t.counted) > 0 THEN SUM(t.participants) END AS participants
  FROM event_rollup t
  WHERE t.level = ? AND t.country IN (?) AND t.events > 0;

-- { eventSummary(filter: { delivery: [IN_PERSON] }, by: []) { keys { dimension value } events hours participants } }
-- and 2 more like it
SELECT COALESCE(SUM(t.events), 0) AS events,CASE WHEN SUM(t.timed) > 0 THEN CAST(SUM(t.hours) AS CHAR) END AS hours,CASE WHEN SUM(t.counted) > 0 THEN SUM(t.participants) END AS participants
  FROM event_rollup t
  WHERE t.level = ? AND t.delivery IN (?) AND t.events > 0;

-- { eventSummary(filter: { delivery: [IN_PERSON, VIRTUAL] }, by: []) { keys { dimension value } events hours participants } }
SELECT COALESCE(SUM(t.events), 0) AS events,CASE WHEN SUM(t.timed) > 0 THEN CAST(SUM(t.hours) AS CHAR) END AS hours,CASE WHEN SUM(t.counted) > 0 THEN SUM(t.participants) END AS participants
  FROM event_rollup t
  WHERE t.level = ? AND t.delivery IN (?, …) AND t.events > 0;

-- { eventSummary(filter: { from: "2014-06-30" }, by: []) { keys { dimension value } events hours participants } }
SELECT COUNT(*) AS events,CAST(SUM(t.duration_hours) AS CHAR) AS hours,SUM((SELECT SUM(a.head_count)
  FROM attendance a
  WHERE a.event_id = t.id)) AS participants
  FROM event t
  WHERE (t.ends_on >= ? OR (t.ends_on IS NULL AND t.starts_on IS NOT NULL));

-- { eventSummary(filter: { to: "2014-06-30" }, by: []) { keys { dimension value } events hours participants } }
SELECT COUNT(*) AS events,CAST(SUM(t.duration_hours) AS CHAR) AS hours,SUM((SELECT SUM(a.head_count)
  FROM attendance a
  WHERE a.event_id = t.id)) AS participants
  FROM event t
  WHERE t.starts_on <= ?;
