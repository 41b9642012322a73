import { ArgsType, Field, InputType } from 'type-graphql';
import { closedList, CountryCode } from '../../../shared/scalars';
import { ProgrammeRole } from '../organisation-role/organisation-role.enums';
import { ConnectionArguments } from '../paging';
import { OrganisationKind } from './organisation.enums';

export const OrganisationOrder = closedList('OrganisationOrder', 'Orderings of organisations.', {
  CODE_ASC: { en: 'By code', ro: 'După cod', no: 'Etter kode' },
});
export type OrganisationOrder = keyof typeof OrganisationOrder;

@InputType({ description: 'Which organisations; fields are joined by AND, values of a list by OR.' })
export class OrganisationFilter {
  @Field(() => [OrganisationKind], { nullable: true, description: 'Of one of these kinds.' })
  readonly kind?: OrganisationKind[];
  @Field(() => [CountryCode], { nullable: true, description: 'Of one of these countries.' })
  readonly country?: string[];
  @Field(() => [ProgrammeRole], { nullable: true, description: 'With one of these roles anywhere.' })
  readonly role?: ProgrammeRole[];
  @Field(() => String, {
    nullable: true,
    description: 'Each of its words begins a word of the name, whatever the case and accents.',
  })
  readonly text?: string;
}

@ArgsType()
export class OrganisationListArguments extends ConnectionArguments {
  @Field(() => OrganisationFilter, { nullable: true, description: 'Which organisations; all when absent.' })
  readonly filter?: OrganisationFilter;
  @Field(() => OrganisationOrder, { nullable: true, description: 'By code when absent.' })
  readonly orderBy?: OrganisationOrder;
}
