import sql from 'sql-template-tag';
import { type DataSource } from 'typeorm';
import { type Asked, type Lead, met } from '../../../shared/paging';
import { type ContractingProcessFilter } from './contracting-process.input';
import { anomalies, processConditions } from './process-conditions';
import { leadOfDeadline } from './deadline-lead';
import { leadOfSearch } from './word-search';

const links = ['cpvPrefix', 'crimeTypeId', 'search'] as const;

/** Where a page of processes is met in its order, though no index of theirs has the filter and the order. */
export async function leadTo(db: DataSource, filter: ContractingProcessFilter, asked: Asked): Promise<Lead | null> {
  const { search, leadTimeAnomaly, ...rest } = filter;
  if (search !== undefined) {
    const others = { ...rest, ...(leadTimeAnomaly ? { leadTimeAnomaly } : {}) };
    return leadOfSearch(db, search, asked, processConditions(others, met));
  }
  const isByDeadline = asked.by === 'deadlineOn' && (rest.publishedFrom ?? rest.publishedTo) !== undefined;
  if (isByDeadline && !links.some((link) => filter[link] !== undefined)) {
    const { publishedFrom: from, publishedTo: to, ...others } = filter;
    return leadOfDeadline(db, { from, to }, asked, processConditions(others));
  }
  const isByOddities = asked.by === 'publishedOn' && leadTimeAnomaly && leadTimeAnomaly.length > 1;
  if (!isByOddities || links.some((link) => filter[link] !== undefined)) return null;
  const place = { from: sql`FROM contracting_process t`, by: sql`t.published_on`, id: sql`t.id` };
  return {
    branches: [...new Set(leadTimeAnomaly)].map((oddity) => ({ ...place, keeps: anomalies[oddity] })),
    where: processConditions(rest),
  };
}
