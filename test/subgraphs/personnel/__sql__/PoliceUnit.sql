-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on PoliceUnit { id } } }
SELECT t.`id` AS `id`
  FROM police_unit t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on PoliceUnit { code } } }
SELECT t.`code` AS `code`, t.`id` AS `id`
  FROM police_unit t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on PoliceUnit { name } } }
SELECT t.`id` AS `id`, t.`name` AS `name`
  FROM police_unit t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on PoliceUnit { level } } }
SELECT t.`id` AS `id`, t.`level` AS `level`
  FROM police_unit t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on PoliceUnit { validFrom } } }
SELECT t.`id` AS `id`, t.`valid_from` AS `validFrom`
  FROM police_unit t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on PoliceUnit { validTo } } }
SELECT t.`id` AS `id`, t.`valid_to` AS `validTo`
  FROM police_unit t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on PoliceUnit { parent { id code name } } } }
SELECT t.`id` AS `id`, t.`parent_id` AS `parentId`
  FROM police_unit t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`code` AS `code`, t.`id` AS `id`, t.`name` AS `name`
  FROM police_unit t
  WHERE t.id IN (?)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on PoliceUnit { successor { id code name } } } }
SELECT t.`id` AS `id`, t.`successor_id` AS `successorId`
  FROM police_unit t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on PoliceUnit { officers { nodes { id officerRef rankBand } totalCount } } } }
SELECT t.`id` AS `id`
  FROM police_unit t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT *
  FROM (SELECT t.`id` AS `id`, t.`officer_ref` AS `officerRef`, t.`rank_band` AS `rankBand`, ? AS page_parent
  FROM officer t
  WHERE t.home_unit_id = ? AND 1 = 1
  ORDER BY t.officer_ref ASC
  LIMIT ?)
  UNION ALL SELECT *
  FROM (SELECT t.`id` AS `id`, t.`officer_ref` AS `officerRef`, t.`rank_band` AS `rankBand`, ? AS page_parent
  FROM officer t
  WHERE t.home_unit_id = ? AND 1 = 1
  ORDER BY t.officer_ref ASC
  LIMIT ?);

SELECT t.home_unit_id AS page_parent, COUNT(*) AS total
  FROM officer t
  WHERE t.home_unit_id IN (?, …)
  GROUP BY t.home_unit_id;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on PoliceUnit { organisation { id } } } }
SELECT t.`id` AS `id`, t.`organisation_id` AS `organisationId`
  FROM police_unit t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on PoliceUnit { place { id } } } }
SELECT t.`id` AS `id`, t.`place_id` AS `placeId`
  FROM police_unit t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on PoliceUnit { source { id } } } }
SELECT t.`id` AS `id`, t.`source_id` AS `sourceId`
  FROM police_unit t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;
