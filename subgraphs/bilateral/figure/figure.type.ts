import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { DateTimeISO, Decimal, LocalDate, Url } from '../../../shared/scalars';
import { connectionOf } from '../paging';
import { Dimension, FigureKind, FigureQualifier, FigureWorkflow } from './figure.enums';

@Directive('@key(fields: "id")')
@ObjectType({
  description: 'A number that somebody states, with its evidence. Never overwritten: a correction supersedes it.',
})
export class Figure {
  @Field(() => ID, { description: 'Stable across imports.' })
  readonly id!: string;
  @Field(() => String, { description: 'Code within the hub, to cite it by.' })
  readonly code!: string;
  @Field(() => String, { description: 'Code of what is counted, for example GROSS_ALLOCATION.' })
  readonly measure!: string;
  @Field(() => FigureKind, { description: 'What it says: a target, an actual, a budget.' })
  readonly kind!: FigureKind;
  @Field(() => FigureQualifier, { description: 'How it came about.' })
  readonly qualifier!: FigureQualifier;
  @Field(() => FigureWorkflow, { description: 'Where it stands in review.' })
  readonly workflow!: FigureWorkflow;
  @Field(() => Decimal, { nullable: true, description: 'The number; null when no source states it.' })
  readonly value!: string | null;
  @Field(() => String, { description: 'What is counted, in the plural, or a currency (ISO 4217), or %.' })
  readonly unit!: string;
  @Field(() => String, { nullable: true, description: 'What exactly its source counts; null when it does not say.' })
  readonly definition!: string | null;
  @Field(() => LocalDate, {
    nullable: true,
    description: 'First day counted; null for the whole life, or not reported.',
  })
  readonly periodStart!: string | null;
  @Field(() => LocalDate, {
    nullable: true,
    description: 'Last day counted; null for the whole life, or not reported.',
  })
  readonly periodEnd!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Day the number is true of; null when not reported.' })
  readonly asOf!: string | null;
  @Field(() => DateTimeISO, { description: 'When it was recorded in the hub.' })
  readonly recordedAt!: string;
  @Field(() => String, { description: 'By which role or system; never a person.' })
  readonly recordedBy!: string;
  @Field(() => String, { nullable: true, description: 'Where in the source it stands; null when it has no parts.' })
  readonly locator!: string | null;
  @Field(() => Url, { nullable: true, description: 'A document that proves it; null when there is none.' })
  readonly evidence!: string | null;
  @Field(() => String, { nullable: true, description: 'What a reader should know of it; null when nothing.' })
  readonly note!: string | null;
  @Field(() => String, { nullable: true, description: 'Text as the source has it, where it needs a note; else null.' })
  readonly rawText!: string | null;
  @Field(() => Boolean, { description: 'Whether the value is null because no source states it.' })
  readonly notReported!: boolean;
  @Field(() => Dimension, { nullable: true, description: 'What it is split by; null when it is of the whole.' })
  readonly dimension!: Dimension | null;
  @Field(() => String, {
    nullable: true,
    description: 'Code or id of the part it is stated of; null when it is of the whole.',
  })
  readonly part!: string | null;
}

export const FigureConnection = connectionOf(Figure, 'Figure');
