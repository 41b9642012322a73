import { useAddress } from '../../frame/address';
import { Ask } from '../../graph/answer';
import {
  ImportIssueRecordsDocument,
  type ImportIssueRecordsQuery,
  ImportQualityDocument,
  type ImportQualityQuery,
} from '../../graph/generated/graphql';
import { useLabels } from '../../i18n/labels';
import { useLanguage } from '../../i18n/language';
import type { Column } from '../../panel/column';
import { useColumnKinds } from '../../panel/column-kinds';
import { pageOf, Pager } from '../../panel/pager';
import { Panel } from '../../panel/panel';
import { keyOf } from './keys';

type Run = NonNullable<ImportQualityQuery['importRuns']>['nodes'][number];
type Rule = NonNullable<ImportQualityQuery['importIssueSummary']>[number];
type Issue = NonNullable<ImportIssueRecordsQuery['importIssues']>['nodes'][number];

function IssuesPanel() {
  const { t } = useLanguage();
  const kinds = useColumnKinds();
  const label = useLabels();
  const { parameters } = useAddress();
  const columns: Column<Issue>[] = [
    kinds.text('file', t('quality.file'), ({ file }) => file),
    kinds.text('pointer', t('quality.pointer'), ({ pointer }) => pointer),
    kinds.text('rule', t('quality.rule'), ({ rule }) => label('ImportRule', rule)),
    kinds.text('severity', t('quality.severity'), ({ severity }) => label('ImportSeverity', severity)),
    kinds.english('message', t('quality.message'), ({ message }) => message),
    kinds.text('ocid', 'OCID', ({ contractingProcess }) => contractingProcess?.ocid),
  ];
  return (
    <Ask document={ImportIssueRecordsDocument} variables={pageOf(parameters, 'issues')}>
      {({ importIssues }) => (
        <Panel
          id="import-issues"
          title={t('quality.issues')}
          rows={importIssues?.nodes}
          columns={columns}
          sortable={false}
          foot={
            importIssues && (
              <Pager
                title={t('quality.issues')}
                name="issues"
                page={importIssues.pageInfo}
                total={importIssues.totalCount}
                shown={importIssues.nodes.length}
              />
            )
          }
        />
      )}
    </Ask>
  );
}

/** What was brought in from files, and how far the files kept to their standard. */
export function ImportPanels() {
  const { t } = useLanguage();
  const kinds = useColumnKinds();
  const label = useLabels();
  const runs: Column<Run>[] = [
    kinds.date('started', t('quality.started'), ({ startedAt }) => startedAt),
    kinds.text('format', t('quality.format'), ({ format }) => format),
    kinds.number('stored', t('quality.stored'), ({ documentsStored }) => documentsStored),
    kinds.number('unchanged', t('quality.unchanged'), ({ documentsUnchanged }) => documentsUnchanged),
    kinds.number('refused', t('quality.refused'), ({ documentsRefused }) => documentsRefused),
    kinds.text('dropped', t('quality.dropped'), ({ dropped }) =>
      dropped.map(({ kind, count }) => `${kind}: ${count}`).join(', '),
    ),
  ];
  const rules: Column<Rule>[] = [
    kinds.text('rule', t('quality.rule'), (row) => label('ImportRule', keyOf(row, 'RULE'))),
    kinds.text('severity', t('quality.severity'), (row) => label('ImportSeverity', keyOf(row, 'SEVERITY'))),
    kinds.number('issues', t('quality.issues'), ({ issues }) => issues),
    kinds.number('processes', t('procurement.processes'), ({ processes }) => processes),
    kinds.number('files', t('quality.fileCount'), ({ files }) => files),
  ];
  return (
    <Ask document={ImportQualityDocument} variables={{}}>
      {({ importRuns, importIssueSummary }) => (
        <div className="stack">
          <Panel
            id="imports"
            title={t('quality.imports')}
            note={t('quality.importsNote')}
            rows={importRuns?.nodes}
            columns={runs}
          />
          <Panel id="import-rules" title={t('quality.rules')} rows={importIssueSummary} columns={rules} />
          <IssuesPanel />
        </div>
      )}
    </Ask>
  );
}
