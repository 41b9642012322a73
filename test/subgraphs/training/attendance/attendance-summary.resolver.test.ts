import { writeRows } from '../../../../shared/database';
import { idOf } from '../../../../shared/ids';
import { AttendanceRow } from '../../../../subgraphs/training/attendance/attendance.entity';
import { subgraph as training } from '../../../../subgraphs/training/subgraph';
import { openSubgraph } from '../../../kit';

interface Row {
  readonly keys: readonly { readonly dimension: string; readonly value: string | null }[];
  readonly participants: number | null;
}

const sumOf = (rows: readonly Row[]): number => rows.reduce((sum, { participants }) => sum + (participants ?? 0), 0);

describe('attendance, counted', () => {
  it('splits every count into women, men and not recorded, and loses nobody', async () => {
    await using hub = await openSubgraph(training, 'pdp1', 'demo');
    const answer = await hub.ask('{ attendanceSummary(by: [SEX]) { sex participants } }');
    expect(hub.statements).toHaveLength(1);
    const rows = answer.attendanceSummary as (Row & { sex: string })[];
    expect(rows.map(({ sex }) => sex)).toEqual(['FEMALE', 'MALE', 'NOT_RECORDED']);
    expect(sumOf(rows)).toBe(538);
    // 25 officers before deployment, and three groups nobody split: 15, 21 and 3.
    expect(rows[2]).toMatchObject({ participants: 64 });
  });

  it('keeps the parts equal to the count where a split is incomplete, wrong or without a count', async () => {
    await using hub = await openSubgraph(training, 'demo');
    const record = {
      eventId: idOf('Event', 'DEMO-WEBINAR-1'),
      seriesId: null,
      stakeholderType: 'OTHER',
      organisationId: null,
      delivery: null,
      officerId: null,
      sourceId: 'x',
      notReported: [],
    } as const;
    const odd = [
      [10, 4, null],
      [10, 10, null],
      [10, 8, 5],
      [null, 3, null],
      [0, null, null],
    ] as const;
    const rows = odd.map(([count, female, male], index) => ({
      ...record,
      id: `odd-${index}`,
      count,
      female,
      male,
      notReported: [],
    }));
    await hub.subgraph.db.transaction((manager) => writeRows(manager, AttendanceRow, rows));
    const filter = 'filter: { stakeholderType: [OTHER] }';
    expect(
      await hub.ask(`{
        whole: attendanceSummary(by: [], ${filter}) { participants attendances }
        bySex: attendanceSummary(by: [SEX], ${filter}) { sex participants attendances }
      }`),
    ).toEqual({
      whole: [{ participants: 30, attendances: 5 }],
      bySex: [
        { sex: 'FEMALE', participants: 22, attendances: 3 },
        { sex: 'MALE', participants: 5, attendances: 1 },
        { sex: 'NOT_RECORDED', participants: 3, attendances: 4 },
      ],
    });
  });

  it.each(['STAKEHOLDER_TYPE', 'EVENT_TYPE', 'COUNTRY', 'DELIVERY', 'QUARTER', 'EVENT'])(
    'adds up to 538 by %s, alone and by sex, in one statement each',
    async (dimension) => {
      await using hub = await openSubgraph(training, 'pdp1', 'demo');
      for (const by of [dimension, `${dimension}, SEX`]) {
        const answer = await hub.ask(`{ attendanceSummary(by: [${by}]) { keys { dimension value } participants } }`);
        expect(hub.statements).toHaveLength(1);
        expect(sumOf(answer.attendanceSummary as Row[])).toBe(538);
      }
    },
  );

  it('answers who came to the national meetings, and leads on to the events', async () => {
    await using hub = await openSubgraph(training, 'demo');
    const answer = await hub.ask(`{
      attendanceSummary(by: [STAKEHOLDER_TYPE], filter: { event: { type: [NATIONAL_MEETING] } }) {
        keys { value } participants attendances events
      }
      jit: attendanceSummary(by: [EVENT], filter: { event: { topicCode: ["JIT"] } }) { event { title } participants }
    }`);
    expect(answer).toEqual({
      attendanceSummary: [
        { keys: [{ value: 'ANITP_REPRESENTATIVE' }], participants: 5, attendances: 1, events: 1 },
        { keys: [{ value: 'JUSTICE_CHAIN_OTHER' }], participants: 3, attendances: 1, events: 1 },
        { keys: [{ value: 'POLICE_OFFICER' }], participants: 98, attendances: 6, events: 6 },
        { keys: [{ value: 'PROSECUTOR' }], participants: 21, attendances: 5, events: 5 },
      ],
      jit: [
        { event: { title: 'Training course on joint investigation teams (synthetic)' }, participants: 22 },
        {
          event: { title: 'Training course on cross-border crime and joint investigation teams (synthetic)' },
          participants: 20,
        },
      ],
    });
    expect(hub.statements).toHaveLength(3);
  });
});
