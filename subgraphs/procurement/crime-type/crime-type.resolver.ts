import { type GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { type Stub } from '../../../shared/federation';
import { type Context } from '../context';
import { ContractingProcessListArguments } from '../contracting-process/contracting-process.input';
import { ContractingProcessConnection } from '../contracting-process/contracting-process.type';
import { CrimeTypeStub } from './crime-type.stub';

@Resolver(() => CrimeTypeStub)
export class CrimeTypeResolver {
  @FieldResolver(() => ContractingProcessConnection, {
    nullable: true,
    description: 'Purchases that are to help against this crime.',
  })
  contractingProcesses(
    @Root() crimeType: Stub,
    @Args(() => ContractingProcessListArguments) args: ContractingProcessListArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.contractingProcessesByCrimeType.load(crimeType.id, args, info);
  }
}
