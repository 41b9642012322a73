import { type GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { type Context } from '../context';
import { Project } from '../project/project.type';
import { Source } from '../source/source.type';
import { ProjectAliasRow } from './project-alias.entity';
import { ProjectAlias } from './project-alias.type';

@Resolver(() => ProjectAlias)
export class ProjectAliasResolver {
  @FieldResolver(() => Project, { description: 'The project that goes by it.' })
  project(@Root() alias: ProjectAliasRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.projectById.load(alias.projectId, info);
  }

  @FieldResolver(() => Project, {
    nullable: true,
    description: 'What the hub keeps under the other code, where the two are kept apart; null when nothing.',
  })
  record(@Root() alias: ProjectAliasRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return alias.recordId === null ? null : loaders.projectById.load(alias.recordId, info);
  }

  @FieldResolver(() => Source, { description: 'Who says that it is the same; an INFERENCE is stated nowhere.' })
  source(@Root() alias: ProjectAliasRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.sourceById.load(alias.sourceId, info);
  }
}
