-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Event { id } } }
SELECT t.`id` AS `id`
  FROM event t
  WHERE t.id IN (?, …)
  ORDER BY t.starts_on ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Event { code } } }
SELECT t.`code` AS `code`, t.`id` AS `id`
  FROM event t
  WHERE t.id IN (?, …)
  ORDER BY t.starts_on ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Event { title } } }
SELECT t.`id` AS `id`, t.`title` AS `title`
  FROM event t
  WHERE t.id IN (?, …)
  ORDER BY t.starts_on ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Event { type } } }
SELECT t.`id` AS `id`, t.`type` AS `type`
  FROM event t
  WHERE t.id IN (?, …)
  ORDER BY t.starts_on ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Event { startsOn } } }
SELECT t.`id` AS `id`, t.`starts_on` AS `startsOn`
  FROM event t
  WHERE t.id IN (?, …)
  ORDER BY t.starts_on ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Event { endsOn } } }
SELECT t.`ends_on` AS `endsOn`, t.`id` AS `id`
  FROM event t
  WHERE t.id IN (?, …)
  ORDER BY t.starts_on ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Event { durationHours } } }
SELECT t.`duration_hours` AS `durationHours`, t.`id` AS `id`
  FROM event t
  WHERE t.id IN (?, …)
  ORDER BY t.starts_on ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Event { country } } }
SELECT t.`country` AS `country`, t.`id` AS `id`
  FROM event t
  WHERE t.id IN (?, …)
  ORDER BY t.starts_on ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Event { delivery } } }
SELECT t.`delivery` AS `delivery`, t.`id` AS `id`
  FROM event t
  WHERE t.id IN (?, …)
  ORDER BY t.starts_on ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Event { notReported } } }
SELECT t.`id` AS `id`, t.`not_reported` AS `notReported`
  FROM event t
  WHERE t.id IN (?, …)
  ORDER BY t.starts_on ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Event { topics { id code en } } } }
SELECT t.`id` AS `id`
  FROM event t
  WHERE t.id IN (?, …)
  ORDER BY t.starts_on ASC, t.id ASC;

SELECT t.`id` AS `id`, t.`code` AS `code`, t.`label_en` AS `en`, t.`label_ro` AS `ro`, t.`label_no` AS `no`, t.`crime_type_id` AS `crimeTypeId`, t.`source_id` AS `sourceId`, link.event_id AS parent_id
  FROM topic t
  JOIN event_topic link ON link.topic_id = t.id
  WHERE link.event_id IN (?, …)
  ORDER BY t.code;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Event { sessions { id number title } } } }
SELECT t.`id` AS `id`
  FROM event t
  WHERE t.id IN (?, …)
  ORDER BY t.starts_on ASC, t.id ASC;

SELECT t.`id` AS `id`, t.`event_id` AS `eventId`, t.`session_number` AS `number`, t.`title` AS `title`, t.`held_on` AS `heldOn`, t.`duration_hours` AS `durationHours`, t.`topic_id` AS `topicId`, t.`source_id` AS `sourceId`, t.`not_reported` AS `notReported`
  FROM event_session t
  WHERE t.event_id IN (?, …)
  ORDER BY t.session_number ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Event { attendances { id stakeholderType count } } } }
SELECT t.`id` AS `id`
  FROM event t
  WHERE t.id IN (?, …)
  ORDER BY t.starts_on ASC, t.id ASC;

SELECT t.`id` AS `id`, t.`event_id` AS `eventId`, t.`series_id` AS `seriesId`, t.`stakeholder_type` AS `stakeholderType`, t.`organisation_id` AS `organisationId`, t.`head_count` AS `count`, t.`female` AS `female`, t.`male` AS `male`, t.`delivery` AS `delivery`, t.`officer_id` AS `officerId`, t.`source_id` AS `sourceId`, t.`not_reported` AS `notReported`
  FROM attendance t
  WHERE t.event_id IN (?, …)
  ORDER BY t.stakeholder_type ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Event { participants } } }
SELECT t.`id` AS `id`
  FROM event t
  WHERE t.id IN (?, …)
  ORDER BY t.starts_on ASC, t.id ASC;

SELECT t.event_id AS eventId, SUM(t.head_count) AS participants
  FROM attendance t
  WHERE t.event_id IN (?, …) AND t.head_count IS NOT NULL
  GROUP BY t.event_id;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Event { series { id code title } } } }
SELECT t.`id` AS `id`, t.`series_id` AS `seriesId`
  FROM event t
  WHERE t.id IN (?, …)
  ORDER BY t.starts_on ASC, t.id ASC;

SELECT t.`code` AS `code`, t.`id` AS `id`, t.`title` AS `title`
  FROM event_series t
  WHERE t.id IN (?)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Event { place { id } } } }
SELECT t.`id` AS `id`, t.`place_id` AS `placeId`
  FROM event t
  WHERE t.id IN (?, …)
  ORDER BY t.starts_on ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Event { organiser { id } } } }
SELECT t.`id` AS `id`, t.`organiser_id` AS `organiserId`
  FROM event t
  WHERE t.id IN (?, …)
  ORDER BY t.starts_on ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Event { project { id } } } }
SELECT t.`id` AS `id`, t.`project_id` AS `projectId`
  FROM event t
  WHERE t.id IN (?, …)
  ORDER BY t.starts_on ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Event { source { id } } } }
SELECT t.`id` AS `id`, t.`source_id` AS `sourceId`
  FROM event t
  WHERE t.id IN (?, …)
  ORDER BY t.starts_on ASC, t.id ASC;
