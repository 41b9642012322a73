import { writeRows } from '../../../shared/database';
import { type DataSet } from '../../../shared/federation';
import { idOf } from '../../../shared/ids';
import { AttendanceRow } from '../attendance/attendance.entity';
import { type StakeholderType } from '../attendance/attendance.enums';
import { EventRow, EventTopicRow } from '../event/event.entity';
import { type Delivery, type EventType } from '../event/event.enums';
import { SessionRow } from '../session/session.entity';
import { TopicRow } from '../topic/topic.entity';
import { type Attended, type Held, held } from './demo-events';
import { namedTopics, syntheticTopics } from './topics';

const projectId = idOf('Project', 'PDP1');
const sourceId = idOf('Source', 'DEMO');
const topics = [...namedTopics, ...syntheticTopics];

/** What each kind of event is called, and its hours of work a day; those of study visits are not recorded. */
const kinds: Readonly<Record<EventType, readonly [name: string, hoursADay: number | null]>> = {
  CONFERENCE: ['International conference', 7],
  NATIONAL_MEETING: ['National meeting', 5],
  SEMINAR: ['Seminar', 4.5],
  STUDY_VISIT: ['Study visit', null],
  TRAINING_COURSE: ['Training course', 6],
  WEBINAR: ['Webinar', 1.5],
  WORKSHOP: ['Workshop', 6.5],
};

const groups: Readonly<Record<keyof Attended, readonly [StakeholderType, organisation: string | null]>> = {
  police: ['POLICE_OFFICER', 'IGPR'],
  norwegianPolice: ['POLICE_OFFICER', 'NORWEGIAN_POLICE'],
  prosecutors: ['PROSECUTOR', 'PROSECUTORS'],
  anitp: ['ANITP_REPRESENTATIVE', 'ANITP'],
  justice: ['JUSTICE_CHAIN_OTHER', null],
  international: ['INTERNATIONAL_BODY', 'EUROPOL'],
};

const dayOf = (startsOn: string, index: number): string =>
  new Date(Date.parse(`${startsOn}T00:00:00Z`) + index * 86_400_000).toISOString().slice(0, 10);

/** Counties under NUTS; districts in the structure of the day: 27 until the end of 2015, 12 after. */
function placeOf(place: string | null, startsOn: string): { country: string | null; placeId: string | null } {
  if (place === null) return { country: null, placeId: null };
  if (/^RO\d/.test(place)) return { country: 'RO', placeId: idOf('Place', 'NUTS', '2013', place) };
  const version = startsOn < '2016-01-01' ? '2002' : '2016';
  return { country: 'NO', placeId: idOf('Place', 'NO_POLICE_DISTRICT', version, place) };
}

/** The series of the results text that an event would be one of. */
function seriesOf(type: EventType, about: readonly string[]): string | null {
  const exchanged = about.includes('ITINERANT_CRIME') || about.includes('THB');
  if (type === 'CONFERENCE') return 'PDP1-CONFERENCE';
  if (type === 'TRAINING_COURSE') return about.includes('JIT') ? 'PDP1-JIT-TRAINING' : null;
  if (type === 'NATIONAL_MEETING') return about.includes('THB') ? 'PDP1-MEETING-THB' : 'PDP1-MEETINGS-INVESTIGATION';
  if (type === 'STUDY_VISIT') return exchanged ? 'PDP1-STUDY-VISITS' : null;
  return exchanged && type !== 'WEBINAR' ? 'PDP1-WORKSHOPS-SEMINARS' : null;
}

function titleOf([type, , , , about, , prepares]: Held): string {
  const subjects = about.map((code) => topics.find((topic) => topic.code === code)?.en.toLowerCase() ?? code);
  return `${kinds[type][0]} on ${subjects.join(' and ')}${prepares ? ', before deployment' : ''} (synthetic)`;
}

const deliveryOf = (type: EventType): Delivery =>
  type === 'WEBINAR' ? 'VIRTUAL' : type === 'CONFERENCE' ? 'HYBRID' : 'IN_PERSON';

