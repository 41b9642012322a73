-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Attendance { id } } }
SELECT t.`id` AS `id`
  FROM attendance t
  WHERE t.id IN (?, …)
  ORDER BY t.stakeholder_type ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Attendance { stakeholderType } } }
SELECT t.`id` AS `id`, t.`stakeholder_type` AS `stakeholderType`
  FROM attendance t
  WHERE t.id IN (?, …)
  ORDER BY t.stakeholder_type ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Attendance { count } } }
SELECT t.`head_count` AS `count`, t.`id` AS `id`
  FROM attendance t
  WHERE t.id IN (?, …)
  ORDER BY t.stakeholder_type ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Attendance { female } } }
SELECT t.`female` AS `female`, t.`id` AS `id`
  FROM attendance t
  WHERE t.id IN (?, …)
  ORDER BY t.stakeholder_type ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Attendance { male } } }
SELECT t.`id` AS `id`, t.`male` AS `male`
  FROM attendance t
  WHERE t.id IN (?, …)
  ORDER BY t.stakeholder_type ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Attendance { delivery } } }
SELECT t.`delivery` AS `delivery`, t.`id` AS `id`
  FROM attendance t
  WHERE t.id IN (?, …)
  ORDER BY t.stakeholder_type ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Attendance { notReported } } }
SELECT t.`id` AS `id`, t.`not_reported` AS `notReported`
  FROM attendance t
  WHERE t.id IN (?, …)
  ORDER BY t.stakeholder_type ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Attendance { event { id code title } } } }
SELECT t.`event_id` AS `eventId`, t.`id` AS `id`
  FROM attendance t
  WHERE t.id IN (?, …)
  ORDER BY t.stakeholder_type ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Attendance { series { id code title } } } }
SELECT t.`id` AS `id`, t.`series_id` AS `seriesId`
  FROM attendance t
  WHERE t.id IN (?, …)
  ORDER BY t.stakeholder_type ASC, t.id ASC;

SELECT t.`code` AS `code`, t.`id` AS `id`, t.`title` AS `title`
  FROM event_series t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Attendance { organisation { id } } } }
SELECT t.`id` AS `id`, t.`organisation_id` AS `organisationId`
  FROM attendance t
  WHERE t.id IN (?, …)
  ORDER BY t.stakeholder_type ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Attendance { officer { id } } } }
SELECT t.`id` AS `id`, t.`officer_id` AS `officerId`
  FROM attendance t
  WHERE t.id IN (?, …)
  ORDER BY t.stakeholder_type ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Attendance { source { id } } } }
SELECT t.`id` AS `id`, t.`source_id` AS `sourceId`
  FROM attendance t
  WHERE t.id IN (?, …)
  ORDER BY t.stakeholder_type ASC, t.id ASC;
