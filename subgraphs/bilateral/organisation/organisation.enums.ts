import { closedList } from '../../../shared/scalars';

export const OrganisationKind = closedList('OrganisationKind', 'What kind of body an organisation is.', {
  POLICE: { en: 'Police', ro: 'Poliție', no: 'Politi' },
  MINISTRY: { en: 'Ministry', ro: 'Minister', no: 'Departement' },
  PROSECUTION: { en: 'Prosecution service', ro: 'Parchet', no: 'Påtalemyndighet' },
  AGENCY: { en: 'Other public body', ro: 'Altă instituție publică', no: 'Annet offentlig organ' },
  INTERNATIONAL_BODY: { en: 'International body', ro: 'Organism internațional', no: 'Internasjonalt organ' },
  RESEARCH: {
    en: 'Research or higher education',
    ro: 'Cercetare sau învățământ superior',
    no: 'Forskning eller høyere utdanning',
  },
  CIVIL_SOCIETY: { en: 'Civil society', ro: 'Societate civilă', no: 'Sivilsamfunn' },
});
export type OrganisationKind = keyof typeof OrganisationKind;
