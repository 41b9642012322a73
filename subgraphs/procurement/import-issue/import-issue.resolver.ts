import { type GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { type Context } from '../context';
import { ContractingProcess } from '../contracting-process/contracting-process.type';
import { ImportRun } from '../import-run/import-run.type';
import { ImportIssueRow } from './import-issue.entity';
import { ImportIssueListArguments, ImportIssueSummaryArguments } from './import-issue.input';
import { importIssueList, importIssueSummary } from './import-issue.queries';
import { ImportIssue, ImportIssueConnection, ImportIssueSummaryRow } from './import-issue.type';

@Resolver(() => ImportIssue)
export class ImportIssueResolver {
  @Query(() => ImportIssueConnection, {
    nullable: true,
    description: 'What imports had to remark on the files they read.',
  })
  importIssues(
    @Args(() => ImportIssueListArguments) args: ImportIssueListArguments,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return importIssueList.page(db, args, info);
  }

  @Query(() => [ImportIssueSummaryRow], {
    nullable: true,
    description: 'Import issues counted by the dimensions asked for.',
  })
  importIssueSummary(
    @Args(() => ImportIssueSummaryArguments) args: ImportIssueSummaryArguments,
    @Ctx() { db }: Context,
  ) {
    return importIssueSummary.rows(db, args);
  }

  @FieldResolver(() => ContractingProcess, {
    nullable: true,
    description: 'The process it is about; null when the document was refused.',
  })
  contractingProcess(
    @Root() { processId }: ImportIssueRow,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return processId === null ? null : loaders.contractingProcessById.load(processId, info);
  }

  @FieldResolver(() => ImportRun, { nullable: true, description: 'The run that found it first.' })
  run(@Root() issue: ImportIssueRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.importRunById.load(issue.runId, info);
  }
}
