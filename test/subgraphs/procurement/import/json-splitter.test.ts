import fc from 'fast-check';
import { JsonSplitter, type Part } from '../../../../subgraphs/procurement/import/json-splitter';

/** Reads a text in chunks of a size. */
function partsOf(text: string, size: number): { parts: Part[]; splitter: JsonSplitter } {
  const splitter = new JsonSplitter(new Set(['releases']));
  const bytes = Buffer.from(text);
  const parts: Part[] = [];
  for (let start = 0; start < bytes.length; start += size)
    parts.push(...splitter.read(bytes.subarray(start, start + size)));
  return { parts, splitter };
}

const elementsOf = (parts: readonly Part[]): unknown[] =>
  parts.flatMap((part) => (part.kind === 'element' ? [JSON.parse(part.bytes.toString()) as unknown] : []));

describe('the splitter', () => {
  it('gives back every element of a list, whatever is in it and however the chunks fall', () => {
    const element = fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue());
    const rest = fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue());
    fc.assert(
      fc.property(
        fc.array(element),
        rest,
        fc.integer({ min: 1, max: 40 }),
        fc.boolean(),
        (releases, other, size, pretty) => {
          const text = JSON.stringify({ ...other, releases }, null, pretty ? 2 : 0);
          const { parts, splitter } = partsOf(text, size);
          expect(elementsOf(parts)).toEqual(JSON.parse(JSON.stringify(releases)));
          expect(splitter.isComplete).toBe(true);
          expect(parts.filter(({ kind }) => kind === 'outside' || kind === 'stray')).toEqual([]);
        },
      ),
    );
  });

  it('knows the place of each element, and what is no object', () => {
    const { parts } = partsOf('{"releases": [\n{"a": 1},\n "x, {}", null,\n{"b": "]}"}\n]}', 7);
    expect(
      parts.map((part) => [part.kind, 'index' in part ? part.index : null, 'place' in part ? part.place : null]),
    ).toEqual([
      ['key', null, null],
      ['element', 0, { offset: 15, line: 2 }],
      ['stray', 1, { offset: 26, line: 3 }],
      ['stray', 2, { offset: 35, line: 3 }],
      ['element', 3, { offset: 41, line: 4 }],
      ['end', null, null],
    ]);
  });

  it('says that an object was not closed, and that text stands outside of it', () => {
    expect(partsOf('{"releases": [{"a": 1}, {"b"', 5).splitter.isComplete).toBe(false);
    expect(partsOf('\ufeff{"a": 1} ', 3).parts.map(({ kind }) => kind)).toEqual(['key', 'end']);
    expect(partsOf('{"a": 1} {', 3).parts.map(({ kind }) => kind)).toEqual(['key', 'end', 'outside']);
    expect(partsOf('[1]', 3).parts.map(({ kind }) => kind)[0]).toBe('outside');
  });
});
