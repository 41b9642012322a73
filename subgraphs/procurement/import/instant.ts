/** A moment and the day it is by the calendar of whoever wrote it. */
export interface Instant {
  /** In UTC. */
  readonly at: string;
  /** YYYY-MM-DD as written. */
  readonly on: string;
}

/** What was not said of a moment, and had to be assumed: midnight, or UTC. */
export type Assumption = 'DATE_WITHOUT_TIME' | 'DATE_WITHOUT_ZONE';

const WRITTEN =
  /^(?<on>(?<year>\d{4})-\d{2}-\d{2})(?:[T ](?<time>\d{2}:\d{2})(?<seconds>:\d{2}(?:\.\d+)?)?\s?(?<zone>Z|[+-]\d{2}:?\d{2})?)?$/i;

/** Reads an ISO 8601 date or date-time of the years 1900 to 2199; null when it is none, or no day of the calendar. */
export function readInstant(text: string): { readonly instant: Instant; readonly assumed: Assumption | null } | null {
  const { on, year, time, seconds, zone } = WRITTEN.exec(text)?.groups ?? {};
  if (on === undefined || Number(year) < 1900 || Number(year) > 2199) return null;
  const day = new Date(`${on}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== on) return null;
  if (time === undefined) return { instant: { at: day.toISOString(), on }, assumed: 'DATE_WITHOUT_TIME' };
  const offset = zone?.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2') ?? 'Z';
  const moment = new Date(`${on}T${time}${seconds ?? ':00'}${offset}`);
  if (Number.isNaN(moment.getTime())) return null;
  return { instant: { at: moment.toISOString(), on }, assumed: zone === undefined ? 'DATE_WITHOUT_ZONE' : null };
}
