import fc from 'fast-check';
import { Flights } from '../../../gateway/lane/flights';

/** One flight that a test lets land, or fail. */
interface Started {
  readonly key: string;
  land(): void;
  fail(): void;
}

function open() {
  const flights = new Flights<string>();
  const started: Started[] = [];
  let joined = 0;
  const ask = (key: string) =>
    flights.join(
      key,
      () =>
        new Promise((resolve, reject) => {
          started.push({ key, land: () => resolve(key), fail: () => reject(new Error(key)) });
        }),
      () => (joined += 1),
    );
  return { ask, started, joined: () => joined };
}

describe('flights', () => {
  it('are joined by who asks the same while they last, and by nobody after', async () => {
    const { ask, started, joined } = open();
    const [first, second, other] = [ask('a'), ask('a'), ask('b')];
    expect([started.map(({ key }) => key), joined()]).toEqual([['a', 'b'], 1]);
    started.forEach(({ land }) => land());
    expect(await Promise.all([first, second, other])).toEqual(['a', 'a', 'b']);
    const third = ask('a');
    expect(started).toHaveLength(3);
    started[2]?.land();
    await third;
  });

  it('that fail do so for all who joined, and the next sets off anew', async () => {
    const { ask, started } = open();
    const asked = [ask('a'), ask('a')];
    started[0]?.fail();
    expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    void ask('a');
    expect(started).toHaveLength(2);
  });

  it('are as many as different questions are on their way, in whatever order they land', async () => {
    // More questions than places, so that some share one.
    const question = fc.nat(400).map(String);
    const step = fc.oneof({ weight: 3, arbitrary: question }, { weight: 2, arbitrary: fc.nat() });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 200 }), async (steps) => {
        const { ask, started } = open();
        const onTheirWay = new Map<string, Started>();
        for (const one of steps) {
          if (typeof one === 'string') {
            const before = started.length;
            void ask(one);
            expect(started.length - before).toBe(onTheirWay.has(one) ? 0 : 1);
            const set = started.at(-1);
            if (set && !onTheirWay.has(one)) onTheirWay.set(one, set);
          } else if (onTheirWay.size > 0) {
            const landing = [...onTheirWay.values()][one % onTheirWay.size];
            landing?.land();
            onTheirWay.delete(landing?.key ?? '');
            await Promise.resolve();
            await Promise.resolve();
          }
        }
      }),
    );
  });
});
