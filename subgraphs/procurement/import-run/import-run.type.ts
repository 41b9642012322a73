import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTimeISO } from '../../../shared/scalars';
import { connectionOf } from '../paging';

@ObjectType({ description: 'Personal data of one kind that an import dropped at the border.' })
export class DroppedPersonalData {
  @Field(() => String, { description: 'What was dropped, for example email or personName.' })
  readonly kind!: string;
  @Field(() => Int, { description: 'How often.' })
  readonly count!: number;
}

@Directive('@key(fields: "id")')
@ObjectType({
  description: 'A run of an importer that changed something; one that finds everything known leaves no trace.',
})
export class ImportRun {
  @Field(() => ID, { description: 'Made for the run.' })
  readonly id!: string;
  @Field(() => String, { description: 'Format read, for example ocds.' })
  readonly format!: string;
  @Field(() => DateTimeISO, { description: 'When it began.' })
  readonly startedAt!: string;
  @Field(() => DateTimeISO, {
    nullable: true,
    description: 'When it ended; null while it runs, or when it was killed.',
  })
  readonly finishedAt!: string | null;
  @Field(() => Int, { description: 'Documents stored: new ones, and known ones that say something else now.' })
  readonly documentsStored!: number;
  @Field(() => Int, { description: 'Documents already known word for word.' })
  readonly documentsUnchanged!: number;
  @Field(() => Int, { description: 'Documents that could not be read.' })
  readonly documentsRefused!: number;
}

export const ImportRunConnection = connectionOf(ImportRun, 'ImportRun');
