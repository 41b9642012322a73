import sql from 'sql-template-tag';
import { isOneOf, kind, Rollup } from '../../../shared/database';
import { ImportIssueRow } from './import-issue.entity';

const ofFile = 'severity,rule,file';

/** Import issues by rule, severity and file. A rule has one severity: it stands wherever the rule does. */
export const issueRollup = new Rollup({
  table: 'import_issue_rollup',
  dimensions: { rule: kind.code, severity: kind.code, file: kind.code },
  counts: ['issues'],
  amounts: [],
  distinct: ['processes'],
  extremes: [],
  levels: [[], ['severity'], ['severity', 'rule'], ['file'], ['severity', 'file'], ofFile.split(',')],
  splits: ['rule', 'file'],
  units: [
    { table: 'import_issue', column: sql`t.process_id` },
    { table: 'import_issue', column: sql`t.id`, where: sql`t.process_id IS NULL` },
  ],
  ofUnits: (ids) => sql`(${isOneOf(sql`t.process_id`, ids)} OR (t.process_id IS NULL AND ${isOneOf(sql`t.id`, ids)}))`,
  order: sql`t.process_id`,
  facts: (_db, where) =>
    sql`SELECT t.rule, t.severity, t.file, 1 AS issues, t.process_id AS processes FROM import_issue t WHERE ${where}`,
}).touchedBy({ row: ImportIssueRow, unitOf: ({ id, processId }) => processId ?? id });

/** Files by what is remarked on in them: counted among the cells of each, which are written just before. */
export const issueFileRollup = new Rollup({
  table: 'import_issue_file_rollup',
  dimensions: { rule: kind.code, severity: kind.code },
  counts: [],
  amounts: [],
  distinct: ['files'],
  extremes: [],
  levels: [[], ['severity'], ['severity', 'rule']],
  splits: ['rule'],
  units: [{ table: issueRollup.table, column: sql`t.file`, where: sql`t.level = ${ofFile} AND t.issues > 0` }],
  ofUnits: (files) => sql`t.level = ${ofFile} AND t.issues > 0 AND ${isOneOf(sql`t.file`, files)}`,
  order: sql`t.file`,
  facts: (_db, where) => sql`SELECT t.rule, t.severity, t.file AS files FROM import_issue_rollup t WHERE ${where}`,
}).touchedBy({ row: ImportIssueRow, unitOf: ({ file }) => file });
