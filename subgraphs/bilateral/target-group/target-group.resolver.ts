import { type GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { type Context } from '../context';
import { Project } from '../project/project.type';
import { Source } from '../source/source.type';
import { TargetGroupRow } from './target-group.entity';
import { TargetGroup } from './target-group.type';

@Resolver(() => TargetGroup)
export class TargetGroupResolver {
  @FieldResolver(() => Project, { description: 'The project it belongs to.' })
  project(@Root() group: TargetGroupRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.projectById.load(group.projectId, info);
  }

  @FieldResolver(() => Source, { description: 'Where it is stated.' })
  source(@Root() group: TargetGroupRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.sourceById.load(group.sourceId, info);
  }
}
