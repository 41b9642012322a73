import { mappedFixture, remarks } from './importing';

describe('the mapping of contracts', () => {
  it('keeps payments as far as they can be read, and remarks on the rest', async () => {
    const { transactions, contracts, departures } = await mappedFixture('payments.json');
    expect(transactions.map(({ contractId }) => contractId)).toEqual(transactions.map(() => contracts[0]?.id));
    expect(remarks(departures)).toEqual([
      'AMOUNT_NEGATIVE /contracts/0/implementation/transactions/1/value/amount',
      'DATE_UNREADABLE /contracts/0/implementation/transactions/3/date',
      'REQUIRED_MISSING /contracts/0/implementation/transactions/3/id',
    ]);
  });
});
