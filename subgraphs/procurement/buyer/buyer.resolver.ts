import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { stub } from '../../../shared/federation';
import { type Context } from '../context';
import {
  ContractingProcessListArguments,
  ProcurementSummaryArguments,
} from '../contracting-process/contracting-process.input';
import { ContractingProcessConnection } from '../contracting-process/contracting-process.type';
import { ProcurementSummaryRow } from '../contracting-process/procurement-summary.type';
import { OrganisationStub } from '../organisation/organisation.stub';
import { identifierOf } from '../party/party';
import { PartyIdentifier } from '../party/party.type';
import { SourceStub } from '../source/source.stub';
import { BuyerRow } from './buyer.entity';
import { BuyerListArguments } from './buyer.input';
import { buyerList } from './buyer.queries';
import { Buyer, BuyerConnection } from './buyer.type';

@Resolver(() => Buyer)
export class BuyerResolver {
  @Query(() => BuyerConnection, { nullable: true, description: 'Contracting authorities.' })
  buyers(
    @Args(() => BuyerListArguments) { filter, ...page }: BuyerListArguments,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    // A lead is asked for where there is a filter, be it an empty one.
    return buyerList.page(db, { ...page, filter: filter ?? {} }, info);
  }

  @Query(() => Buyer, { nullable: true, description: 'One buyer; null when the id is unknown.' })
  buyer(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.buyerById.load(id, info);
  }

  @FieldResolver(() => PartyIdentifier, { nullable: true, description: 'Number in a register; null when not stated.' })
  identifier(@Root() buyer: BuyerRow) {
    return identifierOf(buyer.scheme, buyer.identifier);
  }

  @FieldResolver(() => OrganisationStub, {
    nullable: true,
    description: 'The organisation of the programme it is; null when it is not known to be one.',
  })
  organisation(@Root() buyer: BuyerRow) {
    return stub(buyer.organisationId);
  }

  @FieldResolver(() => ContractingProcessConnection, { nullable: true, description: 'What it buys or bought.' })
  contractingProcesses(
    @Root() buyer: BuyerRow,
    @Args(() => ContractingProcessListArguments) args: ContractingProcessListArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.contractingProcessesByBuyer.load(buyer.id, args, info);
  }

  @FieldResolver(() => [ProcurementSummaryRow], {
    nullable: true,
    description:
      'What it buys or bought, counted and summed. Sums of a buyer are kept, and those by YEAR; by other dimensions its processes are added up.',
  })
  procurementSummary(
    @Root() buyer: BuyerRow,
    @Args(() => ProcurementSummaryArguments) args: ProcurementSummaryArguments,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.procurementSummaryByBuyer.load(buyer.id, args);
  }

  @FieldResolver(() => SourceStub, { nullable: true, description: 'Where the record comes from.' })
  source(@Root() buyer: BuyerRow) {
    return stub(buyer.sourceId);
  }
}
