-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Session { id } } }
SELECT t.`id` AS `id`
  FROM event_session t
  WHERE t.id IN (?, …)
  ORDER BY t.session_number ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Session { number } } }
SELECT t.`id` AS `id`, t.`session_number` AS `number`
  FROM event_session t
  WHERE t.id IN (?, …)
  ORDER BY t.session_number ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Session { title } } }
SELECT t.`id` AS `id`, t.`title` AS `title`
  FROM event_session t
  WHERE t.id IN (?, …)
  ORDER BY t.session_number ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Session { heldOn } } }
SELECT t.`held_on` AS `heldOn`, t.`id` AS `id`
  FROM event_session t
  WHERE t.id IN (?, …)
  ORDER BY t.session_number ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Session { durationHours } } }
SELECT t.`duration_hours` AS `durationHours`, t.`id` AS `id`
  FROM event_session t
  WHERE t.id IN (?, …)
  ORDER BY t.session_number ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Session { notReported } } }
SELECT t.`id` AS `id`, t.`not_reported` AS `notReported`
  FROM event_session t
  WHERE t.id IN (?, …)
  ORDER BY t.session_number ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Session { event { id code title } } } }
SELECT t.`event_id` AS `eventId`, t.`id` AS `id`
  FROM event_session t
  WHERE t.id IN (?, …)
  ORDER BY t.session_number ASC, t.id ASC;

SELECT t.`code` AS `code`, t.`id` AS `id`, t.`title` AS `title`
  FROM event t
  WHERE t.id IN (?, …)
  ORDER BY t.starts_on ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Session { topic { id code en } } } }
SELECT t.`id` AS `id`, t.`topic_id` AS `topicId`
  FROM event_session t
  WHERE t.id IN (?, …)
  ORDER BY t.session_number ASC, t.id ASC;

SELECT t.`code` AS `code`, t.`label_en` AS `en`, t.`id` AS `id`
  FROM topic t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Session { source { id } } } }
SELECT t.`id` AS `id`, t.`source_id` AS `sourceId`
  FROM event_session t
  WHERE t.id IN (?, …)
  ORDER BY t.session_number ASC, t.id ASC;
