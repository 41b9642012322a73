import { subgraph as personnel } from '../../../subgraphs/personnel/subgraph';
import { openSubgraph } from '../../kit';

const ASK = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Officer { officerRef } } }';

describe('a reference to an entity', () => {
  it('is found by any of its keys', async () => {
    await using hub = await openSubgraph(personnel, 'demo');
    const { _entities: found } = await hub.ask(ASK, { of: [{ __typename: 'Officer', officerRef: 'RO-P-1001' }] });
    expect(found).toEqual([{ officerRef: 'RO-P-1001' }]);
  });

  it.each([{}, { id: 7 }, { id: null }, { officerRef: ['RO-P-1001'] }])('is refused without one: %j', async (key) => {
    await using hub = await openSubgraph(personnel);
    const { errors } = await hub.answer(ASK, { of: [{ __typename: 'Officer', ...key }] });
    expect(errors).toMatchObject([
      { message: 'A Officer is found by id or by officerRef.', extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });
});
