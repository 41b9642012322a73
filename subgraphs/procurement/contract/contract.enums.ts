import { closedList } from '../../../shared/scalars';

export const ContractStatus = closedList('ContractStatus', 'Where a contract stands: contractStatus of OCDS.', {
  PENDING: { en: 'Proposed, not yet in force', ro: 'În așteptare', no: 'Foreslått' },
  ACTIVE: { en: 'Signed and in force', ro: 'În vigoare', no: 'Gjeldende' },
  CANCELLED: { en: 'Cancelled before it was signed', ro: 'Anulat', no: 'Avlyst' },
  TERMINATED: { en: 'At its end', ro: 'Încetat', no: 'Avsluttet' },
});
export type ContractStatus = keyof typeof ContractStatus;
