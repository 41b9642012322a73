import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../paging';
import { ImportRule, ImportSeverity } from './import-issue.enums';
import { ImportIssueDimension } from './import-issue.input';

@Directive('@key(fields: "id")')
@ObjectType({ description: 'A departure of an imported file from its format. Never holds personal data.' })
export class ImportIssue {
  @Field(() => ID, { description: 'The same for the same departure in every run.' })
  readonly id!: string;
  @Field(() => String, { description: 'File, by its path below the folder that was imported.' })
  readonly file!: string;
  @Field(() => String, { description: 'JSON pointer to the value (RFC 6901); empty for the whole file.' })
  readonly pointer!: string;
  @Field(() => ImportRule, { description: 'What is departed from.' })
  readonly rule!: ImportRule;
  @Field(() => ImportSeverity, { description: 'What it costs.' })
  readonly severity!: ImportSeverity;
  @Field(() => String, { description: 'What was found and what was done about it, in English.' })
  readonly message!: string;
}

export const ImportIssueConnection = connectionOf(ImportIssue, 'ImportIssue');

@ObjectType({ description: 'A value that all issues of a group share.' })
export class ImportIssueSummaryKey {
  @Field(() => ImportIssueDimension, { description: 'The dimension.' })
  readonly dimension!: ImportIssueDimension;
  @Field(() => String, { nullable: true, description: 'Rule, severity or file.' })
  readonly value!: string | null;
}

@ObjectType({ description: 'Import issues of one group, counted.' })
export class ImportIssueSummaryRow {
  @Field(() => [ImportIssueSummaryKey], { description: 'What the group shares, in the order asked.' })
  readonly keys!: readonly ImportIssueSummaryKey[];
  @Field(() => Int, { description: 'Issues.' })
  readonly issues!: number;
  @Field(() => Int, { description: 'Different contracting processes they touch.' })
  readonly processes!: number;
  @Field(() => Int, { description: 'Different files they are in.' })
  readonly files!: number;
}
