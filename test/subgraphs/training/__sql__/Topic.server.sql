-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Topic { id } } }
SELECT t.`id` AS `id`
  FROM topic t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Topic { code } } }
SELECT t.`code` AS `code`, t.`id` AS `id`
  FROM topic t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Topic { en } } }
SELECT t.`label_en` AS `en`, t.`id` AS `id`
  FROM topic t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Topic { ro } } }
SELECT t.`id` AS `id`, t.`label_ro` AS `ro`
  FROM topic t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Topic { no } } }
SELECT t.`id` AS `id`, t.`label_no` AS `no`
  FROM topic t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Topic { crimeType { id } } } }
SELECT t.`crime_type_id` AS `crimeTypeId`, t.`id` AS `id`
  FROM topic t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Topic { events { nodes { id code title } totalCount } } } }
SELECT t.`id` AS `id`
  FROM topic t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

(SELECT t.`code` AS `code`, t.`id` AS `id`, t.`title` AS `title`, t.`starts_on` AS `startsOn`, ? AS page_parent
  FROM event t
  JOIN event_topic about ON about.event_id = t.id
  WHERE about.topic_id = ? AND 1 = 1
  ORDER BY t.starts_on ASC, t.id ASC
  LIMIT ?)
  UNION ALL (SELECT t.`code` AS `code`, t.`id` AS `id`, t.`title` AS `title`, t.`starts_on` AS `startsOn`, ? AS page_parent
  FROM event t
  JOIN event_topic about ON about.event_id = t.id
  WHERE about.topic_id = ? AND 1 = 1
  ORDER BY t.starts_on ASC, t.id ASC
  LIMIT ?);

SELECT about.topic_id AS page_parent, COUNT(*) AS total
  FROM event t
  JOIN event_topic about ON about.event_id = t.id
  WHERE about.topic_id IN (?, …)
  GROUP BY about.topic_id;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Topic { source { id } } } }
SELECT t.`id` AS `id`, t.`source_id` AS `sourceId`
  FROM topic t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;
