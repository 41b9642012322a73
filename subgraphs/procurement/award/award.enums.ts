import { closedList } from '../../../shared/scalars';

export const AwardStatus = closedList('AwardStatus', 'Where an award stands: awardStatus of OCDS.', {
  PENDING: { en: 'Proposed, not yet in force', ro: 'În așteptare', no: 'Foreslått' },
  ACTIVE: { en: 'In force', ro: 'În vigoare', no: 'Gjeldende' },
  CANCELLED: { en: 'Cancelled', ro: 'Anulată', no: 'Avlyst' },
  UNSUCCESSFUL: { en: 'Could not be made', ro: 'Fără rezultat', no: 'Uten resultat' },
});
export type AwardStatus = keyof typeof AwardStatus;
