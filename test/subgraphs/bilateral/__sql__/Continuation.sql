-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Continuation { locator } } }
SELECT t.`id` AS `id`, t.`locator` AS `locator`
  FROM continuation t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Continuation { note } } }
SELECT t.`id` AS `id`, t.`note` AS `note`
  FROM continuation t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Continuation { notReported } } }
SELECT t.`id` AS `id`, t.`not_reported` AS `notReported`
  FROM continuation t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Continuation { id } } }
SELECT t.`id` AS `id`
  FROM continuation t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Continuation { code } } }
SELECT t.`code` AS `code`, t.`id` AS `id`
  FROM continuation t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Continuation { statement } } }
SELECT t.`id` AS `id`, t.`statement` AS `statement`
  FROM continuation t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Continuation { rawText } } }
SELECT t.`id` AS `id`, t.`raw_text` AS `rawText`
  FROM continuation t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Continuation { correctedText } } }
SELECT t.`corrected_text` AS `correctedText`, t.`id` AS `id`
  FROM continuation t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Continuation { project { locator note notReported } } } }
SELECT t.`id` AS `id`, t.`project_id` AS `projectId`
  FROM continuation t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`id` AS `id`, t.`locator` AS `locator`, t.`not_reported` AS `notReported`, t.`note` AS `note`
  FROM project t
  WHERE t.id IN (?)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Continuation { nextProject { locator note notReported } } } }
SELECT t.`id` AS `id`, t.`next_project_id` AS `nextProjectId`
  FROM continuation t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Continuation { nextProgramme { locator note notReported } } } }
SELECT t.`id` AS `id`, t.`next_programme_id` AS `nextProgrammeId`
  FROM continuation t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`id` AS `id`, t.`locator` AS `locator`, t.`not_reported` AS `notReported`, t.`note` AS `note`
  FROM programme t
  WHERE t.id IN (?)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Continuation { comparison { code } } } }
SELECT t.`id` AS `id`, t.`next_project_id` AS `nextProjectId`, t.`project_id` AS `projectId`
  FROM continuation t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Continuation { source { id code kind } } } }
SELECT t.`id` AS `id`, t.`source_id` AS `sourceId`
  FROM continuation t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`code` AS `code`, t.`id` AS `id`, t.`kind` AS `kind`
  FROM source t
  WHERE t.id IN (?)
  ORDER BY t.code ASC;
