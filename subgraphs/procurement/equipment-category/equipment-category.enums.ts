import { closedList, type Label } from '../../../shared/scalars';

/** What each category is called; the enum and the entity show the same words. */
export const equipmentCategoryLabels = {
  MOBILE_FORENSICS: {
    en: 'Forensics on mobile terminals',
    ro: 'Analiză criminalistică a terminalelor mobile',
    no: 'Kriminalteknikk på mobile enheter',
  },
  SURVEILLANCE: { en: 'Surveillance', ro: 'Supraveghere', no: 'Spaning og overvåking' },
  IT_AND_C: {
    en: 'Information technology and communications',
    ro: 'Tehnologia informației și comunicații',
    no: 'IT og kommunikasjon',
  },
  OPEN_SOURCE_SOLUTIONS: { en: 'Open Source Solutions', ro: 'Soluții Open Source', no: 'Open Source-løsninger' },
  RENOVATION: { en: 'Renovation', ro: 'Renovare', no: 'Oppussing' },
  FURNISHING: { en: 'Furnishing', ro: 'Mobilare', no: 'Innredning' },
  INTERVIEW_FACILITY_EQUIPMENT: {
    en: 'Equipment for interview facilities',
    ro: 'Echipamente pentru spații de audiere',
    no: 'Utstyr til avhørslokaler',
  },
  MULTIFUNCTIONAL_CENTRE: { en: 'Multi-functional centre', ro: 'Centru multifuncțional', no: 'Flerbrukssenter' },
} as const satisfies Record<string, Label>;

export const EquipmentCategoryCode = closedList(
  'EquipmentCategoryCode',
  'What the equipment of the project is for. An own list: CPV has no code for mobile forensics or interview rooms.',
  equipmentCategoryLabels,
);
export type EquipmentCategoryCode = keyof typeof EquipmentCategoryCode;
