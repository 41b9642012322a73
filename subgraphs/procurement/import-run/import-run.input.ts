import { ArgsType, Field, InputType } from 'type-graphql';
import { closedList } from '../../../shared/scalars';
import { ConnectionArguments } from '../paging';

export const ImportRunOrder = closedList('ImportRunOrder', 'Orderings of import runs.', {
  STARTED_AT_DESC: { en: 'Latest first', ro: 'Cele mai recente întâi', no: 'Seneste først' },
});
export type ImportRunOrder = keyof typeof ImportRunOrder;

@InputType({ description: 'Which runs; fields are joined by AND, values of a list by OR.' })
export class ImportRunFilter {
  @Field(() => [String], { nullable: true, description: 'Of one of these formats.' })
  readonly format?: string[];
  @Field(() => Boolean, { nullable: true, description: 'Whether the run came to its end.' })
  readonly isFinished?: boolean;
}

@ArgsType()
export class ImportRunListArguments extends ConnectionArguments {
  @Field(() => ImportRunFilter, { nullable: true, description: 'Which runs; all when absent.' })
  readonly filter?: ImportRunFilter;
  @Field(() => ImportRunOrder, { nullable: true, description: 'Latest first when absent.' })
  readonly orderBy?: ImportRunOrder;
}
