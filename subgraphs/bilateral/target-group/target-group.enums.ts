import { closedList } from '../../../shared/scalars';

export const TargetGroupKind = closedList('TargetGroupKind', 'How a group stands to a project.', {
  MAIN: { en: 'Main target group', ro: 'Grup țintă principal', no: 'Hovedmålgruppe' },
  FURTHER: { en: 'Further target group', ro: 'Alt grup țintă', no: 'Annen målgruppe' },
  FINAL_BENEFICIARY: { en: 'Final beneficiary', ro: 'Beneficiar final', no: 'Endelig mottaker' },
});
export type TargetGroupKind = keyof typeof TargetGroupKind;
