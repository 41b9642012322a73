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

  it('merge in the order they were published in, whatever the clock of the publisher shows', () => {
    const beforeClocksTurn = { date: '2023-10-29T03:30:00+03:00', tender: { status: 'active' } };
    const afterClocksTurn = { date: '2023-10-29T03:10:00+02:00', tender: { status: 'complete' } };
    expect(compiledFrom([afterClocksTurn, beforeClocksTurn])).toEqual(afterClocksTurn);
    const onTheSecond = { date: '2023-05-01T10:00:00Z', tender: { status: 'active' } };
    const halfASecondLater = { date: '2023-05-01T10:00:00.500Z', tender: { status: 'complete' } };
    expect(compiledFrom([halfASecondLater, onTheSecond])).toEqual(halfASecondLater);
  });

  it('take the further classifications of an item from the last release that names any', () => {
    const item = (id: string) => ({ id: '1', additionalClassifications: [{ scheme: 'CPV', id }] });
    const first = { date: '2015-01-01T00:00:00Z', tender: { items: [item('35113400')] } };
    const corrected = { date: '2015-02-01T00:00:00Z', tender: { items: [item('30213100')] } };
    expect(compiledFrom([first, corrected])).toEqual(corrected);
  });
});
