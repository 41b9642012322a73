import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { closedList } from '../../../shared/scalars';
import { ConnectionArguments } from '../paging';
import { RankBand, Speciality } from './officer.enums';

export const OfficerOrder = closedList('OfficerOrder', 'Orderings of officers.', {
  REF_ASC: { en: 'By reference', ro: 'După referință', no: 'Etter referanse' },
});
export type OfficerOrder = keyof typeof OfficerOrder;

@InputType({ description: 'Which officers; fields are joined by AND, values of a list by OR.' })
export class OfficerFilter {
  @Field(() => [RankBand], { nullable: true, description: 'Of one of these rank bands.' })
  readonly rankBand?: RankBand[];
  @Field(() => [Speciality], { nullable: true, description: 'With one of these specialities.' })
  readonly speciality?: Speciality[];
  @Field(() => [ID], { nullable: true, description: 'From one of these units.' })
  readonly homeUnitId?: string[];
}

@ArgsType()
export class OfficerListArguments extends ConnectionArguments {
  @Field(() => OfficerFilter, { nullable: true, description: 'Which officers; all when absent.' })
  readonly filter?: OfficerFilter;
  @Field(() => OfficerOrder, { nullable: true, description: 'By reference when absent.' })
  readonly orderBy?: OfficerOrder;
}
