import {
  type ContractingProcessFilter,
  ProcessRecordsDocument,
  type ProcessRecordsQuery,
} from '../../graph/generated/graphql';
import { useLabels } from '../../i18n/labels';
import { useLanguage } from '../../i18n/language';
import { aside, type Column } from '../../panel/column';
import { useColumnKinds } from '../../panel/column-kinds';
import { Synthetic } from '../../panel/sourced';
import { RecordsPanel } from './records-panel';

type Listed = NonNullable<NonNullable<ProcessRecordsQuery['project']>['contractingProcesses']>;
type Process = Listed['nodes'][number];

interface RecordsProps {
  readonly project: string;
  readonly filter: ContractingProcessFilter;
}

function useColumns(): Column<Process>[] {
  const { t } = useLanguage();
  const kinds = useColumnKinds();
  const label = useLabels();
  const days = (key: 'publicationToDeadlineDays' | 'deadlineToAwardDays' | 'awardToSignatureDays') =>
    aside(kinds.number<Process>(key, t(`procurement.${key}`), ({ leadTimes }) => leadTimes[key]));
  return [
    kinds.record('ocid', 'OCID', 'process', ({ ocid }) => ({ id: ocid, text: ocid })),
    {
      key: 'title',
      title: t('record.title'),
      value: ({ title }) => title,
      show: ({ title, source }) => (
        <>
          <span lang="en">{title}</span> {source?.synthetic && <Synthetic />}
        </>
      ),
    },
    kinds.text('status', t('project.status'), ({ status }) => label('TenderStatus', status)),
    aside(kinds.text('method', t('procurement.method'), ({ method }) => label('ProcurementMethod', method))),
    aside(kinds.number('tenderers', t('procurement.tenderers'), ({ numberOfTenderers }) => numberOfTenderers)),
    aside({ key: 'buyer', title: t('procurement.buyer'), value: ({ buyer }) => buyer?.name ?? null }),
    kinds.text('suppliers', t('procurement.supplier'), ({ awards }) =>
      awards.flatMap(({ suppliers }) => suppliers.map(({ name }) => name)).join(', '),
    ),
    kinds.worth('value', t('procurement.value'), ({ value }) => value),
    kinds.worth('awarded', t('procurement.awarded'), ({ awardedValue }) => awardedValue),
    kinds.date('published', t('procurement.published'), ({ leadTimes }) => leadTimes.publishedOn),
    days('publicationToDeadlineDays'),
    days('deadlineToAwardDays'),
    days('awardToSignatureDays'),
    kinds.text('anomalies', t('procurement.anomalies'), ({ leadTimes }) =>
      leadTimes.anomalies.map((code) => label('LeadTimeAnomaly', code)).join('; '),
    ),
  ];
}

/** The contracting processes behind the figures, a page at a time. */
export function ProcessRecords({ project, filter }: RecordsProps) {
  const { t } = useLanguage();
  return (
    <RecordsPanel
      id="processes"
      title={t('procurement.records')}
      document={ProcessRecordsDocument}
      project={project}
      filter={filter}
      columns={useColumns()}
      listIn={(data) => data.project?.contractingProcesses}
    />
  );
}
