-- { attendanceSummary(by: []) { keys { dimension value } participants attendances events sex } }
SELECT CASE WHEN SUM(t.counted) > 0 THEN SUM(t.participants) END AS participants,COALESCE(SUM(t.attendances), 0) AS attendances,COALESCE(SUM(t.events), 0) AS events
  FROM attendance_rollup t
  WHERE t.level = ? AND t.events > 0 AND t.attendances > 0;

-- { attendanceSummary(by: [STAKEHOLDER_TYPE]) { keys { dimension value } participants attendances events sex } }
SELECT t.stakeholder_type AS key_0,CASE WHEN SUM(t.counted) > 0 THEN SUM(t.participants) END AS participants,COALESCE(SUM(t.attendances), 0) AS attendances,COALESCE(SUM(t.events), 0) AS events
  FROM attendance_rollup t
  WHERE t.level = ? AND t.events > 0 AND t.attendances > 0
  GROUP BY t.stakeholder_type
  ORDER BY t.stakeholder_type;

-- { attendanceSummary(by: [SEX]) { keys { dimension value } participants attendances events sex } }
SELECT part.sex AS key_0,CASE WHEN SUM(CASE part.sex WHEN 'FEMALE' THEN t.female_attendances WHEN 'MALE' THEN t.male_attendances ELSE t.rest_counted END) > 0 THEN SUM(CASE part.sex WHEN 'FEMALE' THEN t.female_people WHEN 'MALE' THEN t.male_people ELSE t.rest_people END) END AS participants,COALESCE(SUM(CASE part.sex WHEN 'FEMALE' THEN t.female_attendances WHEN 'MALE' THEN t.male_attendances ELSE t.rest_attendances END), 0) AS attendances,COALESCE(SUM(CASE part.sex WHEN 'FEMALE' THEN t.female_events WHEN 'MALE' THEN t.male_events ELSE t.rest_events END), 0) AS events
  FROM attendance_rollup t CROSS
  JOIN (SELECT 'FEMALE' AS sex
  UNION ALL SELECT 'MALE'
  UNION ALL SELECT 'NOT_RECORDED') part
  WHERE t.level = ? AND t.events > 0 AND CASE part.sex WHEN 'FEMALE' THEN t.female_attendances WHEN 'MALE' THEN t.male_attendances ELSE t.rest_attendances END > 0
  GROUP BY part.sex
  ORDER BY part.sex;

-- { attendanceSummary(by: [EVENT_TYPE]) { keys { dimension value } participants attendances events sex } }
SELECT t.event_type AS key_0,CASE WHEN SUM(t.counted) > 0 THEN SUM(t.participants) END AS participants,COALESCE(SUM(t.attendances), 0) AS attendances,COALESCE(SUM(t.events), 0) AS events
  FROM attendance_rollup t
  WHERE t.level = ? AND t.events > 0 AND t.attendances > 0
  GROUP BY t.event_type
  ORDER BY t.event_type;

-- { attendanceSummary(by: [TOPIC]) { keys { dimension value } participants attendances events sex } }
SELECT topic.code AS key_0,CASE WHEN SUM(t.counted) > 0 THEN SUM(t.participants) END AS participants,COALESCE(SUM(t.attendances), 0) AS attendances,COALESCE(SUM(t.events), 0) AS events
  FROM attendance_rollup t
  LEFT JOIN topic ON INSTR(t.topics, REPLACE(',?,', '?', topic.code)) > 0
  WHERE t.level = ? AND t.events > 0 AND t.attendances > 0
  GROUP BY topic.code
  ORDER BY topic.code;

-- { attendanceSummary(by: [COUNTRY]) { keys { dimension value } participants attendances events sex } }
SELECT t.country AS key_0,CASE WHEN SUM(t.counted) > 0 THEN SUM(t.participants) END AS participants,COALESCE(SUM(t.attendances), 0) AS attendances,COALESCE(SUM(t.events), 0) AS events
  FROM attendance_rollup t
  WHERE t.level = ? AND t.events > 0 AND t.attendances > 0
  GROUP BY t.country
  ORDER BY t.country;

