import { type GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { type Stub } from '../../../shared/federation';
import { type Context } from '../context';
import { DeploymentListArguments } from '../deployment/deployment.input';
import { DeploymentConnection } from '../deployment/deployment.type';
import { PlaceStub } from './place.stub';

@Resolver(() => PlaceStub)
export class PlaceResolver {
  @FieldResolver(() => DeploymentConnection, {
    nullable: true,
    description: 'Deployments this police district hosted.',
  })
  deploymentsHosted(
    @Root() place: Stub,
    @Args(() => DeploymentListArguments) args: DeploymentListArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.deploymentsByHostDistrict.load(place.id, args, info);
  }
}
