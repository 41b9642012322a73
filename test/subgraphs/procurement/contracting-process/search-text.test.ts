import { folded, searchTextOf } from '../../../../subgraphs/procurement/contracting-process/search-text';

describe('the text that is searched', () => {
  it('has no accents, capitals or line breaks, in Romanian old and new and in Norwegian', () => {
    expect(folded('  Licitaţie PUBLICĂ,\r\nstații; Kjøp av språk, ÆØÅ ')).toBe(
      'licitatie publica, statii; kjop av sprak, aeoa',
    );
    expect(searchTextOf('ocds-1', null, 'Țesături')).toBe('ocds-1 tesaturi');
  });
});
