import { ArgsType, Field } from 'type-graphql';
import { ProgrammeRole } from './organisation-role.enums';

@ArgsType()
export class RoleArguments {
  @Field(() => [ProgrammeRole], { nullable: true, description: 'Only these roles; all when absent.' })
  readonly role?: ProgrammeRole[];
}
