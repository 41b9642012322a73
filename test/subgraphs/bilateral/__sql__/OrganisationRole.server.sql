-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on OrganisationRole { locator } } }
SELECT t.`id` AS `id`, t.`locator` AS `locator`
  FROM organisation_role t
  WHERE t.id IN (?, …)
  ORDER BY t.role ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on OrganisationRole { note } } }
SELECT t.`id` AS `id`, t.`note` AS `note`
  FROM organisation_role t
  WHERE t.id IN (?, …)
  ORDER BY t.role ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on OrganisationRole { notReported } } }
SELECT t.`id` AS `id`, t.`not_reported` AS `notReported`
  FROM organisation_role t
  WHERE t.id IN (?, …)
  ORDER BY t.role ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on OrganisationRole { id } } }
SELECT t.`id` AS `id`
  FROM organisation_role t
  WHERE t.id IN (?, …)
  ORDER BY t.role ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on OrganisationRole { role } } }
SELECT t.`id` AS `id`, t.`role` AS `role`
  FROM organisation_role t
  WHERE t.id IN (?, …)
  ORDER BY t.role ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on OrganisationRole { organisation { locator note notReported } } } }
SELECT t.`id` AS `id`, t.`organisation_id` AS `organisationId`
  FROM organisation_role t
  WHERE t.id IN (?, …)
  ORDER BY t.role ASC, t.id ASC;

SELECT t.`id` AS `id`, t.`locator` AS `locator`, t.`not_reported` AS `notReported`, t.`note` AS `note`
  FROM organisation t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on OrganisationRole { project { locator note notReported } } } }
SELECT t.`id` AS `id`, t.`project_id` AS `projectId`
  FROM organisation_role t
  WHERE t.id IN (?, …)
  ORDER BY t.role ASC, t.id ASC;

SELECT t.`id` AS `id`, t.`locator` AS `locator`, t.`not_reported` AS `notReported`, t.`note` AS `note`
  FROM project t
  WHERE t.id IN (?)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on OrganisationRole { programme { locator note notReported } } } }
SELECT t.`id` AS `id`, t.`programme_id` AS `programmeId`
  FROM organisation_role t
  WHERE t.id IN (?, …)
  ORDER BY t.role ASC, t.id ASC;

SELECT t.`id` AS `id`, t.`locator` AS `locator`, t.`not_reported` AS `notReported`, t.`note` AS `note`
  FROM programme t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on OrganisationRole { source { id code kind } } } }
SELECT t.`id` AS `id`, t.`source_id` AS `sourceId`
  FROM organisation_role t
  WHERE t.id IN (?, …)
  ORDER BY t.role ASC, t.id ASC;

SELECT t.`code` AS `code`, t.`id` AS `id`, t.`kind` AS `kind`
  FROM source t
  WHERE t.id IN (?)
  ORDER BY t.code ASC;
