import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type Context } from '../context';
import { ContractingProcessRow } from '../contracting-process/contracting-process.entity';
import { Item } from '../item/item.type';
import { amountOf } from '../money/money';
import { Money } from '../money/money.type';
import { spanOf } from '../period/period';
import { Period } from '../period/period.type';
import { Tender } from './tender.type';

/** A tender is the process it belongs to, seen from another side: the same row. */
@Resolver(() => Tender)
export class TenderResolver {
  @FieldResolver(() => Money, { nullable: true, description: 'Estimated value; null when not stated.' })
  value(@Root() tender: ContractingProcessRow) {
    return amountOf(tender.valueAmount, tender.valueCurrency);
  }

  @FieldResolver(() => Period, { nullable: true, description: 'When tenders are taken; null when not stated.' })
  tenderPeriod(@Root() tender: ContractingProcessRow) {
    return spanOf(tender.tenderStartsAt, tender.tenderEndsAt);
  }

  @FieldResolver(() => Period, { nullable: true, description: 'When questions are taken; null when not stated.' })
  enquiryPeriod(@Root() tender: ContractingProcessRow) {
    return spanOf(tender.enquiryStartsAt, tender.enquiryEndsAt);
  }

  @FieldResolver(() => Period, { nullable: true, description: 'When tenders are assessed; null when not stated.' })
  awardPeriod(@Root() tender: ContractingProcessRow) {
    return spanOf(tender.awardStartsAt, tender.awardEndsAt);
  }

  @FieldResolver(() => Period, { nullable: true, description: 'When the contract is to run; null when not stated.' })
  contractPeriod(@Root() tender: ContractingProcessRow) {
    return spanOf(tender.contractStartsAt, tender.contractEndsAt);
  }

  @FieldResolver(() => [Item], { description: 'What is to be bought, in the order of the source.' })
  items(@Root() tender: ContractingProcessRow, @Ctx() { loaders }: Context) {
    return loaders.tenderItemsByProcess.load(tender.id);
  }
}
