import { closedList } from '../../../shared/scalars';

export const Language = closedList('Language', 'A language of the programmes other than English.', {
  RO: { en: 'Romanian', ro: 'Română', no: 'Rumensk' },
  NO: { en: 'Norwegian (bokmål)', ro: 'Norvegiană (bokmål)', no: 'Norsk (bokmål)' },
});
export type Language = keyof typeof Language;
