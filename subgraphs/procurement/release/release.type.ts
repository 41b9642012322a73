import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'One publication of a process, as it was imported.' })
export class Release {
  @Field(() => String, { nullable: true, description: 'As the publisher numbers it; null when it does not.' })
  readonly releaseId!: string | null;
  @Field(() => [String], { description: 'What it is about, in the codes of OCDS, for example tender or award.' })
  readonly tags!: string[];
  @Field(() => String, {
    description: 'SHA-256 of its content without personal data: two publications that say the same share it.',
  })
  readonly digest!: string;
}
