-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on ThreatAssessment { locator } } }
SELECT t.`id` AS `id`, t.`locator` AS `locator`
  FROM threat_assessment t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on ThreatAssessment { note } } }
SELECT t.`id` AS `id`, t.`note` AS `note`
  FROM threat_assessment t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on ThreatAssessment { notReported } } }
SELECT t.`id` AS `id`, t.`not_reported` AS `notReported`
  FROM threat_assessment t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on ThreatAssessment { id } } }
SELECT t.`id` AS `id`
  FROM threat_assessment t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on ThreatAssessment { code } } }
SELECT t.`code` AS `code`, t.`id` AS `id`
  FROM threat_assessment t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on ThreatAssessment { subject } } }
SELECT t.`id` AS `id`, t.`subject` AS `subject`
  FROM threat_assessment t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on ThreatAssessment { finding } } }
SELECT t.`finding` AS `finding`, t.`id` AS `id`
  FROM threat_assessment t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on ThreatAssessment { trend } } }
SELECT t.`id` AS `id`, t.`trend` AS `trend`
  FROM threat_assessment t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on ThreatAssessment { sinceYear } } }
SELECT t.`id` AS `id`, t.`since_year` AS `sinceYear`
  FROM threat_assessment t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on ThreatAssessment { rawText } } }
SELECT t.`id` AS `id`, t.`raw_text` AS `rawText`
  FROM threat_assessment t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on ThreatAssessment { project { locator note notReported } } } }
SELECT t.`id` AS `id`, t.`project_id` AS `projectId`
  FROM threat_assessment t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`id` AS `id`, t.`locator` AS `locator`, t.`not_reported` AS `notReported`, t.`note` AS `note`
  FROM project t
  WHERE t.id IN (?)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on ThreatAssessment { author { locator note notReported } } } }
SELECT t.`author_id` AS `authorId`, t.`id` AS `id`
  FROM threat_assessment t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`id` AS `id`, t.`locator` AS `locator`, t.`not_reported` AS `notReported`, t.`note` AS `note`
  FROM organisation t
  WHERE t.id IN (?)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on ThreatAssessment { source { id code kind } } } }
SELECT t.`id` AS `id`, t.`source_id` AS `sourceId`
  FROM threat_assessment t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`code` AS `code`, t.`id` AS `id`, t.`kind` AS `kind`
  FROM source t
  WHERE t.id IN (?)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on ThreatAssessment { crimeTypes { id term labelEn } } } }
SELECT t.`id` AS `id`
  FROM threat_assessment t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`threat_assessment_id` AS `threatAssessmentId`, t.`crime_type_id` AS `crimeTypeId`
  FROM threat_assessment_crime t
  JOIN crime_type c ON c.id = t.crime_type_id
  WHERE t.threat_assessment_id IN (?, …)
  ORDER BY c.term, c.id;

SELECT t.`id` AS `id`, t.`label_en` AS `labelEn`, t.`term` AS `term`
  FROM crime_type t
  WHERE t.id IN (?, …)
  ORDER BY t.term ASC;
