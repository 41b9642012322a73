import { writeRows } from '../../../shared/database';
import { type DataSet } from '../../../shared/federation';
import { idOf } from '../../../shared/ids';
import { AttendanceRow } from '../attendance/attendance.entity';
import { type StakeholderType } from '../attendance/attendance.enums';
import { type EventType } from '../event/event.enums';
import { EventSeriesRow, EventSeriesTopicRow, EventSeriesTypeRow } from '../event-series/event-series.entity';
import { TopicRow } from '../topic/topic.entity';
import { namedTopics } from './topics';

const projectId = idOf('Project', 'PDP1');
const sourceId = idOf('Source', 'PDP1-RESULTS');

interface Told {
  readonly code: string;
  readonly title: string;
  readonly types: readonly EventType[];
  readonly topics: readonly string[];
  readonly events: number | null;
  readonly participants: number | null;
  readonly purpose: string;
  /** Who is said to have attended, and how many; null where the text gives no number. */
  readonly attended?: readonly (readonly [StakeholderType, organisation: string | null, count: number | null])[];
}

const transfer =
  'To pass on expertise and good practice between the Romanian and the Norwegian police on itinerant criminal groups and trafficking in human beings.';
const knowledge = 'To exchange and share knowledge.';
const capabilities = 'To strengthen how the Romanian police investigates, verifies information and passes it on.';
const stakeholders = [
  // The text says police officers from Romania, not of which force.
  ['POLICE_OFFICER', null, null],
  ['PROSECUTOR', 'PROSECUTORS', null],
  ['ANITP_REPRESENTATIVE', 'ANITP', null],
] as const;

/** What the text tells of events. It dates and names no single one, so there are series and no events. */
const told: readonly Told[] = [
  {
    code: 'PDP1-WORKSHOPS-SEMINARS',
    title: 'Workshops and seminars on itinerant criminal groups and trafficking in human beings',
    types: ['WORKSHOP', 'SEMINAR'],
    topics: ['ITINERANT_CRIME', 'THB'],
    events: null,
    participants: 538,
    purpose: transfer,
    attended: [['POLICE_OFFICER', null, 538]],
  },
  {
    code: 'PDP1-STUDY-VISITS',
    title: 'Study visits on the investigation of itinerant criminal groups and trafficking in human beings',
    types: ['STUDY_VISIT'],
    topics: ['ITINERANT_CRIME', 'THB'],
    events: null,
    participants: null,
    purpose: transfer,
  },
  {
    code: 'PDP1-CONFERENCE',
    title: 'International conference on cross-border crime',
    types: ['CONFERENCE'],
    topics: ['CROSS_BORDER_CRIME'],
    events: 1,
    participants: null,
    purpose: knowledge,
  },
  {
    code: 'PDP1-JIT-TRAINING',
    title: 'Training sessions on joint investigation teams',
    types: ['TRAINING_COURSE'],
    topics: ['JIT'],
    events: 2,
    participants: null,
    purpose: knowledge,
  },
  {
    code: 'PDP1-MEETINGS-INVESTIGATION',
    title: 'National meetings on criminal investigation',
    types: ['NATIONAL_MEETING'],
    topics: ['CRIMINAL_INVESTIGATION'],
    events: 5,
    participants: null,
    purpose: capabilities,
    attended: stakeholders,
  },
  {
    code: 'PDP1-MEETING-THB',
    title: 'National meeting on combating trafficking in human beings',
    types: ['NATIONAL_MEETING'],
    topics: ['THB'],
    events: 1,
    participants: null,
    purpose: capabilities,
    attended: stakeholders,
  },
];

/** Names of the fields that are null. */
const open = (fields: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(fields).filter((name) => fields[name] === null);

function seriesOf({ code, title, events, participants, purpose }: Told): EventSeriesRow {
  const stated = { statedEvents: events, statedParticipants: participants, periodStart: null, periodEnd: null };
  const id = idOf('EventSeries', code);
  return { id, code, projectId, title, purpose, ...stated, sourceId, notReported: [...open(stated), 'events'] };
}

const attendancesOf = ({ code, attended = [] }: Told): AttendanceRow[] =>
  attended.map(([stakeholderType, organisation, count]) => {
    const stated = {
      count,
      female: null,
      male: null,
      delivery: null,
      organisationId: organisation === null ? null : idOf('Organisation', organisation),
    };
    return {
      id: idOf('Attendance', code, stakeholderType),
      eventId: null,
      seriesId: idOf('EventSeries', code),
      stakeholderType,
      ...stated,
      officerId: null,
      sourceId,
      notReported: open(stated).map((name) => name.replace(/Id$/, '')),
    };
  });

/** What the project's results text says of events, and nothing else. */
export const pdp1: DataSet = {
  description: 'Events as the results of PDP1 report them: in sum, none of them dated or named.',
  async load(db) {
    await writeRows(db, TopicRow, namedTopics);
    await writeRows(db, EventSeriesRow, told.map(seriesOf));
    await writeRows(
      db,
      EventSeriesTypeRow,
      told.flatMap(({ code, types }) => types.map((type) => ({ seriesId: idOf('EventSeries', code), type }))),
    );
    await writeRows(
      db,
      EventSeriesTopicRow,
      told.flatMap(({ code, topics }) =>
        topics.map((topic) => ({ seriesId: idOf('EventSeries', code), topicId: idOf('Topic', topic) })),
      ),
    );
    await writeRows(db, AttendanceRow, told.flatMap(attendancesOf));
  },
};
