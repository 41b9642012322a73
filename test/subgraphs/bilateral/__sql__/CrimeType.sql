-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on CrimeType { id } } }
SELECT t.`id` AS `id`
  FROM crime_type t
  WHERE t.id IN (?, …)
  ORDER BY t.term ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on CrimeType { term } } }
SELECT t.`id` AS `id`, t.`term` AS `term`
  FROM crime_type t
  WHERE t.id IN (?, …)
  ORDER BY t.term ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on CrimeType { labelEn } } }
SELECT t.`id` AS `id`, t.`label_en` AS `labelEn`
  FROM crime_type t
  WHERE t.id IN (?, …)
  ORDER BY t.term ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on CrimeType { labelRo } } }
SELECT t.`id` AS `id`, t.`label_ro` AS `labelRo`
  FROM crime_type t
  WHERE t.id IN (?, …)
  ORDER BY t.term ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on CrimeType { labelNo } } }
SELECT t.`id` AS `id`, t.`label_no` AS `labelNo`
  FROM crime_type t
  WHERE t.id IN (?, …)
  ORDER BY t.term ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on CrimeType { iccsCode } } }
SELECT t.`iccs_code` AS `iccsCode`, t.`id` AS `id`
  FROM crime_type t
  WHERE t.id IN (?, …)
  ORDER BY t.term ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on CrimeType { empactPriority } } }
SELECT t.`empact_priority` AS `empactPriority`, t.`id` AS `id`
  FROM crime_type t
  WHERE t.id IN (?, …)
  ORDER BY t.term ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on CrimeType { empactCycle } } }
SELECT t.`empact_cycle` AS `empactCycle`, t.`id` AS `id`
  FROM crime_type t
  WHERE t.id IN (?, …)
  ORDER BY t.term ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on CrimeType { note } } }
SELECT t.`id` AS `id`, t.`note` AS `note`
  FROM crime_type t
  WHERE t.id IN (?, …)
  ORDER BY t.term ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on CrimeType { threatAssessments { locator note notReported } } } }
SELECT t.`id` AS `id`
  FROM crime_type t
  WHERE t.id IN (?, …)
  ORDER BY t.term ASC;

SELECT t.`threat_assessment_id` AS `threatAssessmentId`, t.`crime_type_id` AS `crimeTypeId`
  FROM threat_assessment_crime t
  JOIN threat_assessment a ON a.id = t.threat_assessment_id
  WHERE t.crime_type_id IN (?, …)
  ORDER BY a.code, a.id;

SELECT t.`id` AS `id`, t.`locator` AS `locator`, t.`not_reported` AS `notReported`, t.`note` AS `note`
  FROM threat_assessment t
  WHERE t.id IN (?)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on CrimeType { source { id code kind } } } }
SELECT t.`id` AS `id`, t.`source_id` AS `sourceId`
  FROM crime_type t
  WHERE t.id IN (?, …)
  ORDER BY t.term ASC;

SELECT t.`code` AS `code`, t.`id` AS `id`, t.`kind` AS `kind`
  FROM source t
  WHERE t.id IN (?)
  ORDER BY t.code ASC;
