import { itemsOfAwards, tenderItemsOf } from '../../../../subgraphs/procurement/item/item.queries';
import { subgraph as procurement } from '../../../../subgraphs/procurement/subgraph';
import { openSubgraph } from '../../../kit';
import { fixture, importInto, mappedFixture } from '../import/importing';

describe('items', () => {
  it('of a tender and of its awards are kept apart', async () => {
    await using hub = await openSubgraph(procurement);
    await importInto(hub, [fixture('release.json')]);
    const { process, awards } = await mappedFixture('release.json');
    const { db } = hub.subgraph;
    expect(await tenderItemsOf(db, [process.id])).toMatchObject([
      { seq: 0, quantity: '12', cpvLabel: 'Computere personale' },
    ]);
    expect(
      await itemsOfAwards(
        db,
        awards.map(({ id }) => id),
      ),
    ).toMatchObject([{ seq: 0, quantity: '7', cpvLabel: null }]);
  });
});
