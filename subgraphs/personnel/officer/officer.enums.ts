import { closedList } from '../../../shared/scalars';

export const RankBand = closedList(
  'RankBand',
  'Rank of an officer, widened to a band so that it points to no person.',
  {
    SENIOR_OFFICER: { en: 'Senior officer', ro: 'Ofițer superior', no: 'Høyere tjenestestilling' },
    OFFICER: { en: 'Officer', ro: 'Ofițer', no: 'Tjenestestilling' },
    AGENT: { en: 'Agent', ro: 'Agent', no: 'Betjent' },
  },
);
export type RankBand = keyof typeof RankBand;

export const Speciality = closedList('Speciality', 'Field of police work an officer is trained in.', {
  ITINERANT_CRIME: { en: 'Itinerant crime', ro: 'Criminalitate itinerantă', no: 'Omreisende kriminalitet' },
  THB: { en: 'Trafficking in human beings', ro: 'Trafic de persoane', no: 'Menneskehandel' },
  PROPERTY_CRIME: { en: 'Property crime', ro: 'Infracțiuni contra patrimoniului', no: 'Vinningskriminalitet' },
  DRUGS: { en: 'Drugs', ro: 'Droguri', no: 'Narkotika' },
  ECONOMIC_CRIME: { en: 'Economic crime', ro: 'Criminalitate economică', no: 'Økonomisk kriminalitet' },
  FORENSICS: { en: 'Forensics', ro: 'Criminalistică', no: 'Kriminalteknikk' },
  ANALYSIS: { en: 'Analysis', ro: 'Analiză', no: 'Analyse' },
  LIAISON: { en: 'Liaison', ro: 'Legătură', no: 'Samband' },
});
export type Speciality = keyof typeof Speciality;
