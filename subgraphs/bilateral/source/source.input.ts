import { ArgsType, Field, InputType } from 'type-graphql';
import { closedList } from '../../../shared/scalars';
import { ConnectionArguments } from '../paging';
import { SourceKind } from './source.enums';

export const SourceOrder = closedList('SourceOrder', 'Orderings of sources.', {
  CODE_ASC: { en: 'By code', ro: 'După cod', no: 'Etter kode' },
});
export type SourceOrder = keyof typeof SourceOrder;

@InputType({ description: 'Which sources; fields are joined by AND, values of a list by OR.' })
export class SourceFilter {
  @Field(() => [SourceKind], { nullable: true, description: 'Of one of these kinds.' })
  readonly kind?: SourceKind[];
  @Field(() => Boolean, { nullable: true, description: 'Made up for demonstration, or not.' })
  readonly synthetic?: boolean;
}

@ArgsType()
export class SourceListArguments extends ConnectionArguments {
  @Field(() => SourceFilter, { nullable: true, description: 'Which sources; all when absent.' })
  readonly filter?: SourceFilter;
  @Field(() => SourceOrder, { nullable: true, description: 'By code when absent.' })
  readonly orderBy?: SourceOrder;
}
