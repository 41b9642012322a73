import { Ask } from '../../graph/answer';
import { EventRecordDocument, type EventRecordQuery } from '../../graph/generated/graphql';
import { inLanguage, useLabels } from '../../i18n/labels';
import { useLanguage } from '../../i18n/language';
import type { Column } from '../../panel/column';
import { useColumnKinds } from '../../panel/column-kinds';
import { Panel } from '../../panel/panel';
import { NoRecord, RecordPage } from './record-page';

type Held = NonNullable<EventRecordQuery['event']>;
type Attendance = Held['attendances'][number];
type Session = Held['sessions'][number];

function AttendancesPanel({ attendances }: { readonly attendances: readonly Attendance[] }) {
  const { t } = useLanguage();
  const kinds = useColumnKinds();
  const label = useLabels();
  const columns: Column<Attendance>[] = [
    kinds.text('stakeholder', t('training.stakeholder'), ({ stakeholderType }) =>
      label('StakeholderType', stakeholderType),
    ),
    kinds.named('organisation', t('entry.organisation'), ({ organisation }) => organisation?.name),
    kinds.stated('count', t('training.participants'), ({ count }) => count),
    kinds.stated('female', t('entry.female'), ({ female }) => female),
    kinds.stated('male', t('entry.male'), ({ male }) => male),
    kinds.text('delivery', t('entry.delivery'), ({ delivery }) => label('Delivery', delivery)),
    kinds.source(),
  ];
  return <Panel id="attendances" title={t('entry.attendances')} rows={attendances} columns={columns} wide />;
}

function SessionsPanel({ sessions }: { readonly sessions: readonly Session[] }) {
  const { t, language } = useLanguage();
  const kinds = useColumnKinds();
  const columns: Column<Session>[] = [
    kinds.text('number', t('entry.number'), ({ number }) => number),
    kinds.english('title', t('record.title'), ({ title }) => title),
    kinds.text('topic', t('training.topic'), ({ topic }) => topic && inLanguage(topic, language)),
    kinds.date('heldOn', t('entry.date'), ({ heldOn }) => heldOn),
    kinds.stated('hours', t('training.hours'), ({ durationHours }) => durationHours),
    kinds.source(),
  ];
  return <Panel id="sessions" title={t('entry.sessions')} rows={sessions} columns={columns} wide />;
}

function Content({ event }: { readonly event: Held }) {
  const { t, language, date, number, country } = useLanguage();
  const label = useLabels();
  return (
    <RecordPage
      parameter="event"
      title={<span lang="en">{event.title}</span>}
      source={event.source}
      notReported={event.notReported}
      facts={[
        { label: t('record.code'), value: event.code },
        { label: t('record.kind'), value: label('EventType', event.type) },
        { label: t('training.topic'), value: event.topics.map((topic) => inLanguage(topic, language)).join(', ') },
        { label: t('record.from'), value: date(event.startsOn) },
        { label: t('record.to'), value: date(event.endsOn) },
        { label: t('training.hours'), value: number(event.durationHours) },
        { label: t('record.country'), value: country(event.country) },
        { label: t('entry.place'), value: event.place?.name },
        { label: t('entry.delivery'), value: label('Delivery', event.delivery) },
        { label: t('entry.organiser'), value: event.organiser?.name },
        { label: t('training.participants'), value: number(event.participants) },
        { label: t('training.series'), value: event.series && <span lang="en">{event.series.title}</span> },
      ]}
    >
      <AttendancesPanel attendances={event.attendances} />
      {event.sessions.length > 0 && <SessionsPanel sessions={event.sessions} />}
    </RecordPage>
  );
}

/** One event: what it was about, who attended. */
export function EventPage({ code }: { readonly code: string }) {
  return (
    <Ask document={EventRecordDocument} variables={{ code }} height={40}>
      {({ event }) => (event ? <Content event={event} /> : <NoRecord parameter="event" code={code} />)}
    </Ask>
  );
}
