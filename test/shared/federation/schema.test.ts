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

  it('to what another subgraph owns is refused without its key as well', async () => {
    await using hub = await openSubgraph(personnel);
    const of = [{ __typename: 'Project' }, { __typename: 'Project', id: 'pdp1' }, { __typename: 'Yacht', id: '1' }];
    const { data, errors } = await hub.answer(
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { id } } }',
      { of },
    );
    expect(data).toEqual({ _entities: [null, { id: 'pdp1' }, null] });
    expect(errors).toMatchObject([
      { message: 'A Project is found by id.', extensions: { code: 'BAD_USER_INPUT' }, path: ['_entities', 0] },
      { message: 'There is no Yacht here.', extensions: { code: 'BAD_USER_INPUT' }, path: ['_entities', 2] },
    ]);
  });
});
