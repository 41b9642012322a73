import { Links, SubgraphLink } from '../../../gateway/link';
import { createLog } from '../../../shared/log';

/** Links whose closing is written down. */
function open(graceMs = 0) {
  const closed: string[] = [];
  const links = new Links((name, url) => {
    if (url === 'nowhere') throw new Error('no address');
    const transport = { send: async () => ({ data: {} }), close: async () => void closed.push(`${name} ${url}`) };
    return new SubgraphLink({ name, transport, timeoutMs: 100, log: createLog('test', 'silent') });
  }, graceMs);
  const first = links.to('a', 'one');
  links.to('b', 'one');
  return { links, closed, first };
}
const nothing = async () => 0;
const moment = () => new Promise((wake) => setTimeout(wake, 30));

describe('the links of a gateway', () => {
  it('stay to a subgraph that is where it was; others are closed after a while', async () => {
    const { links, closed, first } = open();
    await links.change(
      new Map([
        ['a', 'one'],
        ['c', 'two'],
      ]),
      nothing,
    );
    expect(links.all.map(([name]) => name)).toEqual(['a', 'c']);
    expect(links.to('a', 'one')).toBe(first);
    await moment();
    expect(closed).toEqual(['b one']);
  });

  it('are as they were when a change fails', async () => {
    const { links, closed, first } = open();
    const failing = async () => Promise.reject(new Error('no supergraph'));
    await expect(links.change(new Map([['a', 'two']]), failing)).rejects.toThrow('no supergraph');
    await expect(links.change(new Map([['a', 'nowhere']]), nothing)).rejects.toThrow('no address');
    expect(closed).toEqual(['a two']);
    expect(links.to('a', 'one')).toBe(first);
    await links.close();
    expect(closed).toEqual(['a two', 'a one', 'b one']);
  });

  it('that were on their way out are closed with the rest', async () => {
    const { links, closed } = open(60_000);
    await links.change(new Map([['a', 'two']]), nothing);
    expect(closed).toEqual([]);
    await links.close();
    expect(closed.sort()).toEqual(['a one', 'a two', 'b one']);
  });
});
