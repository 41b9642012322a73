import { type GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { stub } from '../../../shared/federation';
import { DateTimeISO } from '../../../shared/scalars';
import { Award } from '../award/award.type';
import { type Context } from '../context';
import { ContractTransaction } from '../contract-transaction/contract-transaction.type';
import { ContractingProcess } from '../contracting-process/contracting-process.type';
import { amountOf } from '../money/money';
import { Money } from '../money/money.type';
import { spanOf } from '../period/period';
import { Period } from '../period/period.type';
import { SourceStub } from '../source/source.stub';
import { ContractRow } from './contract.entity';
import { Contract } from './contract.type';

@Resolver(() => Contract)
export class ContractResolver {
  @FieldResolver(() => DateTimeISO, {
    nullable: true,
    description: 'When it was signed, in UTC; null when not stated.',
  })
  dateSigned(@Root() contract: ContractRow) {
    return contract.signedAt;
  }

  @FieldResolver(() => Money, { nullable: true, description: 'What it is worth; null when not stated.' })
  value(@Root() contract: ContractRow) {
    return amountOf(contract.valueAmount, contract.valueCurrency);
  }

  @FieldResolver(() => Period, { nullable: true, description: 'When it runs; null when not stated.' })
  period(@Root() contract: ContractRow) {
    return spanOf(contract.startsAt, contract.endsAt);
  }

  @FieldResolver(() => Award, { nullable: true, description: 'The award it follows; null when the source names none.' })
  award(@Root() { awardId }: ContractRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return awardId === null ? null : loaders.awardById.load(awardId, info);
  }

  @FieldResolver(() => [ContractTransaction], { description: 'Payments made under it, in the order of the source.' })
  transactions(@Root() contract: ContractRow, @Ctx() { loaders }: Context) {
    return loaders.transactionsByContract.load(contract.id);
  }

  @FieldResolver(() => ContractingProcess, { nullable: true, description: 'The process it belongs to.' })
  contractingProcess(@Root() contract: ContractRow, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.contractingProcessById.load(contract.processId, info);
  }

  @FieldResolver(() => SourceStub, { nullable: true, description: 'Where the record comes from.' })
  source(@Root() contract: ContractRow) {
    return stub(contract.sourceId);
  }
}
