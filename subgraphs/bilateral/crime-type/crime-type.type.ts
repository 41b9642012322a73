import { Directive, Field, ID, ObjectType } from 'type-graphql';

@Directive('@key(fields: "id")')
@Directive('@key(fields: "term")')
@ObjectType({
  description: 'A kind of crime, in the words of the programmes, with codes of classifications beside it.',
})
export class CrimeType {
  @Field(() => ID, { description: 'Stable across imports.' })
  readonly id!: string;
  @Field(() => String, { description: 'The hub’s own term, for example PICKPOCKETING.' })
  readonly term!: string;
  @Field(() => String, { description: 'English.' })
  readonly labelEn!: string;
  @Field(() => String, { description: 'Romanian.' })
  readonly labelRo!: string;
  @Field(() => String, { description: 'Norwegian (bokmål).' })
  readonly labelNo!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Code of the International Classification of Crime for Statistical Purposes; null when not verified.',
  })
  readonly iccsCode!: string | null;
  @Field(() => String, { nullable: true, description: 'EMPACT priority that names it; null when none was verified.' })
  readonly empactPriority!: string | null;
  @Field(() => String, { nullable: true, description: 'Years of the EMPACT cycle; null without a priority.' })
  readonly empactCycle!: string | null;
  @Field(() => String, { nullable: true, description: 'What a reader should know of the codes; null when nothing.' })
  readonly note!: string | null;
}
