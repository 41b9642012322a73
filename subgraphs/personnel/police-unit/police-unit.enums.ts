import { closedList } from '../../../shared/scalars';

export const UnitLevel = closedList('UnitLevel', 'Where a unit stands in its force.', {
  GENERAL_INSPECTORATE: { en: 'General inspectorate', ro: 'Inspectorat general', no: 'Hovedinspektorat' },
  CENTRAL_DIRECTORATE: { en: 'Central directorate', ro: 'Direcție centrală', no: 'Sentralt direktorat' },
  REGIONAL_BRIGADE: { en: 'Regional brigade', ro: 'Brigadă regională', no: 'Regional brigade' },
  COUNTY_INSPECTORATE: { en: 'County inspectorate', ro: 'Inspectorat județean', no: 'Fylkesinspektorat' },
  POLICE_DISTRICT: { en: 'Police district', ro: 'District de poliție', no: 'Politidistrikt' },
});
export type UnitLevel = keyof typeof UnitLevel;
