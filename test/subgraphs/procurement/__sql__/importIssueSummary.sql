-- { importIssueSummary(by: []) { keys { dimension value } issues processes files } }
SELECT COALESCE(SUM(t.issues), 0) AS issues,COALESCE(SUM(t.processes), 0) AS processes,COUNT(DISTINCT t.file) AS files
  FROM import_issue_rollup t
  WHERE t.level = ? AND t.issues > 0;

-- { importIssueSummary(by: [RULE]) { keys { dimension value } issues processes files } }
SELECT t.rule AS key_0,COALESCE(SUM(t.issues), 0) AS issues,COALESCE(SUM(t.processes), 0) AS processes,COUNT(DISTINCT t.file) AS files
  FROM import_issue_rollup t
  WHERE t.level = ? AND t.issues > 0
  GROUP BY t.rule
  ORDER BY t.rule;

-- { importIssueSummary(by: [SEVERITY]) { keys { dimension value } issues processes files } }
SELECT t.severity AS key_0,COALESCE(SUM(t.issues), 0) AS issues,COALESCE(SUM(t.processes), 0) AS processes,COUNT(DISTINCT t.file) AS files
  FROM import_issue_rollup t
  WHERE t.level = ? AND t.issues > 0
  GROUP BY t.severity
  ORDER BY t.severity;

-- { importIssueSummary(by: [FILE]) { keys { dimension value } issues processes files } }
SELECT t.file AS key_0,COALESCE(SUM(t.issues), 0) AS issues,COALESCE(SUM(t.processes), 0) AS processes,COUNT(DISTINCT t.file) AS files
  FROM import_issue_rollup t
  WHERE t.level = ? AND t.issues > 0
  GROUP BY t.file
  ORDER BY t.file;

-- { importIssueSummary(by: [RULE, SEVERITY]) { keys { dimension value } issues processes files } }
SELECT t.rule AS key_0,t.severity AS key_1,COALESCE(SUM(t.issues), 0) AS issues,COALESCE(SUM(t.processes), 0) AS processes,COUNT(DISTINCT t.file) AS files
  FROM import_issue_rollup t
  WHERE t.level = ? AND t.issues > 0
  GROUP BY t.rule,t.severity
  ORDER BY t.rule,t.severity;

-- { importIssueSummary(by: [RULE, SEVERITY, FILE]) { keys { dimension value } issues processes files } }
SELECT t.rule AS key_0,t.severity AS key_1,t.file AS key_2,COALESCE(SUM(t.issues), 0) AS issues,COALESCE(SUM(t.processes), 0) AS processes,COUNT(DISTINCT t.file) AS files
  FROM import_issue_rollup t
  WHERE t.level = ? AND t.issues > 0
  GROUP BY t.rule,t.severity,t.file
  ORDER BY t.rule,t.severity,t.file;

-- { importIssueSummary(filter: { rule: [FILE_UNREADABLE] }, by: []) { keys { dimension value } issues processes files } }
-- and 30 more like it
SELECT COALESCE(SUM(t.issues), 0) AS issues,COALESCE(SUM(t.processes), 0) AS processes,COUNT(DISTINCT t.file) AS files
  FROM import_issue_rollup t
  WHERE t.level = ? AND t.rule IN (?) AND t.issues > 0;

-- { importIssueSummary(filter: { rule: [FILE_UNREADABLE, DOCUMENT_UNREADABLE] }, by: []) { keys { dimension value } issues processes files } }
SELECT COUNT(*) AS issues,COUNT(DISTINCT t.process_id) AS processes,COUNT(DISTINCT t.file) AS files
  FROM import_issue t
  WHERE t.rule IN (?, …);

-- { importIssueSummary(filter: { rule: [] }, by: []) { keys { dimension value } issues processes files } }
-- and 1 more like it
SELECT COUNT(*) AS issues,COUNT(DISTINCT t.process_id) AS processes,COUNT(DISTINCT t.file) AS files
  FROM import_issue t
  WHERE 1 = 0;

-- { importIssueSummary(filter: { severity: [ERROR] }, by: []) { keys { dimension value } issues processes files } }
-- and 2 more like it
SELECT COALESCE(SUM(t.issues), 0) AS issues,COALESCE(SUM(t.processes), 0) AS processes,COUNT(DISTINCT t.file) AS files
  FROM import_issue_rollup t
  WHERE t.level = ? AND t.severity IN (?) AND t.issues > 0;

-- { importIssueSummary(filter: { severity: [ERROR, WARNING] }, by: []) { keys { dimension value } issues processes files } }
SELECT COUNT(*) AS issues,COUNT(DISTINCT t.process_id) AS processes,COUNT(DISTINCT t.file) AS files
  FROM import_issue t
  WHERE t.severity IN (?, …);

-- { importIssueSummary(filter: { file: ["302 word"] }, by: []) { keys { dimension value } issues processes files } }
SELECT COALESCE(SUM(t.issues), 0) AS issues,COALESCE(SUM(t.processes), 0) AS processes,COUNT(DISTINCT t.file) AS files
  FROM import_issue_rollup t
  WHERE t.level = ? AND t.file IN (?) AND t.issues > 0;

-- { importIssueSummary(filter: { runId: ["unknown-1"] }, by: []) { keys { dimension value } issues processes files } }
SELECT COUNT(*) AS issues,COUNT(DISTINCT t.process_id) AS processes,COUNT(DISTINCT t.file) AS files
  FROM import_issue t
  WHERE t.run_id IN (?);

-- { importIssueSummary(filter: { contractingProcessId: ["unknown-1"] }, by: []) { keys { dimension value } issues processes files } }
SELECT COUNT(*) AS issues,COUNT(DISTINCT t.process_id) AS processes,COUNT(DISTINCT t.file) AS files
  FROM import_issue t
  WHERE t.process_id IN (?);
