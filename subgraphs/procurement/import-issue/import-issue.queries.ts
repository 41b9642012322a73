import sql from 'sql-template-tag';
import { z } from 'zod';
import { allOf, isOneOf } from '../../../shared/database';
import { List, Summary } from '../../../shared/paging';
import { given } from '../given';
import { ImportIssueRow } from './import-issue.entity';
import { type ImportIssueDimension, type ImportIssueFilter } from './import-issue.input';

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
});

const Measures = z.object({
  issues: z.coerce.number().int(),
  processes: z.coerce.number().int(),
  files: z.coerce.number().int(),
});

export const importIssueSummary = new Summary<ImportIssueFilter, ImportIssueDimension, z.infer<typeof Measures>>({
  from: sql`FROM import_issue t`,
  dimensions: () => ({
    RULE: { value: sql`t.rule` },
    SEVERITY: { value: sql`t.severity` },
    FILE: { value: sql`t.file` },
  }),
  where: conditions,
  measures: () => ({
    issues: sql`COUNT(*)`,
    processes: sql`COUNT(DISTINCT t.process_id)`,
    files: sql`COUNT(DISTINCT t.file)`,
  }),
  parse: Measures,
});
