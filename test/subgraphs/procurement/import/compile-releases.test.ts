import { compiledFrom } from '../../../../subgraphs/procurement/import/compile-releases';

describe('releases of one process', () => {
  it('merge by date: later values win, entries of lists meet by id, null takes a value back', () => {
    const later = {
      date: '2015-02-01T00:00:00Z',
      tag: ['tenderUpdate'],
      tender: { id: 't', status: null, items: [{ id: 1, quantity: 5 }, { id: 2 }] },
    };
    const earlier = {
      date: '2015-01-01T00:00:00Z',
      tag: ['tender'],
      tender: { id: 't', status: 'active', title: 'Scaune', items: [{ id: 1, description: 'Scaun' }] },
    };
    expect(compiledFrom([later, earlier])).toEqual({
      date: '2015-02-01T00:00:00Z',
      tag: ['tenderUpdate'],
      tender: { id: 't', title: 'Scaune', items: [{ id: 1, description: 'Scaun', quantity: 5 }, { id: 2 }] },
    });
  });
});
