-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Officer { id } } }
SELECT t.`id` AS `id`
  FROM officer t
  WHERE t.id IN (?, …)
  ORDER BY t.officer_ref ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Officer { officerRef } } }
SELECT t.`id` AS `id`, t.`officer_ref` AS `officerRef`
  FROM officer t
  WHERE t.id IN (?, …)
  ORDER BY t.officer_ref ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Officer { rankBand } } }
SELECT t.`id` AS `id`, t.`rank_band` AS `rankBand`
  FROM officer t
  WHERE t.id IN (?, …)
  ORDER BY t.officer_ref ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Officer { specialities } } }
SELECT t.`id` AS `id`
  FROM officer t
  WHERE t.id IN (?, …)
  ORDER BY t.officer_ref ASC;

SELECT t.`officer_id` AS `officerId`, t.`speciality` AS `speciality`
  FROM officer_speciality t
  WHERE t.officer_id IN (?, …)
  ORDER BY t.speciality;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Officer { homeUnit { id code name } } } }
SELECT t.`home_unit_id` AS `homeUnitId`, t.`id` AS `id`
  FROM officer t
  WHERE t.id IN (?, …)
  ORDER BY t.officer_ref ASC;

SELECT t.`code` AS `code`, t.`id` AS `id`, t.`name` AS `name`
  FROM police_unit t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Officer { deployments { nodes { id code direction } totalCount } } } }
SELECT t.`id` AS `id`
  FROM officer t
  WHERE t.id IN (?, …)
  ORDER BY t.officer_ref ASC;

(SELECT t.`code` AS `code`, t.`direction` AS `direction`, t.`id` AS `id`, t.`starts_on` AS `startsOn`, ? AS page_parent
  FROM deployment t
  WHERE t.officer_id = ? AND 1 = 1
  ORDER BY t.starts_on ASC, t.id ASC
  LIMIT ?)
  UNION ALL (SELECT t.`code` AS `code`, t.`direction` AS `direction`, t.`id` AS `id`, t.`starts_on` AS `startsOn`, ? AS page_parent
  FROM deployment t
  WHERE t.officer_id = ? AND 1 = 1
  ORDER BY t.starts_on ASC, t.id ASC
  LIMIT ?);

SELECT t.officer_id AS page_parent, COUNT(*) AS total
  FROM deployment t
  WHERE t.officer_id IN (?, …)
  GROUP BY t.officer_id;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Officer { source { id } } } }
SELECT t.`id` AS `id`, t.`source_id` AS `sourceId`
  FROM officer t
  WHERE t.id IN (?, …)
  ORDER BY t.officer_ref ASC;
