import { idOf } from '../../../shared/ids';
import { type AwardRow } from '../award/award.entity';
import { type ContractRow } from '../contract/contract.entity';
import { ContractStatus } from '../contract/contract.enums';
import { type ContractTransactionRow } from '../contract-transaction/contract-transaction.entity';
import { absentOf } from './absent';
import { type Belonging, earliest, uniquely } from './award.mapping';
import { type Parties, type Party } from './party.mapping';
import { type Reader } from './reader';

/** The contracts of a release, and the payments under them. */
interface MappedContracts {
  readonly contracts: ContractRow[];
  readonly transactions: ContractTransactionRow[];
  /** Day the first contract that stands was signed, by the publisher's calendar. */
  readonly signedOn: string | null;
}

/** Who pays or is paid, unless it is a natural person: of one, nothing is kept. */
function payingParty(transaction: Reader, key: string, parties: Parties): { isSaid: boolean; party: Party | null } {
  const reference = transaction.object(key);
  const party = reference && parties.read(reference);
  return { isSaid: party !== null, party: party?.key ? party : null };
}

/** Payments under a contract, in the order of the source. */
function transactionsOf(contract: Reader, contractId: string, processId: string, parties: Parties) {
  const listed = contract.object('implementation')?.objects('transactions') ?? [];
  return listed.map((transaction, seq): ContractTransactionRow => {
    transaction.require('id');
    const date = transaction.instant('date');
    // Called amount until OCDS 1.1.
    const value = transaction.money(transaction.has('value') ? 'value' : 'amount');
    const [payer, payee] = [payingParty(transaction, 'payer', parties), payingParty(transaction, 'payee', parties)];
    return {
      // Reached through its contract only: its id and its place are enough.
      id: `${contractId}-${seq}`,
      processId,
      contractId,
      seq,
      localId: transaction.id('id'),
      madeAt: date?.at ?? null,
      valueAmount: value?.amount ?? null,
      valueCurrency: value?.currency ?? null,
      payerName: payer.party?.name ?? null,
      payerScheme: payer.party?.scheme ?? null,
      payerIdentifier: payer.party?.identifier ?? null,
      payeeName: payee.party?.name ?? null,
      payeeScheme: payee.party?.scheme ?? null,
      payeeIdentifier: payee.party?.identifier ?? null,
      notReported: absentOf({ date, value, payer: payer.isSaid || null, payee: payee.isSaid || null }),
    };
  });
}

/** Contracts, tied to their awards. */
export function contractsOf(
  release: Reader,
  awards: readonly AwardRow[],
  parties: Parties,
  { processId, ocid, sourceId }: Belonging,
): MappedContracts {
  const awardIds = new Map(awards.map(({ localId, id }) => [localId, id]));
  const seen = new Set<string>();
  const signed: (string | null)[] = [];
  const transactions: ContractTransactionRow[] = [];
  const contracts = release.objects('contracts').map((contract, seq): ContractRow => {
    contract.require('id', 'awardID');
    const localId = contract.id('id');
    const awardLocalId = contract.id('awardID');
    const awardId = awardLocalId === null ? null : (awardIds.get(awardLocalId) ?? null);
    if (awardLocalId !== null && awardId === null) {
      contract.depart('awardID', 'REFERENCE_UNKNOWN', 'No award of the document has this id.');
    }
    const status = contract.word('status', ContractStatus);
    const date = contract.instant('dateSigned');
    const value = contract.money('value');
    const { startsAt, endsAt } = contract.span('period');
    if (status.code !== 'CANCELLED') signed.push(date?.on ?? null);
    const id = idOf('Contract', ocid, uniquely(contract, localId, seq, seen));
    transactions.push(...transactionsOf(contract, id, processId, parties));
    return {
      id,
      processId,
      awardId,
      seq,
      localId,
      title: contract.line('title'),
      status: status.code,
      statusDetails: status.word,
      signedAt: date?.at ?? null,
      valueAmount: value?.amount ?? null,
      valueCurrency: value?.currency ?? null,
      startsAt,
      endsAt,
      sourceId,
      notReported: absentOf({ status: status.code, dateSigned: date, value, period: startsAt ?? endsAt }),
    };
  });
  return { contracts, transactions, signedOn: earliest(signed) };
}