function sessionsOf({ code, id: eventId }: EventRow, [type, startsOn, days, , about]: Held): SessionRow[] {
  const hours = kinds[type][1];
  if (hours === null) return [];
  return Array.from({ length: days }, (_, index) => ({
    id: idOf('Session', code, String(index + 1)),
    eventId,
    number: index + 1,
    title: `Day ${index + 1}`,
    heldOn: dayOf(startsOn, index),
    durationHours: String(hours),
    topicId: idOf('Topic', about[index % about.length] ?? ''),
    sourceId,
    notReported: [],
  }));
}

function attendancesOf(
  { code, id: eventId, delivery }: EventRow,
  [, , , , , attended, prepares]: Held,
): AttendanceRow[] {
  const record = { eventId, seriesId: null, officerId: null, delivery, sourceId };
  const counted = (Object.keys(groups) as (keyof Attended)[]).flatMap((group): AttendanceRow[] => {
    const [stakeholderType, organisation] = groups[group];
    const [count, female] = attended[group] ?? [];
    if (count === undefined) return [];
    return [
      {
        ...record,
        id: idOf('Attendance', code, group),
        stakeholderType,
        organisationId: organisation === null ? null : idOf('Organisation', organisation),
        // Guests from international bodies joined a hybrid event online, the others were there.
        delivery: delivery === 'HYBRID' ? (group === 'international' ? 'VIRTUAL' : 'IN_PERSON') : delivery,
        count,
        female: female ?? null,
        male: female === undefined ? null : count - female,
        notReported: [
          ...(female === undefined ? ['female', 'male'] : []),
          ...(organisation === null ? ['organisation'] : []),
        ],
      },
    ];
  });
  const [first, end] = prepares ?? [0, 0];
  const prepared = Array.from({ length: end - first }, (_, index): AttendanceRow => {
    // The references of the officers of deployments first to end, as personnel makes them up.
    const officerRef = `RO-P-${1001 + (first + index) * 7}`;
    return {
      ...record,
      id: idOf('Attendance', code, officerRef),
      stakeholderType: 'POLICE_OFFICER',
      organisationId: idOf('Organisation', 'IGPR'),
      officerId: idOf('Officer', officerRef),
      count: 1,
      female: null,
      male: null,
      notReported: ['female', 'male'],
    };
  });
  return [...counted, ...prepared];
}

function eventOf(one: Held, index: number) {
  const [type, startsOn, days, place, about] = one;
  const number = held.slice(0, index + 1).filter((other) => other[0] === type).length;
  const code = `DEMO-${type.replaceAll('_', '-')}-${number}`;
  const hours = kinds[type][1];
  const series = seriesOf(type, about);
  const event: EventRow = {
    id: idOf('Event', code),
    code,
    projectId,
    seriesId: series === null ? null : idOf('EventSeries', series),
    title: titleOf(one),
    type,
    startsOn,
    endsOn: dayOf(startsOn, days - 1),
    durationHours: hours === null ? null : String(hours * days),
    ...placeOf(place, startsOn),
    organiserId: idOf('Organisation', place === null || /^RO\d/.test(place) ? 'IGPR' : 'POD'),
    delivery: deliveryOf(type),
    sourceId,
    notReported: hours === null ? ['durationHours', 'sessions'] : [],
  };
  return {
    event,
    topics: about.map((topic) => ({ eventId: event.id, topicId: idOf('Topic', topic) })),
    sessions: sessionsOf(event, one),
    attendances: attendancesOf(event, one),
  };
}

/** Made-up events, the same on every run, whose attendance adds up to what PDP1 reported. */
export const demo: DataSet = {
  description: 'Synthetic events in both countries: the nine reported by number and others, 538 people in all.',
  async load(db) {
    const made = held.map(eventOf);
    await writeRows(db, TopicRow, topics);
    await writeRows(
      db,
      EventRow,
      made.map(({ event }) => event),
    );
    await writeRows(
      db,
      EventTopicRow,
      made.flatMap((one) => one.topics),
    );
    await writeRows(
      db,
      SessionRow,
      made.flatMap(({ sessions }) => sessions),
    );
    await writeRows(
      db,
      AttendanceRow,
      made.flatMap(({ attendances }) => attendances),
    );
  },
};
