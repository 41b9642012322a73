import { ArgsType, Field, InputType, Int } from 'type-graphql';
import { closedList, CountryCode } from '../../../shared/scalars';
import { ConnectionArguments } from '../paging';

export const SupplierOrder = closedList('SupplierOrder', 'Orderings of suppliers.', {
  AWARD_COUNT_DESC: { en: 'Most awards first', ro: 'Cele mai multe atribuiri întâi', no: 'Flest tildelinger først' },
  BUYER_COUNT_DESC: {
    en: 'Most buyers first',
    ro: 'Cei mai mulți cumpărători întâi',
    no: 'Flest oppdragsgivere først',
  },
  NAME_ASC: { en: 'By name', ro: 'După denumire', no: 'Etter navn' },
});
export type SupplierOrder = keyof typeof SupplierOrder;

@InputType({ description: 'Which suppliers; fields are joined by AND, values of a list by OR.' })
export class SupplierFilter {
  @Field(() => Int, { nullable: true, description: 'With at least so many awards that stand.' })
  readonly minAwards?: number;
  @Field(() => Int, { nullable: true, description: 'Of at least so many different buyers.' })
  readonly minBuyers?: number;
  @Field(() => [CountryCode], { nullable: true, description: 'From one of these countries.' })
  readonly country?: string[];
  @Field(() => [String], { nullable: true, description: 'Known under one of these register numbers.' })
  readonly identifier?: string[];
  @Field(() => Boolean, { nullable: true, description: 'Whether the source marks a natural person.' })
  readonly isPerson?: boolean;
}

@ArgsType()
export class SupplierListArguments extends ConnectionArguments {
  @Field(() => SupplierFilter, { nullable: true, description: 'Which suppliers; all when absent.' })
  readonly filter?: SupplierFilter;
  @Field(() => SupplierOrder, { nullable: true, description: 'Most awards first when absent.' })
  readonly orderBy?: SupplierOrder;
}
