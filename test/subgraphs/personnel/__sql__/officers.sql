-- { officers { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM officer t
  WHERE 1 = 1;

-- { officers(orderBy: REF_ASC) { nodes { id } } }
SELECT t.`id` AS `id`, t.`officer_ref` AS `officerRef`
  FROM officer t
  WHERE 1 = 1
  ORDER BY t.officer_ref ASC
  LIMIT ?;

-- { officers(filter: { rankBand: [SENIOR_OFFICER] }) { nodes { id } } }
-- and 2 more like it
SELECT t.`id` AS `id`, t.`officer_ref` AS `officerRef`
  FROM officer t
  WHERE t.rank_band IN (?)
  ORDER BY t.officer_ref ASC
  LIMIT ?;

-- { officers(filter: { rankBand: [SENIOR_OFFICER, OFFICER] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`officer_ref` AS `officerRef`
  FROM officer t
  WHERE t.rank_band IN (?, …)
  ORDER BY t.officer_ref ASC
  LIMIT ?;

-- { officers(filter: { rankBand: [] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`officer_ref` AS `officerRef`
  FROM officer t
  WHERE 1 = 0
  ORDER BY t.officer_ref ASC
  LIMIT ?;

-- { officers(filter: { speciality: [ITINERANT_CRIME] }) { nodes { id } } }
-- and 7 more like it
SELECT t.`id` AS `id`, t.`officer_ref` AS `officerRef`
  FROM officer t
  WHERE t.id IN (SELECT s.officer_id
  FROM officer_speciality s
  WHERE s.speciality IN (?))
  ORDER BY t.officer_ref ASC
  LIMIT ?;

-- { officers(filter: { speciality: [ITINERANT_CRIME, THB] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`officer_ref` AS `officerRef`
  FROM officer t
  WHERE t.id IN (SELECT s.officer_id
  FROM officer_speciality s
  WHERE s.speciality IN (?, …))
  ORDER BY t.officer_ref ASC
  LIMIT ?;

-- { officers(filter: { speciality: [] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`officer_ref` AS `officerRef`
  FROM officer t
  WHERE t.id IN (SELECT s.officer_id
  FROM officer_speciality s
  WHERE 1 = 0)
  ORDER BY t.officer_ref ASC
  LIMIT ?;

-- { officers(filter: { homeUnitId: ["unknown-1"] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`officer_ref` AS `officerRef`
  FROM officer t
  WHERE t.home_unit_id IN (?)
  ORDER BY t.officer_ref ASC
  LIMIT ?;

-- { officers(filter: { rankBand: [SENIOR_OFFICER] }) { totalCount } }
-- and 2 more like it
SELECT '' AS page_parent, COUNT(*) AS total
  FROM officer t
  WHERE t.rank_band IN (?);

-- { officers(filter: { rankBand: [SENIOR_OFFICER, OFFICER] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM officer t
  WHERE t.rank_band IN (?, …);

-- { officers(filter: { rankBand: [] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM officer t
  WHERE 1 = 0;

-- { officers(filter: { speciality: [ITINERANT_CRIME] }) { totalCount } }
-- and 7 more like it
SELECT '' AS page_parent, COUNT(*) AS total
  FROM officer t
  WHERE t.id IN (SELECT s.officer_id
  FROM officer_speciality s
  WHERE s.speciality IN (?));

-- { officers(filter: { speciality: [ITINERANT_CRIME, THB] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM officer t
  WHERE t.id IN (SELECT s.officer_id
  FROM officer_speciality s
  WHERE s.speciality IN (?, …));

-- { officers(filter: { speciality: [] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM officer t
  WHERE t.id IN (SELECT s.officer_id
  FROM officer_speciality s
  WHERE 1 = 0);

-- { officers(filter: { homeUnitId: ["unknown-1"] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM officer t
  WHERE t.home_unit_id IN (?);
