import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { type Context } from '../context';
import { FigureListArguments } from '../figure/figure.input';
import { FigureConnection } from '../figure/figure.type';
import { Organisation } from '../organisation/organisation.type';
import { SourceRow } from './source.entity';
import { SourceListArguments } from './source.input';
import { sourceList } from './source.queries';
import { Source, SourceConnection } from './source.type';

@Resolver(() => Source)
export class SourceResolver {
  @Query(() => SourceConnection, { nullable: true, description: 'Everything the hub’s records are taken from.' })
  sources(
    @Args(() => SourceListArguments) args: SourceListArguments,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return sourceList.page(db, args, info);
  }

  @Query(() => Source, { nullable: true, description: 'One source; null when the code is unknown.' })
  source(
    @Arg('code', () => String, { description: 'Code within the hub.' }) code: string,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.sourceByCode.load(code, info);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'Who published it; null when not known.' })
  publisher(@Root() source: SourceRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return source.publisherId === null ? null : loaders.organisationById.load(source.publisherId, info);
  }

  @FieldResolver(() => FigureConnection, { description: 'Figures it states.' })
  figures(
    @Root() source: SourceRow,
    @Args(() => FigureListArguments) args: FigureListArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.figuresBySource.load(source.id, args, info);
  }
}