-- { attendanceSummary(by: [DELIVERY]) { keys { dimension value } participants attendances events sex } }
SELECT t.delivery AS key_0,CASE WHEN SUM(t.counted) > 0 THEN SUM(t.participants) END AS participants,COALESCE(SUM(t.attendances), 0) AS attendances,COALESCE(SUM(t.events), 0) AS events
  FROM attendance_rollup t
  WHERE t.level = ? AND t.events > 0 AND t.attendances > 0
  GROUP BY t.delivery
  ORDER BY t.delivery;

-- { attendanceSummary(by: [QUARTER]) { keys { dimension value } participants attendances events sex } }
SELECT t.quarter AS key_0,CASE WHEN SUM(t.counted) > 0 THEN SUM(t.participants) END AS participants,COALESCE(SUM(t.attendances), 0) AS attendances,COALESCE(SUM(t.events), 0) AS events
  FROM attendance_rollup t
  WHERE t.level = ? AND t.events > 0 AND t.attendances > 0
  GROUP BY t.quarter
  ORDER BY t.quarter;

-- { attendanceSummary(by: [EVENT]) { keys { dimension value } participants attendances events sex } }
SELECT t.event_code AS key_0,CASE WHEN SUM(t.counted) > 0 THEN SUM(t.participants) END AS participants,COALESCE(SUM(t.attendances), 0) AS attendances,COALESCE(SUM(t.events), 0) AS events
  FROM attendance_rollup t
  WHERE t.level = ? AND t.events > 0 AND t.attendances > 0
  GROUP BY t.event_code
  ORDER BY t.event_code;

-- { attendanceSummary(by: [STAKEHOLDER_TYPE, SEX]) { keys { dimension value } participants attendances events sex } }
SELECT t.stakeholder_type AS key_0,part.sex AS key_1,CASE WHEN SUM(CASE part.sex WHEN 'FEMALE' THEN t.female_attendances WHEN 'MALE' THEN t.male_attendances ELSE t.rest_counted END) > 0 THEN SUM(CASE part.sex WHEN 'FEMALE' THEN t.female_people WHEN 'MALE' THEN t.male_people ELSE t.rest_people END) END AS participants,COALESCE(SUM(CASE part.sex WHEN 'FEMALE' THEN t.female_attendances WHEN 'MALE' THEN t.male_attendances ELSE t.rest_attendances END), 0) AS attendances,COALESCE(SUM(CASE part.sex WHEN 'FEMALE' THEN t.female_events WHEN 'MALE' THEN t.male_events ELSE t.rest_events END), 0) AS events
  FROM attendance_rollup t CROSS
  JOIN (SELECT 'FEMALE' AS sex
  UNION ALL SELECT 'MALE'
  UNION ALL SELECT 'NOT_RECORDED') part
  WHERE t.level = ? AND t.events > 0 AND CASE part.sex WHEN 'FEMALE' THEN t.female_attendances WHEN 'MALE' THEN t.male_attendances ELSE t.rest_attendances END > 0
  GROUP BY t.stakeholder_type,part.sex
  ORDER BY t.stakeholder_type,part.sex;

-- { attendanceSummary(by: [STAKEHOLDER_TYPE, SEX, EVENT_TYPE]) { keys { dimension value } participants attendances events sex } }
SELECT t.stakeholder_type AS key_0,part.sex AS key_1,t.event_type AS key_2,CASE WHEN SUM(CASE part.sex WHEN 'FEMALE' THEN t.female_attendances WHEN 'MALE' THEN t.male_attendances ELSE t.rest_counted END) > 0 THEN SUM(CASE part.sex WHEN 'FEMALE' THEN t.female_people WHEN 'MALE' THEN t.male_people ELSE t.rest_people END) END AS participants,COALESCE(SUM(CASE part.sex WHEN 'FEMALE' THEN t.female_attendances WHEN 'MALE' THEN t.male_attendances ELSE t.rest_attendances END), 0) AS attendances,COALESCE(SUM(CASE part.sex WHEN 'FEMALE' THEN t.female_events WHEN 'MALE' THEN t.male_events ELSE t.rest_events END), 0) AS events
  FROM attendance_rollup t CROSS
  JOIN (SELECT 'FEMALE' AS sex
  UNION ALL SELECT 'MALE'
  UNION ALL SELECT 'NOT_RECORDED') part
  WHERE t.level = ? AND t.events > 0 AND CASE part.sex WHEN 'FEMALE' THEN t.female_attendances WHEN 'MALE' THEN t.male_attendances ELSE t.rest_attendances END > 0
  GROUP BY t.stakeholder_type,part.sex,t.event_type
  ORDER BY t.stakeholder_type,part.sex,t.event_type;

