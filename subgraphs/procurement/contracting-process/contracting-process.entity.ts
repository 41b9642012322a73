import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { kind, optional } from '../../../shared/database';
import { type EquipmentCategoryCode } from '../equipment-category/equipment-category.enums';
import { type ProcurementCategory, type ProcurementMethod, type TenderStatus } from './contracting-process.enums';

/** A contracting process and its one tender, in its newest state. */
@Entity('contracting_process')
@Index(['publishedOn', 'id'])
@Index(['projectId', 'publishedOn', 'id'])
@Index(['buyerId', 'publishedOn', 'id'])
@Index(['equipmentCategory', 'publishedOn', 'id'])
@Index(['status', 'publishedOn', 'id'])
@Index(['method', 'publishedOn', 'id'])
@Index(['mainCategory', 'publishedOn', 'id'])
@Index(['valueCurrency', 'publishedOn', 'id'])
@Index(['numberOfTenderers', 'publishedOn', 'id'])
@Index(['deadlineOn', 'id'])
@Index(['statusDetails'])
@Index(['valueAmount'])
@Index(['publicationToDeadlineDays', 'publishedOn', 'id'])
@Index(['deadlineToAwardDays', 'publishedOn', 'id'])
@Index(['awardToSignatureDays', 'publishedOn', 'id'])
export class ContractingProcessRow {
  @PrimaryColumn(kind.id) id!: string;
  @Index({ unique: true }) @Column(kind.code) ocid!: string;
  @Column({ ...optional(kind.id), name: 'project_id' }) projectId!: string | null;
  @Column({ ...optional(kind.id), name: 'buyer_id' }) buyerId!: string | null;
  @Column({ ...optional(kind.code), name: 'equipment_category' }) equipmentCategory!: EquipmentCategoryCode | null;
  @Column(optional(kind.name)) title!: string | null;
  @Column(optional(kind.text)) description!: string | null;
  /** Words of ocid, title and description in lower case without accents, each between two spaces. */
  @Column({ ...kind.text, name: 'search_text' }) searchText!: string;
  @Column({ ...optional(kind.code), name: 'main_category' }) mainCategory!: ProcurementCategory | null;
  @Column({ ...kind.flag, name: 'has_tender' }) hasTender!: boolean;
  @Column(optional(kind.code)) status!: TenderStatus | null;
  @Column({ ...optional(kind.name), name: 'status_details' }) statusDetails!: string | null;
  @Column(optional(kind.code)) method!: ProcurementMethod | null;
  @Column({ ...optional(kind.name), name: 'method_details' }) methodDetails!: string | null;
  @Column({ ...optional(kind.amount), name: 'value_amount' }) valueAmount!: string | null;
  @Column({ ...optional(kind.code), name: 'value_currency' }) valueCurrency!: string | null;
  /** Project of the budget as its publisher numbers it: planning.budget.projectID. */
  @Column({ ...optional(kind.name), name: 'budget_project' }) budgetProject!: string | null;
  @Column({ ...optional(kind.amount), name: 'budget_amount' }) budgetAmount!: string | null;
  @Column({ ...optional(kind.code), name: 'budget_currency' }) budgetCurrency!: string | null;
  /** Sum of the awards that stand, where they share a currency. */
  @Column({ ...optional(kind.amount), name: 'awarded_amount' }) awardedAmount!: string | null;
  @Column({ ...optional(kind.code), name: 'awarded_currency' }) awardedCurrency!: string | null;
  @Column({ ...kind.count, name: 'award_count' }) awardCount!: number;
  @Column({ ...kind.count, name: 'contract_count' }) contractCount!: number;
  @Column({ ...optional(kind.count), name: 'number_of_tenderers' }) numberOfTenderers!: number | null;
  @Column({ ...optional(kind.instant), name: 'tender_starts_at' }) tenderStartsAt!: string | null;
  @Column({ ...optional(kind.instant), name: 'tender_ends_at' }) tenderEndsAt!: string | null;
  @Column({ ...optional(kind.instant), name: 'enquiry_starts_at' }) enquiryStartsAt!: string | null;
  @Column({ ...optional(kind.instant), name: 'enquiry_ends_at' }) enquiryEndsAt!: string | null;
  @Column({ ...optional(kind.instant), name: 'award_starts_at' }) awardStartsAt!: string | null;
  @Column({ ...optional(kind.instant), name: 'award_ends_at' }) awardEndsAt!: string | null;
  @Column({ ...optional(kind.instant), name: 'contract_starts_at' }) contractStartsAt!: string | null;
  @Column({ ...optional(kind.instant), name: 'contract_ends_at' }) contractEndsAt!: string | null;
  /** tender.datePublished; where it is absent the first release stands for the publication. */
  @Column({ ...optional(kind.date), name: 'stated_published_on' }) statedPublishedOn!: string | null;
  @Column({ ...optional(kind.date), name: 'first_released_on' }) firstReleasedOn!: string | null;
  @Column({ ...optional(kind.date), name: 'published_on' }) publishedOn!: string | null;
  @Column({ ...optional(kind.date), name: 'deadline_on' }) deadlineOn!: string | null;
  @Column({ ...optional(kind.date), name: 'awarded_on' }) awardedOn!: string | null;
  @Column({ ...optional(kind.date), name: 'signed_on' }) signedOn!: string | null;
  // Kept with the dates, so that the database filters and averages numbers and no calendar.
  @Column({ ...optional(kind.count), name: 'publication_to_deadline_days' }) publicationToDeadlineDays!: number | null;
  @Column({ ...optional(kind.count), name: 'deadline_to_award_days' }) deadlineToAwardDays!: number | null;
  @Column({ ...optional(kind.count), name: 'award_to_signature_days' }) awardToSignatureDays!: number | null;
  /** Date of the state the row shows. */
  @Column({ ...optional(kind.instant), name: 'state_at' }) stateAt!: string | null;
  /** Orders the states of a process whatever the order they came in: see rankOf. */
  @Column({ ...kind.code, name: 'state_rank' }) stateRank!: string;
  @Column({ ...kind.id, name: 'source_id' }) sourceId!: string;
  @Column({ ...kind.codes, name: 'not_reported' }) notReported!: string[];
}

@Entity('contracting_process_crime_focus')
export class ContractingProcessCrimeFocusRow {
  @PrimaryColumn({ ...kind.id, name: 'process_id' }) processId!: string;
  @Index() @PrimaryColumn({ ...kind.id, name: 'crime_type_id' }) crimeTypeId!: string;
}

@Entity('contracting_process_facility')
export class ContractingProcessFacilityRow {
  @PrimaryColumn({ ...kind.id, name: 'process_id' }) processId!: string;
  @Index() @PrimaryColumn({ ...kind.id, name: 'facility_id' }) facilityId!: string;
}

/**
 * A word of the texts of a process: what a search looks through. It is kept once, in the order processes are listed in:
 * every further order would be written anew with each import.
 */
@Entity('contracting_process_word', { withoutRowid: true })
export class ContractingProcessWordRow {
  @PrimaryColumn({ ...kind.code, length: 60 }) word!: string;
  /** As its process has it; empty where that is not known. */
  @PrimaryColumn({ ...kind.date, name: 'published_on' }) publishedOn!: string;
  @PrimaryColumn({ ...kind.id, name: 'process_id' }) processId!: string;
}
