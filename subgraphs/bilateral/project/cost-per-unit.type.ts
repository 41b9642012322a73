import { Field, ObjectType } from 'type-graphql';
import { Decimal } from '../../../shared/scalars';
import { CostGap } from './project.enums';

@ObjectType({ description: 'What a project cost per unit of what it did: the whole budget over the units.' })
export class CostPerUnit {
  @Field(() => String, { nullable: true, description: 'Currency of the budget; null when the budget is not reported.' })
  readonly currency!: string | null;
  @Field(() => Decimal, { nullable: true, description: 'Budget; null when no source states it.' })
  readonly budget!: string | null;
  @Field(() => Decimal, {
    nullable: true,
    description: 'Participants in training, as reported; null when not reported.',
  })
  readonly participants!: string | null;
  @Field(() => Decimal, { nullable: true, description: 'Days of deployed officers, as recorded; null when none is.' })
  readonly officerDays!: string | null;
  @Field(() => Decimal, {
    nullable: true,
    description: 'Budget per participant, two decimals; null when one of them is.',
  })
  readonly perParticipant!: string | null;
  @Field(() => Decimal, {
    nullable: true,
    description: 'Budget per officer-day, two decimals; null when one of them is.',
  })
  readonly perOfficerDay!: string | null;
  @Field(() => [CostGap], { description: 'Why a value above is null; empty when none is.' })
  readonly gaps!: readonly CostGap[];
}
