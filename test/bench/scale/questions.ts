import { run } from '../../../shared/database';
import { type OpenSubgraph } from '../../../shared/federation';
import { encodeCursor } from '../../../shared/paging/cursor';
import sql, { raw } from 'sql-template-tag';
import { askableFields, type AskableField, question } from '../../kit/schema-questions';

/** One question, put to the large set and to the small. */
export interface ScaleQuestion {
  readonly what: string;
  readonly kind: 'page' | 'total' | 'summary';
  /** The question for an open set; pages deep in a list are found by their cursor. */
  ask(subgraph: OpenSubgraph): Promise<string>;
}

/** Lists of the large tables: what their default ordering reads, and fields of a node. */
const lists = {
  contractingProcesses: {
    table: 'contracting_process',
    order: 'PUBLISHED_ON_DESC',
    by: 'published_on',
    fields: 'ocid title status',
  },
  events: { table: 'event', order: 'STARTS_ON_ASC', by: 'starts_on', fields: 'code title type' },
  deployments: { table: 'deployment', order: 'STARTS_ON_ASC', by: 'starts_on', fields: 'code status startsOn' },
} as const;

/** Lists searched by the words of a name, and a word that many have. */
const named = { places: 'county', organisations: 'police' } as const;

const searches = (common: string) => ({
  'a word of many names': common,
  'two words of names': `${common} 17`,
  'a word of no name': 'unheard',
});

/** Rows of a page that says no other size. */
export const PAGE = 20;
const PAGES = 10_000;

/** Row after which the 10,000th page begins, or the last page but one where the list is shorter. */
async function deepCursor({ db }: OpenSubgraph, list: (typeof lists)[keyof typeof lists]): Promise<string> {
  const [{ total } = { total: 0 }] = await run(db, sql`SELECT COUNT(*) AS total FROM ${raw(list.table)}`);
  const offset = Math.min((PAGES - 1) * PAGE, Number(total) - 2 * PAGE);
  const direction = raw(list.order.endsWith('DESC') ? 'DESC' : 'ASC');
  const [row] = await run(
    db,
    sql`SELECT ${raw(list.by)} AS value, id FROM ${raw(list.table)}
      ORDER BY ${raw(list.by)} ${direction}, id ${direction} LIMIT 1 OFFSET ${offset}`,
  );
  const value = typeof row?.value === 'string' ? row.value : null;
  return encodeCursor({ order: list.order, value, id: String(row?.id) });
}

/** Fields of a filter that are no texts and no ids, each with one value and with two. */
function filtersOf({ filters }: AskableField): string[] {
  const asked = new Map<string, string>();
  for (const filter of filters) {
    const [name = '', values = ''] = filter.split(/: ?(.*)/);
    if (/search|Id$|topic|statusDetails/i.test(name) || values === '[]') continue;
    const key = `${name} ${values.includes(',') ? 'several' : 'one'}`;
    if (!asked.has(key)) asked.set(key, filter);
  }
  return [...asked.values()];
}

/** Everything that is measured of a subgraph: pages, totals, summaries, as its schema offers them. */
export function questionsFor({ sdl }: OpenSubgraph): ScaleQuestion[] {
  const asked: ScaleQuestion[] = [];
  for (const field of askableFields(sdl)) {
    const plain = (what: string, kind: ScaleQuestion['kind'], text: string) =>
      asked.push({ what: `${field.name} ${what}`, kind, ask: async () => text });
    if (field.isSummary) {
      for (const by of [
        [],
        ...field.dimensions.map((one) => [one]),
        field.dimensions.slice(0, 2),
        field.dimensions.slice(0, 3),
      ])
        if (!by.includes('EVENT')) plain(`by ${by.join(', ') || 'nothing'}`, 'summary', question(field, { by }));
    }
    if (field.name === 'procurementSummary')
      plain(
        'by BUYER of one buyer',
        'summary',
        question(field, { by: ['BUYER'], filter: 'buyerId: ["buyer-00000000"]' }),
      );
    if (field.name === 'buyers') {
      const order = 'PROCESS_COUNT_DESC';
      const summed =
        '{ nodes { id processCount procurementSummary(by: []) { processes awardedValues { currency amount } } } }';
      plain(`first page, ${order}`, 'page', question(field, { select: '{ nodes { id name processCount } }', order }));
      plain('largest twenty, each summed', 'summary', question(field, { select: summed, order }));
    }
    if (field.name in named)
      for (const [what, text] of Object.entries(searches(named[field.name as keyof typeof named])))
        plain(
          `page by ${what}`,
          'page',
          question(field, { select: '{ nodes { id name } }', filter: `text: "${text}"` }),
        );
    const list = Object.entries(lists).find(([name]) => name === field.name)?.[1];
    if (!list) continue;
    const select = `{ nodes { id ${list.fields} } pageInfo { endCursor hasNextPage } }`;
    plain('first page', 'page', question(field, { select }));
    asked.push({
      what: `${field.name} 10,000th page`,
      kind: 'page',
      ask: async (subgraph) => question(field, { select, after: await deepCursor(subgraph, list) }),
    });
    for (const order of field.orders) plain(`first page, ${order}`, 'page', question(field, { select, order }));
    for (const filter of filtersOf(field)) {
      plain(`page with ${filter}`, 'page', question(field, { select, filter }));
      for (const order of field.orders.filter((one) => !one.startsWith(list.order.replace(/_\w+$/, ''))))
        plain(`page with ${filter}, ${order}`, 'page', question(field, { select, filter, order }));
    }
    plain('totalCount', 'total', question(field));
    plain(
      'totalCount of one state',
      'total',
      question(field, { filter: field.filters.find((text) => /^(status|type):/.test(text)) }),
    );
    if (field.name !== 'contractingProcesses') continue;
    const more = {
      'search of one word': 'search: "laptops"',
      'search of two words': 'search: "laptops 17"',
      'search of no result': 'search: "unheard of"',
      buyer: 'buyerId: ["buyer-00000000"]',
      supplier: 'supplierId: ["supplier-00000007"]',
      'CPV prefix': 'cpvPrefix: ["302"]',
      'national status': 'statusDetails: ["Evaluarea ofertelor"]',
    };
    for (const [name, filter] of Object.entries(more))
      plain(`page by ${name}`, 'page', question(field, { select, filter }));
  }
  return asked;
}
