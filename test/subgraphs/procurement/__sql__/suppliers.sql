-- { suppliers { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM supplier t
  WHERE 1 = 1;

-- { suppliers(orderBy: AWARD_COUNT_DESC) { nodes { id } } }
SELECT t.`id` AS `id`, t.`award_count` AS `awardCount`
  FROM supplier t
  WHERE 1 = 1
  ORDER BY t.award_count DESC, t.id DESC
  LIMIT ?;

-- { suppliers(orderBy: BUYER_COUNT_DESC) { nodes { id } } }
SELECT t.`id` AS `id`, t.`buyer_count` AS `buyerCount`
  FROM supplier t
  WHERE 1 = 1
  ORDER BY t.buyer_count DESC, t.id DESC
  LIMIT ?;

-- { suppliers(orderBy: NAME_ASC) { nodes { id } } }
SELECT t.`id` AS `id`, t.`name` AS `name`
  FROM supplier t
  WHERE 1 = 1
  ORDER BY t.name ASC, t.id ASC
  LIMIT ?;

-- { suppliers(filter: { minAwards: 2 }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`award_count` AS `awardCount`
  FROM supplier t
  WHERE t.award_count >= ?
  ORDER BY t.award_count DESC, t.id DESC
  LIMIT ?;

-- { suppliers(filter: { minBuyers: 2 }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`award_count` AS `awardCount`
  FROM supplier t
  WHERE t.buyer_count >= ?
  ORDER BY t.award_count DESC, t.id DESC
  LIMIT ?;

-- { suppliers(filter: { country: ["RO"] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`award_count` AS `awardCount`
  FROM supplier t
  WHERE t.country IN (?)
  ORDER BY t.award_count DESC, t.id DESC
  LIMIT ?;

-- { suppliers(filter: { identifier: ["302 word"] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`award_count` AS `awardCount`
  FROM supplier t
  WHERE t.identifier IN (?)
  ORDER BY t.award_count DESC, t.id DESC
  LIMIT ?;

-- { suppliers(filter: { isPerson: true }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`award_count` AS `awardCount`
  FROM supplier t
  WHERE t.is_person = ?
  ORDER BY t.award_count DESC, t.id DESC
  LIMIT ?;

-- { suppliers(filter: { minAwards: 2 }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM supplier t
  WHERE t.award_count >= ?;

-- { suppliers(filter: { minBuyers: 2 }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM supplier t
  WHERE t.buyer_count >= ?;

-- { suppliers(filter: { country: ["RO"] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM supplier t
  WHERE t.country IN (?);

-- { suppliers(filter: { identifier: ["302 word"] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM supplier t
  WHERE t.identifier IN (?);

-- { suppliers(filter: { isPerson: true }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM supplier t
  WHERE t.is_person = ?;
