-- { programmes { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM programme t
  WHERE 1 = 1;

-- { programmes(orderBy: CODE_ASC) { nodes { id } } }
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM programme t
  WHERE 1 = 1
  ORDER BY t.code ASC
  LIMIT ?;

-- { programmes(filter: { areaCode: ["302 word"] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM programme t
  WHERE t.area_code IN (?)
  ORDER BY t.code ASC
  LIMIT ?;

-- { programmes(filter: { country: ["RO"] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM programme t
  WHERE t.country IN (?)
  ORDER BY t.code ASC
  LIMIT ?;

-- { programmes(filter: { fundingPeriod: ["302 word"] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM programme t
  WHERE t.funding_period IN (?)
  ORDER BY t.code ASC
  LIMIT ?;

-- { programmes(filter: { financialMechanism: [NORWAY_GRANTS] }) { nodes { id } } }
-- and 1 more like it
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM programme t
  WHERE t.financial_mechanism IN (?)
  ORDER BY t.code ASC
  LIMIT ?;

-- { programmes(filter: { financialMechanism: [NORWAY_GRANTS, EEA_GRANTS] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM programme t
  WHERE t.financial_mechanism IN (?, …)
  ORDER BY t.code ASC
  LIMIT ?;

-- { programmes(filter: { financialMechanism: [] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM programme t
  WHERE 1 = 0
  ORDER BY t.code ASC
  LIMIT ?;

-- { programmes(filter: { areaCode: ["302 word"] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM programme t
  WHERE t.area_code IN (?);

-- { programmes(filter: { country: ["RO"] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM programme t
  WHERE t.country IN (?);

-- { programmes(filter: { fundingPeriod: ["302 word"] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM programme t
  WHERE t.funding_period IN (?);

-- { programmes(filter: { financialMechanism: [NORWAY_GRANTS] }) { totalCount } }
-- and 1 more like it
SELECT '' AS page_parent, COUNT(*) AS total
  FROM programme t
  WHERE t.financial_mechanism IN (?);

-- { programmes(filter: { financialMechanism: [NORWAY_GRANTS, EEA_GRANTS] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM programme t
  WHERE t.financial_mechanism IN (?, …);

-- { programmes(filter: { financialMechanism: [] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM programme t
  WHERE 1 = 0;
