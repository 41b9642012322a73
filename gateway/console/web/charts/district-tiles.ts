/**
 * Where the tile of a district stands: column and row of a grid that keeps neighbours together, north at the top. Drawn
 * by us after who borders on whom; not to scale, and no boundary.
 */
export type Tiles = Readonly<Record<string, readonly [column: number, row: number]>>;

/** The 27 districts until the end of 2015. */
const UNTIL_2015: Tiles = {
  VESTFINNMARK: [5, 0],
  OSTFINNMARK: [6, 0],
  TROMS: [4, 1],
  MIDTRE_HALOGALAND: [3, 2],
  SALTEN: [3, 3],
  HELGELAND: [2, 4],
  NORD_TRONDELAG: [2, 5],
  NORDMORE_OG_ROMSDAL: [1, 6],
  SOR_TRONDELAG: [2, 6],
  SUNNMORE: [0, 7],
  GUDBRANDSDAL: [2, 7],
  HEDMARK: [3, 7],
  SOGN_OG_FJORDANE: [0, 8],
  VESTOPPLAND: [2, 8],
  ROMERIKE: [3, 8],
  HORDALAND: [0, 9],
  NORDRE_BUSKERUD: [1, 9],
  ASKER_OG_BAERUM: [2, 9],
  OSLO: [3, 9],
  HAUGALAND_OG_SUNNHORDLAND: [0, 10],
  TELEMARK: [1, 10],
  SONDRE_BUSKERUD: [2, 10],
  FOLLO: [3, 10],
  ROGALAND: [0, 11],
  AGDER: [1, 11],
  VESTFOLD: [2, 11],
  OSTFOLD: [3, 11],
};

/** The 12 districts since 2016. */
const SINCE_2016: Tiles = {
  FINNMARK: [4, 0],
  TROMS: [3, 1],
  NORDLAND: [2, 2],
  TRONDELAG: [2, 3],
  MORE_OG_ROMSDAL: [1, 4],
  INNLANDET: [2, 4],
  VEST: [0, 5],
  OSLO: [2, 5],
  OST: [3, 5],
  SOR_VEST: [0, 6],
  AGDER: [1, 6],
  SOR_OST: [2, 6],
};

/** Tiles by the version the graph gives a structure of districts. */
export const STRUCTURES: Readonly<Record<string, Tiles>> = { '2002': UNTIL_2015, '2016': SINCE_2016 };
