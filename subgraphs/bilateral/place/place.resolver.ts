import { type GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { idOf } from '../../../shared/ids';
import { type Context } from '../context';
import { Source } from '../source/source.type';
import { PlaceRow } from './place.entity';
import { PlaceArguments, PlaceListArguments } from './place.input';
import { placeList } from './place.queries';
import { Place, PlaceConnection } from './place.type';

@Resolver(() => Place)
export class PlaceResolver {
  @Query(() => PlaceConnection, { nullable: true, description: 'Police districts, counties and countries.' })
  places(
    @Args(() => PlaceListArguments) args: PlaceListArguments,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return placeList.page(db, args, info);
  }

  @Query(() => Place, {
    nullable: true,
    description: 'One place, by id or by scheme, version and code; null when unknown or when neither is given whole.',
  })
  place(
    @Args(() => PlaceArguments) { id, scheme, version, code }: PlaceArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    if (id != null) return loaders.placeById.load(id, info);
    if (scheme == null || version == null || code == null) return null;
    return loaders.placeById.load(idOf('Place', scheme, version, code), info);
  }

  @FieldResolver(() => [Place], { description: 'Places that took over its area; empty while it exists.' })
  async successors(@Root() place: PlaceRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    const links = await loaders.successionsFromPlace.load(place.id);
    return Promise.all(links.map(({ successorId }) => loaders.placeById.load(successorId, info)));
  }

  @FieldResolver(() => [Place], { description: 'Places whose area it took over, whole or in part.' })
  async predecessors(@Root() place: PlaceRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    const links = await loaders.successionsToPlace.load(place.id);
    return Promise.all(links.map(({ predecessorId }) => loaders.placeById.load(predecessorId, info)));
  }

  @FieldResolver(() => Source, { description: 'Where it is described.' })
  source(@Root() place: PlaceRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.sourceById.load(place.sourceId, info);
  }
}