-- { attendanceSummary(filter: { stakeholderType: [POLICE_OFFICER] }, by: []) { keys { dimension value } participants attendances events sex } }
-- and 5 more like it
SELECT CASE WHEN SUM(t.counted) > 0 THEN SUM(t.participants) END AS participants,COALESCE(SUM(t.attendances), 0) AS attendances,COALESCE(SUM(t.events), 0) AS events
  FROM attendance_rollup t
  WHERE t.level = ? AND t.stakeholder_type IN (?) AND t.events > 0 AND t.attendances > 0;

-- { attendanceSummary(filter: { stakeholderType: [POLICE_OFFICER, PROSECUTOR] }, by: []) { keys { dimension value } participants attendances events sex } }
SELECT SUM(CASE part.sex WHEN 'FEMALE' THEN t.female WHEN 'MALE' THEN t.male ELSE t.head_count - (COALESCE(t.female, 0) + COALESCE(t.male, 0)) END) AS participants,COUNT(DISTINCT t.id) AS attendances,COUNT(DISTINCT t.event_id) AS events
  FROM attendance t
  JOIN event e ON e.id = t.event_id
  JOIN (SELECT 'FEMALE' AS sex
  UNION ALL SELECT 'MALE'
  UNION ALL SELECT 'NOT_RECORDED') part ON (part.sex = 'FEMALE' AND t.female IS NOT NULL AND t.head_count IS NOT NULL) OR (part.sex = 'MALE' AND t.male IS NOT NULL AND t.head_count IS NOT NULL) OR (part.sex = 'NOT_RECORDED' AND (t.head_count IS NULL OR t.head_count <> COALESCE(t.female, 0) + COALESCE(t.male, 0) OR (t.female IS NULL AND t.male IS NULL)))
  WHERE t.stakeholder_type IN (?, …);

-- { attendanceSummary(filter: { stakeholderType: [] }, by: []) { keys { dimension value } participants attendances events sex } }
-- and 1 more like it
SELECT SUM(CASE part.sex WHEN 'FEMALE' THEN t.female WHEN 'MALE' THEN t.male ELSE t.head_count - (COALESCE(t.female, 0) + COALESCE(t.male, 0)) END) AS participants,COUNT(DISTINCT t.id) AS attendances,COUNT(DISTINCT t.event_id) AS events
  FROM attendance t
  JOIN event e ON e.id = t.event_id
  JOIN (SELECT 'FEMALE' AS sex
  UNION ALL SELECT 'MALE'
  UNION ALL SELECT 'NOT_RECORDED') part ON (part.sex = 'FEMALE' AND t.female IS NOT NULL AND t.head_count IS NOT NULL) OR (part.sex = 'MALE' AND t.male IS NOT NULL AND t.head_count IS NOT NULL) OR (part.sex = 'NOT_RECORDED' AND (t.head_count IS NULL OR t.head_count <> COALESCE(t.female, 0) + COALESCE(t.male, 0) OR (t.female IS NULL AND t.male IS NULL)))
  WHERE 1 = 0;

-- { attendanceSummary(filter: { organisationId: ["unknown-1"] }, by: []) { keys { dimension value } participants attendances events sex } }
SELECT SUM(CASE part.sex WHEN 'FEMALE' THEN t.female WHEN 'MALE' THEN t.male ELSE t.head_count - (COALESCE(t.female, 0) + COALESCE(t.male, 0)) END) AS participants,COUNT(DISTINCT t.id) AS attendances,COUNT(DISTINCT t.event_id) AS events
  FROM attendance t
  JOIN event e ON e.id = t.event_id
  JOIN (SELECT 'FEMALE' AS sex
  UNION ALL SELECT 'MALE'
  UNION ALL SELECT 'NOT_RECORDED') part ON (part.sex = 'FEMALE' AND t.female IS NOT NULL AND t.head_count IS NOT NULL) OR (part.sex = 'MALE' AND t.male IS NOT NULL AND t.head_count IS NOT NULL) OR (part.sex = 'NOT_RECORDED' AND (t.head_count IS NULL OR t.head_count <> COALESCE(t.female, 0) + COALESCE(t.male, 0) OR (t.female IS NULL AND t.male IS NULL)))
  WHERE t.organisation_id IN (?);

