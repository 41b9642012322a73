import { idOf } from '../../../../shared/ids';
import { type SourceRow } from '../../source/source.entity';
import { type SourceKind } from '../../source/source.enums';

interface Described {
  readonly code: string;
  readonly kind: SourceKind;
  readonly title: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly publishedOn?: string;
  readonly note?: string;
}

const described: readonly Described[] = [
  {
    code: 'PDP1-RESULTS',
    kind: 'RESULTS_REPORT',
    title: 'Description and results of PDP1 on the site of the EEA and Norway Grants',
    publisher: 'FMO',
    url: 'https://eeagrants.org/node/1580',
    note: 'Three parts: project description, summary of project results, summary of bilateral results. Not dated.',
  },
  {
    code: 'EEA-PORTAL',
    kind: 'DONOR_PORTAL',
    title: 'Data of the EEA and Norway Grants portal, period 2009-2014',
    publisher: 'FMO',
    url: 'https://github.com/eftafmo/dataviz/tree/846e687/public/api',
    note: 'Read from the portal’s own JSON files grants, projects and partners at revision 846e687.',
  },
  {
    code: 'RO21-PAGE',
    kind: 'PROGRAMME_PAGE',
    title: 'Page of the programme RO21 on the site of the EEA and Norway Grants',
    publisher: 'FMO',
    url: 'https://eeagrants.org/programme/view/RO21/PA30',
  },
  {
    code: 'RO21-FOCAL-POINT',
    kind: 'OFFICIAL_PAGE',
    title: 'Page of the programme RO21 on the site for EEA assistance in Romania',
    url: 'http://www.asistentasee.fonduri-ue.ro/en/web/guest/schengen-cooperation-and-combating-cross-border-and-organised-crime-including-trafficking-and-itinerant-criminal-groups',
    note: 'Names the six pre-defined projects and the national co-financing.',
  },
  {
    code: 'RO-HOMEAFFAIRS-NEWS',
    kind: 'PROGRAMME_PAGE',
    title: 'News of the agreement on the Romanian programme Home Affairs',
    publisher: 'FMO',
    url: 'https://eeagrants.org/news/programme-agreement-signed-home-affairs-romania',
  },
  {
    code: 'RO-HOMEAFFAIRS-FOCAL-POINT',
    kind: 'OFFICIAL_PAGE',
    title: 'Description of the programme Home Affairs on the Romanian site of the EEA and Norway Grants',
    url: 'https://www.eeagrants.ro/programe/afaceri-interne/descriere-afaceri-interne',
  },
  {
    code: 'RO-HOMEAFFAIRS-0002-PAGE',
    kind: 'PROJECT_PAGE',
    title: 'Page of the project RO-HOMEAFFAIRS-0002 in the archive of the EEA and Norway Grants',
    publisher: 'FMO',
    url: 'https://eeagrants.org/archive/2014-2021/projects/RO-HOMEAFFAIRS-0002',
  },
  {
    code: 'PDP2-PAGE',
    kind: 'OFFICIAL_PAGE',
    title: 'Page of the project PDP2 on the site of the agency against trafficking in persons',
    publisher: 'ANITP',
    url: 'https://anitp.mai.gov.ro/project-pdp2/',
  },
  {
    code: 'INFERENCE',
    kind: 'INFERENCE',
    title: 'Inference of the hub',
    note: 'Likely from what several sources say together; stated by none of them.',
  },
  {
    code: 'POLICE-DISTRICTS-2002',
    kind: 'REFERENCE_WORK',
    title: 'The 27 Norwegian police districts of 2002 and their offices',
    url: 'https://www.paragrafen.no/?id=41',
    publishedOn: '2001-12-17',
  },
  {
    code: 'POLICE-DISTRICTS-2016',
    kind: 'REFERENCE_WORK',
    title: 'The 12 Norwegian police districts of 2016, their offices and the districts they took over',
    url: 'https://lokalhistoriewiki.no/wiki/Politidistrikt',
  },
  {
    code: 'POLICE-DISTRICT-TROMS',
    kind: 'OFFICIAL_PAGE',
    title: 'The police on the new district Troms',
    publisher: 'NORWEGIAN_POLICE',
    url: 'https://www.politiet.no/aktuelt-tall-og-fakta/aktuelt/nyheter/2017/06/21/tilradning-nye-troms-pd/',
    publishedOn: '2017-06-21',
  },
  {
    code: 'POLICE-SEATS-2016',
    kind: 'REFERENCE_WORK',
    title: 'Where the head offices of the 12 Norwegian police districts are',
    url: 'https://www.nrk.no/trondelag/flere-er-skuffet-etter-valg-av-politisentrum-1.12707016',
  },
  {
    code: 'NUTS',
    kind: 'CLASSIFICATION',
    title: 'Nomenclature of territorial units for statistics, as tagged 2006 and 2016 by the grants portal',
    url: 'https://github.com/eftafmo/dataviz/blob/846e687/dv/fixtures/initial/nuts.json',
    note: 'Romanian counties and Oslo bear the same code in both versions, and so in the version of 2013 between them.',
  },
  {
    code: 'NUTS-EFORMS',
    kind: 'CLASSIFICATION',
    title: 'Territorial units in the eForms code lists 1.15.1',
    url: 'https://github.com/OP-TED/eForms-SDK',
  },
  {
    code: 'ISO-3166-1',
    kind: 'CLASSIFICATION',
    title: 'Codes of countries, ISO 3166-1:2013',
    url: 'https://www.iso.org/standard/63545.html',
  },
  {
    code: 'OCDS',
    kind: 'OPEN_DATA',
    title: 'Contracting data in the Open Contracting Data Standard, imported',
    note: 'What procurement imports stands under this source.',
  },
  {
    code: 'CRIME-CODES',
    kind: 'CLASSIFICATION',
    title: 'International crime classification (ICCS) as used by Eurostat, and EMPACT priorities 2022-2025',
    note: 'Codes that were not read in a classification are left open.',
  },
];

export const sources: SourceRow[] = described.map(({ code, kind, title, publisher, url, publishedOn, note }) => ({
  id: idOf('Source', code),
  code,
  kind,
  title,
  publisherId: publisher === undefined ? null : idOf('Organisation', publisher),
  url: url ?? null,
  publishedOn: publishedOn ?? null,
  retrievedOn: null,
  note: note ?? null,
  synthetic: false,
}));
