import { subgraph as bilateral } from '../../../../subgraphs/bilateral/subgraph';
import { openSubgraph } from '../../../kit';

interface Roles {
  project: { roles: { role: string; organisation: { code: string }; source: { code: string }; note: string | null }[] };
}

describe('roles', () => {
  it('name the seven actors of PDP1, and whence each is known', async () => {
    await using hub = await openSubgraph(bilateral, 'pdp1');
    const answer = await hub.ask<Roles>(`{
      project(code: "PDP1") { roles { role note organisation { code } source { code } project { code } } }
    }`);
    const { roles } = answer.project;
    expect(new Set(roles.map(({ organisation }) => organisation.code))).toEqual(
      new Set(['IGPR', 'NORWEGIAN_POLICE', 'POD', 'EUROPOL', 'INTERNATIONAL_POLICE_BODIES', 'ANITP', 'PROSECUTORS']),
    );
    const promoter = roles.find(({ role }) => role === 'PJPT');
    expect(promoter).toMatchObject({ organisation: { code: 'IGPR' }, source: { code: 'EEA-PORTAL' } });
    expect(promoter?.note).toContain('inferred');
    expect(hub.statements).toHaveLength(5);
  });
});
