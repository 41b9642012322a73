-- { importRuns { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM import_run t
  WHERE 1 = 1;

-- { importRuns(orderBy: STARTED_AT_DESC) { nodes { id } } }
SELECT t.`id` AS `id`, t.`started_at` AS `startedAt`
  FROM import_run t
  WHERE 1 = 1
  ORDER BY t.started_at DESC, t.id DESC
  LIMIT ?;

-- { importRuns(filter: { format: ["302 word"] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`started_at` AS `startedAt`
  FROM import_run t
  WHERE t.format IN (?)
  ORDER BY t.started_at DESC, t.id DESC
  LIMIT ?;

-- { importRuns(filter: { isFinished: true }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`started_at` AS `startedAt`
  FROM import_run t
  WHERE t.finished_at IS NOT NULL
  ORDER BY t.started_at DESC, t.id DESC
  LIMIT ?;

-- { importRuns(filter: { format: ["302 word"] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM import_run t
  WHERE t.format IN (?);

-- { importRuns(filter: { isFinished: true }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM import_run t
  WHERE t.finished_at IS NOT NULL;
