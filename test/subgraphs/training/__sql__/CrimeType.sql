-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on CrimeType { id } } }
-- no statement

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on CrimeType { events { nodes { id code title } totalCount } } } }
SELECT *
  FROM (SELECT t.`code` AS `code`, t.`id` AS `id`, t.`title` AS `title`, t.`starts_on` AS `startsOn`, ? AS page_parent
  FROM event t
  JOIN (SELECT DISTINCT et.event_id, tp.crime_type_id
  FROM event_topic et
  JOIN topic tp ON tp.id = et.topic_id) about ON about.event_id = t.id
  WHERE about.crime_type_id = ? AND 1 = 1
  ORDER BY t.starts_on ASC, t.id ASC
  LIMIT ?)
  UNION ALL SELECT *
  FROM (SELECT t.`code` AS `code`, t.`id` AS `id`, t.`title` AS `title`, t.`starts_on` AS `startsOn`, ? AS page_parent
  FROM event t
  JOIN (SELECT DISTINCT et.event_id, tp.crime_type_id
  FROM event_topic et
  JOIN topic tp ON tp.id = et.topic_id) about ON about.event_id = t.id
  WHERE about.crime_type_id = ? AND 1 = 1
  ORDER BY t.starts_on ASC, t.id ASC
  LIMIT ?);

SELECT about.crime_type_id AS page_parent, COUNT(*) AS total
  FROM event t
  JOIN (SELECT DISTINCT et.event_id, tp.crime_type_id
  FROM event_topic et
  JOIN topic tp ON tp.id = et.topic_id) about ON about.event_id = t.id
  WHERE about.crime_type_id IN (?, …)
  GROUP BY about.crime_type_id;
