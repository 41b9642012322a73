-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on EventSeries { id } } }
SELECT t.`id` AS `id`
  FROM event_series t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on EventSeries { code } } }
SELECT t.`code` AS `code`, t.`id` AS `id`
  FROM event_series t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on EventSeries { title } } }
SELECT t.`id` AS `id`, t.`title` AS `title`
  FROM event_series t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on EventSeries { statedEvents } } }
SELECT t.`id` AS `id`, t.`stated_events` AS `statedEvents`
  FROM event_series t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on EventSeries { statedParticipants } } }
SELECT t.`id` AS `id`, t.`stated_participants` AS `statedParticipants`
  FROM event_series t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on EventSeries { periodStart } } }
SELECT t.`id` AS `id`, t.`period_start` AS `periodStart`
  FROM event_series t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on EventSeries { periodEnd } } }
SELECT t.`id` AS `id`, t.`period_end` AS `periodEnd`
  FROM event_series t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on EventSeries { purpose } } }
SELECT t.`id` AS `id`, t.`purpose` AS `purpose`
  FROM event_series t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on EventSeries { notReported } } }
SELECT t.`id` AS `id`, t.`not_reported` AS `notReported`
  FROM event_series t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on EventSeries { type } } }
-- and 1 more like it
SELECT t.`id` AS `id`
  FROM event_series t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`series_id` AS `seriesId`, t.`type` AS `type`
  FROM event_series_type t
  WHERE t.series_id IN (?, …)
  ORDER BY t.type;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on EventSeries { topics { id code en } } } }
SELECT t.`id` AS `id`
  FROM event_series t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`id` AS `id`, t.`code` AS `code`, t.`label_en` AS `en`, t.`label_ro` AS `ro`, t.`label_no` AS `no`, t.`crime_type_id` AS `crimeTypeId`, t.`source_id` AS `sourceId`, link.series_id AS parent_id
  FROM topic t
  JOIN event_series_topic link ON link.topic_id = t.id
  WHERE link.series_id IN (?, …)
  ORDER BY t.code;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on EventSeries { attendances { id stakeholderType count } } } }
SELECT t.`id` AS `id`
  FROM event_series t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`id` AS `id`, t.`event_id` AS `eventId`, t.`series_id` AS `seriesId`, t.`stakeholder_type` AS `stakeholderType`, t.`organisation_id` AS `organisationId`, t.`head_count` AS `count`, t.`female` AS `female`, t.`male` AS `male`, t.`delivery` AS `delivery`, t.`officer_id` AS `officerId`, t.`source_id` AS `sourceId`, t.`not_reported` AS `notReported`
  FROM attendance t
  WHERE t.series_id IN (?, …)
  ORDER BY t.stakeholder_type ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on EventSeries { events { nodes { id code title } totalCount } } } }
SELECT t.`id` AS `id`
  FROM event_series t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

(SELECT t.`code` AS `code`, t.`id` AS `id`, t.`title` AS `title`, t.`starts_on` AS `startsOn`, ? AS page_parent
  FROM event t
  WHERE t.series_id = ? AND 1 = 1
  ORDER BY t.starts_on ASC, t.id ASC
  LIMIT ?)
  UNION ALL (SELECT t.`code` AS `code`, t.`id` AS `id`, t.`title` AS `title`, t.`starts_on` AS `startsOn`, ? AS page_parent
  FROM event t
  WHERE t.series_id = ? AND 1 = 1
  ORDER BY t.starts_on ASC, t.id ASC
  LIMIT ?);

SELECT t.series_id AS page_parent, COUNT(*) AS total
  FROM event t
  WHERE t.series_id IN (?, …)
  GROUP BY t.series_id;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on EventSeries { project { id } } } }
SELECT t.`id` AS `id`, t.`project_id` AS `projectId`
  FROM event_series t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on EventSeries { source { id } } } }
SELECT t.`id` AS `id`, t.`source_id` AS `sourceId`
  FROM event_series t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;
