-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on JointInvestigationTeam { locator } } }
SELECT t.`id` AS `id`, t.`locator` AS `locator`
  FROM joint_investigation_team t
  WHERE t.id IN (?)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on JointInvestigationTeam { note } } }
SELECT t.`id` AS `id`, t.`note` AS `note`
  FROM joint_investigation_team t
  WHERE t.id IN (?)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on JointInvestigationTeam { notReported } } }
SELECT t.`id` AS `id`, t.`not_reported` AS `notReported`
  FROM joint_investigation_team t
  WHERE t.id IN (?)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on JointInvestigationTeam { id } } }
SELECT t.`id` AS `id`
  FROM joint_investigation_team t
  WHERE t.id IN (?)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on JointInvestigationTeam { code } } }
SELECT t.`code` AS `code`, t.`id` AS `id`
  FROM joint_investigation_team t
  WHERE t.id IN (?)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on JointInvestigationTeam { statement } } }
SELECT t.`id` AS `id`, t.`statement` AS `statement`
  FROM joint_investigation_team t
  WHERE t.id IN (?)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on JointInvestigationTeam { teams } } }
SELECT t.`id` AS `id`, t.`teams` AS `teams`
  FROM joint_investigation_team t
  WHERE t.id IN (?)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on JointInvestigationTeam { startsOn } } }
SELECT t.`id` AS `id`, t.`starts_on` AS `startsOn`
  FROM joint_investigation_team t
  WHERE t.id IN (?)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on JointInvestigationTeam { endsOn } } }
SELECT t.`ends_on` AS `endsOn`, t.`id` AS `id`
  FROM joint_investigation_team t
  WHERE t.id IN (?)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on JointInvestigationTeam { project { locator note notReported } } } }
SELECT t.`id` AS `id`, t.`project_id` AS `projectId`
  FROM joint_investigation_team t
  WHERE t.id IN (?)
  ORDER BY t.code ASC;

SELECT t.`id` AS `id`, t.`locator` AS `locator`, t.`not_reported` AS `notReported`, t.`note` AS `note`
  FROM project t
  WHERE t.id IN (?)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on JointInvestigationTeam { objective { locator note notReported } } } }
SELECT t.`id` AS `id`, t.`objective_id` AS `objectiveId`
  FROM joint_investigation_team t
  WHERE t.id IN (?)
  ORDER BY t.code ASC;

SELECT t.`id` AS `id`, t.`locator` AS `locator`, t.`not_reported` AS `notReported`, t.`note` AS `note`
  FROM objective t
  WHERE t.id IN (?)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on JointInvestigationTeam { source { id code kind } } } }
SELECT t.`id` AS `id`, t.`source_id` AS `sourceId`
  FROM joint_investigation_team t
  WHERE t.id IN (?)
  ORDER BY t.code ASC;

SELECT t.`code` AS `code`, t.`id` AS `id`, t.`kind` AS `kind`
  FROM source t
  WHERE t.id IN (?)
  ORDER BY t.code ASC;
