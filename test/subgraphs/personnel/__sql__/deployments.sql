-- { deployments { totalCount } }
SELECT '' AS page_parent, SUM(t.deployments) AS total
  FROM deployment_rollup t
  WHERE t.level = ?;

-- { deployments(orderBy: STARTS_ON_ASC) { nodes { id } } }
SELECT t.`id` AS `id`, t.`starts_on` AS `startsOn`
  FROM deployment t
  WHERE 1 = 1
  ORDER BY t.starts_on ASC, t.id ASC
  LIMIT ?;

-- { deployments(orderBy: STARTS_ON_DESC) { nodes { id } } }
SELECT t.`id` AS `id`, t.`starts_on` AS `startsOn`
  FROM deployment t
  WHERE 1 = 1
  ORDER BY t.starts_on DESC, t.id DESC
  LIMIT ?;

-- { deployments(orderBy: CODE_ASC) { nodes { id } } }
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM deployment t
  WHERE 1 = 1
  ORDER BY t.code ASC
  LIMIT ?;

-- { deployments(filter: { direction: [RO_TO_NO] }) { nodes { id } } }
-- and 1 more like it
SELECT t.`id` AS `id`, t.`starts_on` AS `startsOn`
  FROM deployment t
  WHERE t.direction IN (?)
  ORDER BY t.starts_on ASC, t.id ASC
  LIMIT ?;

