import { useAddress } from '../../frame/address';
import { Ask } from '../../graph/answer';
import { type EventFilter, EventRecordsDocument, type EventRecordsQuery } from '../../graph/generated/graphql';
import { inLanguage, useLabels } from '../../i18n/labels';
import { useLanguage } from '../../i18n/language';
import type { Column } from '../../panel/column';
import { useColumnKinds } from '../../panel/column-kinds';
import { pageOf, Pager } from '../../panel/pager';
import { Panel } from '../../panel/panel';

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
  const { parameters } = useAddress();
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
    <div className="panel-wide">
      <Ask document={EventRecordsDocument} variables={{ project, filter, ...pageOf(parameters, 'page') }} height={28}>
        {(data) => {
          const list = data.project?.events;
          return (
            <Panel
              id="events"
              title={t('training.records')}
              note={t('record.note')}
              rows={list?.nodes}
              columns={columns}
              sortable={false}
              foot={
                list && (
                  <Pager
                    title={t('training.records')}
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
