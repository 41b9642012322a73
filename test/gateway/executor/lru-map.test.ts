import { LruMap } from '../../../gateway/executor/lru-map';

/** Keys a map still has. */
const kept = (map: LruMap<string>, keys: readonly string[]) => keys.filter((key) => map.values().includes(key));

describe('a bounded map', () => {
  it('lets go what was not used for longest', () => {
    const map = new LruMap<string>({ entries: 2, keyLength: 100 });
    for (const key of ['a', 'b', 'a', 'c']) expect(map.getOrMake(key, () => key)).toBe(key);
    expect(kept(map, ['a', 'b', 'c'])).toEqual(['a', 'c']);
    expect(map.get('b')).toBeUndefined();
  });

  it('is bounded by the length of what is asked, so that long operations do not fill the memory', () => {
    const map = new LruMap<string>({ entries: 100, keyLength: 10 });
    for (const key of ['aaaa', 'bbbb', 'cccc']) map.getOrMake(key, () => key);
    expect(kept(map, ['aaaa', 'bbbb', 'cccc'])).toEqual(['bbbb', 'cccc']);
    expect(map.getOrMake('longer than all', () => 'made')).toBe('made');
    expect(kept(map, ['bbbb', 'cccc', 'made'])).toEqual(['bbbb', 'cccc']);
  });

  it('makes again what it let go, once', () => {
    const map = new LruMap<string>({ entries: 1, keyLength: 10 });
    let made = 0;
    const make = () => String((made += 1));
    expect(['a', 'a', 'b', 'a'].map((key) => map.getOrMake(key, make))).toEqual(['1', '1', '2', '3']);
  });
});
