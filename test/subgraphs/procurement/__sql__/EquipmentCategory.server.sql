-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on EquipmentCategory { id } } }
SELECT t.`id` AS `id`
  FROM equipment_category t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on EquipmentCategory { code } } }
-- and 1 more like it
SELECT t.`code` AS `code`, t.`id` AS `id`
  FROM equipment_category t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on EquipmentCategory { cpvPrefixes } } }
SELECT t.`cpv_prefixes` AS `cpvPrefixes`, t.`id` AS `id`
  FROM equipment_category t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on EquipmentCategory { statements { phrase notReported } } } }
SELECT t.`code` AS `code`, t.`id` AS `id`
  FROM equipment_category t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

SELECT t.`id` AS `id`, t.`project_id` AS `projectId`, t.`code` AS `code`, t.`seq` AS `seq`, t.`phrase` AS `phrase`, t.`source_id` AS `sourceId`, t.`not_reported` AS `notReported`
  FROM equipment_category_statement t
  WHERE t.code IN (?, …)
  ORDER BY t.project_id, t.seq, t.id;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on EquipmentCategory { contractingProcesses { nodes { id ocid title } totalCount } } } }
SELECT t.`code` AS `code`, t.`id` AS `id`
  FROM equipment_category t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;

(SELECT t.`id` AS `id`, t.`ocid` AS `ocid`, t.`title` AS `title`, t.`published_on` AS `publishedOn`, ? AS page_parent
  FROM contracting_process t
  WHERE t.equipment_category = ? AND 1 = 1
  ORDER BY t.published_on DESC, t.id DESC
  LIMIT ?)
  UNION ALL (SELECT t.`id` AS `id`, t.`ocid` AS `ocid`, t.`title` AS `title`, t.`published_on` AS `publishedOn`, ? AS page_parent
  FROM contracting_process t
  WHERE t.equipment_category = ? AND 1 = 1
  ORDER BY t.published_on DESC, t.id DESC
  LIMIT ?);

SELECT t.equipment_category AS page_parent, SUM(t.processes) AS total
  FROM contracting_process_rollup t
  WHERE t.level = ? AND t.equipment_category IN (?, …)
  GROUP BY t.equipment_category;

-- query ($of: [_Any!]!) { _entities(representations: $of) { ... on EquipmentCategory { source { id } } } }
SELECT t.`id` AS `id`, t.`source_id` AS `sourceId`
  FROM equipment_category t
  WHERE t.id IN (?, …)
  ORDER BY t.code ASC;
