import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { kind, optional } from '../../../shared/database';
import { StatedRow } from '../stated/stated.entity';
import { type FinancialMechanism } from './programme.enums';

@Entity('programme')
export class ProgrammeRow extends StatedRow {
  @PrimaryColumn(kind.id) id!: string;
  @Index({ unique: true }) @Column(kind.code) code!: string;
  @Column(kind.name) name!: string;
  @Index() @Column({ ...optional(kind.code), name: 'area_code' }) areaCode!: string | null;
  @Column(optional(kind.name)) area!: string | null;
  @Column({ ...kind.code, name: 'financial_mechanism' }) financialMechanism!: FinancialMechanism;
  @Column({ ...kind.code, name: 'funding_period' }) fundingPeriod!: string;
  @Column(kind.code) country!: string;
  @Column({ ...optional(kind.date), name: 'approved_on' }) approvedOn!: string | null;
}
