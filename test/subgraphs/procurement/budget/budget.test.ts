import { budgetOf } from '../../../../subgraphs/procurement/budget/budget';
import { subgraph as procurement } from '../../../../subgraphs/procurement/subgraph';
import { openSubgraph } from '../../../kit';
import { fixture, importInto } from '../import/importing';

describe('the budget of a plan', () => {
  it('is shown as the publisher states it, and null where none is stated', async () => {
    await using hub = await openSubgraph(procurement);
    await importInto(hub, ['payments.json', 'release.json', 'planning-as-list.json'].map(fixture));
    const answer = await hub.ask(
      '{ contractingProcesses(orderBy: OCID_ASC) { nodes { budget { projectReference amount { amount currency } } } } }',
    );
    expect(answer.contractingProcesses).toEqual({
      nodes: [
        { budget: null },
        { budget: null },
        { budget: { projectReference: '21', amount: { amount: '250000', currency: 'RON' } } },
      ],
    });
  });

  it('stands when only the project, or only the amount is stated', () => {
    expect(budgetOf('RO21', null, null)).toEqual({ projectReference: 'RO21', amount: null });
    expect(budgetOf(null, '5', 'EUR')).toEqual({ projectReference: null, amount: { amount: '5', currency: 'EUR' } });
    expect(budgetOf(null, '5', null)).toBeNull();
  });
});
