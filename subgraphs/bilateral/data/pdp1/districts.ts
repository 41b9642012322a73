interface District {
  readonly code: string;
  readonly name: string;
  /** Town of the head office. */
  readonly seat: string;
}

/** The 27 police districts from 1 January 2002 to 31 December 2015. */
export const districtsOf2002: readonly District[] = [
  { code: 'OSLO', name: 'Oslo', seat: 'Oslo' },
  { code: 'OSTFOLD', name: 'Østfold', seat: 'Sarpsborg' },
  { code: 'FOLLO', name: 'Follo', seat: 'Ski' },
  { code: 'ROMERIKE', name: 'Romerike', seat: 'Lillestrøm' },
  { code: 'HEDMARK', name: 'Hedmark', seat: 'Hamar' },
  { code: 'GUDBRANDSDAL', name: 'Gudbrandsdal', seat: 'Lillehammer' },
  { code: 'VESTOPPLAND', name: 'Vestoppland', seat: 'Gjøvik' },
  { code: 'NORDRE_BUSKERUD', name: 'Nordre Buskerud', seat: 'Hønefoss' },
  { code: 'SONDRE_BUSKERUD', name: 'Søndre Buskerud', seat: 'Drammen' },
  { code: 'ASKER_OG_BAERUM', name: 'Asker og Bærum', seat: 'Sandvika' },
  { code: 'VESTFOLD', name: 'Vestfold', seat: 'Tønsberg' },
  { code: 'TELEMARK', name: 'Telemark', seat: 'Skien' },
  { code: 'AGDER', name: 'Agder', seat: 'Kristiansand' },
  { code: 'ROGALAND', name: 'Rogaland', seat: 'Stavanger' },
  { code: 'HAUGALAND_OG_SUNNHORDLAND', name: 'Haugaland og Sunnhordland', seat: 'Haugesund' },
  { code: 'HORDALAND', name: 'Hordaland', seat: 'Bergen' },
  { code: 'SOGN_OG_FJORDANE', name: 'Sogn og Fjordane', seat: 'Florø' },
  { code: 'SUNNMORE', name: 'Sunnmøre', seat: 'Ålesund' },
  { code: 'NORDMORE_OG_ROMSDAL', name: 'Nordmøre og Romsdal', seat: 'Kristiansund' },
  { code: 'SOR_TRONDELAG', name: 'Sør-Trøndelag', seat: 'Trondheim' },
  { code: 'NORD_TRONDELAG', name: 'Nord-Trøndelag', seat: 'Steinkjer' },
  { code: 'HELGELAND', name: 'Helgeland', seat: 'Mosjøen' },
  { code: 'SALTEN', name: 'Salten', seat: 'Bodø' },
  { code: 'MIDTRE_HALOGALAND', name: 'Midtre Hålogaland', seat: 'Harstad' },
  { code: 'TROMS', name: 'Troms', seat: 'Tromsø' },
  { code: 'VESTFINNMARK', name: 'Vestfinnmark', seat: 'Hammerfest' },
  { code: 'OSTFINNMARK', name: 'Østfinnmark', seat: 'Kirkenes' },
];

/** The 12 police districts since 1 January 2016, and the districts of 2002 whose area they took over. */
export const districtsOf2016: readonly (District & { readonly tookOver: readonly string[] })[] = [
  { code: 'OSLO', name: 'Oslo', seat: 'Oslo', tookOver: ['OSLO', 'ASKER_OG_BAERUM'] },
  { code: 'OST', name: 'Øst', seat: 'Ski', tookOver: ['OSTFOLD', 'FOLLO', 'ROMERIKE'] },
  { code: 'INNLANDET', name: 'Innlandet', seat: 'Hamar', tookOver: ['HEDMARK', 'GUDBRANDSDAL', 'VESTOPPLAND'] },
  {
    code: 'SOR_OST',
    name: 'Sør-Øst',
    seat: 'Tønsberg',
    tookOver: ['NORDRE_BUSKERUD', 'SONDRE_BUSKERUD', 'VESTFOLD', 'TELEMARK'],
  },
  { code: 'AGDER', name: 'Agder', seat: 'Kristiansand', tookOver: ['AGDER'] },
  { code: 'SOR_VEST', name: 'Sør-Vest', seat: 'Stavanger', tookOver: ['ROGALAND', 'HAUGALAND_OG_SUNNHORDLAND'] },
  { code: 'VEST', name: 'Vest', seat: 'Bergen', tookOver: ['HORDALAND', 'SOGN_OG_FJORDANE'] },
  { code: 'MORE_OG_ROMSDAL', name: 'Møre og Romsdal', seat: 'Ålesund', tookOver: ['SUNNMORE', 'NORDMORE_OG_ROMSDAL'] },
  { code: 'TRONDELAG', name: 'Trøndelag', seat: 'Trondheim', tookOver: ['SOR_TRONDELAG', 'NORD_TRONDELAG'] },
  { code: 'NORDLAND', name: 'Nordland', seat: 'Bodø', tookOver: ['HELGELAND', 'SALTEN', 'MIDTRE_HALOGALAND'] },
  { code: 'TROMS', name: 'Troms', seat: 'Tromsø', tookOver: ['TROMS', 'MIDTRE_HALOGALAND'] },
  { code: 'FINNMARK', name: 'Finnmark', seat: 'Kirkenes', tookOver: ['VESTFINNMARK', 'OSTFINNMARK'] },
];
