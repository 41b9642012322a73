import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { closedList } from '../../../shared/scalars';
import { ConnectionArguments } from '../paging';
import { ImportRule, ImportSeverity } from './import-issue.enums';

export const ImportIssueOrder = closedList('ImportIssueOrder', 'Orderings of import issues.', {
  FILE_ASC: { en: 'By file', ro: 'După fișier', no: 'Etter fil' },
  RULE_ASC: { en: 'By rule', ro: 'După regulă', no: 'Etter regel' },
});
export type ImportIssueOrder = keyof typeof ImportIssueOrder;

@InputType({ description: 'Which issues; fields are joined by AND, values of a list by OR.' })
export class ImportIssueFilter {
  @Field(() => [ImportRule], { nullable: true, description: 'Of one of these rules.' })
  readonly rule?: ImportRule[];
  @Field(() => [ImportSeverity], { nullable: true, description: 'Of one of these severities.' })
  readonly severity?: ImportSeverity[];
  @Field(() => [String], { nullable: true, description: 'In one of these files.' })
  readonly file?: string[];
  @Field(() => [ID], { nullable: true, description: 'Found by one of these runs.' })
  readonly runId?: string[];
  @Field(() => [ID], { nullable: true, description: 'About one of these processes.' })
  readonly contractingProcessId?: string[];
}

@ArgsType()
export class ImportIssueListArguments extends ConnectionArguments {
  @Field(() => ImportIssueFilter, { nullable: true, description: 'Which issues; all when absent.' })
  readonly filter?: ImportIssueFilter;
  @Field(() => ImportIssueOrder, { nullable: true, description: 'By file when absent.' })
  readonly orderBy?: ImportIssueOrder;
}

export const ImportIssueDimension = closedList('ImportIssueDimension', 'What import issues can be grouped by.', {
  RULE: { en: 'Rule', ro: 'Regulă', no: 'Regel' },
  SEVERITY: { en: 'Severity', ro: 'Gravitate', no: 'Alvorlighet' },
  FILE: { en: 'File', ro: 'Fișier', no: 'Fil' },
});
export type ImportIssueDimension = keyof typeof ImportIssueDimension;

@ArgsType()
export class ImportIssueSummaryArguments {
  @Field(() => ImportIssueFilter, { nullable: true, description: 'Which issues; all when absent.' })
  readonly filter?: ImportIssueFilter;
  @Field(() => [ImportIssueDimension], {
    description:
      'Dimensions to group by; an empty list gives one row. Sums are kept for all of them; of a run, of a process, and of several rules, severities or files at once, issues are counted one by one.',
  })
  readonly by!: ImportIssueDimension[];
}
