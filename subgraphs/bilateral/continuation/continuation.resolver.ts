import { type GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { type Context } from '../context';
import { Programme } from '../programme/programme.type';
import { Project } from '../project/project.type';
import { Source } from '../source/source.type';
import { ContinuationRow } from './continuation.entity';
import { Continuation, IndicatorComparison } from './continuation.type';

@Resolver(() => Continuation)
export class ContinuationResolver {
  @FieldResolver(() => Project, { description: 'The project that goes on.' })
  project(@Root() continuation: ContinuationRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.projectById.load(continuation.projectId, info);
  }

  @FieldResolver(() => Project, { nullable: true, description: 'The next project; null when the source names none.' })
  nextProject(@Root() continuation: ContinuationRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return continuation.nextProjectId === null ? null : loaders.projectById.load(continuation.nextProjectId, info);
  }

  @FieldResolver(() => Programme, { nullable: true, description: 'The next programme; null when none is named.' })
  nextProgramme(@Root() continuation: ContinuationRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    const { nextProgrammeId } = continuation;
    return nextProgrammeId === null ? null : loaders.programmeById.load(nextProgrammeId, info);
  }

  @FieldResolver(() => [IndicatorComparison], {
    description: 'Indicators of both projects side by side, so that targets can be compared; empty without a next one.',
  })
  async comparison(@Root() { projectId, nextProjectId }: ContinuationRow, @Ctx() { loaders }: Context) {
    if (nextProjectId === null) return [];
    const [current, next] = await Promise.all(
      [projectId, nextProjectId].map((id) => loaders.indicatorsByProject.load(id)),
    );
    const codes = new Set([...(current ?? []), ...(next ?? [])].map(({ code }) => code));
    const of = (rows: typeof current, code: string) => rows?.find((row) => row.code === code) ?? null;
    return [...codes].map((code) => ({ code, current: of(current, code), next: of(next, code) }));
  }

  @FieldResolver(() => Source, { description: 'Where it is stated; an INFERENCE is stated nowhere.' })
  source(@Root() continuation: ContinuationRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.sourceById.load(continuation.sourceId, info);
  }
}
