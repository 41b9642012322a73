import { closedList } from '../../../shared/scalars';

export const ObjectiveLevel = closedList('ObjectiveLevel', 'How wide an objective is.', {
  GENERAL: { en: 'General', ro: 'General', no: 'Overordnet' },
  SPECIFIC: { en: 'Specific', ro: 'Specific', no: 'Spesifikt' },
});
export type ObjectiveLevel = keyof typeof ObjectiveLevel;

export const ObjectiveVersion = closedList(
  'ObjectiveVersion',
  'Whether an objective stands as planned or as reported afterwards.',
  {
    PLANNED: { en: 'As planned', ro: 'Conform planului', no: 'Slik det var planlagt' },
    REPORTED: { en: 'As reported afterwards', ro: 'Conform raportării', no: 'Slik det ble rapportert' },
  },
);
export type ObjectiveVersion = keyof typeof ObjectiveVersion;

export const Strand = closedList(
  'Strand',
  'Which strand of work an objective leads to, and so which records show it.',
  {
    PERSONNEL: { en: 'Deployments', ro: 'Detașări', no: 'Utsendinger' },
    COOPERATION: {
      en: 'Investigation and exchange of information',
      ro: 'Investigație și schimb de informații',
      no: 'Etterforskning og informasjonsutveksling',
    },
    PROCUREMENT: { en: 'Equipment and works', ro: 'Echipamente și lucrări', no: 'Utstyr og bygg' },
    TRAINING: {
      en: 'Training and exchange of expertise',
      ro: 'Formare și schimb de expertiză',
      no: 'Opplæring og erfaringsutveksling',
    },
  },
);
export type Strand = keyof typeof Strand;
