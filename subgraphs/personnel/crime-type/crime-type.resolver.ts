import { type GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { type Stub } from '../../../shared/federation';
import { type Context } from '../context';
import { DeploymentListArguments } from '../deployment/deployment.input';
import { DeploymentConnection } from '../deployment/deployment.type';
import { CrimeTypeStub } from './crime-type.stub';

@Resolver(() => CrimeTypeStub)
export class CrimeTypeResolver {
  @FieldResolver(() => DeploymentConnection, {
    nullable: true,
    description: 'Deployments directed against this crime.',
  })
  deployments(
    @Root() crimeType: Stub,
    @Args(() => DeploymentListArguments) args: DeploymentListArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.deploymentsByCrimeType.load(crimeType.id, args, info);
  }
}
