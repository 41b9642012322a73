-- { figures { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM figure t
  WHERE 1 = 1;

-- { figures(orderBy: CODE_ASC) { nodes { id } } }
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM figure t
  WHERE 1 = 1
  ORDER BY t.code ASC
  LIMIT ?;

-- { figures(orderBy: RECORDED_AT_ASC) { nodes { id } } }
SELECT t.`id` AS `id`, t.`recorded_at` AS `recordedAt`
  FROM figure t
  WHERE 1 = 1
  ORDER BY t.recorded_at ASC, t.id ASC
  LIMIT ?;

-- { figures(orderBy: RECORDED_AT_DESC) { nodes { id } } }
SELECT t.`id` AS `id`, t.`recorded_at` AS `recordedAt`
  FROM figure t
  WHERE 1 = 1
  ORDER BY t.recorded_at DESC, t.id DESC
  LIMIT ?;

-- { figures(filter: { kind: [BASELINE] }) { nodes { id } } }
-- and 8 more like it
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM figure t
  WHERE t.kind IN (?)
  ORDER BY t.code ASC
  LIMIT ?;

-- { figures(filter: { kind: [BASELINE, TARGET] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM figure t
  WHERE t.kind IN (?, …)
  ORDER BY t.code ASC
  LIMIT ?;

-- { figures(filter: { kind: [] }) { nodes { id } } }
-- and 2 more like it
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM figure t
  WHERE 1 = 0
  ORDER BY t.code ASC
  LIMIT ?;

-- { figures(filter: { qualifier: [PLANNED] }) { nodes { id } } }
-- and 2 more like it
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM figure t
  WHERE t.qualifier IN (?)
  ORDER BY t.code ASC
  LIMIT ?;

-- { figures(filter: { qualifier: [PLANNED, REPORTED] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM figure t
  WHERE t.qualifier IN (?, …)
  ORDER BY t.code ASC
  LIMIT ?;

-- { figures(filter: { workflow: [DRAFT] }) { nodes { id } } }
-- and 3 more like it
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM figure t
  WHERE t.workflow IN (?)
  ORDER BY t.code ASC
  LIMIT ?;

-- { figures(filter: { workflow: [DRAFT, PENDING] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM figure t
  WHERE t.workflow IN (?, …)
  ORDER BY t.code ASC
  LIMIT ?;

-- { figures(filter: { measure: ["302 word"] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM figure t
  WHERE t.measure IN (?)
  ORDER BY t.code ASC
  LIMIT ?;

-- { figures(filter: { indicatorCode: ["302 word"] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM figure t
  WHERE EXISTS (SELECT 1
  FROM indicator i
  WHERE i.id = t.indicator_id AND i.code IN (?))
  ORDER BY t.code ASC
  LIMIT ?;

-- { figures(filter: { projectCode: ["302 word"] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM figure t
  WHERE t.project_id IN (?)
  ORDER BY t.code ASC
  LIMIT ?;

-- { figures(filter: { sourceKind: [RESULTS_REPORT] }) { nodes { id } } }
-- and 10 more like it
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM figure t
  WHERE EXISTS (SELECT 1
  FROM source s
  WHERE s.id = t.source_id AND s.kind IN (?))
  ORDER BY t.code ASC
  LIMIT ?;

-- { figures(filter: { sourceKind: [RESULTS_REPORT, DONOR_PORTAL] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM figure t
  WHERE EXISTS (SELECT 1
  FROM source s
  WHERE s.id = t.source_id AND s.kind IN (?, …))
  ORDER BY t.code ASC
  LIMIT ?;

-- { figures(filter: { sourceKind: [] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM figure t
  WHERE EXISTS (SELECT 1
  FROM source s
  WHERE s.id = t.source_id AND 1 = 0)
  ORDER BY t.code ASC
  LIMIT ?;

-- { figures(filter: { sourceCode: ["302 word"] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM figure t
  WHERE t.source_id IN (?)
  ORDER BY t.code ASC
  LIMIT ?;

-- { figures(filter: { withoutEvidence: true }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM figure t
  WHERE t.evidence IS NULL
  ORDER BY t.code ASC
  LIMIT ?;

-- { figures(filter: { notReported: true }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM figure t
  WHERE t.not_reported = 1
  ORDER BY t.code ASC
  LIMIT ?;

-- { figures(filter: { synthetic: true }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM figure t
  WHERE EXISTS (SELECT 1
  FROM source s
  WHERE s.id = t.source_id AND s.synthetic = 1)
  ORDER BY t.code ASC
  LIMIT ?;

-- { figures(filter: { superseded: true }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM figure t
  WHERE EXISTS (SELECT 1
  FROM figure later
  WHERE later.supersedes_id = t.id)
  ORDER BY t.code ASC
  LIMIT ?;

-- { figures(filter: { recordedSince: "2014-06-30" }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`code` AS `code`
  FROM figure t
  WHERE t.recorded_at >= ?
  ORDER BY t.code ASC
  LIMIT ?;

-- { figures(filter: { kind: [BASELINE] }) { totalCount } }
-- and 8 more like it
SELECT '' AS page_parent, COUNT(*) AS total
  FROM figure t
  WHERE t.kind IN (?);

-- { figures(filter: { kind: [BASELINE, TARGET] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM figure t
  WHERE t.kind IN (?, …);

-- { figures(filter: { kind: [] }) { totalCount } }
-- and 2 more like it
SELECT '' AS page_parent, COUNT(*) AS total
  FROM figure t
  WHERE 1 = 0;

-- { figures(filter: { qualifier: [PLANNED] }) { totalCount } }
-- and 2 more like it
SELECT '' AS page_parent, COUNT(*) AS total
  FROM figure t
  WHERE t.qualifier IN (?);

-- { figures(filter: { qualifier: [PLANNED, REPORTED] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM figure t
  WHERE t.qualifier IN (?, …);

-- { figures(filter: { workflow: [DRAFT] }) { totalCount } }
-- and 3 more like it
SELECT '' AS page_parent, COUNT(*) AS total
  FROM figure t
  WHERE t.workflow IN (?);

-- { figures(filter: { workflow: [DRAFT, PENDING] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM figure t
  WHERE t.workflow IN (?, …);

-- { figures(filter: { measure: ["302 word"] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM figure t
  WHERE t.measure IN (?);

-- { figures(filter: { indicatorCode: ["302 word"] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM figure t
  WHERE EXISTS (SELECT 1
  FROM indicator i
  WHERE i.id = t.indicator_id AND i.code IN (?));

-- { figures(filter: { projectCode: ["302 word"] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM figure t
  WHERE t.project_id IN (?);

-- { figures(filter: { sourceKind: [RESULTS_REPORT] }) { totalCount } }
-- and 10 more like it
SELECT '' AS page_parent, COUNT(*) AS total
  FROM figure t
  WHERE EXISTS (SELECT 1
  FROM source s
  WHERE s.id = t.source_id AND s.kind IN (?));

-- { figures(filter: { sourceKind: [RESULTS_REPORT, DONOR_PORTAL] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM figure t
  WHERE EXISTS (SELECT 1
  FROM source s
  WHERE s.id = t.source_id AND s.kind IN (?, …));

-- { figures(filter: { sourceKind: [] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM figure t
  WHERE EXISTS (SELECT 1
  FROM source s
  WHERE s.id = t.source_id AND 1 = 0);

-- { figures(filter: { sourceCode: ["302 word"] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM figure t
  WHERE t.source_id IN (?);

-- { figures(filter: { withoutEvidence: true }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM figure t
  WHERE t.evidence IS NULL;

-- { figures(filter: { notReported: true }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM figure t
  WHERE t.not_reported = 1;

-- { figures(filter: { synthetic: true }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM figure t
  WHERE EXISTS (SELECT 1
  FROM source s
  WHERE s.id = t.source_id AND s.synthetic = 1);

-- { figures(filter: { superseded: true }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM figure t
  WHERE EXISTS (SELECT 1
  FROM figure later
  WHERE later.supersedes_id = t.id);

-- { figures(filter: { recordedSince: "2014-06-30" }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM figure t
  WHERE t.recorded_at >= ?;
