import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../paging';
import { RankBand } from './officer.enums';

@Directive('@key(fields: "id")')
@Directive('@key(fields: "officerRef")')
@ObjectType({
  description: 'A police officer who takes part in a programme, under a pseudonym: no name, number or contact.',
})
export class Officer {
  @Field(() => ID, { description: 'Stable across imports.' })
  readonly id!: string;
  @Field(() => String, { description: 'Pseudonymous reference; it leads to no person outside the sending force.' })
  readonly officerRef!: string;
  @Field(() => RankBand, { description: 'Rank, widened to a band.' })
  readonly rankBand!: RankBand;
}

export const OfficerConnection = connectionOf(Officer, 'Officer');
