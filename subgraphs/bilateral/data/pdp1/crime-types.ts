import { idOf } from '../../../../shared/ids';
import { type CrimeTypeRow } from '../../crime-type/crime-type.entity';

type Named = readonly [term: string, en: string, ro: string, no: string];
type Codes = Partial<Pick<CrimeTypeRow, 'iccsCode' | 'empactPriority' | 'note'>>;

const named: readonly (readonly [...Named, Codes?])[] = [
  ['PETTY_CRIME', 'Petty crime', 'Infracționalitate minoră', 'Småkriminalitet'], // fact 4
  ['PICKPOCKETING', 'Pickpocketing', 'Furturi din buzunare', 'Lommetyveri', { iccsCode: '050221' }], // fact 5
  ['THEFT', 'Theft', 'Furt', 'Tyveri', { iccsCode: '0502' }], // fact 6
  [
    'TRAFFICKING_PERSONS', // fact 7
    'Trafficking in persons',
    'Trafic de persoane',
    'Menneskehandel',
    { empactPriority: 'Trafficking in human beings', note: 'Its ICCS code is believed to be 0204; not verified.' },
  ],
  ['TRAFFICKING_GOODS', 'Trafficking in goods', 'Trafic de bunuri', 'Ulovlig handel med varer'], // fact 8
  [
    'TRAFFICKING_DRUGS', // fact 9
    'Trafficking in drugs',
    'Trafic de droguri',
    'Narkotikahandel',
    { iccsCode: '0601', empactPriority: 'Drugs trafficking', note: 'ICCS 0601 covers controlled drugs as a whole.' },
  ],
  [
    'ECONOMIC_CRIME', // fact 10
    'Economic crime',
    'Criminalitate economică',
    'Økonomisk kriminalitet',
    {
      iccsCode: '0701',
      empactPriority: 'Fraud, economic and financial crimes',
      note: 'ICCS 0701 is fraud; economic crime is wider.',
    },
  ],
  [
    'ITINERANT_GROUP_CRIME', // fact 26
    'Crime of itinerant groups',
    'Criminalitatea grupurilor itinerante',
    'Kriminalitet begått av omreisende grupper',
    { note: 'No classification was found that has a code for it.' },
  ],
];

export const crimeTypes: CrimeTypeRow[] = named.map(([term, labelEn, labelRo, labelNo, codes]) => ({
  id: idOf('CrimeType', term),
  term,
  labelEn,
  labelRo,
  labelNo,
  iccsCode: codes?.iccsCode ?? null,
  empactPriority: codes?.empactPriority ?? null,
  empactCycle: codes?.empactPriority == null ? null : '2022-2025',
  note: codes?.note ?? null,
  sourceId: idOf('Source', 'CRIME-CODES'),
}));

export const crimeTypeId = (term: string): string => idOf('CrimeType', term);
