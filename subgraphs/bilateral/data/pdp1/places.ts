import { idOf } from '../../../../shared/ids';
import { type PlaceRow, type PlaceSuccessionRow } from '../../place/place.entity';
import { romanianCounties } from './counties';
import { districtsOf2002, districtsOf2016 } from './districts';

const sourceId = (code: string): string => idOf('Source', code);

type Described = Pick<PlaceRow, 'scheme' | 'version' | 'code' | 'kind' | 'name' | 'country' | 'sourceId'>;

const place = (described: Described, rest: Partial<PlaceRow> = {}): PlaceRow => ({
  id: idOf('Place', described.scheme, described.version, described.code),
  ...described,
  seat: null,
  validFrom: null,
  validTo: null,
  note: null,
  notReported: [],
  ...rest,
});

const district = (version: string, code: string): string => idOf('Place', 'NO_POLICE_DISTRICT', version, code);

const ofPolice = { scheme: 'NO_POLICE_DISTRICT', kind: 'POLICE_DISTRICT', country: 'NO' } as const;

/** Districts whose seat or area was read elsewhere than the rest. */
const sourceOf2016: Readonly<Record<string, string>> = {
  TROMS: 'POLICE-DISTRICT-TROMS',
  TRONDELAG: 'POLICE-SEATS-2016',
  VEST: 'POLICE-SEATS-2016',
};

const districts: PlaceRow[] = [
  ...districtsOf2016.map(({ code, name, seat }) =>
    place(
      { ...ofPolice, version: '2016', code, name, sourceId: sourceId(sourceOf2016[code] ?? 'POLICE-DISTRICTS-2016') },
      { seat, validFrom: '2016-01-01' },
    ),
  ),
  ...districtsOf2002.map(({ code, name, seat }) =>
    place(
      { ...ofPolice, version: '2002', code, name, sourceId: sourceId('POLICE-DISTRICTS-2002') },
      {
        seat,
        validFrom: '2002-01-01',
        validTo: '2015-12-31',
        note: code === 'MIDTRE_HALOGALAND' ? 'Split: part of it went to Nordland, part to Troms.' : null,
      },
    ),
  ),
];

const countries: PlaceRow[] = (
  [
    ['RO', 'România'],
    ['NO', 'Norge'],
  ] as const
).map(([code, name]) =>
  place({
    scheme: 'ISO_3166_1',
    version: '2013',
    code,
    kind: 'COUNTRY',
    name,
    country: code,
    sourceId: sourceId('ISO-3166-1'),
  }),
);

const county = { scheme: 'NUTS', version: '2013', kind: 'COUNTY' } as const;

const counties: PlaceRow[] = [
  ...romanianCounties.map(([code, name]) =>
    place({ ...county, code, name, country: 'RO', sourceId: sourceId('NUTS') }),
  ),
  place(
    { ...county, code: 'NO011', name: 'Oslo', country: 'NO', sourceId: sourceId('NUTS') },
    { note: 'A statistical code only means something with its version: the same county is NO081 today.' },
  ),
  place({
    ...county,
    version: 'EFORMS-1.15.1',
    code: 'NO081',
    name: 'Oslo',
    country: 'NO',
    sourceId: sourceId('NUTS-EFORMS'),
  }),
];

export const places: PlaceRow[] = [...districts, ...countries, ...counties];

export const successions: PlaceSuccessionRow[] = [
  ...districtsOf2016.flatMap(({ code, tookOver }) =>
    tookOver.map((old) => ({ predecessorId: district('2002', old), successorId: district('2016', code) })),
  ),
  {
    predecessorId: idOf('Place', 'NUTS', '2013', 'NO011'),
    successorId: idOf('Place', 'NUTS', 'EFORMS-1.15.1', 'NO081'),
  },
];
