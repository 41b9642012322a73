import { type GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { type Stub } from '../../../shared/federation';
import { AwardListArguments } from '../award/award.input';
import { AwardConnection } from '../award/award.type';
import { type Context } from '../context';
import { ContractingProcessListArguments } from '../contracting-process/contracting-process.input';
import { ContractingProcessConnection } from '../contracting-process/contracting-process.type';
import { OrganisationStub } from './organisation.stub';

@Resolver(() => OrganisationStub)
export class OrganisationResolver {
  @FieldResolver(() => ContractingProcessConnection, {
    nullable: true,
    description: 'Purchases whose buyer is known to be this organisation.',
  })
  contractingProcessesBought(
    @Root() organisation: Stub,
    @Args(() => ContractingProcessListArguments) args: ContractingProcessListArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.contractingProcessesByOrganisation.load(organisation.id, args, info);
  }

  @FieldResolver(() => AwardConnection, {
    nullable: true,
    description: 'Awards to suppliers known to be this organisation.',
  })
  awardsWon(
    @Root() organisation: Stub,
    @Args(() => AwardListArguments) args: AwardListArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.awardsByOrganisation.load(organisation.id, args, info);
  }
}
