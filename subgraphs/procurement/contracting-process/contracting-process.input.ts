import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { closedList, Currency, Decimal, LocalDate } from '../../../shared/scalars';
import { EquipmentCategoryCode } from '../equipment-category/equipment-category.enums';
import { ConnectionArguments } from '../paging';
import { LeadTimeAnomaly, ProcurementCategory, ProcurementMethod, TenderStatus } from './contracting-process.enums';

export const ContractingProcessOrder = closedList('ContractingProcessOrder', 'Orderings of contracting processes.', {
  PUBLISHED_ON_DESC: { en: 'Latest published first', ro: 'Cele mai recente întâi', no: 'Sist kunngjort først' },
  PUBLISHED_ON_ASC: { en: 'Earliest published first', ro: 'Cele mai vechi întâi', no: 'Først kunngjort først' },
  DEADLINE_ON_ASC: { en: 'Earliest deadline first', ro: 'După termenul-limită', no: 'Tidligste frist først' },
  OCID_ASC: { en: 'By ocid', ro: 'După ocid', no: 'Etter ocid' },
});
export type ContractingProcessOrder = keyof typeof ContractingProcessOrder;

@InputType({ description: 'Which processes; fields are joined by AND, values of a list by OR.' })
export class ContractingProcessFilter {
  @Field(() => [TenderStatus], { nullable: true, description: 'In one of these states.' })
  readonly status?: TenderStatus[];
  @Field(() => [String], { nullable: true, description: 'With one of these national words for the state, exactly.' })
  readonly statusDetails?: string[];
  @Field(() => [ProcurementMethod], { nullable: true, description: 'By one of these methods.' })
  readonly method?: ProcurementMethod[];
  @Field(() => [ProcurementCategory], { nullable: true, description: 'Mainly buying one of these.' })
  readonly mainCategory?: ProcurementCategory[];
  @Field(() => [EquipmentCategoryCode], { nullable: true, description: 'In one of these equipment categories.' })
  readonly equipmentCategory?: EquipmentCategoryCode[];
  @Field(() => [String], {
    nullable: true,
    description: 'With an item whose CPV code begins with one of these digits, for example "302".',
  })
  readonly cpvPrefix?: string[];
  @Field(() => [ID], { nullable: true, description: 'Of one of these buyers.' })
  readonly buyerId?: string[];
  @Field(() => [ID], { nullable: true, description: 'With an award to one of these suppliers.' })
  readonly supplierId?: string[];
  @Field(() => [ID], { nullable: true, description: 'Of one of these projects.' })
  readonly projectId?: string[];
  @Field(() => [ID], { nullable: true, description: 'Against one of these crime types.' })
  readonly crimeTypeId?: string[];
  @Field(() => Decimal, { nullable: true, description: 'Tender value of at least so much; give currency with it.' })
  readonly minValue?: string;
  @Field(() => Decimal, { nullable: true, description: 'Tender value of at most so much; give currency with it.' })
  readonly maxValue?: string;
  @Field(() => Currency, { nullable: true, description: 'Tender value in this currency.' })
  readonly currency?: string;
  @Field(() => LocalDate, { nullable: true, description: 'Published on or after this day.' })
  readonly publishedFrom?: string;
  @Field(() => LocalDate, { nullable: true, description: 'Published on or before this day.' })
  readonly publishedTo?: string;
  @Field(() => [Int], { nullable: true, description: 'With so many tenderers; 1 is a single tenderer.' })
  readonly numberOfTenderers?: number[];
  @Field(() => [LeadTimeAnomaly], { nullable: true, description: 'With one of these oddities in its lead times.' })
  readonly leadTimeAnomaly?: LeadTimeAnomaly[];
  @Field(() => Boolean, { nullable: true, description: 'Whether the import had something to remark on.' })
  readonly hasIssues?: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'Each of its words begins a word of ocid, title or description, whatever the case and accents.',
  })
  readonly search?: string;
}

@ArgsType()
export class ContractingProcessListArguments extends ConnectionArguments {
  @Field(() => ContractingProcessFilter, { nullable: true, description: 'Which processes; all when absent.' })
  readonly filter?: ContractingProcessFilter;
  @Field(() => ContractingProcessOrder, { nullable: true, description: 'Latest published first when absent.' })
  readonly orderBy?: ContractingProcessOrder;
}

export const ProcurementDimension = closedList('ProcurementDimension', 'What processes can be grouped by.', {
  EQUIPMENT_CATEGORY: { en: 'Equipment category', ro: 'Categorie de echipamente', no: 'Utstyrskategori' },
  STATUS: { en: 'Status', ro: 'Stare', no: 'Status' },
  STATUS_DETAILS: { en: 'National word for the status', ro: 'Denumirea națională a stării', no: 'Nasjonal status' },
  METHOD: { en: 'Method', ro: 'Procedură', no: 'Metode' },
  MAIN_CATEGORY: { en: 'Goods, works or services', ro: 'Produse, lucrări sau servicii', no: 'Varer, bygg, tjenester' },
  BUYER: { en: 'Buyer, by id', ro: 'Autoritate contractantă', no: 'Oppdragsgiver' },
  YEAR: { en: 'Year of publication', ro: 'Anul publicării', no: 'Kunngjøringsår' },
  SINGLE_TENDERER: {
    en: 'How many tendered: NONE, SINGLE or SEVERAL',
    ro: 'Numărul ofertanților: NONE, SINGLE sau SEVERAL',
    no: 'Antall tilbydere: NONE, SINGLE eller SEVERAL',
  },
});
export type ProcurementDimension = keyof typeof ProcurementDimension;

@ArgsType()
export class ProcurementSummaryArguments {
  @Field(() => ContractingProcessFilter, { nullable: true, description: 'Which processes; all when absent.' })
  readonly filter?: ContractingProcessFilter;
  @Field(() => [ProcurementDimension], {
    description:
      'Dimensions to group by; an empty list gives one row. Sums are kept for all of them together but BUYER, of one project for two; BUYER with another than YEAR, and three of one project, are added up from the records, which takes as long as there are many.',
  })
  readonly by!: ProcurementDimension[];
}
