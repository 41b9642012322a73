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

@ObjectType({ description: 'An organisation that pays or is paid.' })
export class PayingParty {
  @Field(() => String, { nullable: true, description: 'Name as the source writes it; null when not stated.' })
  readonly name!: string | null;
  @Field(() => PartyIdentifier, { nullable: true, description: 'Number in a register; null when not stated.' })
  readonly identifier!: PartyIdentifier | null;
}
