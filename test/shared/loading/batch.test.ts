import { BatchLoader } from '../../../shared/loading';

/** A loader that notes what it is asked for. */
function noting() {
  const calls: (readonly string[])[] = [];
  const loader = new BatchLoader<string, string>(async (keys) => {
    calls.push(keys);
    return keys.map((key) => key.toUpperCase());
  });
  return { loader, calls };
}

describe('a batch loader', () => {
  it('asks once for all keys of a tick, and once for each', async () => {
    const { loader, calls } = noting();
    expect(await Promise.all(['a', 'b', 'a'].map((key) => loader.load(key)))).toEqual(['A', 'B', 'A']);
    expect(calls).toEqual([['a', 'b']]);
  });

  it('takes along what the promises of the same tick lead to', async () => {
    const { loader, calls } = noting();
    const second = Promise.resolve('b').then((key) => loader.load(key));
    expect(await Promise.all([loader.load('a'), second])).toEqual(['A', 'B']);
    expect(calls).toEqual([['a', 'b']]);
  });

  it('gives a known value with the batch it was asked in, so that what follows is asked together', async () => {
    const first = noting();
    const next = noting();
    await first.loader.load('a');
    const follow = async (key: string) => next.loader.load(await first.loader.load(key));
    await Promise.all([follow('a'), follow('b')]);
    expect(next.calls).toEqual([['A', 'B']]);
  });

  it('tells everyone who waits when the batch fails, and answers them alike later', async () => {
    const loader = new BatchLoader<string, string>(() => Promise.reject(new Error('no database')));
    const told = await Promise.allSettled([loader.load('a'), loader.load('b')]);
    expect(told.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(loader.load('a')).rejects.toThrow('no database');
  });
});
