import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Stated } from '../stated/stated.type';
import { ThreatTrend } from './threat-assessment.enums';

@Directive('@key(fields: "id")')
@ObjectType({ description: 'What somebody found about crime that a project is directed against.' })
export class ThreatAssessment extends Stated {
  @Field(() => ID, { description: 'Stable across imports.' })
  readonly id!: string;
  @Field(() => String, { description: 'Code within the hub.' })
  readonly code!: string;
  @Field(() => String, { description: 'What was looked at, in the hub’s words.' })
  readonly subject!: string;
  @Field(() => String, { description: 'What was found, in the hub’s words.' })
  readonly finding!: string;
  @Field(() => ThreatTrend, { nullable: true, description: 'Where it is going; null when not reported.' })
  readonly trend!: ThreatTrend | null;
  @Field(() => Int, { nullable: true, description: 'Year the trend is counted from; null when not reported.' })
  readonly sinceYear!: number | null;
  @Field(() => String, {
    nullable: true,
    description: 'A phrase kept as the source has it, because it needs a note; null when none does.',
  })
  readonly rawText!: string | null;
}
