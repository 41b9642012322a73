import { closedList } from '../../../shared/scalars';

export const BilateralResultKind = closedList(
  'BilateralResultKind',
  'How the grants sort what bilateral cooperation brings.',
  {
    EXTENT_OF_COOPERATION: { en: 'Extent of cooperation', ro: 'Amploarea cooperării', no: 'Omfang av samarbeidet' },
    SHARED_RESULTS: { en: 'Shared results', ro: 'Rezultate comune', no: 'Felles resultater' },
    IMPROVED_KNOWLEDGE: {
      en: 'Improved knowledge and mutual understanding',
      ro: 'Cunoaștere și înțelegere reciprocă',
      no: 'Bedre kunnskap og gjensidig forståelse',
    },
    WIDER_EFFECTS: { en: 'Wider effects', ro: 'Efecte mai largi', no: 'Videre virkninger' },
  },
);
export type BilateralResultKind = keyof typeof BilateralResultKind;
