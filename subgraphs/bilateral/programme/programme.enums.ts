import { closedList } from '../../../shared/scalars';

export const FinancialMechanism = closedList('FinancialMechanism', 'Which grants pay for a programme.', {
  NORWAY_GRANTS: { en: 'Norway Grants', ro: 'Granturile Norvegiene', no: 'Den norske finansieringsordningen' },
  EEA_GRANTS: { en: 'EEA Grants', ro: 'Granturile SEE', no: 'EØS-finansieringsordningen' },
});
export type FinancialMechanism = keyof typeof FinancialMechanism;
