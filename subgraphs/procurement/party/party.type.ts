import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A number under which a register knows an organisation.' })
export class PartyIdentifier {
  @Field(() => String, {
    description: 'Register, by its org-id.guide code where the source uses one, for example AM-TIN.',
  })
  readonly scheme!: string;
  @Field(() => String, { description: 'Number within the register.' })
  readonly id!: string;
}
