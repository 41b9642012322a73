import { BarChart } from '../../charts/bar-chart';
import { useLabels } from '../../i18n/labels';
import { useLanguage } from '../../i18n/language';
import type { Column } from '../../panel/column';
import { useColumnKinds } from '../../panel/column-kinds';
import { Panel } from '../../panel/panel';
import { distinct, keyOf } from './keys';
import type { ProcuringProject } from './projects';

type Row = NonNullable<ProcuringProject['byCategory']>[number];

const ORDER: readonly (string | null)[] = [
  'COMPLETE',
  'ACTIVE',
  'PLANNED',
  'PLANNING',
  'UNSUCCESSFUL',
  'CANCELLED',
  'WITHDRAWN',
  null,
];

/** Processes by category, each as far as it has come. */
export function PipelinePanel({ project }: { readonly project: ProcuringProject }) {
  const { t, number } = useLanguage();
  const kinds = useColumnKinds();
  const label = useLabels();
  const named = (list: string, code: string | null) =>
    code === null ? t('procurement.unclassified') : label(list, code);
  const rows = project.byCategory ?? [];
  const categories = distinct(rows.map((row) => keyOf(row, 'EQUIPMENT_CATEGORY')));
  const statuses = distinct(rows.map((row) => keyOf(row, 'STATUS'))).sort(
    (one, other) => ORDER.indexOf(one) - ORDER.indexOf(other),
  );
  const days = (key: 'publicationToDeadline' | 'deadlineToAward' | 'awardToSignature'): Column<Row> => ({
    key,
    title: t(`procurement.${key}`),
    numeric: true,
    value: ({ leadTimes }) => leadTimes[key].average,
    show: ({ leadTimes }) => number(leadTimes[key].average, 1),
  });
  const columns: Column<Row>[] = [
    kinds.text('category', t('procurement.category'), (row) =>
      named('EquipmentCategoryCode', keyOf(row, 'EQUIPMENT_CATEGORY')),
    ),
    kinds.text('status', t('project.status'), (row) => named('TenderStatus', keyOf(row, 'STATUS'))),
    kinds.number('processes', t('procurement.processes'), ({ processes }) => processes),
    {
      key: 'value',
      title: t('procurement.value'),
      numeric: true,
      value: ({ values }) => values.map(({ amount, currency }) => `${amount} ${currency}`).join(' + '),
      show: ({ values }) =>
        values.length === 0
          ? '–'
          : values.map(({ amount, currency }) => <div key={currency}>{`${number(amount)} ${currency}`}</div>),
    },
    days('publicationToDeadline'),
    days('deadlineToAward'),
    days('awardToSignature'),
  ];
  return (
    <Panel
      id="pipeline"
      title={t('procurement.pipeline')}
      note={t('procurement.pipelineNote')}
      rows={project.byCategory}
      columns={columns}
      wide
      chart={
        <BarChart
          lying
          stacked
          categories={categories.map((code) => named('EquipmentCategoryCode', code))}
          series={statuses.map((status) => ({
            name: named('TenderStatus', status),
            values: categories.map(
              (code) =>
                rows.find((row) => keyOf(row, 'EQUIPMENT_CATEGORY') === code && keyOf(row, 'STATUS') === status)
                  ?.processes ?? 0,
            ),
          }))}
          format={(value) => number(value)}
          description={t('procurement.pipeline')}
        />
      }
    />
  );
}
