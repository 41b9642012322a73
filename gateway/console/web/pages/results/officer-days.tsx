import { BarChart } from '../../charts/bar-chart';
import { useLabels } from '../../i18n/labels';
import { useLanguage } from '../../i18n/language';
import type { Column } from '../../panel/column';
import { useColumnKinds } from '../../panel/column-kinds';
import { Panel } from '../../panel/panel';
import type { DeployedProject } from './projects';
import { distinct, keyOf } from './keys';

type QuarterRow = NonNullable<DeployedProject['byQuarter']>[number];

/** Days of officers away, by direction and quarter. */
export function OfficerDays({ project }: { readonly project: DeployedProject }) {
  const { t, number } = useLanguage();
  const kinds = useColumnKinds();
  const label = useLabels();
  const rows = project.byQuarter ?? [];
  const quarters = distinct(rows.map((row) => keyOf(row, 'QUARTER') ?? '–')).sort();
  const directions = distinct(rows.map((row) => keyOf(row, 'DIRECTION')));
  const columns: Column<QuarterRow>[] = [
    kinds.text('direction', t('deployments.direction'), (row) => label('DeploymentDirection', keyOf(row, 'DIRECTION'))),
    kinds.text('quarter', t('record.quarter'), (row) => keyOf(row, 'QUARTER')),
    kinds.number('officerDays', t('deployments.officerDays'), (row) => row.officerDays),
    kinds.number('deployments', t('view.deployments'), (row) => row.deployments),
    kinds.number('officers', t('deployments.officers'), (row) => row.officers),
  ];
  return (
    <Panel
      id="officer-days"
      title={t('deployments.byQuarter')}
      note={t('deployments.byQuarterNote')}
      rows={project.byQuarter}
      columns={columns}
      wide
      chart={
        <BarChart
          categories={quarters}
          series={directions.map((direction) => ({
            name: label('DeploymentDirection', direction),
            values: quarters.map(
              (quarter) =>
                rows.find((row) => keyOf(row, 'DIRECTION') === direction && keyOf(row, 'QUARTER') === quarter)
                  ?.officerDays ?? 0,
            ),
          }))}
          format={(value) => number(value)}
          description={t('deployments.byQuarter')}
        />
      }
    />
  );
}