-- { deployments(filter: { direction: [RO_TO_NO, NO_TO_RO] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`starts_on` AS `startsOn`
  FROM deployment t
  WHERE t.direction IN (?, …)
  ORDER BY t.starts_on ASC, t.id ASC
  LIMIT ?;

-- { deployments(filter: { direction: [] }) { nodes { id } } }
-- and 2 more like it
SELECT t.`id` AS `id`, t.`starts_on` AS `startsOn`
  FROM deployment t
  WHERE 1 = 0
  ORDER BY t.starts_on ASC, t.id ASC
  LIMIT ?;

-- { deployments(filter: { status: [PLANNED] }) { nodes { id } } }
-- and 4 more like it
SELECT t.`id` AS `id`, t.`starts_on` AS `startsOn`
  FROM deployment t
  WHERE t.status IN (?)
  ORDER BY t.starts_on ASC, t.id ASC
  LIMIT ?;

-- { deployments(filter: { status: [PLANNED, ACTIVE] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`starts_on` AS `startsOn`
  FROM deployment t
  WHERE t.status IN (?, …)
  ORDER BY t.starts_on ASC, t.id ASC
  LIMIT ?;

-- { deployments(filter: { type: [OPERATIVE_SUPPORT] }) { nodes { id } } }
-- and 4 more like it
SELECT t.`id` AS `id`, t.`starts_on` AS `startsOn`
  FROM deployment t
  WHERE t.type IN (?)
  ORDER BY t.starts_on ASC, t.id ASC
  LIMIT ?;

-- { deployments(filter: { type: [OPERATIVE_SUPPORT, JOINT_MISSION] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`starts_on` AS `startsOn`
  FROM deployment t
  WHERE t.type IN (?, …)
  ORDER BY t.starts_on ASC, t.id ASC
  LIMIT ?;

-- { deployments(filter: { hostDistrictId: ["unknown-1"] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`starts_on` AS `startsOn`
  FROM deployment t
  WHERE t.host_district_id IN (?)
  ORDER BY t.starts_on ASC, t.id ASC
  LIMIT ?;

-- { deployments(filter: { speciality: [ITINERANT_CRIME] }) { nodes { id } } }
-- and 7 more like it
SELECT t.starts_on AS edge, t.id AS id
  FROM deployment t
  WHERE 1 = 1
  ORDER BY t.starts_on ASC, t.id ASC
  LIMIT 1 OFFSET ?;

SELECT t.`id` AS `id`, t.`starts_on` AS `startsOn`
  FROM deployment t
  WHERE t.officer_id IN (SELECT s.officer_id
  FROM officer_speciality s
  WHERE s.speciality IN (?))
  ORDER BY t.starts_on ASC, t.id ASC
  LIMIT ?;

-- { deployments(filter: { speciality: [ITINERANT_CRIME, THB] }) { nodes { id } } }
SELECT t.starts_on AS edge, t.id AS id
  FROM deployment t
  WHERE 1 = 1
  ORDER BY t.starts_on ASC, t.id ASC
  LIMIT 1 OFFSET ?;

SELECT t.`id` AS `id`, t.`starts_on` AS `startsOn`
  FROM deployment t
  WHERE t.officer_id IN (SELECT s.officer_id
  FROM officer_speciality s
  WHERE s.speciality IN (?, …))
  ORDER BY t.starts_on ASC, t.id ASC
  LIMIT ?;

-- { deployments(filter: { speciality: [] }) { nodes { id } } }
SELECT t.starts_on AS edge, t.id AS id
  FROM deployment t
  WHERE 1 = 1
  ORDER BY t.starts_on ASC, t.id ASC
  LIMIT 1 OFFSET ?;

SELECT t.`id` AS `id`, t.`starts_on` AS `startsOn`
  FROM deployment t
  WHERE t.officer_id IN (SELECT s.officer_id
  FROM officer_speciality s
  WHERE 1 = 0)
  ORDER BY t.starts_on ASC, t.id ASC
  LIMIT ?;

-- { deployments(filter: { crimeTypeId: ["unknown-1"] }) { nodes { id } } }
SELECT t.starts_on AS edge, t.id AS id
  FROM deployment t
  WHERE 1 = 1
  ORDER BY t.starts_on ASC, t.id ASC
  LIMIT 1 OFFSET ?;

SELECT t.`id` AS `id`, t.`starts_on` AS `startsOn`
  FROM deployment t
  WHERE t.id IN (SELECT f.deployment_id
  FROM deployment_crime_focus f
  WHERE f.crime_type_id IN (?))
  ORDER BY t.starts_on ASC, t.id ASC
  LIMIT ?;

-- { deployments(filter: { from: "2014-06-30" }) { nodes { id } } }
SELECT *
  FROM (SELECT t.`id` AS `id`, t.`starts_on` AS `startsOn`
  FROM deployment t
  WHERE t.starts_on >= ? AND COALESCE(t.ends_on, ?) >= ? AND 1 = 1
  ORDER BY t.starts_on ASC, t.id ASC
  LIMIT ?) UNION SELECT *
  FROM (SELECT t.`id` AS `id`, t.`starts_on` AS `startsOn`
  FROM deployment t
  WHERE t.starts_on IS NULL AND t.ends_on >= ? AND COALESCE(t.ends_on, ?) >= ? AND 1 = 1
  ORDER BY t.starts_on ASC, t.id ASC
  LIMIT ?) UNION SELECT *
  FROM (SELECT t.`id` AS `id`, t.`starts_on` AS `startsOn`
  FROM deployment_span s CROSS
  JOIN deployment t ON t.id = s.deployment_id AND t.starts_on = s.starts_on
  WHERE s.block = ? AND COALESCE(t.ends_on, ?) >= ? AND 1 = 1
  ORDER BY s.starts_on ASC, s.deployment_id ASC
  LIMIT ?) UNION SELECT *
  FROM (SELECT t.`id` AS `id`, t.`starts_on` AS `startsOn`
  FROM deployment_span s CROSS
  JOIN deployment t ON t.id = s.deployment_id AND t.starts_on = s.starts_on
  WHERE s.block = ? AND COALESCE(t.ends_on, ?) >= ? AND 1 = 1
  ORDER BY s.starts_on ASC, s.deployment_id ASC
  LIMIT ?) UNION SELECT *
  FROM (SELECT t.`id` AS `id`, t.`starts_on` AS `startsOn`
  FROM deployment_span s CROSS
  JOIN deployment t ON t.id = s.deployment_id AND t.starts_on = s.starts_on
  WHERE s.block = ? AND COALESCE(t.ends_on, ?) >= ? AND 1 = 1
  ORDER BY s.starts_on ASC, s.deployment_id ASC
  LIMIT ?) UNION SELECT *
  FROM (SELECT t.`id` AS `id`, t.`starts_on` AS `startsOn`
  FROM deployment_span s CROSS
  JOIN deployment t ON t.id = s.deployment_id AND t.starts_on = s.starts_on
  WHERE s.block = ? AND COALESCE(t.ends_on, ?) >= ? AND 1 = 1
  ORDER BY s.starts_on ASC, s.deployment_id ASC
  LIMIT ?) UNION SELECT *
  FROM (SELECT t.`id` AS `id`, t.`starts_on` AS `startsOn`
  FROM deployment_span s CROSS
  JOIN deployment t ON t.id = s.deployment_id AND t.starts_on = s.starts_on
  WHERE s.block = ? AND COALESCE(t.ends_on, ?) >= ? AND 1 = 1
  ORDER BY s.starts_on ASC, s.deployment_id ASC
  LIMIT ?) UNION SELECT *
  FROM (SELECT t.`id` AS `id`, t.`starts_on` AS `startsOn`
  FROM deployment_span s CROSS
  JOIN deployment t ON t.id = s.deployment_id AND t.starts_on = s.starts_on
  WHERE s.block = ? AND COALESCE(t.ends_on, ?) >= ? AND 1 = 1
  ORDER BY s.starts_on ASC, s.deployment_id ASC
  LIMIT ?) UNION SELECT *
  FROM (SELECT t.`id` AS `id`, t.`starts_on` AS `startsOn`
  FROM deployment_span s CROSS
  JOIN deployment t ON t.id = s.deployment_id AND t.starts_on = s.starts_on
  WHERE s.block = ? AND COALESCE(t.ends_on, ?) >= ? AND 1 = 1
  ORDER BY s.starts_on ASC, s.deployment_id ASC
  LIMIT ?) UNION SELECT *
  FROM (SELECT t.`id` AS `id`, t.`starts_on` AS `startsOn`
  FROM deployment_span s CROSS
  JOIN deployment t ON t.id = s.deployment_id AND t.starts_on = s.starts_on
  WHERE s.block = ? AND COALESCE(t.ends_on, ?) >= ? AND 1 = 1
  ORDER BY s.starts_on ASC, s.deployment_id ASC
  LIMIT ?) UNION SELECT *
  FROM (SELECT t.`id` AS `id`, t.`starts_on` AS `startsOn`
  FROM deployment_span s CROSS
  JOIN deployment t ON t.id = s.deployment_id AND t.starts_on = s.starts_on
  WHERE s.block = ? AND COALESCE(t.ends_on, ?) >= ? AND 1 = 1
  ORDER BY s.starts_on ASC, s.deployment_id ASC
  LIMIT ?) UNION SELECT *
  FROM (SELECT t.`id` AS `id`, t.`starts_on` AS `startsOn`
  FROM deployment_span s CROSS
  JOIN deployment t ON t.id = s.deployment_id AND t.starts_on = s.starts_on
  WHERE s.block = ? AND COALESCE(t.ends_on, ?) >= ? AND 1 = 1
  ORDER BY s.starts_on ASC, s.deployment_id ASC
  LIMIT ?)
  ORDER BY `startsOn` ASC, `id` ASC
  LIMIT ?;

-- { deployments(filter: { to: "2014-06-30" }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`starts_on` AS `startsOn`
  FROM deployment t
  WHERE t.starts_on <= ?
  ORDER BY t.starts_on ASC, t.id ASC
  LIMIT ?;

-- { deployments(filter: { direction: [RO_TO_NO] }) { totalCount } }
-- and 1 more like it
SELECT '' AS page_parent, SUM(t.deployments) AS total
  FROM deployment_rollup t
  WHERE t.level = ? AND t.direction IN (?);

-- { deployments(filter: { direction: [RO_TO_NO, NO_TO_RO] }) { totalCount } }
SELECT '' AS page_parent, SUM(t.deployments) AS total
  FROM deployment_rollup t
  WHERE t.level = ? AND t.direction IN (?, …);

-- { deployments(filter: { direction: [] }) { totalCount } }
-- and 3 more like it
SELECT '' AS page_parent, SUM(t.deployments) AS total
  FROM deployment_rollup t
  WHERE t.level = ? AND 1 = 0;

-- { deployments(filter: { status: [PLANNED] }) { totalCount } }
-- and 4 more like it
SELECT '' AS page_parent, SUM(t.deployments) AS total
  FROM deployment_rollup t
  WHERE t.level = ? AND t.status IN (?);

-- { deployments(filter: { status: [PLANNED, ACTIVE] }) { totalCount } }
SELECT '' AS page_parent, SUM(t.deployments) AS total
  FROM deployment_rollup t
  WHERE t.level = ? AND t.status IN (?, …);

-- { deployments(filter: { type: [OPERATIVE_SUPPORT] }) { totalCount } }
-- and 4 more like it
SELECT '' AS page_parent, SUM(t.deployments) AS total
  FROM deployment_rollup t
  WHERE t.level = ? AND t.type IN (?);

-- { deployments(filter: { type: [OPERATIVE_SUPPORT, JOINT_MISSION] }) { totalCount } }
SELECT '' AS page_parent, SUM(t.deployments) AS total
  FROM deployment_rollup t
  WHERE t.level = ? AND t.type IN (?, …);

-- { deployments(filter: { hostDistrictId: ["unknown-1"] }) { totalCount } }
SELECT '' AS page_parent, SUM(t.deployments) AS total
  FROM deployment_rollup t
  WHERE t.level = ? AND t.host_district_id IN (?);

-- { deployments(filter: { speciality: [ITINERANT_CRIME] }) { totalCount } }
-- and 7 more like it
SELECT '' AS page_parent, SUM(t.deployments) AS total
  FROM deployment_rollup t
  WHERE t.level = ? AND (INSTR(REPLACE(',?,', '?', t.specialities), REPLACE(',?,', '?', ?)) > 0);

-- { deployments(filter: { speciality: [ITINERANT_CRIME, THB] }) { totalCount } }
SELECT '' AS page_parent, SUM(t.deployments) AS total
  FROM deployment_rollup t
  WHERE t.level = ? AND (INSTR(REPLACE(',?,', '?', t.specialities), REPLACE(',?,', '?', ?)) > 0 OR INSTR(REPLACE(',?,', '?', t.specialities), REPLACE(',?,', '?', ?)) > 0);

-- { deployments(filter: { crimeTypeId: ["unknown-1"] }) { totalCount } }
SELECT '' AS page_parent, SUM(t.deployments) AS total
  FROM deployment_rollup t
  WHERE t.level = ? AND t.crime_type_id IN (?);

-- { deployments(filter: { from: "2014-06-30" }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM deployment t
  WHERE (t.ends_on >= ? OR (t.ends_on IS NULL AND t.starts_on IS NOT NULL));

-- { deployments(filter: { to: "2014-06-30" }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM deployment t
  WHERE t.starts_on <= ?;