-- { attendanceSummary(filter: { delivery: [IN_PERSON] }, by: []) { keys { dimension value } participants attendances events sex } }
-- and 2 more like it
SELECT CASE WHEN SUM(t.counted) > 0 THEN SUM(t.participants) END AS participants,COALESCE(SUM(t.attendances), 0) AS attendances,COALESCE(SUM(t.events), 0) AS events
  FROM attendance_rollup t
  WHERE t.level = ? AND t.delivery IN (?) AND t.events > 0 AND t.attendances > 0;

-- { attendanceSummary(filter: { delivery: [IN_PERSON, VIRTUAL] }, by: []) { keys { dimension value } participants attendances events sex } }
SELECT SUM(CASE part.sex WHEN 'FEMALE' THEN t.female WHEN 'MALE' THEN t.male ELSE t.head_count - (COALESCE(t.female, 0) + COALESCE(t.male, 0)) END) AS participants,COUNT(DISTINCT t.id) AS attendances,COUNT(DISTINCT t.event_id) AS events
  FROM attendance t
  JOIN event e ON e.id = t.event_id
  JOIN (SELECT 'FEMALE' AS sex
  UNION ALL SELECT 'MALE'
  UNION ALL SELECT 'NOT_RECORDED') part ON (part.sex = 'FEMALE' AND t.female IS NOT NULL AND t.head_count IS NOT NULL) OR (part.sex = 'MALE' AND t.male IS NOT NULL AND t.head_count IS NOT NULL) OR (part.sex = 'NOT_RECORDED' AND (t.head_count IS NULL OR t.head_count <> COALESCE(t.female, 0) + COALESCE(t.male, 0) OR (t.female IS NULL AND t.male IS NULL)))
  WHERE t.delivery IN (?, …);

-- { attendanceSummary(filter: { event: { type: [WORKSHOP] } }, by: []) { keys { dimension value } participants attendances events sex } }
-- and 6 more like it
SELECT CASE WHEN SUM(t.counted) > 0 THEN SUM(t.participants) END AS participants,COALESCE(SUM(t.attendances), 0) AS attendances,COALESCE(SUM(t.events), 0) AS events
  FROM attendance_rollup t
  WHERE t.level = ? AND t.events > 0 AND t.event_type IN (?) AND t.events > 0 AND t.attendances > 0;

-- { attendanceSummary(filter: { event: { type: [WORKSHOP, SEMINAR] } }, by: []) { keys { dimension value } participants attendances events sex } }
SELECT CASE WHEN SUM(t.counted) > 0 THEN SUM(t.participants) END AS participants,COALESCE(SUM(t.attendances), 0) AS attendances,COALESCE(SUM(t.events), 0) AS events
  FROM attendance_rollup t
  WHERE t.level = ? AND t.events > 0 AND t.event_type IN (?, …) AND t.events > 0 AND t.attendances > 0;

-- { attendanceSummary(filter: { event: { type: [] } }, by: []) { keys { dimension value } participants attendances events sex } }
SELECT CASE WHEN SUM(t.counted) > 0 THEN SUM(t.participants) END AS participants,COALESCE(SUM(t.attendances), 0) AS attendances,COALESCE(SUM(t.events), 0) AS events
  FROM attendance_rollup t
  WHERE t.level = ? AND t.events > 0 AND 1 = 0 AND t.events > 0 AND t.attendances > 0;

-- { attendanceSummary(filter: { event: { topicCode: ["302 word"] } }, by: []) { keys { dimension value } participants attendances events sex } }
SELECT CASE WHEN SUM(t.counted) > 0 THEN SUM(t.participants) END AS participants,COALESCE(SUM(t.attendances), 0) AS attendances,COALESCE(SUM(t.events), 0) AS events
  FROM attendance_rollup t
  WHERE t.level = ? AND t.events > 0 AND (INSTR(t.topics, ?) > 0) AND t.events > 0 AND t.attendances > 0;

