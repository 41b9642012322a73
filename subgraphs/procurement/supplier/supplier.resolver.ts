import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { stub } from '../../../shared/federation';
import { AwardListArguments } from '../award/award.input';
import { AwardConnection } from '../award/award.type';
import { type Context } from '../context';
import { OrganisationStub } from '../organisation/organisation.stub';
import { identifierOf } from '../party/party';
import { PartyIdentifier } from '../party/party.type';
import { SourceStub } from '../source/source.stub';
import { SupplierRow } from './supplier.entity';
import { SupplierListArguments } from './supplier.input';
import { supplierList } from './supplier.queries';
import { Supplier, SupplierConnection } from './supplier.type';

@Resolver(() => Supplier)
export class SupplierResolver {
  @Query(() => SupplierConnection, { nullable: true, description: 'Who awards went to, over every buyer.' })
  suppliers(
    @Args(() => SupplierListArguments) args: SupplierListArguments,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return supplierList.page(db, args, info);
  }

  @Query(() => Supplier, { nullable: true, description: 'One supplier; null when the id is unknown.' })
  supplier(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.supplierById.load(id, info);
  }

  @FieldResolver(() => PartyIdentifier, { nullable: true, description: 'Number in a register; null when not stated.' })
  identifier(@Root() supplier: SupplierRow) {
    return identifierOf(supplier.scheme, supplier.identifier);
  }

  @FieldResolver(() => OrganisationStub, {
    nullable: true,
    description: 'The organisation of the programme it is; null when it is not known to be one.',
  })
  organisation(@Root() supplier: SupplierRow) {
    return stub(supplier.organisationId);
  }

  @FieldResolver(() => AwardConnection, { nullable: true, description: 'Awards it had a part in, cancelled ones too.' })
  awards(
    @Root() supplier: SupplierRow,
    @Args(() => AwardListArguments) args: AwardListArguments,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.awardsBySupplier.load(supplier.id, args, info);
  }

  @FieldResolver(() => SourceStub, { nullable: true, description: 'Where the record comes from.' })
  source(@Root() supplier: SupplierRow) {
    return stub(supplier.sourceId);
  }
}
