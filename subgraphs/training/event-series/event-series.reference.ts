import { reference } from '../../../shared/federation';
import { type Loaders } from '../loaders';
import { EventSeries } from './event-series.type';

export const eventSeriesReference = reference<Loaders, { id: string } | { code: string }>(
  EventSeries,
  (key, { loaders }, info) =>
    'id' in key ? loaders.eventSeriesById.load(key.id, info) : loaders.eventSeriesByCode.load(key.code, info),
);
