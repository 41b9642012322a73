import { closedList } from '../../../shared/scalars';

export const SourceKind = closedList(
  'SourceKind',
  'What kind of thing a source is, and so how far it can be trusted.',
  {
    RESULTS_REPORT: { en: 'Results report', ro: 'Raport de rezultate', no: 'Resultatrapport' },
    DONOR_PORTAL: { en: 'Donor’s data portal', ro: 'Portalul de date al donatorului', no: 'Giverens dataportal' },
    PROGRAMME_PAGE: { en: 'Page of a programme', ro: 'Pagina unui program', no: 'Programside' },
    PROJECT_PAGE: { en: 'Page of a project', ro: 'Pagina unui proiect', no: 'Prosjektside' },
    OFFICIAL_PAGE: { en: 'Page of a public authority', ro: 'Pagina unei autorități publice', no: 'Offentlig nettside' },
    LEGAL_TEXT: { en: 'Legal text', ro: 'Text legal', no: 'Lovtekst' },
    CLASSIFICATION: { en: 'Classification or code list', ro: 'Clasificare sau nomenclator', no: 'Klassifikasjon' },
    OPEN_DATA: {
      en: 'Open data published by public bodies',
      ro: 'Date deschise publicate de instituții publice',
      no: 'Åpne data fra offentlige organer',
    },
    REFERENCE_WORK: {
      en: 'Newspaper or reference work',
      ro: 'Ziar sau lucrare de referință',
      no: 'Avis eller oppslagsverk',
    },
    INFERENCE: { en: 'Inference of the hub: likely, stated nowhere', ro: 'Deducție', no: 'Slutning' },
    SYNTHETIC: {
      en: 'Made up for demonstration',
      ro: 'Date fictive pentru demonstrație',
      no: 'Oppdiktet for demonstrasjon',
    },
  },
);
export type SourceKind = keyof typeof SourceKind;
