import { AttendanceRow } from '../../../subgraphs/training/attendance/attendance.entity';
import { EventRow, EventSpanRow, EventTopicRow } from '../../../subgraphs/training/event/event.entity';
import { namedTopics as topics } from '../../../subgraphs/training/data/topics';
import { TopicRow } from '../../../subgraphs/training/topic/topic.entity';
import { spanRowsOf } from '../../../subgraphs/training/event/event-span';
import { dayOf, drawn, numbered, oneOfMany, spread, upTo } from './number-sequence';

const nothing = { sourceId: 'source-scale', notReported: [] };
const types = ['WORKSHOP', 'TRAINING_COURSE', 'SEMINAR', 'STUDY_VISIT', 'CONFERENCE', 'WEBINAR'] as const;
const deliveries = ['IN_PERSON', 'VIRTUAL', 'HYBRID'] as const;
const people = ['POLICE_OFFICER', 'PROSECUTOR', 'OTHER', 'ANITP_REPRESENTATIVE', 'JUSTICE_CHAIN_OTHER'] as const;

/** Attendances of an event, on average. */
const AT_AN_EVENT = 10;

function* attendances(rows: number): Generator<AttendanceRow> {
  for (const number of upTo(rows)) {
    const count = 1 + (drawn(number, 31) % 40);
    const isSplit = drawn(number, 32) % 2 === 0;
    const female = isSplit ? drawn(number, 33) % (count + 1) : null;
    yield {
      ...nothing,
      id: numbered('attendance', number),
      eventId: numbered('event', Math.floor(number / AT_AN_EVENT)),
      seriesId: null,
      stakeholderType: oneOfMany(people, number, 34),
      organisationId: numbered('organisation', drawn(number, 35) % 200),
      count,
      female,
      male: female === null ? null : count - female,
      delivery: oneOfMany(deliveries, number, 36),
      officerId: null,
    };
  }
}

export function* events(count: number): Generator<EventRow> {
  for (const number of upTo(count)) {
    const day = drawn(number, 41) % 3_650;
    yield {
      ...nothing,
      id: numbered('event', number),
      code: numbered('SCALE', number),
      projectId: numbered('project', (drawn(number, 42) % 20) + 1),
      seriesId: null,
      title: `Event ${number}`,
      type: oneOfMany(types, number, 43),
      startsOn: dayOf(day),
      endsOn: dayOf(day + (drawn(number, 44) % 5)),
      durationHours: number % 3 === 0 ? null : String(4 + (drawn(number, 45) % 36)),
      country: drawn(number, 46) % 3 === 0 ? 'NO' : 'RO',
      placeId: null,
      organiserId: numbered('organisation', drawn(number, 47) % 200),
      delivery: oneOfMany(deliveries, number, 48),
    };
  }
}

function* about(count: number): Generator<EventTopicRow> {
  for (const number of upTo(count)) {
    const topic = topics[drawn(number, 49) % topics.length];
    if (topic) yield { eventId: numbered('event', number), topicId: topic.id };
  }
}

/** Tables of training and the rows they get, parents first. */
export const trainingTables = (rows: number) => {
  const count = Math.ceil(rows / AT_AN_EVENT);
  return [
    { row: TopicRow, rows: topics },
    { row: EventRow, rows: events(count) },
    { row: EventSpanRow, rows: spread(events(count), spanRowsOf) },
    { row: EventTopicRow, rows: about(count) },
    { row: AttendanceRow, rows: attendances(rows) },
  ];
};
