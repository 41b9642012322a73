import { BarChart } from '../../charts/bar-chart';
import { useLabels } from '../../i18n/labels';
import { useLanguage } from '../../i18n/language';
import type { Column } from '../../panel/column';
import { useColumnKinds } from '../../panel/column-kinds';
import { Panel } from '../../panel/panel';
import { distinct, keyOf } from './keys';
import type { TrainedProject } from './projects';

type StakeholderRow = NonNullable<TrainedProject['byStakeholder']>[number];
type SexRow = NonNullable<TrainedProject['byStakeholderAndSex']>[number];

const SEXES = ['FEMALE', 'MALE', 'NOT_RECORDED'] as const;

/** Participants by who they are; the parts add up to the total above. */
export function ParticipantPanels({ project }: { readonly project: TrainedProject }) {
  const { t, number, percent } = useLanguage();
  const kinds = useColumnKinds();
  const label = useLabels();
  const rows = project.byStakeholderAndSex ?? [];
  const total = project.total?.[0]?.participants ?? 0;
  const byStakeholder =
    project.byStakeholder &&
    [...project.byStakeholder].sort((one, other) => (other.participants ?? 0) - (one.participants ?? 0));
  const stakeholders = (byStakeholder ?? []).map(({ keys }) => keys[0]?.value ?? null);
  const sexes = SEXES.filter((sex) => distinct(rows.map((row) => keyOf(row, 'SEX'))).includes(sex));
  const sexColumns: Column<SexRow>[] = [
    kinds.text('stakeholder', t('training.stakeholder'), (row) =>
      label('StakeholderType', keyOf(row, 'STAKEHOLDER_TYPE')),
    ),
    kinds.text('sex', t('training.sex'), (row) => label('Sex', keyOf(row, 'SEX'))),
    kinds.number('participants', t('training.participants'), ({ participants }) => participants),
  ];
  const stakeholderColumns: Column<StakeholderRow>[] = [
    kinds.text('stakeholder', t('training.stakeholder'), ({ keys }) => label('StakeholderType', keys[0]?.value)),
    kinds.number('participants', t('training.participants'), ({ participants }) => participants),
    {
      key: 'share',
      title: t('record.share'),
      numeric: true,
      value: ({ participants }) => (participants === null || total === 0 ? null : participants / total),
      show: ({ participants }) => percent(participants === null || total === 0 ? null : participants / total),
    },
  ];
  return (
    <>
      <Panel
        id="stakeholders-sex"
        title={t('training.byStakeholderAndSex')}
        note={total > 0 ? t('training.addUp', { total: number(total) }) : undefined}
        rows={project.byStakeholderAndSex}
        columns={sexColumns}
        chart={
          <BarChart
            lying
            stacked
            categories={stakeholders.map((code) => label('StakeholderType', code))}
            series={sexes.map((sex) => ({
              name: label('Sex', sex),
              values: stakeholders.map(
                (code) =>
                  rows.find((row) => keyOf(row, 'STAKEHOLDER_TYPE') === code && keyOf(row, 'SEX') === sex)
                    ?.participants ?? 0,
              ),
            }))}
            format={(value) => number(value)}
            description={t('training.byStakeholderAndSex')}
          />
        }
      />
      <Panel
        id="stakeholders"
        title={t('training.byStakeholder')}
        note={total > 0 ? t('training.addUp', { total: number(total) }) : undefined}
        rows={byStakeholder}
        columns={stakeholderColumns}
      />
    </>
  );
}
