import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { closedList } from '../../../shared/scalars';
import { ConnectionArguments } from '../paging';
import { FacilityKind } from './facility.enums';

export const FacilityOrder = closedList('FacilityOrder', 'Orderings of facilities.', {
  CODE_ASC: { en: 'By code', ro: 'După cod', no: 'Etter kode' },
});
export type FacilityOrder = keyof typeof FacilityOrder;

@InputType({ description: 'Which facilities; fields are joined by AND, values of a list by OR.' })
export class FacilityFilter {
  @Field(() => [FacilityKind], { nullable: true, description: 'Of one of these kinds.' })
  readonly kind?: FacilityKind[];
  @Field(() => [ID], { nullable: true, description: 'Of one of these projects.' })
  readonly projectId?: string[];
}

@ArgsType()
export class FacilityListArguments extends ConnectionArguments {
  @Field(() => FacilityFilter, { nullable: true, description: 'Which facilities; all when absent.' })
  readonly filter?: FacilityFilter;
  @Field(() => FacilityOrder, { nullable: true, description: 'By code when absent.' })
  readonly orderBy?: FacilityOrder;
}
