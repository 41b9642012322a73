import { subgraph as bilateral } from '../../../../subgraphs/bilateral/subgraph';
import { openSubgraph } from '../../../kit';

describe('crime types', () => {
  it('bear the codes that were read in a classification, and no others', async () => {
    await using hub = await openSubgraph(bilateral, 'pdp1');
    const answer = await hub.ask<{ crimeTypes: Record<string, unknown>[]; crimeType: unknown; unknown: unknown }>(`{
      crimeTypes { term labelNo iccsCode empactPriority empactCycle threatAssessments { code } source { code } }
      crimeType(term: "PICKPOCKETING") { labelEn labelRo labelNo iccsCode }
      unknown: crimeType(term: "NOTHING") { term }
    }`);
    expect(answer.crimeTypes).toHaveLength(8);
    expect(Object.fromEntries(answer.crimeTypes.map(({ term, iccsCode }) => [term, iccsCode]))).toMatchObject({
      THEFT: '0502',
      TRAFFICKING_PERSONS: null,
      PETTY_CRIME: null,
    });
    expect(answer.crimeTypes.every((type) => (type.empactPriority === null) === (type.empactCycle === null))).toBe(
      true,
    );
    expect(answer.crimeType).toEqual({
      labelEn: 'Pickpocketing',
      labelRo: 'Furturi din buzunare',
      labelNo: 'Lommetyveri',
      iccsCode: '050221',
    });
    expect(answer.unknown).toBeNull();
    // All of them, one and an unknown one by term, links, assessments, source.
    expect(hub.statements.length).toBeLessThanOrEqual(6);
  });
});
