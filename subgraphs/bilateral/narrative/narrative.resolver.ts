import { type GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { type Context } from '../context';
import { Project } from '../project/project.type';
import { Source } from '../source/source.type';
import { NarrativeRow } from './narrative.entity';
import { Narrative } from './narrative.type';

@Resolver(() => Narrative)
export class NarrativeResolver {
  @FieldResolver(() => Project, { description: 'The project it belongs to.' })
  project(@Root() narrative: NarrativeRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.projectById.load(narrative.projectId, info);
  }

  @FieldResolver(() => Source, { description: 'Where it is stated.' })
  source(@Root() narrative: NarrativeRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.sourceById.load(narrative.sourceId, info);
  }
}
