import { ProcurementCategory, ProcurementMethod, TenderStatus } from '../contracting-process/contracting-process.enums';
import { type Reader } from './reader';

const LINE = 700;

/** Everything a tender says of itself, as columns of its process. */
export function readTender(tender: Reader | null) {
  tender?.require('id');
  const status = tender?.word('status', TenderStatus);
  const method = tender?.word('procurementMethod', ProcurementMethod);
  const [tenders, enquiries] = [tender?.span('tenderPeriod'), tender?.span('enquiryPeriod')];
  const [awards, contract] = [tender?.span('awardPeriod'), tender?.span('contractPeriod')];
  const value = tender?.money('value');
  const ownWords = [method?.word, tender?.line('procurementMethodDetails')].filter(
    (words) => typeof words === 'string',
  );
  return {
    hasTender: tender !== null,
    title: tender?.line('title') ?? null,
    description: tender?.text('description') ?? null,
    mainCategory: tender?.word('mainProcurementCategory', ProcurementCategory).code ?? null,
    status: status?.code ?? null,
    statusDetails: status?.word ?? null,
    method: method?.code ?? null,
    methodDetails: ownWords.length === 0 ? null : ownWords.join('; ').slice(0, LINE),
    valueAmount: value?.amount ?? null,
    valueCurrency: value?.currency ?? null,
    numberOfTenderers: tender?.count('numberOfTenderers') ?? null,
    tenderStartsAt: tenders?.startsAt ?? null,
    tenderEndsAt: tenders?.endsAt ?? null,
    enquiryStartsAt: enquiries?.startsAt ?? null,
    enquiryEndsAt: enquiries?.endsAt ?? null,
    awardStartsAt: awards?.startsAt ?? null,
    awardEndsAt: awards?.endsAt ?? null,
    contractStartsAt: contract?.startsAt ?? null,
    contractEndsAt: contract?.endsAt ?? null,
    statedPublishedOn: tender?.instant('datePublished')?.on ?? null,
    deadlineOn: tenders?.endsOn ?? null,
  };
}
