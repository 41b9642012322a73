import { useAddress } from '../../frame/address';
import { Ask } from '../../graph/answer';
import {
  type ContractingProcessFilter,
  ProcessRecordsDocument,
  type ProcessRecordsQuery,
} from '../../graph/generated/graphql';
import { useLabels } from '../../i18n/labels';
import { useLanguage } from '../../i18n/language';
import type { Column } from '../../panel/column';
import { useColumnKinds } from '../../panel/column-kinds';
import { pageOf, Pager } from '../../panel/pager';
import { Panel } from '../../panel/panel';
import { Synthetic } from '../../panel/sourced';

type Listed = NonNullable<NonNullable<ProcessRecordsQuery['project']>['contractingProcesses']>;
type Process = Listed['nodes'][number];

interface RecordsProps {
  readonly project: string;
  readonly filter: ContractingProcessFilter;
}

function useColumns(): Column<Process>[] {
  const { t, date, number } = useLanguage();
  const kinds = useColumnKinds();
  const label = useLabels();
  const days = (
    key: 'publicationToDeadlineDays' | 'deadlineToAwardDays' | 'awardToSignatureDays',
  ): Column<Process> => ({
    key,
    title: t(`procurement.${key}`),
    numeric: true,
    value: ({ leadTimes }) => leadTimes[key],
    show: ({ leadTimes }) => number(leadTimes[key]),
  });
  const money = (value: { amount: string; currency: string } | null) =>
    value ? `${number(value.amount)} ${value.currency}` : '–';
  return [
    { key: 'ocid', title: 'OCID', value: ({ ocid }) => ocid },
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
    kinds.text('method', t('procurement.method'), ({ method }) => label('ProcurementMethod', method)),
    {
      key: 'tenderers',
      title: t('procurement.tenderers'),
      numeric: true,
      value: ({ numberOfTenderers }) => numberOfTenderers,
    },
    { key: 'buyer', title: t('procurement.buyer'), value: ({ buyer }) => buyer?.name ?? null },
    kinds.text('suppliers', t('procurement.supplier'), ({ awards }) =>
      awards.flatMap(({ suppliers }) => suppliers.map(({ name }) => name)).join(', '),
    ),
    {
      key: 'value',
      title: t('procurement.value'),
      numeric: true,
      value: ({ value }) => (value ? `${value.amount} ${value.currency}` : null),
      show: ({ value }) => money(value),
    },
    {
      key: 'awarded',
      title: t('procurement.awarded'),
      numeric: true,
      value: ({ awardedValue }) => (awardedValue ? `${awardedValue.amount} ${awardedValue.currency}` : null),
      show: ({ awardedValue }) => money(awardedValue),
    },
    {
      key: 'published',
      title: t('procurement.published'),
      value: ({ leadTimes }) => leadTimes.publishedOn,
      show: ({ leadTimes }) => date(leadTimes.publishedOn),
    },
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
  const { parameters } = useAddress();
  const columns = useColumns();
  return (
    <div className="panel-wide">
      <Ask document={ProcessRecordsDocument} variables={{ project, filter, ...pageOf(parameters, 'page') }} height={28}>
        {(data) => {
          const list = data.project?.contractingProcesses;
          return (
            <Panel
              id="processes"
              title={t('procurement.records')}
              note={t('record.note')}
              rows={list?.nodes}
              columns={columns}
              sortable={false}
              foot={
                list && (
                  <Pager
                    title={t('procurement.records')}
                    name="page"
                    page={list.pageInfo}
                    total={list.totalCount}
                    shown={list.nodes.length}
                  />
                )
              }
            />
          );
        }}
      </Ask>
    </div>
  );
}
