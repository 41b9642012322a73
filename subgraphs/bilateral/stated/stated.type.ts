import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'What every record that repeats a source tells of it.' })
export abstract class Stated {
  @Field(() => String, { nullable: true, description: 'Where in the source it stands; null when it has no parts.' })
  readonly locator!: string | null;
  @Field(() => String, { nullable: true, description: 'What a reader should know of it; the hub’s own words.' })
  readonly note!: string | null;
  @Field(() => [String], { description: 'Fields that no source states.' })
  readonly notReported!: string[];
}
