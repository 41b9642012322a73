import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { closedList, CountryCode, LocalDate } from '../../../shared/scalars';
import { ConnectionArguments } from '../paging';
import { PlaceKind } from './place.enums';

export const PlaceOrder = closedList('PlaceOrder', 'Orderings of places.', {
  NAME_ASC: { en: 'By name', ro: 'După nume', no: 'Etter navn' },
});
export type PlaceOrder = keyof typeof PlaceOrder;

@InputType({ description: 'Which places; fields are joined by AND, values of a list by OR.' })
export class PlaceFilter {
  @Field(() => [String], { nullable: true, description: 'Of one of these classifications.' })
  readonly scheme?: string[];
  @Field(() => [String], { nullable: true, description: 'Of one of these versions.' })
  readonly version?: string[];
  @Field(() => [PlaceKind], { nullable: true, description: 'Of one of these kinds.' })
  readonly kind?: PlaceKind[];
  @Field(() => [CountryCode], { nullable: true, description: 'In one of these countries.' })
  readonly country?: string[];
  @Field(() => LocalDate, { nullable: true, description: 'In force on this day, as far as it is known.' })
  readonly validOn?: string;
  @Field(() => String, {
    nullable: true,
    description: 'Each of its words begins a word of the name, whatever the case and accents.',
  })
  readonly text?: string;
}

@ArgsType()
export class PlaceListArguments extends ConnectionArguments {
  @Field(() => PlaceFilter, { nullable: true, description: 'Which places; all when absent.' })
  readonly filter?: PlaceFilter;
  @Field(() => PlaceOrder, { nullable: true, description: 'By name when absent.' })
  readonly orderBy?: PlaceOrder;
}

@ArgsType()
export class PlaceArguments {
  @Field(() => ID, { nullable: true, description: 'Its id; or give scheme, version and code.' })
  readonly id?: string;
  @Field(() => String, { nullable: true, description: 'The classification; goes with version and code.' })
  readonly scheme?: string;
  @Field(() => String, { nullable: true, description: 'Version of the classification; goes with scheme and code.' })
  readonly version?: string;
  @Field(() => String, { nullable: true, description: 'Code within scheme and version.' })
  readonly code?: string;
}
