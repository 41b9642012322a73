-- { importIssues { totalCount } }
SELECT '' AS page_parent, SUM(t.issues) AS total
  FROM import_issue_rollup t
  WHERE t.level = ?;

-- { importIssues(orderBy: FILE_ASC) { nodes { id } } }
SELECT t.`id` AS `id`, t.`file` AS `file`
  FROM import_issue t
  WHERE 1 = 1
  ORDER BY t.file ASC, t.id ASC
  LIMIT ?;

-- { importIssues(orderBy: RULE_ASC) { nodes { id } } }
SELECT t.`id` AS `id`, t.`rule` AS `rule`
  FROM import_issue t
  WHERE 1 = 1
  ORDER BY t.rule ASC, t.id ASC
  LIMIT ?;

-- { importIssues(filter: { rule: [FILE_UNREADABLE] }) { nodes { id } } }
-- and 30 more like it
SELECT t.`id` AS `id`, t.`file` AS `file`
  FROM import_issue t
  WHERE t.rule IN (?)
  ORDER BY t.file ASC, t.id ASC
  LIMIT ?;

-- { importIssues(filter: { rule: [FILE_UNREADABLE, DOCUMENT_UNREADABLE] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`file` AS `file`
  FROM import_issue t
  WHERE t.rule IN (?, …)
  ORDER BY t.file ASC, t.id ASC
  LIMIT ?;

-- { importIssues(filter: { rule: [] }) { nodes { id } } }
-- and 1 more like it
SELECT t.`id` AS `id`, t.`file` AS `file`
  FROM import_issue t
  WHERE 1 = 0
  ORDER BY t.file ASC, t.id ASC
  LIMIT ?;

-- { importIssues(filter: { severity: [ERROR] }) { nodes { id } } }
-- and 2 more like it
SELECT t.`id` AS `id`, t.`file` AS `file`
  FROM import_issue t
  WHERE t.severity IN (?)
  ORDER BY t.file ASC, t.id ASC
  LIMIT ?;

-- { importIssues(filter: { severity: [ERROR, WARNING] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`file` AS `file`
  FROM import_issue t
  WHERE t.severity IN (?, …)
  ORDER BY t.file ASC, t.id ASC
  LIMIT ?;

-- { importIssues(filter: { file: ["302 word"] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`file` AS `file`
  FROM import_issue t
  WHERE t.file IN (?)
  ORDER BY t.file ASC, t.id ASC
  LIMIT ?;

-- { importIssues(filter: { runId: ["unknown-1"] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`file` AS `file`
  FROM import_issue t
  WHERE t.run_id IN (?)
  ORDER BY t.file ASC, t.id ASC
  LIMIT ?;

-- { importIssues(filter: { contractingProcessId: ["unknown-1"] }) { nodes { id } } }
SELECT t.`id` AS `id`, t.`file` AS `file`
  FROM import_issue t
  WHERE t.process_id IN (?)
  ORDER BY t.file ASC, t.id ASC
  LIMIT ?;

-- { importIssues(filter: { rule: [FILE_UNREADABLE] }) { totalCount } }
-- and 30 more like it
SELECT '' AS page_parent, SUM(t.issues) AS total
  FROM import_issue_rollup t
  WHERE t.level = ? AND t.rule IN (?);

-- { importIssues(filter: { rule: [FILE_UNREADABLE, DOCUMENT_UNREADABLE] }) { totalCount } }
SELECT '' AS page_parent, SUM(t.issues) AS total
  FROM import_issue_rollup t
  WHERE t.level = ? AND t.rule IN (?, …);

-- { importIssues(filter: { rule: [] }) { totalCount } }
-- and 1 more like it
SELECT '' AS page_parent, SUM(t.issues) AS total
  FROM import_issue_rollup t
  WHERE t.level = ? AND 1 = 0;

-- { importIssues(filter: { severity: [ERROR] }) { totalCount } }
-- and 2 more like it
SELECT '' AS page_parent, SUM(t.issues) AS total
  FROM import_issue_rollup t
  WHERE t.level = ? AND t.severity IN (?);

-- { importIssues(filter: { severity: [ERROR, WARNING] }) { totalCount } }
SELECT '' AS page_parent, SUM(t.issues) AS total
  FROM import_issue_rollup t
  WHERE t.level = ? AND t.severity IN (?, …);

-- { importIssues(filter: { file: ["302 word"] }) { totalCount } }
SELECT '' AS page_parent, SUM(t.issues) AS total
  FROM import_issue_rollup t
  WHERE t.level = ? AND t.file IN (?);

-- { importIssues(filter: { runId: ["unknown-1"] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM import_issue t
  WHERE t.run_id IN (?);

-- { importIssues(filter: { contractingProcessId: ["unknown-1"] }) { totalCount } }
SELECT '' AS page_parent, COUNT(*) AS total
  FROM import_issue t
  WHERE t.process_id IN (?);
