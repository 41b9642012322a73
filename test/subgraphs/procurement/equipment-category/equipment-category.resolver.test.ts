import { idOf } from '../../../../shared/ids';
import { subgraph as procurement } from '../../../../subgraphs/procurement/subgraph';
import { openSubgraph } from '../../../kit';

describe('equipment categories', () => {
  it('are the eight of the results text, with its phrases and their source', async () => {
    await using hub = await openSubgraph(procurement, 'pdp1');
    const answer = await hub.ask(
      '{ equipmentCategories { code label { ro no } statements { phrase source { id } project { id } } contractingProcesses { totalCount } } }',
    );
    const categories = answer.equipmentCategories as {
      code: string;
      statements: { phrase: string; source: { id: string } }[];
    }[];
    expect(categories.map(({ code, statements }) => [code, statements.map(({ phrase }) => phrase)])).toEqual([
      ['MOBILE_FORENSICS', ['forensics on mobile terminals']],
      ['SURVEILLANCE', ['surveillance']],
      ['IT_AND_C', ['IT&C']],
      ['OPEN_SOURCE_SOLUTIONS', ['Open Source Solutions']],
      ['RENOVATION', ['renovations']],
      ['FURNISHING', ['furnishing']],
      ['INTERVIEW_FACILITY_EQUIPMENT', ['equipment for interview facilities']],
      ['MULTIFUNCTIONAL_CENTRE', ['a multi-functional center']],
    ]);
    for (const { statements } of categories) expect(statements[0]?.source.id).toBe(idOf('Source', 'PDP1-RESULTS'));
    expect(hub.statements).toHaveLength(3);
  });

  it('propose CPV codes where there are any near, and none where the words are ambiguous', async () => {
    await using hub = await openSubgraph(procurement, 'pdp1');
    const answer = await hub.ask('{ equipmentCategories { code cpvPrefixes } }');
    const none = (answer.equipmentCategories as { code: string; cpvPrefixes: string[] }[])
      .filter(({ cpvPrefixes }) => cpvPrefixes.length === 0)
      .map(({ code }) => code);
    expect(none).toEqual(['MOBILE_FORENSICS', 'OPEN_SOURCE_SOLUTIONS', 'INTERVIEW_FACILITY_EQUIPMENT']);
  });

  it('are found by code, and lead to their purchases', async () => {
    await using hub = await openSubgraph(procurement, 'demo');
    const answer = await hub.ask(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on EquipmentCategory { label { en } contractingProcesses { totalCount } } } }`,
      {
        representations: [
          { __typename: 'EquipmentCategory', code: 'FURNISHING' },
          { __typename: 'EquipmentCategory', code: 'NONE' },
        ],
      },
    );
    expect(answer._entities).toEqual([{ label: { en: 'Furnishing' }, contractingProcesses: { totalCount: 5 } }, null]);
  });
});
