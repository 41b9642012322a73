import { subgraph as training } from '../../../../subgraphs/training/subgraph';
import { openSubgraph } from '../../../kit';

interface Row {
  readonly keys: readonly { readonly value: string | null }[];
  readonly events: number;
  readonly hours: string | null;
  readonly participants: number;
}

const total = (rows: readonly Row[], of: (row: Row) => number): number => rows.reduce((sum, row) => sum + of(row), 0);

describe('events, counted', () => {
  it('add up over every dimension, though one event has many attendances and topics', async () => {
    await using hub = await openSubgraph(training, 'pdp1', 'demo');
    const row = 'keys { value } events hours participants';
    const answer = await hub.ask<Record<string, Row[]>>(`{
      whole: eventSummary(by: []) { ${row} }
      byType: eventSummary(by: [TYPE]) { ${row} }
      byYear: eventSummary(by: [YEAR, COUNTRY]) { ${row} }
      byQuarter: eventSummary(by: [QUARTER, DELIVERY]) { ${row} }
    }`);
    expect(hub.statements).toHaveLength(4);
    expect(answer.whole).toEqual([{ keys: [], events: 27, hours: '225.5', participants: 538 }]);
    for (const rows of Object.values(answer)) {
      expect(total(rows, ({ events }) => events)).toBe(27);
      expect(total(rows, ({ participants }) => participants)).toBe(538);
      expect(total(rows, ({ hours }) => Number(hours))).toBe(225.5);
    }
    expect(answer.byQuarter?.[0]?.keys).toEqual([{ value: '2014-Q1' }, { value: 'IN_PERSON' }]);
  });

  it('say that hours are unknown where none are recorded', async () => {
    await using hub = await openSubgraph(training, 'demo');
    expect(await hub.ask('{ eventSummary(by: [TYPE], filter: { type: [STUDY_VISIT] }) { events hours } }')).toEqual({
      eventSummary: [{ events: 5, hours: null }],
    });
  });

  it('name the topic of a group; an event on two topics counts under both', async () => {
    await using hub = await openSubgraph(training, 'demo');
    const answer = await hub.ask(
      '{ eventSummary(by: [TOPIC], filter: { topicCode: ["JIT"] }) { topic { en } events hours participants } }',
    );
    expect(answer).toEqual({
      eventSummary: [
        { topic: { en: 'Cross-border crime' }, events: 1, hours: '18', participants: 20 },
        { topic: { en: 'Joint investigation teams' }, events: 2, hours: '36', participants: 42 },
      ],
    });
    expect(hub.statements).toHaveLength(2);
  });
});
