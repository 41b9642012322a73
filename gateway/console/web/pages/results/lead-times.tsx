import { BarChart } from '../../charts/bar-chart';
import { useAddress } from '../../frame/address';
import { Link } from '../../frame/link';
import { useLabels } from '../../i18n/labels';
import { useLanguage } from '../../i18n/language';
import type { Column } from '../../panel/column';
import { useColumnKinds } from '../../panel/column-kinds';
import { Panel } from '../../panel/panel';
import { keyOf } from './keys';
import type { ProcuringProject } from './projects';

type Row = NonNullable<ProcuringProject['leadTimes']>[number];

const STEPS = ['publicationToDeadline', 'deadlineToAward', 'awardToSignature'] as const;

/** How long each step took on average, and for how many no time can be told. */
export function LeadTimesPanel({ project }: { readonly project: ProcuringProject }) {
  const { t, number } = useLanguage();
  const kinds = useColumnKinds();
  const label = useLabels();
  const categoryOf = (row: Row) => {
    const code = keyOf(row, 'EQUIPMENT_CATEGORY');
    return code === null ? t('procurement.unclassified') : label('EquipmentCategoryCode', code);
  };
  const address = useAddress();
  const rows = project.leadTimes ?? [];
  const columns: Column<Row>[] = [
    kinds.text('category', t('procurement.category'), categoryOf),
    ...STEPS.flatMap((step): Column<Row>[] => [
      {
        key: step,
        title: t(`procurement.${step}`),
        numeric: true,
        value: ({ leadTimes }) => leadTimes[step].average,
        show: ({ leadTimes: { [step]: days } }) => (
          <>
            {number(days.average, 1)}
            {days.average !== null && (
              <div className="quiet">
                {number(days.least)}–{number(days.most)}
              </div>
            )}
          </>
        ),
      },
    ]),
    {
      key: 'missing',
      title: t('procurement.missing'),
      numeric: true,
      value: ({ leadTimes }) => STEPS.reduce((sum, step) => sum + leadTimes[step].missing, 0),
    },
    {
      key: 'negative',
      title: t('procurement.negative'),
      numeric: true,
      value: ({ leadTimes }) => STEPS.reduce((sum, step) => sum + leadTimes[step].negative, 0),
    },
  ];
  return (
    <Panel
      id="lead-times"
      title={t('procurement.leadTimes')}
      note={
        <>
          {t('procurement.leadTimesNote')}{' '}
          <Link stay href={address.with({ lead: 'any', page: null })}>
            {t('procurement.showAnomalies')}
          </Link>
        </>
      }
      rows={project.leadTimes}
      columns={columns}
      wide
      chart={
        <BarChart
          lying
          categories={rows.map(categoryOf)}
          series={STEPS.map((step) => ({
            name: t(`procurement.${step}`),
            values: rows.map(({ leadTimes }) => leadTimes[step].average),
          }))}
          format={(value) => number(value, 1)}
          description={t('procurement.leadTimes')}
        />
      }
    />
  );
}
