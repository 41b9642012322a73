-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Award { id } } }
SELECT t.`id` AS `id`
  FROM award t
  WHERE t.id IN (?, …)
  ORDER BY t.awarded_at DESC, t.id DESC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Award { localId } } }
SELECT t.`id` AS `id`, t.`local_id` AS `localId`
  FROM award t
  WHERE t.id IN (?, …)
  ORDER BY t.awarded_at DESC, t.id DESC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Award { title } } }
SELECT t.`id` AS `id`, t.`title` AS `title`
  FROM award t
  WHERE t.id IN (?, …)
  ORDER BY t.awarded_at DESC, t.id DESC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Award { status } } }
SELECT t.`id` AS `id`, t.`status` AS `status`
  FROM award t
  WHERE t.id IN (?, …)
  ORDER BY t.awarded_at DESC, t.id DESC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Award { statusDetails } } }
SELECT t.`id` AS `id`, t.`status_details` AS `statusDetails`
  FROM award t
  WHERE t.id IN (?, …)
  ORDER BY t.awarded_at DESC, t.id DESC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Award { notReported } } }
SELECT t.`id` AS `id`, t.`not_reported` AS `notReported`
  FROM award t
  WHERE t.id IN (?, …)
  ORDER BY t.awarded_at DESC, t.id DESC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Award { date } } }
SELECT t.`awarded_at` AS `awardedAt`, t.`id` AS `id`
  FROM award t
  WHERE t.id IN (?, …)
  ORDER BY t.awarded_at DESC, t.id DESC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Award { value { amount currency } } } }
SELECT t.`id` AS `id`, t.`value_amount` AS `valueAmount`, t.`value_currency` AS `valueCurrency`
  FROM award t
  WHERE t.id IN (?, …)
  ORDER BY t.awarded_at DESC, t.id DESC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Award { contractingProcess { id ocid title } } } }
SELECT t.`id` AS `id`, t.`process_id` AS `processId`
  FROM award t
  WHERE t.id IN (?, …)
  ORDER BY t.awarded_at DESC, t.id DESC;

SELECT t.`id` AS `id`, t.`ocid` AS `ocid`, t.`title` AS `title`
  FROM contracting_process t
  WHERE t.id IN (?, …)
  ORDER BY t.published_on DESC, t.id DESC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Award { suppliers { id name isPerson } } } }
SELECT t.`id` AS `id`
  FROM award t
  WHERE t.id IN (?, …)
  ORDER BY t.awarded_at DESC, t.id DESC;

SELECT t.`award_id` AS `awardId`, t.`supplier_id` AS `supplierId`, t.`process_id` AS `processId`, t.`buyer_id` AS `buyerId`, t.`seq` AS `seq`, t.`stands` AS `stands`
  FROM award_supplier t
  WHERE t.award_id IN (?, …)
  ORDER BY t.award_id, t.seq, t.supplier_id;

SELECT t.`id` AS `id`, t.`is_person` AS `isPerson`, t.`name` AS `name`
  FROM supplier t
  WHERE t.id IN (?, …)
  ORDER BY t.award_count DESC, t.id DESC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Award { items { description cpv cpvLabel } } } }
SELECT t.`id` AS `id`
  FROM award t
  WHERE t.id IN (?, …)
  ORDER BY t.awarded_at DESC, t.id DESC;

SELECT t.`id` AS `id`, t.`process_id` AS `processId`, t.`award_id` AS `awardId`, t.`seq` AS `seq`, t.`description` AS `description`, t.`cpv` AS `cpv`, t.`cpv_label` AS `cpvLabel`, t.`quantity` AS `quantity`, t.`unit` AS `unit`
  FROM item t
  WHERE t.award_id IN (?, …)
  ORDER BY t.award_id, t.seq, t.id;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Award { contracts { id localId title } } } }
SELECT t.`id` AS `id`
  FROM award t
  WHERE t.id IN (?, …)
  ORDER BY t.awarded_at DESC, t.id DESC;

SELECT t.`id` AS `id`, t.`local_id` AS `localId`, t.`title` AS `title`, t.`award_id` AS `awardId`
  FROM contract t
  WHERE t.award_id IN (?, …)
  ORDER BY t.award_id, t.seq;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Award { source { id } } } }
SELECT t.`id` AS `id`, t.`source_id` AS `sourceId`
  FROM award t
  WHERE t.id IN (?, …)
  ORDER BY t.awarded_at DESC, t.id DESC;
