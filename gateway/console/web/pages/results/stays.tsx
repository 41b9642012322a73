import { Timeline } from '../../charts/timeline';
import { useLanguage } from '../../i18n/language';
import type { Column } from '../../panel/column';
import { useColumnKinds } from '../../panel/column-kinds';
import { Panel } from '../../panel/panel';
import type { DeployedProject } from './projects';
import { structureKey } from './structures';

type Stay = NonNullable<DeployedProject['timeline']>['nodes'][number];

/** Each deployment from its first to its last day. */
export function StaysPanel({ project }: { readonly project: DeployedProject }) {
  const { t, date, number } = useLanguage();
  const kinds = useColumnKinds();
  const stays = project.timeline?.nodes;
  const total = project.timeline?.totalCount ?? 0;
  const columns: Column<Stay>[] = [
    { key: 'code', title: t('record.code'), value: ({ code }) => code },
    kinds.text(
      'district',
      t('deployments.district'),
      ({ hostDistrict }) => hostDistrict?.name ?? t('stated.notReported'),
    ),
    kinds.date('start', t('record.from'), ({ startsOn }) => startsOn),
    kinds.date('end', t('record.to'), ({ endsOn }) => endsOn),
  ];
  const spans = (stays ?? []).flatMap(({ code, startsOn, endsOn, hostDistrict }) =>
    startsOn
      ? [
          {
            key: code,
            start: startsOn,
            end: endsOn ?? startsOn,
            name: hostDistrict?.name ?? t('stated.notReported'),
            label: `${code}, ${hostDistrict?.name ?? ''}: ${date(startsOn)} – ${date(endsOn)}`,
            series: hostDistrict?.version === '2016' ? 1 : 0,
          },
        ]
      : [],
  );
  return (
    <Panel
      id="timeline"
      title={t('deployments.timeline')}
      note={
        stays && stays.length < total
          ? t('deployments.timelineCut', { shown: number(stays.length), total: number(total) })
          : t('deployments.timelineNote')
      }
      rows={stays}
      columns={columns}
      {...(spans.length > 0 && {
        chart: (
          <Timeline
            spans={spans}
            label={t('deployments.timelineSaid', { count: number(spans.length) })}
            legend={[t(structureKey('2002')), t(structureKey('2016'))]}
          />
        ),
      })}
    />
  );
}
