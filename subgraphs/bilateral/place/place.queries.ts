import sql from 'sql-template-tag';
import { type DataSource } from 'typeorm';
import { allOf, isOneOf, selectRows } from '../../../shared/database';
import { List } from '../../../shared/paging';
import { isNamed, leadOfName } from '../name-beginning/name-beginning.queries';
import { PlaceRow, PlaceSuccessionRow } from './place.entity';
import { type PlaceFilter } from './place.input';

const conditions = ({ scheme, version, kind, country, validOn, text }: PlaceFilter) =>
  allOf(
    scheme && isOneOf(sql`t.scheme`, scheme),
    version && isOneOf(sql`t.version`, version),
    kind && isOneOf(sql`t.kind`, kind),
    country && isOneOf(sql`t.country`, country),
    validOn === undefined
      ? undefined
      : sql`(t.valid_from IS NULL OR t.valid_from <= ${validOn}) AND (t.valid_to IS NULL OR t.valid_to >= ${validOn})`,
    text === undefined ? undefined : isNamed('place', text),
  );

export const placeList = new List<PlaceRow, PlaceFilter>({
  row: PlaceRow,
  orders: { NAME_ASC: { by: 'name' } },
  defaultOrder: 'NAME_ASC',
  needs: { successors: [], predecessors: [], source: ['sourceId'] },
  where: conditions,
  lead: (db, { text, ...rest }, asked) => leadOfName(db, 'place', text, asked, conditions(rest)),
});

/** What took over from places, by name. */
export const successionsFrom = (db: DataSource, placeIds: readonly string[]): Promise<PlaceSuccessionRow[]> =>
  selectRows(
    db,
    PlaceSuccessionRow,
    'all',
    sql`JOIN place p ON p.id = t.successor_id
      WHERE ${isOneOf(sql`t.predecessor_id`, placeIds)} ORDER BY p.name, p.id`,
  );

/** What places took over from, by name. */
export const successionsTo = (db: DataSource, placeIds: readonly string[]): Promise<PlaceSuccessionRow[]> =>
  selectRows(
    db,
    PlaceSuccessionRow,
    'all',
    sql`JOIN place p ON p.id = t.predecessor_id
      WHERE ${isOneOf(sql`t.successor_id`, placeIds)} ORDER BY p.name, p.id`,
  );
