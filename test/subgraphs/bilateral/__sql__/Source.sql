-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Source { id } } }
SELECT t.`id` AS `id`
  FROM source t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Source { code } } }
SELECT t.`code` AS `code`, t.`id` AS `id`
  FROM source t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Source { kind } } }
SELECT t.`id` AS `id`, t.`kind` AS `kind`
  FROM source t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Source { title } } }
SELECT t.`id` AS `id`, t.`title` AS `title`
  FROM source t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Source { url } } }
SELECT t.`id` AS `id`, t.`url` AS `url`
  FROM source t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Source { publishedOn } } }
SELECT t.`id` AS `id`, t.`published_on` AS `publishedOn`
  FROM source t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Source { retrievedOn } } }
SELECT t.`id` AS `id`, t.`retrieved_on` AS `retrievedOn`
  FROM source t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Source { note } } }
SELECT t.`id` AS `id`, t.`note` AS `note`
  FROM source t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Source { synthetic } } }
SELECT t.`id` AS `id`, t.`synthetic` AS `synthetic`
  FROM source t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Source { publisher { locator note notReported } } } }
SELECT t.`id` AS `id`, t.`publisher_id` AS `publisherId`
  FROM source t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`id` AS `id`, t.`locator` AS `locator`, t.`not_reported` AS `notReported`, t.`note` AS `note`
  FROM organisation t
  WHERE t.id IN (?)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on Source { figures { nodes { id code measure } totalCount } } } }
SELECT t.`id` AS `id`
  FROM source t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT *
  FROM (SELECT t.`code` AS `code`, t.`id` AS `id`, t.`measure` AS `measure`, ? AS page_parent
  FROM figure t
  WHERE t.source_id = ? AND 1 = 1
  ORDER BY t.code ASC
  LIMIT ?)
  UNION ALL SELECT *
  FROM (SELECT t.`code` AS `code`, t.`id` AS `id`, t.`measure` AS `measure`, ? AS page_parent
  FROM figure t
  WHERE t.source_id = ? AND 1 = 1
  ORDER BY t.code ASC
  LIMIT ?);

SELECT t.source_id AS page_parent, COUNT(*) AS total
  FROM figure t
  WHERE t.source_id IN (?, …)
  GROUP BY t.source_id;
