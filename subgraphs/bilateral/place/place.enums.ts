import { closedList } from '../../../shared/scalars';

export const PlaceKind = closedList('PlaceKind', 'What kind of area a place is.', {
  COUNTRY: { en: 'Country', ro: 'Țară', no: 'Land' },
  COUNTY: { en: 'County', ro: 'Județ', no: 'Fylke' },
  POLICE_DISTRICT: { en: 'Police district', ro: 'District de poliție', no: 'Politidistrikt' },
});
export type PlaceKind = keyof typeof PlaceKind;
