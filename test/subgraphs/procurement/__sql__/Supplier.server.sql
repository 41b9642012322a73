-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Supplier { id } } }
SELECT t.`id` AS `id`
  FROM supplier t
  WHERE t.id IN (?, …)
  ORDER BY t.award_count DESC, t.id DESC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Supplier { name } } }
SELECT t.`id` AS `id`, t.`name` AS `name`
  FROM supplier t
  WHERE t.id IN (?, …)
  ORDER BY t.award_count DESC, t.id DESC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Supplier { isPerson } } }
SELECT t.`id` AS `id`, t.`is_person` AS `isPerson`
  FROM supplier t
  WHERE t.id IN (?, …)
  ORDER BY t.award_count DESC, t.id DESC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Supplier { country } } }
SELECT t.`country` AS `country`, t.`id` AS `id`
  FROM supplier t
  WHERE t.id IN (?, …)
  ORDER BY t.award_count DESC, t.id DESC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Supplier { awardCount } } }
SELECT t.`award_count` AS `awardCount`, t.`id` AS `id`
  FROM supplier t
  WHERE t.id IN (?, …)
  ORDER BY t.award_count DESC, t.id DESC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Supplier { buyerCount } } }
SELECT t.`buyer_count` AS `buyerCount`, t.`id` AS `id`
  FROM supplier t
  WHERE t.id IN (?, …)
  ORDER BY t.award_count DESC, t.id DESC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Supplier { notReported } } }
SELECT t.`id` AS `id`, t.`not_reported` AS `notReported`
  FROM supplier t
  WHERE t.id IN (?, …)
  ORDER BY t.award_count DESC, t.id DESC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Supplier { identifier { scheme id } } } }
SELECT t.`id` AS `id`, t.`identifier` AS `identifier`, t.`scheme` AS `scheme`
  FROM supplier t
  WHERE t.id IN (?, …)
  ORDER BY t.award_count DESC, t.id DESC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Supplier { organisation { id } } } }
SELECT t.`id` AS `id`, t.`organisation_id` AS `organisationId`
  FROM supplier t
  WHERE t.id IN (?, …)
  ORDER BY t.award_count DESC, t.id DESC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Supplier { awards { nodes { id localId title } totalCount } } } }
SELECT t.`id` AS `id`
  FROM supplier t
  WHERE t.id IN (?, …)
  ORDER BY t.award_count DESC, t.id DESC;

(SELECT t.`id` AS `id`, t.`local_id` AS `localId`, t.`title` AS `title`, t.`awarded_at` AS `awardedAt`, ? AS page_parent
  FROM award t
  JOIN award_supplier won ON won.award_id = t.id
  WHERE won.supplier_id = ? AND 1 = 1
  ORDER BY t.awarded_at DESC, t.id DESC
  LIMIT ?)
  UNION ALL (SELECT t.`id` AS `id`, t.`local_id` AS `localId`, t.`title` AS `title`, t.`awarded_at` AS `awardedAt`, ? AS page_parent
  FROM award t
  JOIN award_supplier won ON won.award_id = t.id
  WHERE won.supplier_id = ? AND 1 = 1
  ORDER BY t.awarded_at DESC, t.id DESC
  LIMIT ?);

SELECT won.supplier_id AS page_parent, COUNT(*) AS total
  FROM award t
  JOIN award_supplier won ON won.award_id = t.id
  WHERE won.supplier_id IN (?, …)
  GROUP BY won.supplier_id;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Supplier { source { id } } } }
SELECT t.`id` AS `id`, t.`source_id` AS `sourceId`
  FROM supplier t
  WHERE t.id IN (?, …)
  ORDER BY t.award_count DESC, t.id DESC;
