import { idOf } from '../../../../shared/ids';
import { subgraph as training } from '../../../../subgraphs/training/subgraph';
import { openSubgraph } from '../../../kit';

const project = (code: string) => ({ __typename: 'Project', id: idOf('Project', code) });
const many = Array.from({ length: 100 }, (_, index) => project(index === 0 ? 'PDP1' : `PDP-${index}`));
const ask = (selection: string) =>
  `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Project { ${selection} } } }`;

describe('a project', () => {
  it('measures what its records add up to', async () => {
    await using hub = await openSubgraph(training, 'pdp1', 'demo');
    const answer = await hub.ask(ask('trainingMeasures { measure value unit records }'), { representations: many });
    expect(hub.statements).toHaveLength(2);
    const measure = (code: string, value: string, unit: string, records: number) => ({
      measure: code,
      value,
      unit,
      records,
    });
    expect((answer._entities as unknown[])[0]).toEqual({
      trainingMeasures: [
        measure('TRAINING_PARTICIPANTS', '538', 'participants', 73),
        measure('TRAINING_EVENTS', '27', 'events', 27),
        measure('TRAINING_HOURS', '225.5', 'hours', 22),
        measure('INTERNATIONAL_CONFERENCES', '1', 'conferences', 1),
        measure('JIT_TRAINING_SESSIONS', '2', 'training sessions', 2),
        measure('NATIONAL_MEETINGS_CRIMINAL_INVESTIGATION', '5', 'meetings', 5),
        measure('NATIONAL_MEETINGS_THB', '1', 'meetings', 1),
      ],
    });
  });

  it.each([
    ['events(first: 3) { totalCount nodes { code participants } }', 3],
    ['eventSeries { nodes { code } }', 1],
    ['eventSummary(by: [TYPE, YEAR]) { events hours participants }', 1],
    ['attendanceSummary(by: [STAKEHOLDER_TYPE, SEX]) { participants attendances events }', 1],
    ['trainingMeasures { value }', 2],
    // One a dimension.
    ['trainingMeasureParts { dimension part value records }', 2],
  ])('is asked for %s as cheaply with ninety-nine others as alone', async (selection, statements) => {
    await using hub = await openSubgraph(training, 'pdp1', 'demo');
    const alone = await hub.ask(ask(selection), { representations: many.slice(0, 1) });
    expect(hub.statements).toHaveLength(statements);
    const together = await hub.ask(ask(selection), { representations: many });
    expect(hub.statements).toHaveLength(statements);
    expect((together._entities as unknown[])[0]).toEqual((alone._entities as unknown[])[0]);
  });
});
