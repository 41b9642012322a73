import { type DataSource } from 'typeorm';
import { type Measurement } from '../../../shared/measures';
import { measuredAttendances } from '../attendance/attendance.queries';
import { measuredEvents } from '../event/event.queries';

/** What this subgraph's records add up to for projects: one statement a table, whatever the number of projects. */
export async function measuresOf(db: DataSource, projectIds: readonly string[]): Promise<Map<string, Measurement[]>> {
  const [events, attendances] = await Promise.all([
    measuredEvents(db, projectIds),
    measuredAttendances(db, projectIds),
  ]);
  const asOf = new Date();
  const measure = (code: string, unit: string, records = 0, value: string | number | null = records): Measurement => ({
    measure: code,
    unit,
    value: records === 0 ? null : String(value),
    asOf,
    records,
  });
  return new Map(
    projectIds.map((projectId) => {
      const held = events.find((row) => row.projectId === projectId);
      const attended = attendances.find((row) => row.projectId === projectId);
      return [
        projectId,
        [
          measure('TRAINING_PARTICIPANTS', 'participants', attended?.records, attended?.participants),
          measure('TRAINING_EVENTS', 'events', held?.events),
          measure('TRAINING_HOURS', 'hours', held?.timed, held?.hours),
          measure('INTERNATIONAL_CONFERENCES', 'conferences', held?.conferences),
          measure('JIT_TRAINING_SESSIONS', 'training sessions', held?.jitCourses),
          measure('NATIONAL_MEETINGS_CRIMINAL_INVESTIGATION', 'meetings', held?.investigationMeetings),
          measure('NATIONAL_MEETINGS_THB', 'meetings', held?.traffickingMeetings),
        ],
      ];
    }),
  );
}
