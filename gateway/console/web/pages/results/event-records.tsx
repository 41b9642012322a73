import { type EventFilter, EventRecordsDocument, type EventRecordsQuery } from '../../graph/generated/graphql';
import { inLanguage, useLabels } from '../../i18n/labels';
import { useLanguage } from '../../i18n/language';
import type { Column } from '../../panel/column';
import { useColumnKinds } from '../../panel/column-kinds';
import { RecordsPanel } from './records-panel';

type Listed = NonNullable<NonNullable<EventRecordsQuery['project']>['events']>;
type EventRow = Listed['nodes'][number];

interface RecordsProps {
  readonly project: string;
  readonly filter: EventFilter;
}

/** The events behind the figures, a page at a time. */
export function EventRecords({ project, filter }: RecordsProps) {
  const { t, language } = useLanguage();
  const kinds = useColumnKinds();
  const label = useLabels();
  const columns: Column<EventRow>[] = [
    kinds.record('code', t('record.code'), 'event', ({ code }) => ({ id: code, text: code })),
    kinds.english('title', t('record.title'), ({ title }) => title),
    kinds.text('type', t('record.kind'), ({ type }) => label('EventType', type)),
    kinds.text('topics', t('training.topic'), ({ topics }) =>
      topics.map((topic) => inLanguage(topic, language)).join(', '),
    ),
    kinds.date('start', t('record.from'), ({ startsOn }) => startsOn),
    kinds.country((row) => row.country),
    kinds.stated('hours', t('training.hours'), ({ durationHours }) => durationHours),
    kinds.number('participants', t('training.participants'), ({ participants }) => participants),
    kinds.source(),
  ];
  return (
    <RecordsPanel
      id="events"
      title={t('training.records')}
      document={EventRecordsDocument}
      project={project}
      filter={filter}
      columns={columns}
      listIn={(data) => data.project?.events}
    />
  );
}
