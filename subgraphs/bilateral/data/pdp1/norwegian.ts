import { type Texts } from './texts';

/** What the hub says of PDP1, in Norwegian (bokmål). */
export const norwegian: Texts = {
  Project: {
    PDP1: {
      name: 'Styrket politisamarbeid mellom Romania og Norge mot omreisende kriminelle grupper og menneskehandel',
    },
  },
  Organisation: {
    IGPR: { name: 'Rumensk politi, generalinspektoratet' },
    ANITP: { name: 'Det rumenske byrået mot menneskehandel' },
    EUROPOL: { name: 'Europol' },
  },
  Narrative: {
    RELEVANCE: { statement: 'Prosjektet er viktig fordi kriminalitet av rumensk opphav har vokst i Norge.' },
    SCOPE: {
      statement:
        'Mindre kriminalitet i Schengen-området, og framfor alt mindre trussel fra kriminelle nettverk med bånd til Norge.',
    },
    'MEANS/POLICE-COOPERATION': { statement: 'Politisamarbeid.' },
    'MEANS/PROFESSIONAL-SKILLS': { statement: 'Bedre faglige ferdigheter.' },
    'MEANS/TECHNICAL-CAPACITIES': { statement: 'Bedre teknisk kapasitet.' },
    FOCUS: { statement: 'Omreisende kriminelle grupper, hver med sin egen type kriminalitet.' },
    APPROACH: {
      statement: 'Redusere kriminalitet av rumensk opphav i Norge direkte, ved å sende politifolk dit.',
    },
    INTEREST: {
      statement: 'Begge parter viste betydelig interesse: det slutter teksten av antallet deltakere.',
    },
    KEY_ACHIEVEMENT: {
      statement:
        'En mer virkningsfull kamp mot organisert kriminalitet, framfor alt mot omreisende grupper som krysser grenser.',
    },
    CONTRIBUTION: {
      note: 'Hvis ferdigheter og tekniske midler som blir bedre, er tvetydig i teksten: den sier «deres», som kan være nettverkenes eller politiets.',
      statement:
        'Kriminelle nettverk blir globale, dyktigere og bedre utstyrt; det prosjektet gjorde, bidrar til å forebygge og redusere kriminalitet.',
    },
  },
  ThreatAssessment: {
    NORWAY: {
      note: 'Utvidelsen i 2007 er Romanias og Bulgarias tiltredelse; Norge er ikke medlem, men med i Schengen-området. Det oppgis ikke noe tall.',
      subject: 'Kriminalitet fra grupper av rumensk opphav i Norge, sett gjennom dataanalyse og vurderinger.',
      finding:
        'Av alle grupper økte de rumenske sin kriminelle virksomhet i Norge raskest. Oftest sett: småkriminalitet, lommetyveri, tyveri, handel med mennesker, varer og narkotika, økonomisk kriminalitet.',
    },
    EUROPE: {
      subject: 'Omreisende kriminelle grupper som krysser grenser.',
      finding: 'De truer innbyggernes sikkerhet i hele Europa.',
    },
  },
  Objective: {
    'GENERAL-PLANNED': {
      statement: 'Få Norge og Romania til å samarbeide tettere mot omreisende kriminelle grupper og menneskehandel.',
    },
    'GENERAL-REPORTED': {
      note: 'Formulert annerledes enn målet slik det var planlagt; begge er beholdt.',
      statement:
        'Mindre kriminalitet i Schengen-området gjennom mer politisamarbeid mellom Romania og Norge mot organisert kriminalitet.',
    },
    SO1: { statement: 'Støtte det operative samarbeidet ved å sende rumenske politifolk til Norge.' },
    SO2: {
      statement:
        'Bedre etterforskning, og bedre kontroll og utveksling av opplysninger mellom rumensk politi, Politidirektoratet og internasjonale organer, blant dem Europol og felles etterforskningsgrupper.',
    },
    SO3: {
      statement: 'Bygge opp og utstyre rumensk politi mot omreisende kriminelle nettverk i Romania.',
      effect: 'Mindre kriminalitet ført til utlandet.',
    },
    SO4: {
      statement: 'Dele kunnskap og god praksis mellom norsk og rumensk politi om omreisende grupper og menneskehandel.',
    },
  },
  Outcome: {
    CAPABILITIES: {
      statement: 'Rumensk politi etterforsker bedre, og kontrollerer og formidler opplysninger bedre.',
    },
    'EFFECTIVE-FIGHT': {
      statement:
        'Kampen mot organisert kriminalitet, framfor alt mot omreisende grupper som krysser grenser, ble mer virkningsfull: det viktigste resultatet.',
    },
    'EFFECTIVE-PREVENTION': {
      statement: 'Forebygging av og innsats mot kriminalitet blir til slutt mer virkningsfull.',
    },
  },
  TargetGroup: {
    'LAW-ENFORCEMENT': {
      statement: 'Ansatte i rettshåndhevelsen som bekjemper organisert kriminalitet, framfor alt i rumensk politi.',
    },
    'JUSTICE-CHAIN': { statement: 'Andre institusjoner i straffesakskjeden.' },
    CITIZENS: {
      statement: 'Den europeiske borgeren, som får større sikkerhet i et område med frihet og rettferdighet.',
    },
  },
  Indicator: {
    OFFICERS_DEPLOYED: { title: 'Rumenske politifolk utsendt til Norge', unit: 'politifolk' },
    TRAINING_PARTICIPANTS: { title: 'Deltakere på verksteder og seminarer', unit: 'deltakere' },
    INTERNATIONAL_CONFERENCES: {
      title: 'Internasjonale konferanser om grenseoverskridende kriminalitet',
      unit: 'konferanser',
    },
    JIT_TRAINING_SESSIONS: { title: 'Opplæringsøkter om felles etterforskningsgrupper', unit: 'økter' },
    NATIONAL_MEETINGS_CRIMINAL_INVESTIGATION: { title: 'Nasjonale møter om etterforskning', unit: 'møter' },
    NATIONAL_MEETINGS_THB: { title: 'Nasjonale møter om bekjempelse av menneskehandel', unit: 'møter' },
    TENDER_PROCEDURES: { title: 'Anskaffelser av utstyr og arbeider', unit: 'anskaffelser' },
  },
  BilateralActivity: {
    DEPLOYMENT: {
      statement: 'Rumenske politifolk ble sendt til Norge.',
      purpose: 'Bekjempe rumenske omreisende grupper og menneskehandel, og støtte norsk politi i dets eget arbeid.',
    },
    'POD/AREAS_OF_INTEREST': {
      statement: 'Fastsatte interesseområdene og spesialiseringene for de felles oppdragene.',
      purpose: 'Organisere de felles operative oppdragene.',
    },
    'POD/ASSESSMENT_OF_RESULTS': {
      statement: 'Vurderte resultatene av oppdragene.',
      purpose: 'Organisere de felles operative oppdragene.',
    },
    'POD/COMMUNICATION': {
      statement: 'Holdt oppe kommunikasjon og kontakt med politidistrikter i Norge.',
      purpose: 'Organisere de felles operative oppdragene.',
    },
    'POD/ORGANISING_DEPLOYMENTS': {
      statement: 'Organiserte utsendelsene.',
      purpose: 'Organisere de felles operative oppdragene.',
    },
    'POD/OTHER': {
      statement: 'Annen støtte, som teksten avslutter med «etc».',
      purpose: 'Organisere de felles operative oppdragene.',
    },
    'POD/PROGRAMME': { statement: 'Tok jevnlig del i bilaterale aktiviteter på programnivå.' },
    'STUDY-VISITS': {
      statement: 'Studiebesøk på samme felt.',
      purpose: 'Dele kunnskap og god praksis mellom de to politimyndighetene.',
    },
    WORKSHOPS: {
      statement: 'Verksteder om etterforskning av omreisende kriminelle grupper og menneskehandel.',
      purpose: 'Dele kunnskap og god praksis mellom de to politimyndighetene.',
    },
  },
  BilateralResult: {
    'COMMON-UNDERSTANDING': { statement: 'En felles forståelse vokste fram.' },
    'CRUCIAL-SUPPORT': {
      statement: 'Støtten fra Politidirektoratet var avgjørende for å gjennomføre prosjektet.',
    },
    'IMPROVED-KNOWLEDGE': {
      note: 'Sagt om RO21-0006; at det er PDP1, er en slutning.',
      statement: 'Prosjektet er merket som å ha gitt bedre kunnskap og forståelse.',
    },
    'JOINT-MISSIONS': { statement: 'Politifolk fra begge sider arbeidet side om side i felles oppdrag.' },
    'MUTUAL-TRUST': { statement: 'Den gjensidige tilliten vokste.' },
    NETWORKING: { statement: 'Faglige og personlige nettverk vokste.' },
    'STRENGTHENED-RELATIONS': { statement: 'De bilaterale forbindelsene ble sterkere på prosjektnivå.' },
  },
  Continuation: {
    DEPLOYMENT: {
      statement: 'Utsendelsen av rumenske politifolk til Norge vil fortsette i programmet Home Affairs.',
    },
    MISSIONS: {
      statement: 'Oppdragene vil fortsette i det framtidige rammeverket for den norske finansieringsordningen.',
    },
    PDP2: {
      note: 'Navnet og den første delen peker mot PDP1; at det fører PDP1 videre, er en slutning.',
      statement: 'Samarbeid og utsendelser fortsetter i dette prosjektet i neste periode.',
    },
    PORTAL: {
      note: 'Sagt om RO21-0006; at det er PDP1, er en slutning.',
      statement: 'Partnernes samarbeid er merket som videreført etter prosjektet.',
    },
    'RO-HOMEAFFAIRS-0002': {
      note: 'Siden forteller om utsendelser begge veier; at det fører PDP1 videre, er en slutning.',
      statement: 'Samarbeid og utsendelser fortsetter i dette prosjektet i neste periode.',
    },
  },
};
