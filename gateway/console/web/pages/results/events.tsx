import { BarChart } from '../../charts/bar-chart';
import { useLabels } from '../../i18n/labels';
import { useLanguage } from '../../i18n/language';
import type { Column } from '../../panel/column';
import { useColumnKinds } from '../../panel/column-kinds';
import { Panel } from '../../panel/panel';
import { distinct, keyOf } from './keys';
import type { TrainedProject } from './projects';

type KindRow = NonNullable<TrainedProject['eventsByKind']>[number];
type SeriesRow = NonNullable<TrainedProject['eventSeries']>['nodes'][number];

function SeriesPanel({ project }: { readonly project: TrainedProject }) {
  const { t } = useLanguage();
  const kinds = useColumnKinds();
  const label = useLabels();
  const columns: Column<SeriesRow>[] = [
    kinds.english('title', t('training.series'), ({ title }) => title),
    kinds.text('types', t('record.kind'), ({ types }) => types.map((type) => label('EventType', type)).join(', ')),
    kinds.stated('events', t('training.events'), ({ statedEvents }) => statedEvents),
    kinds.stated('participants', t('training.participants'), ({ statedParticipants }) => statedParticipants),
    kinds.source(),
  ];
  return (
    <Panel
      id="series"
      title={t('training.reportedSeries')}
      note={t('training.reportedSeriesNote')}
      rows={project.eventSeries?.nodes}
      columns={columns}
      wide
    />
  );
}

/** Events by what they were and what they were about, and what sources say of them. */
export function EventPanels({ project }: { readonly project: TrainedProject }) {
  const { t, number } = useLanguage();
  const kinds = useColumnKinds();
  const label = useLabels();
  const rows = project.eventsByKind ?? [];
  const types = distinct(rows.map((row) => keyOf(row, 'TYPE')));
  const topics = distinct(rows.map((row) => keyOf(row, 'TOPIC')));
  const eventsOf = (type: string | null, topic: string | null) =>
    rows
      .filter((row) => keyOf(row, 'TYPE') === type && keyOf(row, 'TOPIC') === topic)
      .reduce((sum, { events }) => sum + events, 0);
  const columns: Column<KindRow>[] = [
    kinds.text('type', t('record.kind'), (row) => label('EventType', keyOf(row, 'TYPE'))),
    kinds.text('topic', t('training.topic'), (row) => label('Topic', keyOf(row, 'TOPIC'))),
    kinds.country((row) => keyOf(row, 'COUNTRY')),
    kinds.number('events', t('training.events'), ({ events }) => events),
    kinds.stated('hours', t('training.hours'), ({ hours }) => hours),
    kinds.number('participants', t('training.participants'), ({ participants }) => participants),
  ];
  return (
    <>
      <Panel
        id="events-kind"
        title={t('training.byKind')}
        note={t('training.byKindNote')}
        rows={project.eventsByKind}
        columns={columns}
        wide
        chart={
          <BarChart
            lying
            stacked
            categories={types.map((type) => label('EventType', type))}
            series={topics.map((topic) => ({
              name: label('Topic', topic),
              values: types.map((type) => eventsOf(type, topic)),
            }))}
            format={(value) => number(value)}
            description={t('training.byKind')}
          />
        }
      />
      <SeriesPanel project={project} />
    </>
  );
}
