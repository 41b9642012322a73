import { type GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { stub } from '../../../shared/federation';
import { DateTimeISO } from '../../../shared/scalars';
import { type Context } from '../context';
import { ContractingProcess } from '../contracting-process/contracting-process.type';
import { Contract } from '../contract/contract.type';
import { Item } from '../item/item.type';
import { amountOf } from '../money/money';
import { Money } from '../money/money.type';
import { SourceStub } from '../source/source.stub';
import { Supplier } from '../supplier/supplier.type';
import { AwardRow } from './award.entity';
import { Award } from './award.type';

@Resolver(() => Award)
export class AwardResolver {
  @FieldResolver(() => DateTimeISO, { nullable: true, description: 'When it was made, in UTC; null when not stated.' })
  date(@Root() award: AwardRow) {
    return award.awardedAt;
  }

  @FieldResolver(() => Money, { nullable: true, description: 'What it is worth; null when not stated.' })
  value(@Root() award: AwardRow) {
    return amountOf(award.valueAmount, award.valueCurrency);
  }

  @FieldResolver(() => ContractingProcess, { nullable: true, description: 'The process it ends.' })
  contractingProcess(@Root() award: AwardRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.contractingProcessById.load(award.processId, info);
  }

  @FieldResolver(() => [Supplier], { description: 'Who it went to, in the order of the source.' })
  async suppliers(@Root() award: AwardRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    const links = await loaders.awardSuppliersByAward.load(award.id);
    const found = await Promise.all(links.map(({ supplierId }) => loaders.supplierById.load(supplierId, info)));
    return found.filter((supplier) => supplier !== null);
  }

  @FieldResolver(() => [Item], { description: 'What was awarded, in the order of the source.' })
  items(@Root() award: AwardRow, @Ctx() { loaders }: Context) {
    return loaders.itemsByAward.load(award.id);
  }

  @FieldResolver(() => [Contract], { description: 'Contracts that follow from it.' })
  contracts(@Root() award: AwardRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.contractsByAward.load(award.id, info);
  }

  @FieldResolver(() => SourceStub, { nullable: true, description: 'Where the record comes from.' })
  source(@Root() award: AwardRow) {
    return stub(award.sourceId);
  }
}
