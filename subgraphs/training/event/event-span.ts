import { writtenWith } from '../../../shared/database';
import { spanBlocks } from '../../../shared/paging';
import { EventRow, EventSpanRow } from './event.entity';

/** Where `leadOfSpan` finds events by their days. */
export const eventSpans = { records: 'event', spans: 'event_span', recordId: 'event_id' };

/** The days of an event as rows; none where the first is not known. */
export function spanRowsOf({ id, startsOn, endsOn }: Pick<EventRow, 'id' | 'startsOn' | 'endsOn'>): EventSpanRow[] {
  if (startsOn === null) return [];
  return spanBlocks(startsOn, endsOn).map((block) => ({ block, startsOn, eventId: id }));
}

writtenWith(EventRow, EventSpanRow, spanRowsOf);
