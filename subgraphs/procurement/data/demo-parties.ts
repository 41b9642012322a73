import { idOf } from '../../../shared/ids';
import { type BuyerRow } from '../buyer/buyer.entity';
import { type ProcurementCategory } from '../contracting-process/contracting-process.enums';
import { type EquipmentCategoryCode } from '../equipment-category/equipment-category.enums';
import { type SupplierRow } from '../supplier/supplier.entity';

export const projectId = idOf('Project', 'PDP1');
export const sourceId = idOf('Source', 'DEMO');

export const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/** What is bought in the demonstration, and against which crime: none of it is against economic crime. */
export const demoCategories: readonly {
  readonly code: EquipmentCategoryCode;
  readonly title: string;
  readonly buys: ProcurementCategory;
  readonly cpv: string;
  /** A first lot in EUR; the demonstration reckons four RON to it. */
  readonly worth: number;
  readonly crimes: readonly string[];
  readonly facility: string | null;
}[] = [
  {
    code: 'MOBILE_FORENSICS',
    title: 'Readers for mobile terminals',
    buys: 'GOODS',
    cpv: '35200000',
    worth: 18_500,
    crimes: ['ITINERANT_GROUP_CRIME', 'TRAFFICKING_DRUGS'],
    facility: null,
  },
  {
    code: 'SURVEILLANCE',
    title: 'Surveillance equipment',
    buys: 'GOODS',
    cpv: '35125000',
    worth: 24_000,
    crimes: ['ITINERANT_GROUP_CRIME', 'TRAFFICKING_PERSONS', 'TRAFFICKING_GOODS'],
    facility: null,
  },
  {
    code: 'IT_AND_C',
    title: 'Workstations and communications',
    buys: 'GOODS',
    cpv: '30210000',
    worth: 15_200,
    crimes: ['THEFT', 'PICKPOCKETING'],
    facility: null,
  },
  {
    code: 'OPEN_SOURCE_SOLUTIONS',
    title: 'Open Source Solutions',
    buys: 'SERVICES',
    cpv: '48000000',
    worth: 9_800,
    crimes: ['TRAFFICKING_PERSONS'],
    facility: null,
  },
  {
    code: 'RENOVATION',
    title: 'Renovation of rooms',
    buys: 'WORKS',
    cpv: '45450000',
    worth: 31_000,
    crimes: [],
    facility: 'PDP1-INTERVIEW-FACILITIES',
  },
  {
    code: 'FURNISHING',
    title: 'Furniture',
    buys: 'GOODS',
    cpv: '39150000',
    worth: 6_400,
    crimes: [],
    facility: 'PDP1-MULTIFUNCTIONAL-CENTRE',
  },
  {
    code: 'INTERVIEW_FACILITY_EQUIPMENT',
    title: 'Recording equipment for interview rooms',
    buys: 'GOODS',
    cpv: '32323500',
    worth: 12_700,
    crimes: ['TRAFFICKING_PERSONS', 'PETTY_CRIME'],
    facility: 'PDP1-INTERVIEW-FACILITIES',
  },
  {
    code: 'MULTIFUNCTIONAL_CENTRE',
    title: 'Fitting out of a multi-functional centre',
    buys: 'WORKS',
    cpv: '45216110',
    worth: 42_000,
    crimes: ['ITINERANT_GROUP_CRIME'],
    facility: 'PDP1-MULTIFUNCTIONAL-CENTRE',
  },
];

const party = { scheme: 'DEMO', sourceId, stateRank: '0000|0|demo', notReported: [] };

const buyers: readonly (readonly [string, string | null])[] = [
  ['General Inspectorate of the Romanian Police', 'IGPR'],
  ['County police inspectorate A (synthetic)', null],
  ['County police inspectorate B (synthetic)', null],
];

/** Who buys in the demonstration; what they buy is counted when it is written. */
export const demoBuyers: readonly BuyerRow[] = buyers.map(([name, organisation], index) => ({
  ...party,
  id: idOf('Buyer', 'DEMO', String(index + 1)),
  name,
  identifier: `BUYER-${index + 1}`,
  country: 'RO',
  organisationId: organisation === null ? null : idOf('Organisation', organisation),
  processCount: 0,
}));

const countries = ['RO', 'RO', 'NO', 'RO', 'DE', 'RO', 'RO', 'NO', 'RO'];

/** Who wins in the demonstration; awards are counted when they are written. */
export const demoSuppliers: readonly SupplierRow[] = countries.map((country, index) => ({
  ...party,
  id: idOf('Supplier', 'DEMO', String(index + 1)),
  name: `Supplier ${String.fromCharCode(65 + index)} (synthetic)`,
  isPerson: false,
  identifier: `SUPPLIER-${index + 1}`,
  country,
  organisationId: null,
  awardCount: 0,
  buyerCount: 0,
}));
