import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { LocalDate, Url } from '../../../shared/scalars';
import { connectionOf } from '../paging';
import { SourceKind } from './source.enums';

@Directive('@key(fields: "id")')
@Directive('@key(fields: "code")')
@ObjectType({ description: 'Where a record or a figure comes from. Nothing in the graph is without one.' })
export class Source {
  @Field(() => ID, { description: 'Stable across imports.' })
  readonly id!: string;
  @Field(() => String, { description: 'Code within the hub, for example PDP1-RESULTS.' })
  readonly code!: string;
  @Field(() => SourceKind, { description: 'What kind of thing it is.' })
  readonly kind!: SourceKind;
  @Field(() => String, { description: 'What it is called, in the hub’s words.' })
  readonly title!: string;
  @Field(() => Url, { nullable: true, description: 'Where it can be read; null when it stands on no page.' })
  readonly url!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'When it was published; null when it does not say.' })
  readonly publishedOn!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'When the hub read it; null when that was not kept.' })
  readonly retrievedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'What a reader should know of it; null when nothing.' })
  readonly note!: string | null;
  @Field(() => Boolean, { description: 'Whether everything under it is made up for demonstration.' })
  readonly synthetic!: boolean;
}

export const SourceConnection = connectionOf(Source, 'Source');
