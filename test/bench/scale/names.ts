import { NameBeginningRow } from '../../../subgraphs/bilateral/name-beginning/name-beginning.entity';
import { beginningRows } from '../../../subgraphs/bilateral/name-beginning/name-beginning.queries';
import { OrganisationRow } from '../../../subgraphs/bilateral/organisation/organisation.entity';
import { PlaceRow } from '../../../subgraphs/bilateral/place/place.entity';
import { drawn, numbered, oneOfMany, spread, upTo } from './number-sequence';

const nothing = { sourceId: 'source-scale', notReported: [] };
const areas = ['Commune', 'Municipality', 'County', 'District'] as const;
const bodies = ['Police unit', 'Prosecution office', 'Agency', 'Academy'] as const;

/** A word that many names have does not stand first, or all of those would lie together. */
const nameOf = (kind: string, number: number): string => `${drawn(number, 71) % 997} ${kind} of ${number}`;

function* places(rows: number): Generator<PlaceRow> {
  for (const number of upTo(rows))
    yield {
      ...nothing,
      id: numbered('place', number),
      scheme: 'SCALE',
      version: '1',
      code: numbered('SCALE', number),
      kind: 'COUNTY',
      name: nameOf(oneOfMany(areas, number, 72), number),
      country: 'RO',
      seat: null,
      validFrom: null,
      validTo: null,
      note: null,
    };
}

function* organisations(rows: number): Generator<OrganisationRow> {
  for (const number of upTo(rows))
    yield {
      ...nothing,
      id: numbered('organisation', number),
      code: numbered('SCALE', number),
      name: nameOf(oneOfMany(bodies, number, 73), number),
      nativeName: null,
      kind: 'AGENCY',
      collective: false,
      country: 'RO',
      placeId: null,
      locator: null,
      note: null,
    };
}

/** Tables of what is searched by its name, and the rows they get. */
export const bilateralTables = (rows: number) => [
  { row: PlaceRow, rows: places(rows) },
  { row: OrganisationRow, rows: organisations(rows) },
  { row: NameBeginningRow, rows: spread(places(rows), beginningRows.place) },
  { row: NameBeginningRow, rows: spread(organisations(rows), beginningRows.organisation) },
];
