import { idOf } from '../../../../shared/ids';
import { type OrganisationRow } from '../../organisation/organisation.entity';
import { type OrganisationKind } from '../../organisation/organisation.enums';
import { description, ofResults, results, stated } from './stating';

type Evidence = ReturnType<typeof stated>;
type Rest = Partial<Pick<OrganisationRow, 'nativeName' | 'country' | 'collective' | 'placeId'>>;

const organisation = (
  code: string,
  name: string,
  kind: OrganisationKind,
  evidence: Evidence,
  rest: Rest = {},
): OrganisationRow => ({
  id: idOf('Organisation', code),
  code,
  name,
  kind,
  nativeName: null,
  country: null,
  collective: false,
  placeId: null,
  ...rest,
  ...evidence,
});

const county = (code: string): string => idOf('Place', 'NUTS', '2013', code);
const portal = (note?: string): Evidence =>
  stated(idOf('Source', 'EEA-PORTAL'), { locator: 'partners.json', ...(note === undefined ? {} : { note }) });
const from = (source: string): Evidence => stated(idOf('Source', source));

// fact 72: the seven actors that the results text names
const named: OrganisationRow[] = [
  organisation('IGPR', 'Romanian Police, General Inspectorate', 'POLICE', ofResults(description(4)), {
    nativeName: 'Inspectoratul General al Poliției Române',
    country: 'RO',
    placeId: county('RO321'),
  }),
  organisation('NORWEGIAN_POLICE', 'Norwegian Police', 'POLICE', ofResults(results(2)), {
    nativeName: 'Politiet',
    country: 'NO',
  }),
  organisation('POD', 'National Police Directorate of Norway', 'POLICE', ofResults(description(2)), {
    nativeName: 'Politidirektoratet',
    country: 'NO',
    placeId: county('NO011'),
  }),
  organisation('EUROPOL', 'Europol', 'INTERNATIONAL_BODY', ofResults(description(4))),
  organisation(
    'INTERNATIONAL_POLICE_BODIES',
    'International police cooperation bodies',
    'INTERNATIONAL_BODY',
    ofResults(description(4), { note: 'Named as a group; which bodies is not said.', notReported: ['members'] }),
    { collective: true },
  ),
  organisation(
    'ANITP',
    'National Agency against Trafficking in Human Beings',
    'AGENCY',
    ofResults(results(10), { note: 'The portal calls it National Agency against Trafficking in Persons.' }),
    { nativeName: 'Agenția Națională Împotriva Traficului de Persoane', country: 'RO', placeId: county('RO321') },
  ),
  organisation(
    'PROSECUTORS',
    'Prosecutors’ offices',
    'PROSECUTION',
    ofResults(results(10), { note: 'Named as a group; which offices is not said.', notReported: ['members'] }),
    { collective: true, country: 'RO' },
  ),
];

const ofProgrammes: OrganisationRow[] = [
  organisation('FMO', 'Financial Mechanism Office', 'INTERNATIONAL_BODY', from('EEA-PORTAL')),
  organisation('MAI', 'Ministry of Internal Affairs of Romania', 'MINISTRY', from('RO21-PAGE'), {
    nativeName: 'Ministerul Afacerilor Interne',
    country: 'RO',
    placeId: county('RO321'),
  }),
  organisation('COUNCIL_OF_EUROPE', 'Council of Europe', 'INTERNATIONAL_BODY', portal()),
  organisation('BG_MINISTRY_OF_INTERIOR', 'Ministry of Interior of Bulgaria', 'MINISTRY', portal(), { country: 'BG' }),
  organisation('BG_MOI_ACADEMY', 'Academy of the Ministry of Interior of Bulgaria', 'RESEARCH', portal(), {
    country: 'BG',
  }),
  organisation('BG_FORFEITURE_COMMISSION', 'Commission for Illegal Assets Forfeiture', 'AGENCY', portal(), {
    country: 'BG',
  }),
  organisation(
    'BG_INTERNATIONAL_COOPERATION',
    'International Operational Cooperation Directorate',
    'POLICE',
    portal(),
    {
      country: 'BG',
    },
  ),
  organisation('BG_EUROPEAN_INSTITUTE', 'European Institute Foundation', 'CIVIL_SOCIETY', portal(), { country: 'BG' }),
  organisation('FAFO', 'Fafo Institute for Labour and Social Research', 'RESEARCH', portal(), { country: 'NO' }),
  organisation('KRIPOS', 'National Criminal Investigation Service of Norway', 'POLICE', portal(), {
    nativeName: 'Kripos',
    country: 'NO',
  }),
  organisation('UDI', 'Norwegian Directorate of Immigration', 'AGENCY', portal(), {
    nativeName: 'Utlendingsdirektoratet',
    country: 'NO',
  }),
  organisation('NORWEGIAN_CUSTOMS', 'Norwegian Customs', 'AGENCY', portal(), {
    nativeName: 'Tolletaten',
    country: 'NO',
  }),
  organisation('LT_POLICE_DEPARTMENT', 'Police Department of Lithuania', 'POLICE', portal(), { country: 'LT' }),
  organisation('PL_BORDER_GUARD', 'Border Guard Headquarters, Office for Foreigners', 'AGENCY', portal(), {
    country: 'PL',
  }),
  organisation('PL_WARSAW_POLICE', 'Warsaw Metropolitan Police Headquarters', 'POLICE', portal(), { country: 'PL' }),
  organisation('PL_CUSTOMS', 'Customs Service of Poland', 'AGENCY', portal(), { country: 'PL' }),
  organisation('PL_MIGRATION_POLICY', 'Migration Policy Department of Poland', 'MINISTRY', portal(), { country: 'PL' }),
];

const ofNextPeriod: OrganisationRow[] = [
  organisation(
    'NO_MINISTRY_OF_JUSTICE',
    'Ministry of Justice and Public Security of Norway',
    'MINISTRY',
    from('RO-HOMEAFFAIRS-NEWS'),
    {
      nativeName: 'Justis- og beredskapsdepartementet',
      country: 'NO',
    },
  ),
  organisation('DSB', 'Norwegian Directorate for Civil Protection', 'AGENCY', from('RO-HOMEAFFAIRS-NEWS'), {
    nativeName: 'Direktoratet for samfunnssikkerhet og beredskap',
    country: 'NO',
  }),
  organisation('NTNU', 'Norwegian University of Science and Technology', 'RESEARCH', from('PDP2-PAGE'), {
    nativeName: 'Norges teknisk-naturvitenskapelige universitet',
    country: 'NO',
  }),
  organisation('OKOKRIM', 'Norwegian authority against economic and environmental crime', 'POLICE', from('PDP2-PAGE'), {
    nativeName: 'Økokrim',
    country: 'NO',
  }),
  organisation('NO_POLICE_OSLO', 'Oslo Police District', 'POLICE', from('PDP2-PAGE'), {
    nativeName: 'Oslo politidistrikt',
    country: 'NO',
    placeId: idOf('Place', 'NO_POLICE_DISTRICT', '2016', 'OSLO'),
  }),
  organisation('NO_POLICE_SOUTH_WEST', 'South-West Police District', 'POLICE', from('PDP2-PAGE'), {
    nativeName: 'Sør-Vest politidistrikt',
    country: 'NO',
    placeId: idOf('Place', 'NO_POLICE_DISTRICT', '2016', 'SOR_VEST'),
  }),
];

export const organisations: OrganisationRow[] = [...named, ...ofProgrammes, ...ofNextPeriod];
