import { ArgsType, Field, InputType } from 'type-graphql';
import { closedList } from '../../../shared/scalars';
import { ConnectionArguments } from '../paging';
import { UnitLevel } from './police-unit.enums';

export const PoliceUnitOrder = closedList('PoliceUnitOrder', 'Orderings of police units.', {
  CODE_ASC: { en: 'By code', ro: 'După cod', no: 'Etter kode' },
});
export type PoliceUnitOrder = keyof typeof PoliceUnitOrder;

@InputType({ description: 'Which units; fields are joined by AND, values of a list by OR.' })
export class PoliceUnitFilter {
  @Field(() => [UnitLevel], { nullable: true, description: 'Of one of these levels.' })
  readonly level?: UnitLevel[];
}

@ArgsType()
export class PoliceUnitListArguments extends ConnectionArguments {
  @Field(() => PoliceUnitFilter, { nullable: true, description: 'Which units; all when absent.' })
  readonly filter?: PoliceUnitFilter;
  @Field(() => PoliceUnitOrder, { nullable: true, description: 'By code when absent.' })
  readonly orderBy?: PoliceUnitOrder;
}