-- { attendanceSummary(filter: { event: { topicId: ["unknown-1"] } }, by: []) { keys { dimension value } participants attendances events sex } }
SELECT SUM(CASE part.sex WHEN 'FEMALE' THEN t.female WHEN 'MALE' THEN t.male ELSE t.head_count - (COALESCE(t.female, 0) + COALESCE(t.male, 0)) END) AS participants,COUNT(DISTINCT t.id) AS attendances,COUNT(DISTINCT t.event_id) AS events
  FROM attendance t
  JOIN event e ON e.id = t.event_id
  JOIN (SELECT 'FEMALE' AS sex
  UNION ALL SELECT 'MALE'
  UNION ALL SELECT 'NOT_RECORDED') part ON (part.sex = 'FEMALE' AND t.female IS NOT NULL AND t.head_count IS NOT NULL) OR (part.sex = 'MALE' AND t.male IS NOT NULL AND t.head_count IS NOT NULL) OR (part.sex = 'NOT_RECORDED' AND (t.head_count IS NULL OR t.head_count <> COALESCE(t.female, 0) + COALESCE(t.male, 0) OR (t.female IS NULL AND t.male IS NULL)))
  WHERE 1 = 1 AND e.id IN (SELECT et.event_id
  FROM event_topic et
  WHERE et.topic_id IN (?));

-- { attendanceSummary(filter: { event: { country: ["RO"] } }, by: []) { keys { dimension value } participants attendances events sex } }
SELECT CASE WHEN SUM(t.counted) > 0 THEN SUM(t.participants) END AS participants,COALESCE(SUM(t.attendances), 0) AS attendances,COALESCE(SUM(t.events), 0) AS events
  FROM attendance_rollup t
  WHERE t.level = ? AND t.events > 0 AND t.country IN (?) AND t.events > 0 AND t.attendances > 0;

-- { attendanceSummary(filter: { event: { delivery: [IN_PERSON] } }, by: []) { keys { dimension value } participants attendances events sex } }
-- and 2 more like it
SELECT SUM(CASE part.sex WHEN 'FEMALE' THEN t.female WHEN 'MALE' THEN t.male ELSE t.head_count - (COALESCE(t.female, 0) + COALESCE(t.male, 0)) END) AS participants,COUNT(DISTINCT t.id) AS attendances,COUNT(DISTINCT t.event_id) AS events
  FROM attendance t
  JOIN event e ON e.id = t.event_id
  JOIN (SELECT 'FEMALE' AS sex
  UNION ALL SELECT 'MALE'
  UNION ALL SELECT 'NOT_RECORDED') part ON (part.sex = 'FEMALE' AND t.female IS NOT NULL AND t.head_count IS NOT NULL) OR (part.sex = 'MALE' AND t.male IS NOT NULL AND t.head_count IS NOT NULL) OR (part.sex = 'NOT_RECORDED' AND (t.head_count IS NULL OR t.head_count <> COALESCE(t.female, 0) + COALESCE(t.male, 0) OR (t.female IS NULL AND t.male IS NULL)))
  WHERE 1 = 1 AND e.delivery IN (?);

-- { attendanceSummary(filter: { event: { delivery: [IN_PERSON, VIRTUAL] } }, by: []) { keys { dimension value } participants attendances events sex } }
SELECT SUM(CASE part.sex WHEN 'FEMALE' THEN t.female WHEN 'MALE' THEN t.male ELSE t.head_count - (COALESCE(t.female, 0) + COALESCE(t.male, 0)) END) AS participants,COUNT(DISTINCT t.id) AS attendances,COUNT(DISTINCT t.event_id) AS events
  FROM attendance t
  JOIN event e ON e.id = t.event_id
  JOIN (SELECT 'FEMALE' AS sex
  UNION ALL SELECT 'MALE'
  UNION ALL SELECT 'NOT_RECORDED') part ON (part.sex = 'FEMALE' AND t.female IS NOT NULL AND t.head_count IS NOT NULL) OR (part.sex = 'MALE' AND t.male IS NOT NULL AND t.head_count IS NOT NULL) OR (part.sex = 'NOT_RECORDED' AND (t.head_count IS NULL OR t.head_count <> COALESCE(t.female, 0) + COALESCE(t.male, 0) OR (t.female IS NULL AND t.male IS NULL)))
  WHERE 1 = 1 AND e.delivery IN (?, …);

