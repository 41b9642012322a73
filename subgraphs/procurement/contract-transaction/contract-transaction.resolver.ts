import { FieldResolver, Resolver, Root } from 'type-graphql';
import { DateTimeISO } from '../../../shared/scalars';
import { amountOf } from '../money/money';
import { Money } from '../money/money.type';
import { payingPartyOf } from '../party/party';
import { PayingParty } from '../party/party.type';
import { ContractTransactionRow } from './contract-transaction.entity';
import { ContractTransaction } from './contract-transaction.type';

@Resolver(() => ContractTransaction)
export class ContractTransactionResolver {
  @FieldResolver(() => DateTimeISO, { nullable: true, description: 'When it was made, in UTC; null when not stated.' })
  date(@Root() transaction: ContractTransactionRow) {
    return transaction.madeAt;
  }

  @FieldResolver(() => Money, {
    nullable: true,
    description: 'What was paid; negative when it was taken back; null when not stated.',
  })
  value(@Root() transaction: ContractTransactionRow) {
    return amountOf(transaction.valueAmount, transaction.valueCurrency);
  }

  @FieldResolver(() => PayingParty, {
    nullable: true,
    description: 'Organisation that paid; null when not stated, or a natural person.',
  })
  payer(@Root() { payerName, payerScheme, payerIdentifier }: ContractTransactionRow) {
    return payingPartyOf(payerName, payerScheme, payerIdentifier);
  }

  @FieldResolver(() => PayingParty, {
    nullable: true,
    description: 'Organisation that was paid; null when not stated, or a natural person.',
  })
  payee(@Root() { payeeName, payeeScheme, payeeIdentifier }: ContractTransactionRow) {
    return payingPartyOf(payeeName, payeeScheme, payeeIdentifier);
  }
}
