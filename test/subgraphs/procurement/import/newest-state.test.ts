import { type ContractingProcessRow } from '../../../../subgraphs/procurement/contracting-process/contracting-process.entity';
import { outcomeOf } from '../../../../subgraphs/procurement/import/newest-state';
import { type MappedDocument } from '../../../../subgraphs/procurement/import/ocds.mapping';
import { mappedFixture } from './importing';

/** The process after documents arrived one by one, in an order. */
function after(documents: readonly MappedDocument[]): ContractingProcessRow | undefined {
  let known: ContractingProcessRow | undefined;
  for (const document of documents) known = outcomeOf([document], known, null)?.process ?? known;
  return known;
}

describe('the state of a process', () => {
  it('is the newest, whatever the order of arrival, one by one or at once', async () => {
    const [older, newer] = [await mappedFixture('older.json'), await mappedFixture('newer.json')];
    const expected = {
      title: 'A doua formă',
      status: 'COMPLETE',
      firstReleasedOn: '2015-03-02',
      publicationToDeadlineDays: 30,
    };
    expect(after([older, newer])).toMatchObject(expected);
    expect(after([newer, older])).toEqual(after([older, newer]));
    expect(outcomeOf([newer, older], undefined, null)?.process).toEqual(after([older, newer]));
    expect(outcomeOf([older, newer], undefined, null)?.shown).toBe(newer);
  });

  it('is shown anew when the same document is read in a new way', async () => {
    const document = await mappedFixture('newer.json');
    const known = Object.assign(structuredClone(document.process), { title: 'As an older reading had it' });
    expect(outcomeOf([document], known, null)?.process.title).toBe('A doua formă');
  });

  it('keeps what only the hub knows: the project and the category', async () => {
    const [older, newer] = [await mappedFixture('older.json'), await mappedFixture('newer.json')];
    const known = Object.assign(older.process, { projectId: 'project-1', equipmentCategory: 'IT_AND_C' as const });
    expect(outcomeOf([newer], known, null)?.process).toMatchObject({
      projectId: 'project-1',
      equipmentCategory: 'IT_AND_C',
    });
    expect(outcomeOf([newer], known, 'project-2')?.process).toMatchObject({ projectId: 'project-2' });
  });
});
