-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on CooperationChannel { locator } } }
SELECT t.`id` AS `id`, t.`locator` AS `locator`
  FROM cooperation_channel t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on CooperationChannel { note } } }
SELECT t.`id` AS `id`, t.`note` AS `note`
  FROM cooperation_channel t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on CooperationChannel { notReported } } }
SELECT t.`id` AS `id`, t.`not_reported` AS `notReported`
  FROM cooperation_channel t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on CooperationChannel { id } } }
SELECT t.`id` AS `id`
  FROM cooperation_channel t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on CooperationChannel { code } } }
SELECT t.`code` AS `code`, t.`id` AS `id`
  FROM cooperation_channel t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on CooperationChannel { channel } } }
SELECT t.`channel` AS `channel`, t.`id` AS `id`
  FROM cooperation_channel t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on CooperationChannel { statement } } }
SELECT t.`id` AS `id`, t.`statement` AS `statement`
  FROM cooperation_channel t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on CooperationChannel { project { locator note notReported } } } }
SELECT t.`id` AS `id`, t.`project_id` AS `projectId`
  FROM cooperation_channel t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`id` AS `id`, t.`locator` AS `locator`, t.`not_reported` AS `notReported`, t.`note` AS `note`
  FROM project t
  WHERE t.id IN (?)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on CooperationChannel { organisation { locator note notReported } } } }
SELECT t.`id` AS `id`, t.`organisation_id` AS `organisationId`
  FROM cooperation_channel t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`id` AS `id`, t.`locator` AS `locator`, t.`not_reported` AS `notReported`, t.`note` AS `note`
  FROM organisation t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on CooperationChannel { objective { locator note notReported } } } }
SELECT t.`id` AS `id`, t.`objective_id` AS `objectiveId`
  FROM cooperation_channel t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`id` AS `id`, t.`locator` AS `locator`, t.`not_reported` AS `notReported`, t.`note` AS `note`
  FROM objective t
  WHERE t.id IN (?)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on CooperationChannel { source { id code kind } } } }
SELECT t.`id` AS `id`, t.`source_id` AS `sourceId`
  FROM cooperation_channel t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`code` AS `code`, t.`id` AS `id`, t.`kind` AS `kind`
  FROM source t
  WHERE t.id IN (?)
  ORDER BY t.code ASC;
