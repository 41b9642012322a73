-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on DeploymentHeadcount { id } } }
SELECT t.`id` AS `id`
  FROM deployment_headcount t
  WHERE t.id IN (?)
  ORDER BY t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on DeploymentHeadcount { direction } } }
SELECT t.`direction` AS `direction`, t.`id` AS `id`
  FROM deployment_headcount t
  WHERE t.id IN (?)
  ORDER BY t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on DeploymentHeadcount { officers } } }
SELECT t.`id` AS `id`, t.`officers` AS `officers`
  FROM deployment_headcount t
  WHERE t.id IN (?)
  ORDER BY t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on DeploymentHeadcount { periodStart } } }
SELECT t.`id` AS `id`, t.`period_start` AS `periodStart`
  FROM deployment_headcount t
  WHERE t.id IN (?)
  ORDER BY t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on DeploymentHeadcount { periodEnd } } }
SELECT t.`id` AS `id`, t.`period_end` AS `periodEnd`
  FROM deployment_headcount t
  WHERE t.id IN (?)
  ORDER BY t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on DeploymentHeadcount { notReported } } }
SELECT t.`id` AS `id`, t.`not_reported` AS `notReported`
  FROM deployment_headcount t
  WHERE t.id IN (?)
  ORDER BY t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on DeploymentHeadcount { source { id } } } }
SELECT t.`id` AS `id`, t.`source_id` AS `sourceId`
  FROM deployment_headcount t
  WHERE t.id IN (?)
  ORDER BY t.id ASC;
