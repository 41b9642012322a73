-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Organisation { locator } } }
SELECT t.`id` AS `id`, t.`locator` AS `locator`
  FROM organisation t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Organisation { note } } }
SELECT t.`id` AS `id`, t.`note` AS `note`
  FROM organisation t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Organisation { notReported } } }
SELECT t.`id` AS `id`, t.`not_reported` AS `notReported`
  FROM organisation t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Organisation { id } } }
SELECT t.`id` AS `id`
  FROM organisation t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Organisation { code } } }
SELECT t.`code` AS `code`, t.`id` AS `id`
  FROM organisation t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Organisation { name } } }
SELECT t.`id` AS `id`, t.`name` AS `name`
  FROM organisation t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Organisation { nativeName } } }
SELECT t.`id` AS `id`, t.`native_name` AS `nativeName`
  FROM organisation t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Organisation { kind } } }
SELECT t.`id` AS `id`, t.`kind` AS `kind`
  FROM organisation t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Organisation { collective } } }
SELECT t.`collective` AS `collective`, t.`id` AS `id`
  FROM organisation t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Organisation { country } } }
SELECT t.`country` AS `country`, t.`id` AS `id`
  FROM organisation t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Organisation { roles { locator note notReported } } } }
SELECT t.`id` AS `id`
  FROM organisation t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`source_id` AS `sourceId`, t.`locator` AS `locator`, t.`note` AS `note`, t.`not_reported` AS `notReported`, t.`id` AS `id`, t.`role` AS `role`, t.`organisation_id` AS `organisationId`, t.`project_id` AS `projectId`, t.`programme_id` AS `programmeId`
  FROM organisation_role t
  WHERE t.organisation_id IN (?, …)
  ORDER BY t.role ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Organisation { contributions { nodes { locator note notReported } totalCount } } } }
SELECT t.`id` AS `id`
  FROM organisation t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT *
  FROM (SELECT t.`id` AS `id`, t.`locator` AS `locator`, t.`not_reported` AS `notReported`, t.`note` AS `note`, t.`code` AS `code`, ? AS page_parent
  FROM bilateral_activity t
  WHERE t.organisation_id = ? AND 1 = 1
  ORDER BY t.code ASC
  LIMIT ?)
  UNION ALL SELECT *
  FROM (SELECT t.`id` AS `id`, t.`locator` AS `locator`, t.`not_reported` AS `notReported`, t.`note` AS `note`, t.`code` AS `code`, ? AS page_parent
  FROM bilateral_activity t
  WHERE t.organisation_id = ? AND 1 = 1
  ORDER BY t.code ASC
  LIMIT ?);

SELECT t.organisation_id AS page_parent, COUNT(*) AS total
  FROM bilateral_activity t
  WHERE t.organisation_id IN (?, …)
  GROUP BY t.organisation_id;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Organisation { place { id scheme version } } } }
SELECT t.`id` AS `id`, t.`place_id` AS `placeId`
  FROM organisation t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`id` AS `id`, t.`scheme` AS `scheme`, t.`version` AS `version`
  FROM place t
  WHERE t.id IN (?)
  ORDER BY t.name ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Organisation { source { id code kind } } } }
SELECT t.`id` AS `id`, t.`source_id` AS `sourceId`
  FROM organisation t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`code` AS `code`, t.`id` AS `id`, t.`kind` AS `kind`
  FROM source t
  WHERE t.id IN (?)
  ORDER BY t.code ASC;
