import { type GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { type Context } from '../context';
import { ImportIssueListArguments } from '../import-issue/import-issue.input';
import { ImportIssueConnection } from '../import-issue/import-issue.type';
import { ImportRunRow } from './import-run.entity';
import { ImportRunListArguments } from './import-run.input';
import { importRunList } from './import-run.queries';
import { DroppedPersonalData, ImportRun, ImportRunConnection } from './import-run.type';

@Resolver(() => ImportRun)
export class ImportRunResolver {
  @Query(() => ImportRunConnection, { nullable: true, description: 'Imports that changed something.' })
  importRuns(
    @Args(() => ImportRunListArguments) args: ImportRunListArguments,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return importRunList.page(db, args, info);
  }

  @FieldResolver(() => [DroppedPersonalData], {
    description: 'Personal data dropped from the documents stored, by kind; none of it was kept or logged.',
  })
  dropped(@Root() run: ImportRunRow, @Ctx() { loaders }: Context) {
    return loaders.droppedByRun.load(run.id);
  }

  @FieldResolver(() => ImportIssueConnection, { nullable: true, description: 'What it was the first to remark.' })
  issues(
    @Root() run: ImportRunRow,
    @Args(() => ImportIssueListArguments) args: ImportIssueListArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.issuesByRun.load(run.id, args, info);
  }
}
