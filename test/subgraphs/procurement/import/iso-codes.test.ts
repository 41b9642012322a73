import { countryCodeOf, isCurrency } from '../../../../subgraphs/procurement/import/iso-codes';

describe('codes of ISO', () => {
  it('finds a country by its code, and by its name in the languages of the programmes', () => {
    const written = ['RO', 'ro', ' United Kingdom', 'UK', 'Norge', 'Norvegia', 'Atlantis', '', 'EU'];
    expect(written.map(countryCodeOf)).toEqual(['RO', 'RO', 'GB', 'GB', 'NO', 'NO', null, null, null]);
    expect(countryCodeOf(null)).toBeNull();
  });

  it('knows the currencies the graph can show', () => {
    expect(['RON', 'NOK', 'MDL', 'AMD'].every(isCurrency)).toBe(true);
    expect(['LEI', 'XYZ', ''].some(isCurrency)).toBe(false);
  });
});