-- { attendanceSummary(filter: { event: { delivery: [] } }, by: []) { keys { dimension value } participants attendances events sex } }
SELECT SUM(CASE part.sex WHEN 'FEMALE' THEN t.female WHEN 'MALE' THEN t.male ELSE t.head_count - (COALESCE(t.female, 0) + COALESCE(t.male, 0)) END) AS participants,COUNT(DISTINCT t.id) AS attendances,COUNT(DISTINCT t.event_id) AS events
  FROM attendance t
  JOIN event e ON e.id = t.event_id
  JOIN (SELECT 'FEMALE' AS sex
  UNION ALL SELECT 'MALE'
  UNION ALL SELECT 'NOT_RECORDED') part ON (part.sex = 'FEMALE' AND t.female IS NOT NULL AND t.head_count IS NOT NULL) OR (part.sex = 'MALE' AND t.male IS NOT NULL AND t.head_count IS NOT NULL) OR (part.sex = 'NOT_RECORDED' AND (t.head_count IS NULL OR t.head_count <> COALESCE(t.female, 0) + COALESCE(t.male, 0) OR (t.female IS NULL AND t.male IS NULL)))
  WHERE 1 = 1 AND 1 = 0;

-- { attendanceSummary(filter: { event: { from: "2014-06-30" } }, by: []) { keys { dimension value } participants attendances events sex } }
SELECT SUM(CASE part.sex WHEN 'FEMALE' THEN t.female WHEN 'MALE' THEN t.male ELSE t.head_count - (COALESCE(t.female, 0) + COALESCE(t.male, 0)) END) AS participants,COUNT(DISTINCT t.id) AS attendances,COUNT(DISTINCT t.event_id) AS events
  FROM attendance t
  JOIN event e ON e.id = t.event_id
  JOIN (SELECT 'FEMALE' AS sex
  UNION ALL SELECT 'MALE'
  UNION ALL SELECT 'NOT_RECORDED') part ON (part.sex = 'FEMALE' AND t.female IS NOT NULL AND t.head_count IS NOT NULL) OR (part.sex = 'MALE' AND t.male IS NOT NULL AND t.head_count IS NOT NULL) OR (part.sex = 'NOT_RECORDED' AND (t.head_count IS NULL OR t.head_count <> COALESCE(t.female, 0) + COALESCE(t.male, 0) OR (t.female IS NULL AND t.male IS NULL)))
  WHERE 1 = 1 AND (e.ends_on >= ? OR (e.ends_on IS NULL AND e.starts_on IS NOT NULL));

-- { attendanceSummary(filter: { event: { to: "2014-06-30" } }, by: []) { keys { dimension value } participants attendances events sex } }
SELECT SUM(CASE part.sex WHEN 'FEMALE' THEN t.female WHEN 'MALE' THEN t.male ELSE t.head_count - (COALESCE(t.female, 0) + COALESCE(t.male, 0)) END) AS participants,COUNT(DISTINCT t.id) AS attendances,COUNT(DISTINCT t.event_id) AS events
  FROM attendance t
  JOIN event e ON e.id = t.event_id
  JOIN (SELECT 'FEMALE' AS sex
  UNION ALL SELECT 'MALE'
  UNION ALL SELECT 'NOT_RECORDED') part ON (part.sex = 'FEMALE' AND t.female IS NOT NULL AND t.head_count IS NOT NULL) OR (part.sex = 'MALE' AND t.male IS NOT NULL AND t.head_count IS NOT NULL) OR (part.sex = 'NOT_RECORDED' AND (t.head_count IS NULL OR t.head_count <> COALESCE(t.female, 0) + COALESCE(t.male, 0) OR (t.female IS NULL AND t.male IS NULL)))
  WHERE 1 = 1 AND e.starts_on <= ?;
