import { isNaturalPerson } from '../../../../subgraphs/procurement/import/natural-person';

describe('the mark of a natural person', () => {
  it.each([
    { name: 'Exemplu Ion', identifier: { scheme: 'RO-CNP', id: '1' } },
    { name: 'Exemplu Ion', identifier: { scheme: 'MD-IDNP', id: '1' } },
    {
      name: 'Exemplu',
      identifier: { scheme: 'RO-CUI', id: '1' },
      additionalIdentifiers: [{ scheme: 'RO-CNP', id: '2' }],
    },
    { name: 'Exemplu Ion PFA' },
    { name: 'P.F.A. Exemplu Ion' },
    { name: 'Î.I. Exemplu Ion' },
    { name: 'Persoană fizică autorizată Exemplu Ion' },
    { name: 'A/Dz Exemplu Exemplyan' },
    { name: 'Exemplu Exemplyan Ա/Ձ' },
    { name: 'Eksempel Bygg ENK' },
    { name: 'Exemplu', identifier: { legalName: 'Exemplu Ion P.F.A.' } },
    { name: 'Exemplu', details: { isNaturalPerson: true } },
    { name: 'Exemplu', details: { legalEntityType: 'Persoană fizică' } },
    { name: 'Exemplu', details: { entityType: 'sole trader' } },
  ])('is in %j', (party) => {
    expect(isNaturalPerson(party)).toBe(true);
  });

  it.each([
    { name: 'Exemplu Ion' },
    { name: 'PFAlpha Systems SRL' },
    { name: 'Societatea Exemplu II' },
    { name: 'Enka SA', identifier: { scheme: 'RO-CUI', id: '1' } },
    { name: 'I.M.S.P. Spitalul Exemplu' },
    { name: 'Exemplu', details: { entityType: 'company', scale: 'sme' } },
    { id: '1', details: { isNaturalPerson: true } },
  ])('is not in %j', (party) => {
    expect(isNaturalPerson(party)).toBe(false);
  });
});
