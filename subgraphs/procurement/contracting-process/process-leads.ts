import sql, { type Sql } from 'sql-template-tag';
import { type DataSource } from 'typeorm';
import { allOf } from '../../../shared/database';
import { type Asked, type Lead, met } from '../../../shared/paging';
import { type ContractingProcessFilter } from './contracting-process.input';
import { anomalies, processConditions } from './process-conditions';
import { leadOfSearch } from './word-search';

const links = ['cpvPrefix', 'crimeTypeId', 'search'] as const;

/**
 * Processes published in a time by their deadlines: those without one, those whose deadline comes after that time has
 * begun, as it should, and those whose deadline came before they were published.
 */
function leadOfDeadline({ publishedFrom: from, publishedTo: to, ...rest }: ContractingProcessFilter): Lead {
  const place = { from: sql`FROM contracting_process t`, by: sql`t.deadline_on`, id: sql`t.id` };
  const published = (day: Sql) =>
    allOf(from === undefined ? undefined : sql`${day} >= ${from}`, to === undefined ? undefined : sql`${day} <= ${to}`);
  // Not as a range of an index of its own, by which a server would read and sort half of the table.
  const passed = allOf(sql`t.published_on IS NOT NULL`, published(sql`COALESCE(t.published_on, '')`));
  const none = sql`t.publication_to_deadline_days IS NULL AND t.deadline_on IS NULL`;
  const due = from === undefined ? sql`t.deadline_on IS NOT NULL` : sql`t.deadline_on >= ${from}`;
  // Few, so that they are sorted: in the order of the index of deadlines they would be looked for among all.
  const sorted = sql`COALESCE(t.deadline_on, '')`;
  return {
    branches: [
      { ...place, keeps: allOf(none, published(sql`t.published_on`)) },
      { ...place, keeps: allOf(due, passed) },
      ...(from === undefined
        ? []
        : [{ ...place, by: sorted, keeps: allOf(sql`t.publication_to_deadline_days < 0`, passed) }]),
    ],
    where: processConditions(rest),
    isLast: true,
  };
}

/** Where a page of processes is met in its order, though no index of theirs has the filter and the order. */
export async function leadTo(db: DataSource, filter: ContractingProcessFilter, asked: Asked): Promise<Lead | null> {
  const { search, leadTimeAnomaly, ...rest } = filter;
  if (search !== undefined) {
    const others = { ...rest, ...(leadTimeAnomaly ? { leadTimeAnomaly } : {}) };
    return leadOfSearch(db, search, asked, processConditions(others, met));
  }
  const isByDeadline = asked.by === 'deadlineOn' && (rest.publishedFrom ?? rest.publishedTo) !== undefined;
  if (isByDeadline && !links.some((link) => filter[link] !== undefined)) return leadOfDeadline(filter);
  const isByOddities = asked.by === 'publishedOn' && leadTimeAnomaly && leadTimeAnomaly.length > 1;
  if (!isByOddities || links.some((link) => filter[link] !== undefined)) return null;
  const place = { from: sql`FROM contracting_process t`, by: sql`t.published_on`, id: sql`t.id` };
  return {
    branches: [...new Set(leadTimeAnomaly)].map((oddity) => ({ ...place, keeps: anomalies[oddity] })),
    where: processConditions(rest),
  };
}
