import sql, { raw } from 'sql-template-tag';
import { type DataSource } from 'typeorm';
import { z } from 'zod';
import { allOf, isOneOf } from '../../../shared/database';
import { List, oneOf, Summary, type SummaryArguments } from '../../../shared/paging';
import { given } from '../given';
import { ImportIssueRow } from './import-issue.entity';
import { type ImportIssueDimension, type ImportIssueFilter } from './import-issue.input';
import { issueFileRollup, issueRollup } from './import-issue.rollup';

const conditions = ({ rule, severity, file, runId, contractingProcessId }: ImportIssueFilter) =>
  allOf(
    given(rule, (rules) => isOneOf(sql`t.rule`, rules)),
    given(severity, (severities) => isOneOf(sql`t.severity`, severities)),
    given(file, (files) => isOneOf(sql`t.file`, files)),
    given(runId, (ids) => isOneOf(sql`t.run_id`, ids)),
    given(contractingProcessId, (ids) => isOneOf(sql`t.process_id`, ids)),
  );

export const importIssueList = new List<ImportIssueRow, ImportIssueFilter>({
  row: ImportIssueRow,
  orders: { FILE_ASC: { by: 'file' }, RULE_ASC: { by: 'rule' } },
  defaultOrder: 'FILE_ASC',
  needs: { contractingProcess: ['processId'], run: ['runId'] },
  where: conditions,
  total: {
    rollup: issueRollup,
    fields: { rule: 'rule', severity: 'severity', file: 'file' },
    parents: {},
    rows: sql`SUM(t.issues)`,
  },
});

const Count = z.coerce.number().int();
const Measures = z.object({ issues: Count, processes: Count, files: Count });
const Files = z.object({ files: Count });
type Asked = SummaryArguments<ImportIssueFilter, ImportIssueDimension>;

const cell = (column: string) => ({ value: sql`t.${raw(column)}`, columns: [column] });

const records = {
  from: sql`FROM import_issue t`,
  dimensions: () => ({
    RULE: { value: sql`t.rule` },
    SEVERITY: { value: sql`t.severity` },
    FILE: { value: sql`t.file` },
  }),
  where: conditions,
};

/** Fields told when they name one value: a process, and a file, count under every rule. */
const kept = {
  fields: { rule: oneOf('rule'), severity: oneOf('severity'), file: oneOf('file') },
  parents: {},
  groupings: { RULE: cell('rule'), SEVERITY: cell('severity'), FILE: cell('file') },
};

const files = sql`COUNT(DISTINCT t.file)`;

const counted = new Summary<ImportIssueFilter, ImportIssueDimension, z.infer<typeof Measures>>({
  ...records,
  measures: () => ({ issues: sql`COUNT(*)`, processes: sql`COUNT(DISTINCT t.process_id)`, files }),
  parse: Measures,
  rollup: {
    ...kept,
    rollup: issueRollup,
    counts: () => sql`t.issues > 0`,
    sums: () => ({
      issues: sql`COALESCE(SUM(t.issues), 0)`,
      processes: sql`COALESCE(SUM(t.processes), 0)`,
      files,
    }),
  },
});

const inFiles = new Summary<ImportIssueFilter, ImportIssueDimension, z.infer<typeof Files>>({
  ...records,
  measures: () => ({ files }),
  parse: Files,
  rollup: {
    ...kept,
    rollup: issueFileRollup,
    counts: () => sql`t.files > 0`,
    sums: () => ({ files: sql`COALESCE(SUM(t.files), 0)` }),
  },
});

/** Issues counted: in one statement, or in two where the cells that tell it do not know of files. */
export const importIssueSummary = {
  async rows(db: DataSource, asked: Asked) {
    const rows = await counted.rows(db, asked);
    if (!rows.some((row) => row.issues > 0 && row.files === 0)) return rows;
    const told = new Map((await inFiles.rows(db, asked)).map((row) => [JSON.stringify(row.keys), row.files]));
    return rows.map((row) => ({ ...row, files: told.get(JSON.stringify(row.keys)) ?? 0 }));
  },
};
