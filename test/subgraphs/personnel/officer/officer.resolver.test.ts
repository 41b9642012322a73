import { subgraph as personnel } from '../../../../subgraphs/personnel/subgraph';
import { openSubgraph } from '../../../kit';

describe('officers', () => {
  it('are known by a pseudonym, a rank band, a unit and what they are trained in, and by nothing else', async () => {
    await using hub = await openSubgraph(personnel, 'demo');
    const columns = hub.subgraph.db.getMetadata('officer').columns.map(({ databaseName }) => databaseName);
    expect(columns.sort()).toEqual(['home_unit_id', 'id', 'officer_ref', 'rank_band', 'source_id']);
  });

  it('are found by speciality, rank band and home unit, all at once', async () => {
    await using hub = await openSubgraph(personnel, 'demo');
    const { officers } = await hub.ask<{
      officers: { totalCount: number; nodes: { rankBand: string; specialities: string[] }[] };
    }>(`{ officers(first: 100, filter: { speciality: [THB, DRUGS], rankBand: [AGENT] }) {
      totalCount nodes { rankBand specialities homeUnit { name parent { code } } } } }`);
    expect(officers.totalCount).toBe(officers.nodes.length);
    expect(officers.nodes.length).toBeGreaterThan(0);
    for (const { rankBand, specialities } of officers.nodes) {
      expect(rankBand).toBe('AGENT');
      expect(specialities.some((one) => ['THB', 'DRUGS'].includes(one))).toBe(true);
    }
    expect(hub.statements).toHaveLength(5);
  });

  it('are null when the reference leads to nobody', async () => {
    await using hub = await openSubgraph(personnel, 'demo');
    expect(await hub.ask('{ officer(officerRef: "RO-P-9999") { id } }')).toEqual({ officer: null });
  });
});
