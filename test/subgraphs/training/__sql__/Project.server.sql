-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { id } } }
-- no statement

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { events { nodes { id code title } totalCount } } } }
(SELECT t.`code` AS `code`, t.`id` AS `id`, t.`title` AS `title`, t.`starts_on` AS `startsOn`, ? AS page_parent
  FROM event t
  WHERE t.project_id = ? AND 1 = 1
  ORDER BY t.starts_on ASC, t.id ASC
  LIMIT ?)
  UNION ALL (SELECT t.`code` AS `code`, t.`id` AS `id`, t.`title` AS `title`, t.`starts_on` AS `startsOn`, ? AS page_parent
  FROM event t
  WHERE t.project_id = ? AND 1 = 1
  ORDER BY t.starts_on ASC, t.id ASC
  LIMIT ?);

SELECT t.project_id AS page_parent, SUM(t.events) AS total
  FROM event_rollup t
  WHERE t.level = ? AND t.project_id IN (?, …)
  GROUP BY t.project_id;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { eventSeries { nodes { id code title } totalCount } } } }
(SELECT t.`code` AS `code`, t.`id` AS `id`, t.`title` AS `title`, ? AS page_parent
  FROM event_series t
  WHERE t.project_id = ? AND 1 = 1
  ORDER BY t.code ASC
  LIMIT ?)
  UNION ALL (SELECT t.`code` AS `code`, t.`id` AS `id`, t.`title` AS `title`, ? AS page_parent
  FROM event_series t
  WHERE t.project_id = ? AND 1 = 1
  ORDER BY t.code ASC
  LIMIT ?);

SELECT t.project_id AS page_parent, COUNT(*) AS total
  FROM event_series t
  WHERE t.project_id IN (?, …)
  GROUP BY t.project_id;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { eventSummary(by: []) { events hours participants } } } }
SELECT t.project_id AS summary_parent,COALESCE(SUM(t.events), 0) AS events,CASE WHEN SUM(t.timed) > 0 THEN CAST(SUM(t.hours) AS CHAR) END AS hours,CASE WHEN SUM(t.counted) > 0 THEN SUM(t.participants) END AS participants
  FROM event_rollup t
  WHERE t.project_id IN (?, …) AND t.level = ? AND t.events > 0
  GROUP BY t.project_id
  ORDER BY t.project_id;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { attendanceSummary(by: []) { participants attendances events } } } }
SELECT t.project_id AS summary_parent,CASE WHEN SUM(t.counted) > 0 THEN SUM(t.participants) END AS participants,COALESCE(SUM(t.attendances), 0) AS attendances,COALESCE(SUM(t.events), 0) AS events
  FROM attendance_rollup t
  WHERE t.project_id IN (?, …) AND t.level = ? AND t.events > 0 AND t.attendances > 0
  GROUP BY t.project_id
  ORDER BY t.project_id;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { trainingMeasures { measure value unit } } } }
SELECT t.project_id AS projectId, SUM(t.events) AS events, COALESCE(SUM(CASE WHEN t.type = 'CONFERENCE' THEN t.events END), 0) AS conferences, COALESCE(SUM(CASE WHEN t.type = ? AND (INSTR(t.topics, ?) > 0) THEN t.events END), 0) AS jitCourses, COALESCE(SUM(CASE WHEN t.type = ? AND (INSTR(t.topics, ?) > 0) THEN t.events END), 0) AS investigationMeetings, COALESCE(SUM(CASE WHEN t.type = ? AND (INSTR(t.topics, ?) > 0) THEN t.events END), 0) AS traffickingMeetings, SUM(t.timed) AS timed, CASE WHEN SUM(t.timed) > 0 THEN CAST(SUM(t.hours) AS CHAR) END AS hours
  FROM event_rollup t
  WHERE t.level = 'project_id,type,topics' AND t.events > 0 AND t.project_id IN (?, …)
  GROUP BY t.project_id;

SELECT t.project_id AS projectId, SUM(t.participants) AS participants, SUM(t.counted) AS records
  FROM attendance_rollup t
  WHERE t.level = 'project_id' AND t.counted > 0 AND t.project_id IN (?, …)
  GROUP BY t.project_id;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { trainingMeasureParts { measure dimension part } } } }
SELECT t.project_id AS summary_parent,t.stakeholder_type AS key_0,CASE WHEN SUM(t.counted) > 0 THEN SUM(t.participants) END AS participants,COALESCE(SUM(t.attendances), 0) AS attendances,COALESCE(SUM(t.events), 0) AS events
  FROM attendance_rollup t
  WHERE t.project_id IN (?, …) AND t.level = ? AND t.events > 0 AND t.attendances > 0
  GROUP BY t.project_id,t.stakeholder_type
  ORDER BY t.project_id,t.stakeholder_type;

SELECT t.project_id AS summary_parent,part.sex AS key_0,CASE WHEN SUM(CASE part.sex WHEN 'FEMALE' THEN t.female_attendances WHEN 'MALE' THEN t.male_attendances ELSE t.rest_counted END) > 0 THEN SUM(CASE part.sex WHEN 'FEMALE' THEN t.female_people WHEN 'MALE' THEN t.male_people ELSE t.rest_people END) END AS participants,COALESCE(SUM(CASE part.sex WHEN 'FEMALE' THEN t.female_attendances WHEN 'MALE' THEN t.male_attendances ELSE t.rest_attendances END), 0) AS attendances,COALESCE(SUM(CASE part.sex WHEN 'FEMALE' THEN t.female_events WHEN 'MALE' THEN t.male_events ELSE t.rest_events END), 0) AS events
  FROM attendance_rollup t CROSS
  JOIN (SELECT 'FEMALE' AS sex
  UNION ALL SELECT 'MALE'
  UNION ALL SELECT 'NOT_RECORDED') part
  WHERE t.project_id IN (?, …) AND t.level = ? AND t.events > 0 AND CASE part.sex WHEN 'FEMALE' THEN t.female_attendances WHEN 'MALE' THEN t.male_attendances ELSE t.rest_attendances END > 0
  GROUP BY t.project_id,part.sex
  ORDER BY t.project_id,part.sex;
