import { ArgsType, Field, InputType } from 'type-graphql';
import { closedList, CountryCode } from '../../../shared/scalars';
import { ConnectionArguments } from '../paging';

export const BuyerOrder = closedList('BuyerOrder', 'Orderings of buyers.', {
  PROCESS_COUNT_DESC: { en: 'Most processes first', ro: 'Cele mai multe procese întâi', no: 'Flest prosesser først' },
  NAME_ASC: { en: 'By name', ro: 'După denumire', no: 'Etter navn' },
});
export type BuyerOrder = keyof typeof BuyerOrder;

@InputType({ description: 'Which buyers; fields are joined by AND, values of a list by OR.' })
export class BuyerFilter {
  @Field(() => [CountryCode], { nullable: true, description: 'From one of these countries.' })
  readonly country?: string[];
  @Field(() => [String], { nullable: true, description: 'Known under one of these register numbers.' })
  readonly identifier?: string[];
}

@ArgsType()
export class BuyerListArguments extends ConnectionArguments {
  @Field(() => BuyerFilter, { nullable: true, description: 'Which buyers; all when absent.' })
  readonly filter?: BuyerFilter;
  @Field(() => BuyerOrder, { nullable: true, description: 'By name when absent.' })
  readonly orderBy?: BuyerOrder;
}
