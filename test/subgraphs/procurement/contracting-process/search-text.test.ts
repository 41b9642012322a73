import fc from 'fast-check';
import { folded, wordsAsked, wordsIn } from '../../../../shared/scalars';
import { searchTextOf, wordsOf } from '../../../../subgraphs/procurement/contracting-process/search-text';

describe('the text that is searched', () => {
  it('has no accents, capitals or line breaks, in Romanian old and new and in Norwegian', () => {
    expect(folded('  Licitaţie PUBLICĂ,\r\nstații; Kjøp av språk, ÆØÅ ')).toBe(
      'licitatie publica, statii; kjop av sprak, aeoa',
    );
    expect(searchTextOf('ocds-1', null, 'Țesături ocds-1')).toBe(' ocds-1 ocds 1 tesaturi ');
    expect(searchTextOf('- -')).toBe('  ');
  });

  it('is found by words as they stand and by the parts between their hyphens', () => {
    expect(wordsOf(searchTextOf('ocds-b5fd17-1', 'Stații (de lucru), 50%', null))).toEqual([
      'ocds-b5fd17-1',
      'ocds',
      'b5fd17',
      '1',
      'statii',
      'de',
      'lucru',
      '50',
    ]);
  });

  it('has the same words whether or not they are plain, and none longer than sixty letters', () => {
    const cut = (word: string) => Array.from(word).slice(0, 60).join('');
    const asDescribed = (text: string): string[] => [
      ...new Set(
        text
          .split(' ')
          .map((word) => word.replace(/^\p{P}+|\p{P}+$/gu, ''))
          .flatMap((word) => [word, ...word.split(/\p{P}+/u)])
          .filter((word) => word !== '')
          .map(cut),
      ),
    ];
    const letters = fc.string({ unit: fc.constantFrom(...Array.from('ab1-.,ș$𝒳 ')), maxLength: 200 });
    fc.assert(
      fc.property(letters, (text) => {
        expect(wordsIn(folded(text))).toEqual(asDescribed(folded(text)));
      }),
    );
    expect(wordsIn('x'.repeat(70))).toEqual(['x'.repeat(60)]);
  });

  it('is asked for by the beginnings of words, each once, and by nothing where there are none', () => {
    expect(wordsAsked(' Lucru, STAȚII lucru b5fd17-1')).toEqual(['lucru', 'statii', 'b5fd17-1']);
    expect(wordsAsked(' %, -')).toEqual([]);
  });

  it('finds every word of a text by each of its beginnings', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), (text, length) => {
        const words = wordsIn(folded(text));
        for (const asked of wordsAsked(text)) {
          const letters = Array.from(asked);
          const beginning = letters.slice(0, 1 + (length % letters.length)).join('');
          expect(words.some((word) => word.startsWith(beginning))).toBe(true);
        }
      }),
    );
  });
});
