import { idOf } from '../../../../shared/ids';
import { subgraph as training } from '../../../../subgraphs/training/subgraph';
import { openSubgraph } from '../../../kit';

interface Made {
  readonly code: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly title: string;
  readonly country: string | null;
  readonly durationHours: string | null;
  readonly participants: number;
  readonly place: { readonly id: string } | null;
  readonly source: { readonly id: string };
  readonly sessions: readonly { readonly heldOn: string; readonly durationHours: string }[];
  readonly attendances: readonly {
    readonly count: number;
    readonly female: number | null;
    readonly male: number | null;
  }[];
}

const EVENTS = `{ events(first: 100) { nodes {
  code title startsOn endsOn country durationHours participants place { id } source { id }
  sessions { heldOn durationHours } attendances { count female male }
} } }`;

describe('the demonstration', () => {
  it('adds up to 538 people over events that are all marked as made up', async () => {
    await using hub = await openSubgraph(training, 'demo');
    const { nodes } = (await hub.ask(EVENTS)).events as { nodes: Made[] };
    expect(nodes.reduce((sum, { participants }) => sum + participants, 0)).toBe(538);
    for (const { source, title } of nodes) {
      expect(source.id).toBe(idOf('Source', 'DEMO'));
      expect(title).toContain('(synthetic)');
    }
  });

  it('holds every event in a place that existed on the day', async () => {
    await using hub = await openSubgraph(training, 'demo');
    const { nodes } = (await hub.ask(EVENTS)).events as { nodes: Made[] };
    const district = (version: string, code: string) => idOf('Place', 'NO_POLICE_DISTRICT', version, code);
    const inNorway = nodes.filter(({ country }) => country === 'NO').map(({ code, place }) => [code, place?.id]);
    expect(inNorway).toEqual([
      ['DEMO-STUDY-VISIT-1', district('2002', 'OSLO')],
      ['DEMO-WORKSHOP-2', district('2002', 'OSLO')],
      ['DEMO-WORKSHOP-4', district('2002', 'HORDALAND')],
      ['DEMO-STUDY-VISIT-3', district('2002', 'ROGALAND')],
      ['DEMO-TRAINING-COURSE-4', district('2016', 'SOR_VEST')],
      ['DEMO-STUDY-VISIT-5', district('2016', 'OST')],
      ['DEMO-WORKSHOP-6', district('2016', 'OSLO')],
    ]);
    expect(nodes.find(({ code }) => code === 'DEMO-WEBINAR-1')).toMatchObject({ country: null, place: null });
  });

  it('agrees with itself: sessions with the event’s days and hours, women and men with the count', async () => {
    await using hub = await openSubgraph(training, 'demo');
    const { nodes } = (await hub.ask(EVENTS)).events as { nodes: Made[] };
    for (const { startsOn, endsOn, durationHours, sessions, participants, attendances } of nodes) {
      const hours = sessions.reduce((sum, session) => sum + Number(session.durationHours), 0);
      expect(durationHours).toBe(sessions.length === 0 ? null : String(hours));
      if (sessions.length > 0) expect([sessions.at(0)?.heldOn, sessions.at(-1)?.heldOn]).toEqual([startsOn, endsOn]);
      expect(participants).toBe(attendances.reduce((sum, { count }) => sum + count, 0));
      for (const { count, female, male } of attendances) {
        if (female !== null) expect(female + (male ?? 0)).toBe(count);
      }
    }
  });

  it('changes nothing when it is loaded again', async () => {
    await using hub = await openSubgraph(training, 'pdp1', 'demo');
    const before = await hub.ask(EVENTS);
    await hub.subgraph.load('demo');
    await hub.subgraph.load('pdp1');
    expect(await hub.ask(EVENTS)).toEqual(before);
  });
});
