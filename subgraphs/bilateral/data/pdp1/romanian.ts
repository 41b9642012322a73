import { type Texts } from './texts';

/** What the hub says of PDP1, in Romanian. */
export const romanian: Texts = {
  Project: {
    PDP1: {
      name: 'Consolidarea cooperării polițienești între România și Norvegia pentru combaterea grupărilor infracționale itinerante și a traficului de persoane',
    },
  },
  Organisation: {
    POD: { name: 'Direcția Națională a Poliției din Norvegia' },
    NORWEGIAN_POLICE: { name: 'Poliția norvegiană' },
    EUROPOL: { name: 'Europol' },
  },
  Narrative: {
    RELEVANCE: { statement: 'Proiectul contează din cauza creșterii criminalității de origine română în Norvegia.' },
    SCOPE: {
      statement:
        'Mai puține infracțiuni în spațiul Schengen și, mai ales, o amenințare mai mică din partea rețelelor infracționale cu legături în Norvegia.',
    },
    'MEANS/POLICE-COOPERATION': { statement: 'Cooperare polițienească.' },
    'MEANS/PROFESSIONAL-SKILLS': { statement: 'Competențe profesionale mai bune.' },
    'MEANS/TECHNICAL-CAPACITIES': { statement: 'Capacități tehnice mai bune.' },
    FOCUS: { statement: 'Grupările infracționale itinerante, fiecare specializată în infracțiunile ei.' },
    APPROACH: {
      statement:
        'Reducerea directă a criminalității de origine română în Norvegia, prin trimiterea de polițiști acolo.',
    },
    INTEREST: {
      statement: 'Ambele părți au arătat un interes semnificativ: așa conchide textul din numărul participanților.',
    },
    KEY_ACHIEVEMENT: {
      statement:
        'O luptă mai eficace împotriva criminalității organizate, mai ales împotriva grupărilor itinerante care trec frontierele.',
    },
    CONTRIBUTION: {
      note: 'Ale cui competențe și mijloace tehnice se îmbunătățesc este neclar în text: scrie „lor”, ceea ce poate însemna ale rețelelor sau ale poliției.',
      statement:
        'Rețelele infracționale devin globale, mai pricepute și mai bine dotate; ceea ce a făcut proiectul ajută la prevenirea și reducerea criminalității.',
    },
  },
  ThreatAssessment: {
    NORWAY: {
      note: 'Extinderea din 2007 este aderarea României și Bulgariei; Norvegia nu este membră, dar face parte din spațiul Schengen. Nu se dă niciun număr.',
      subject: 'Criminalitatea grupărilor de origine română în Norvegia, văzută prin analize de date și evaluări.',
      finding:
        'Dintre toate grupările, cele românești și-au sporit cel mai repede activitatea infracțională în Norvegia. Cel mai des observate: infracționalitatea minoră, furturile din buzunare, furturile, traficul de persoane, de bunuri și de droguri, criminalitatea economică.',
    },
    EUROPE: {
      subject: 'Grupările infracționale itinerante care trec frontierele.',
      finding: 'Ele amenință siguranța cetățenilor din întreaga Europă.',
    },
  },
  Objective: {
    'GENERAL-PLANNED': {
      statement:
        'Norvegia și România să lucreze mai strâns împreună împotriva grupărilor infracționale itinerante și a traficului de persoane.',
    },
    'GENERAL-REPORTED': {
      note: 'Formulat altfel decât obiectivul planificat; ambele se păstrează.',
      statement:
        'Mai puține infracțiuni în spațiul Schengen prin mai multă cooperare polițienească între România și Norvegia împotriva criminalității organizate.',
    },
    SO1: { statement: 'Sprijinirea cooperării operative prin trimiterea de polițiști români în Norvegia.' },
    SO2: {
      statement:
        'Investigații mai bune și o verificare și un schimb de informații mai bune între Poliția Română, Direcția Națională a Poliției din Norvegia și organisme internaționale, între care Europol și echipele comune de anchetă.',
    },
    SO3: {
      statement:
        'Întărirea capacității și dotarea Poliției Române împotriva rețelelor infracționale itinerante din România.',
      effect: 'Mai puține infracțiuni duse peste hotare.',
    },
    SO4: {
      statement:
        'Transmiterea de expertiză și bune practici între poliția norvegiană și cea română privind grupările itinerante și traficul de persoane.',
    },
  },
  Outcome: {
    CAPABILITIES: {
      statement: 'Poliția Română investighează mai bine, verifică și transmite mai bine informațiile.',
    },
    'EFFECTIVE-FIGHT': {
      statement:
        'Lupta împotriva criminalității organizate, mai ales împotriva grupărilor itinerante care trec frontierele, a devenit mai eficace: realizarea principală.',
    },
    'EFFECTIVE-PREVENTION': {
      statement: 'Prevenirea criminalității și acțiunea împotriva ei devin, în cele din urmă, mai eficace.',
    },
  },
  TargetGroup: {
    'LAW-ENFORCEMENT': {
      statement:
        'Personalul organelor de aplicare a legii care luptă împotriva criminalității organizate, mai ales din Poliția Română.',
    },
    'JUSTICE-CHAIN': { statement: 'Alte instituții ale lanțului justiției.' },
    CITIZENS: { statement: 'Cetățeanul european, care câștigă siguranță într-un spațiu de libertate și justiție.' },
  },
  Indicator: {
    OFFICERS_DEPLOYED: { title: 'Polițiști români trimiși în Norvegia', unit: 'polițiști' },
    TRAINING_PARTICIPANTS: { title: 'Participanți la ateliere și seminare', unit: 'participanți' },
    INTERNATIONAL_CONFERENCES: {
      title: 'Conferințe internaționale despre criminalitatea transfrontalieră',
      unit: 'conferințe',
    },
    JIT_TRAINING_SESSIONS: { title: 'Sesiuni de formare despre echipele comune de anchetă', unit: 'sesiuni' },
    NATIONAL_MEETINGS_CRIMINAL_INVESTIGATION: {
      title: 'Întâlniri naționale despre investigații criminale',
      unit: 'întâlniri',
    },
    NATIONAL_MEETINGS_THB: {
      title: 'Întâlniri naționale despre combaterea traficului de persoane',
      unit: 'întâlniri',
    },
    TENDER_PROCEDURES: { title: 'Proceduri de achiziție pentru echipamente și lucrări', unit: 'proceduri' },
  },
  BilateralActivity: {
    DEPLOYMENT: {
      statement: 'Polițiști români au fost trimiși în Norvegia.',
      purpose:
        'Combaterea grupărilor itinerante românești și a traficului de persoane și sprijinirea poliției norvegiene în activitatea ei.',
    },
    'POD/AREAS_OF_INTEREST': {
      statement: 'A stabilit zonele de interes și specializările pentru misiunile comune.',
      purpose: 'Organizarea misiunilor operative comune.',
    },
    'POD/ASSESSMENT_OF_RESULTS': {
      statement: 'A evaluat rezultatele misiunilor.',
      purpose: 'Organizarea misiunilor operative comune.',
    },
    'POD/COMMUNICATION': {
      statement: 'A menținut comunicarea și contactele cu districtele de poliție din Norvegia.',
      purpose: 'Organizarea misiunilor operative comune.',
    },
    'POD/ORGANISING_DEPLOYMENTS': {
      statement: 'A organizat trimiterea polițiștilor.',
      purpose: 'Organizarea misiunilor operative comune.',
    },
    'POD/OTHER': {
      statement: 'Alt sprijin, pe care textul îl încheie cu „etc.”.',
      purpose: 'Organizarea misiunilor operative comune.',
    },
    'POD/PROGRAMME': { statement: 'A participat constant la activitățile bilaterale la nivelul programului.' },
    'STUDY-VISITS': {
      statement: 'Vizite de studiu în același domeniu.',
      purpose: 'Transmiterea de expertiză și bune practici între cele două autorități polițienești.',
    },
    WORKSHOPS: {
      statement: 'Ateliere despre investigarea grupărilor infracționale itinerante și a traficului de persoane.',
      purpose: 'Transmiterea de expertiză și bune practici între cele două autorități polițienești.',
    },
  },
  BilateralResult: {
    'COMMON-UNDERSTANDING': { statement: 'A crescut o înțelegere comună.' },
    'CRUCIAL-SUPPORT': {
      statement: 'Sprijinul Direcției Naționale a Poliției din Norvegia a fost esențial pentru realizarea proiectului.',
    },
    'IMPROVED-KNOWLEDGE': {
      note: 'Spus despre RO21-0006; că acesta este PDP1 se deduce.',
      statement: 'Proiectul este marcat ca având cunoaștere și înțelegere îmbunătățite.',
    },
    'JOINT-MISSIONS': { statement: 'Polițiștii celor două părți au lucrat alături în misiuni comune.' },
    'MUTUAL-TRUST': { statement: 'A crescut încrederea reciprocă.' },
    NETWORKING: { statement: 'Au crescut rețelele profesionale și personale.' },
    'STRENGTHENED-RELATIONS': { statement: 'Relațiile bilaterale s-au întărit la nivelul proiectului.' },
  },
  Continuation: {
    DEPLOYMENT: {
      statement: 'Trimiterea de polițiști români în Norvegia va continua în programul Afaceri interne.',
    },
    MISSIONS: { statement: 'Misiunile vor continua în viitorul cadru al Mecanismului Financiar Norvegian.' },
    PDP2: {
      note: 'Numele și prima lui componentă trimit la PDP1; că îl continuă se deduce.',
      statement: 'Cooperarea și misiunile continuă în acest proiect al perioadei următoare.',
    },
    PORTAL: {
      note: 'Spus despre RO21-0006; că acesta este PDP1 se deduce.',
      statement: 'Cooperarea partenerilor este marcată ca fiind continuată după proiect.',
    },
    'RO-HOMEAFFAIRS-0002': {
      note: 'Pagina lui vorbește despre detașări în ambele sensuri; că îl continuă pe PDP1 se deduce.',
      statement: 'Cooperarea și misiunile continuă în acest proiect al perioadei următoare.',
    },
  },
};
