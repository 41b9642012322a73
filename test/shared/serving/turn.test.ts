import { setImmediate } from 'node:timers/promises';
import { atTurnEnd } from '../../../shared/serving';

describe('the end of a turn of the event loop', () => {
  it('is when all that waits for it is done, in its order', async () => {
    const done: string[] = [];
    atTurnEnd(() => done.push('first'));
    await Promise.resolve();
    atTurnEnd(() => done.push('second'));
    expect(done).toEqual([]);
    await setImmediate();
    expect(done).toEqual(['first', 'second']);
  });

  it('comes again for what is asked for at the end of one', async () => {
    const done: string[] = [];
    atTurnEnd(() => atTurnEnd(() => done.push('in the next')));
    await setImmediate();
    expect(done).toEqual([]);
    await setImmediate();
    expect(done).toEqual(['in the next']);
  });
});
