import { type GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { type Context } from '../context';
import { Place } from '../place/place.type';
import { Slice } from './indicator-slice.type';

@Resolver(() => Slice)
export class IndicatorSliceResolver {
  @FieldResolver(() => Place, { nullable: true, description: 'The district of a part by HOST_DISTRICT, else null.' })
  place(@Root() { dimension, part }: Slice, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return dimension === 'HOST_DISTRICT' && part !== null ? loaders.placeById.load(part, info) : null;
  }
}
