import { useLabels } from '../../i18n/labels';
import { useLanguage } from '../../i18n/language';
import { Panel } from '../../panel/panel';
import { useColumnKinds } from '../../panel/column-kinds';
import type { Column } from '../../panel/column';
import type { ComparedProject } from './projects';

interface Cost {
  readonly key: string;
  readonly name: string;
  readonly value: string | null;
  readonly unit: string | null;
}

/** What a participant and an officer's day cost, or why that cannot be told. */
export function UnitCost({ project }: { readonly project: ComparedProject }) {
  const { t } = useLanguage();
  const kinds = useColumnKinds();
  const label = useLabels();
  const cost = project.costPerUnit;
  const columns: Column<Cost>[] = [
    kinds.text('measure', t('comparison.measure'), ({ name }) => name),
    kinds.stated('value', t('record.value'), ({ value }) => value),
    kinds.text('unit', t('indicator.unit'), ({ unit }) => unit),
  ];
  const rows: Cost[] | null = cost
    ? [
        { key: 'budget', name: t('comparison.budget'), value: cost.budget, unit: cost.currency },
        { key: 'participants', name: t('training.participants'), value: cost.participants, unit: null },
        { key: 'officerDays', name: t('deployments.officerDays'), value: cost.officerDays, unit: null },
        {
          key: 'perParticipant',
          name: t('comparison.perParticipant'),
          value: cost.perParticipant,
          unit: cost.currency,
        },
        { key: 'perOfficerDay', name: t('comparison.perOfficerDay'), value: cost.perOfficerDay, unit: cost.currency },
      ]
    : null;
  return (
    <Panel
      id="unit-cost"
      title={t('comparison.unitCost')}
      note={
        cost && cost.gaps.length > 0
          ? t('comparison.gaps', { gaps: cost.gaps.map((gap) => label('CostGap', gap)).join('; ') })
          : t('comparison.unitCostNote')
      }
      rows={rows}
      columns={columns}
      sortable={false}
    />
  );
}
