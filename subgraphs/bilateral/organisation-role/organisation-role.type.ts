import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Stated } from '../stated/stated.type';
import { ProgrammeRole } from './organisation-role.enums';

@Directive('@key(fields: "id")')
@ObjectType({ description: 'What an organisation is in one programme or project.' })
export class OrganisationRole extends Stated {
  @Field(() => ID, { description: 'Stable across imports.' })
  readonly id!: string;
  @Field(() => ProgrammeRole, { description: 'The role.' })
  readonly role!: ProgrammeRole;
}
