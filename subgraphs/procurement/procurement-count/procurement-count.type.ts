import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { LocalDate } from '../../../shared/scalars';

@Directive('@key(fields: "id")')
@ObjectType({ description: 'A number of tender procedures that a source states without naming them.' })
export class ProcurementCount {
  @Field(() => ID, { description: 'Stable across imports.' })
  readonly id!: string;
  @Field(() => Int, { description: 'Procedures, as stated.' })
  readonly procedures!: number;
  @Field(() => LocalDate, { nullable: true, description: 'First day of the period; null when not reported.' })
  readonly periodStart!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Last day of the period; null when not reported.' })
  readonly periodEnd!: string | null;
  @Field(() => [String], { description: 'Fields that no source states.' })
  readonly notReported!: string[];
}
