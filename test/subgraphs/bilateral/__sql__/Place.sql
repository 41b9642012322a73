-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Place { id } } }
SELECT t.`id` AS `id`
  FROM place t
  WHERE t.id IN (?, …)
  ORDER BY t.name ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Place { scheme } } }
SELECT t.`id` AS `id`, t.`scheme` AS `scheme`
  FROM place t
  WHERE t.id IN (?, …)
  ORDER BY t.name ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Place { version } } }
SELECT t.`id` AS `id`, t.`version` AS `version`
  FROM place t
  WHERE t.id IN (?, …)
  ORDER BY t.name ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Place { code } } }
SELECT t.`code` AS `code`, t.`id` AS `id`
  FROM place t
  WHERE t.id IN (?, …)
  ORDER BY t.name ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Place { kind } } }
SELECT t.`id` AS `id`, t.`kind` AS `kind`
  FROM place t
  WHERE t.id IN (?, …)
  ORDER BY t.name ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Place { name } } }
SELECT t.`id` AS `id`, t.`name` AS `name`
  FROM place t
  WHERE t.id IN (?, …)
  ORDER BY t.name ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Place { country } } }
SELECT t.`country` AS `country`, t.`id` AS `id`
  FROM place t
  WHERE t.id IN (?, …)
  ORDER BY t.name ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Place { seat } } }
SELECT t.`id` AS `id`, t.`seat` AS `seat`
  FROM place t
  WHERE t.id IN (?, …)
  ORDER BY t.name ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Place { validFrom } } }
SELECT t.`id` AS `id`, t.`valid_from` AS `validFrom`
  FROM place t
  WHERE t.id IN (?, …)
  ORDER BY t.name ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Place { validTo } } }
SELECT t.`id` AS `id`, t.`valid_to` AS `validTo`
  FROM place t
  WHERE t.id IN (?, …)
  ORDER BY t.name ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Place { note } } }
SELECT t.`id` AS `id`, t.`note` AS `note`
  FROM place t
  WHERE t.id IN (?, …)
  ORDER BY t.name ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Place { notReported } } }
SELECT t.`id` AS `id`, t.`not_reported` AS `notReported`
  FROM place t
  WHERE t.id IN (?, …)
  ORDER BY t.name ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Place { successors { id scheme version } } } }
SELECT t.`id` AS `id`
  FROM place t
  WHERE t.id IN (?, …)
  ORDER BY t.name ASC, t.id ASC;

SELECT t.`predecessor_id` AS `predecessorId`, t.`successor_id` AS `successorId`
  FROM place_succession t
  JOIN place p ON p.id = t.successor_id
  WHERE t.predecessor_id IN (?, …)
  ORDER BY p.name, p.id;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Place { predecessors { id scheme version } } } }
SELECT t.`id` AS `id`
  FROM place t
  WHERE t.id IN (?, …)
  ORDER BY t.name ASC, t.id ASC;

SELECT t.`predecessor_id` AS `predecessorId`, t.`successor_id` AS `successorId`
  FROM place_succession t
  JOIN place p ON p.id = t.predecessor_id
  WHERE t.successor_id IN (?, …)
  ORDER BY p.name, p.id;

SELECT t.`id` AS `id`, t.`scheme` AS `scheme`, t.`version` AS `version`
  FROM place t
  WHERE t.id IN (?, …)
  ORDER BY t.name ASC, t.id ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Place { source { id code kind } } } }
SELECT t.`id` AS `id`, t.`source_id` AS `sourceId`
  FROM place t
  WHERE t.id IN (?, …)
  ORDER BY t.name ASC, t.id ASC;

SELECT t.`code` AS `code`, t.`id` AS `id`, t.`kind` AS `kind`
  FROM source t
  WHERE t.id IN (?)
  ORDER BY t.code ASC;
