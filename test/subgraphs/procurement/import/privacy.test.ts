import { readFileSync } from 'node:fs';
import { digestOf, withoutPersonalData } from '../../../../subgraphs/procurement/import/privacy';
import { mapDocument } from '../../../../subgraphs/procurement/import/ocds.mapping';
import { parseDocument } from '../../../../subgraphs/procurement/import/ocds-document';
import { fixture, mappedFixture } from './importing';

const read = (name: string) => JSON.parse(readFileSync(fixture(name), 'utf8')) as Record<string, unknown>;

describe('the border of an import', () => {
  it('drops contacts and addresses, also those within texts, and counts them by kind', () => {
    const { document, dropped } = withoutPersonalData(read('contacts.json'));
    expect(dropped).toEqual({
      contactName: 1,
      contactOther: 1,
      email: 1,
      telephone: 1,
      streetAddress: 1,
      postalCode: 1,
      emailInText: 1,
      telephoneInText: 1,
      personIdentifierInText: 1,
    });
    const left = JSON.stringify(document);
    for (const personal of ['Persoană', 'exemplu.test', '0722', '+40', '1900101123456', 'Strada', '010101']) {
      expect(left).not.toContain(personal);
    }
    expect(document).toMatchObject({ parties: [{ address: { countryName: 'RO', locality: 'București' } }] });
  });

  it('reads no field from a key that names what objects stand on', () => {
    const party = '{ "id": "1", "__proto__": { "name": "Organizație", "awards": [{ "id": "a" }] } }';
    const { document } = withoutPersonalData(JSON.parse(party) as Record<string, unknown>);
    expect([document.id, document.name, document.awards]).toEqual(['1', undefined, undefined]);
  });

  it('leaves a natural person without name, number or address, wherever it is referred to', async () => {
    const { document, dropped } = withoutPersonalData(read('natural-persons.json'));
    expect(dropped).toEqual({ personName: 5, personIdentifier: 2, streetAddress: 1 });
    const left = JSON.stringify(document);
    for (const personal of ['Exemplu Ion', 'Maria', 'Vasile', '1900101123456', 'RO-CNP', '555', 'Mică']) {
      expect(left).not.toContain(personal);
    }
    const { suppliers, awards } = await mappedFixture('natural-persons.json');
    expect(suppliers.map(({ isPerson, name }) => [isPerson, name])).toEqual([
      [true, null],
      [true, null],
      [true, null],
      [false, 'PFAlpha Systems SRL'],
    ]);
    expect(awards[0]?.title).toBe('Atribuire către [person]');
  });

  it('never links a natural person from one process to another', async () => {
    const supplierIds = async (ocid: string) => {
      const bytes = Buffer.from(JSON.stringify({ ...read('natural-persons.json'), ocid }));
      const mapped = mapDocument(await parseDocument(bytes, '', { offset: 0, line: 1 }));
      return mapped.kind === 'mapped' ? mapped.suppliers.map(({ id }) => id) : [];
    };
    const [here, there] = [await supplierIds('ocds-example-aici'), await supplierIds('ocds-example-acolo')];
    expect(new Set([...here, ...there]).size).toBe(7);
    expect(here.at(-1)).toBe(there.at(-1));
  });

  it('gives the same content the same digest, whatever the order of keys and whoever the contact is', () => {
    const { parties, ...rest } = read('contacts.json') as { parties: Record<string, unknown>[] };
    const moved = { ...rest, parties: parties.map((party) => ({ ...party, contactPoint: { name: 'Altă persoană' } })) };
    const [before, after] = [withoutPersonalData({ parties, ...rest }), withoutPersonalData(moved)];
    expect(after.digest).toBe(before.digest);
    expect(digestOf(before.document)).toBe(before.digest);
  });

  it('leaves an item alone that happens to have the id of a person', () => {
    const { document } = withoutPersonalData({
      parties: [{ id: '1', name: 'Exemplu Ana', details: { entityType: 'individual' } }],
      tender: { items: [{ id: '1', description: 'Scaun' }], tenderers: [{ id: '1' }] },
    });
    expect(document).toEqual({
      parties: [{ id: 'person-1', isPerson: true }],
      tender: { items: [{ id: '1', description: 'Scaun' }], tenderers: [{ id: 'person-1', isPerson: true }] },
    });
  });
});
